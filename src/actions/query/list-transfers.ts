import { blockEvents, type Client, type ReadOptions } from '../../client/index.js';
import { BlockNotFoundError, JsonRpcError } from '../../errors/node.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';

/** TAO that went from one account to another. */
export interface Transfer {
  readonly blockNumber: number;
  /** Position of the transaction that caused it; absent for what the block did itself. */
  readonly extrinsicIndex?: number;
  /** ISO 8601 */
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly amount: TaoAmount;
}

export interface TransfersParameters {
  /** SS58 */
  readonly account: string;
  /** The newest block to look at. */
  readonly lastBlock: number;
  /** How many blocks to look at, that one included. */
  readonly blocks: number;
  /** At most so many transfers. */
  readonly limit: number;
}

export interface TransferHistory {
  /** Newest first. */
  readonly transfers: readonly Transfer[];
  /** The oldest block that was looked at. */
  readonly firstBlock: number;
}

/** Blocks asked for at the same time. */
const BATCH = 32;

/**
 * The transfers of an account in the blocks of which the node still has the state, newest first: a chain keeps no list of
 * them. Reads System.Events and Timestamp.Now of each block.
 */
export async function listTransfers(
  client: Client,
  { account, lastBlock, blocks, limit }: TransfersParameters,
): Promise<TransferHistory> {
  const transfers: Transfer[] = [];
  const end = Math.max(1, lastBlock - blocks + 1);
  let firstBlock = lastBlock + 1;
  while (firstBlock > end && transfers.length < limit) {
    const count = Math.min(BATCH, firstBlock - end);
    const numbers = Array.from({ length: count }, (_, i) => firstBlock - 1 - i);
    const found = await Promise.all(numbers.map((number) => transfersOf(client, account, number)));
    const gone = found.indexOf(undefined);
    transfers.push(...found.slice(0, gone < 0 ? undefined : gone).flatMap((list) => list ?? []));
    firstBlock -= gone < 0 ? count : gone;
    if (gone >= 0) break;
  }
  return { transfers: transfers.slice(0, limit), firstBlock };
}

/** Newest first; undefined where the node has the state of the block no more. */
async function transfersOf(
  client: Client,
  account: string,
  blockNumber: number,
): Promise<Transfer[] | undefined> {
  try {
    const at = await client.blockHash(blockNumber);
    const options: ReadOptions = { at };
    const [events, now] = await Promise.all([
      blockEvents(client, at),
      client.storage<bigint>('Timestamp', 'Now', [], options),
    ]);
    const time = new Date(Number(now)).toISOString();
    return events
      .filter(({ pallet, name }) => pallet === 'Balances' && name === 'Transfer')
      .map(({ data, extrinsic }) => {
        const { from, to, amount } = data as { from: string; to: string; amount: bigint };
        const place = extrinsic === undefined ? {} : { extrinsicIndex: extrinsic };
        return { blockNumber, ...place, time, from, to, amount: taoAmount(amount) };
      })
      .filter(({ from, to }) => from === account || to === account)
      .reverse();
  } catch (error) {
    if (error instanceof BlockNotFoundError || error instanceof JsonRpcError) return undefined;
    throw error;
  }
}
