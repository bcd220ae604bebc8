import {
  type ChainEvent,
  type Client,
  decodeEvents,
  findFailure,
  poolError,
  retryOf,
} from '../../client/index.js';
import { JsonRpcError } from '../../errors/node.js';
import { WouldFailError } from '../../errors/transaction.js';
import { type Amount, alphaAmount, stakeAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { dryRunExtrinsic, type RaoChange } from './dry-run.js';

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What a transaction does to the figures people look at. */
export interface Execution {
  /** Absent when no block would hold it. */
  readonly fee?: TaoAmount;
  /** Free balances. */
  readonly balances: readonly ({ readonly address: string } & Change<TaoAmount>)[];
  readonly stakes: readonly ({
    readonly hotkey: string;
    readonly coldkey: string;
    readonly netuid: number;
  } & Change<Amount>)[];
  readonly pools: readonly {
    readonly netuid: number;
    readonly tao: Change<TaoAmount>;
    readonly alpha: Change<Amount>;
    /** Of one alpha. */
    readonly price: Change<TaoAmount>;
  }[];
  readonly events: readonly ChainEvent[];
}

/**
 * Executes a transaction that nobody has signed as the last of the next block, and takes everything back.
 *
 * @returns what it does, and why it would fail: an InvalidTransactionError when the pool would refuse it, a WouldFailError
 * when its call would fail
 * @throws NotASimulationError
 */
export async function tryTransaction(
  client: Client,
  extrinsic: Uint8Array,
): Promise<{ execution: Execution; failure: Error | undefined }> {
  const { refusal, feeRao, eventRecords, effects } = await dryRunExtrinsic(client, extrinsic);
  const events = await decodeEvents(client, eventRecords);
  const execution: Execution = {
    ...(feeRao === null ? {} : { fee: taoAmount(BigInt(feeRao)) }),
    balances: effects.balances.map(({ account, ...change }) => ({
      address: account,
      ...changeOf(change, taoAmount),
    })),
    stakes: effects.stakes.map(({ hotkey, coldkey, netuid, ...change }) => ({
      hotkey,
      coldkey,
      netuid,
      ...changeOf(change, (rao) => stakeAmount(netuid, rao)),
    })),
    pools: effects.pools.map(({ netuid, tao, alpha, price }) => ({
      netuid,
      tao: changeOf(tao, taoAmount),
      alpha: changeOf(alpha, (rao) => alphaAmount(netuid, rao)),
      price: changeOf(price, taoAmount),
    })),
    events,
  };
  if (refusal) {
    const { code, message, data } = refusal;
    return { execution, failure: poolError(new JsonRpcError('dev_dryRun', code, message, data)) };
  }
  const failure = await findFailure(client, events);
  return {
    execution,
    failure: failure && new WouldFailError(failure.error, failure.docs, retryOf(failure.error)),
  };
}

const changeOf = <T>({ before, after }: RaoChange, amount: (rao: bigint) => T): Change<T> => ({
  before: amount(BigInt(before)),
  after: amount(BigInt(after)),
});
