/**
 * Signed transfers through the pool into blocks: `extrinsics-worker.ts COUNT SENDERS BATCHES`. They are signed beforehand; the
 * clock covers decoding, the signature check, validity, ordering, dispatch, fees, and the blocks. Prints JSON.
 */
import { openChain } from '../../src/runtime/node/index.js';
import { developmentKey, idOf, signCall, transfer } from '../src/runtime/node/signing.js';

export interface ExtrinsicTimes {
  /** Extrinsics of a batch, and milliseconds of each batch from the first submission to the last block. */
  readonly batch: number;
  readonly ms: readonly number[];
}

const [batch = 1000, senders = 20, batches = 6] = process.argv.slice(2).map(Number);
const keys = await Promise.all(Array.from({ length: senders }, (_, i) => developmentKey(`sender/${i}`)));
const balances = Object.fromEntries(keys.map((key) => [idOf(key), '1000000000000000']));
const chain = await openChain({ overrides: { balances }, sealing: { mode: 'manual' } });
const core = await chain.node.core();
const genesisHash = (await chain.provider.request('chain_getBlockHash', [0])) as `0x${string}`;
const recipient = idOf(await developmentKey('recipient'));
const perSender = batch / senders;

function signBatch(round: number): `0x${string}`[] {
  return keys.flatMap((key) =>
    Array.from({ length: perSender }, (_, i) =>
      signCall(key, transfer(recipient, 1_000_000n), { genesisHash, nonce: round * perSender + i }),
    ),
  );
}

/** The first batch warms up and is not counted. */
const signed = Array.from({ length: batches + 1 }, (_, round) => signBatch(round));
const ms: number[] = [];
for (const [round, extrinsics] of signed.entries()) {
  const started = performance.now();
  for (const extrinsic of extrinsics) await chain.provider.request('author_submitExtrinsic', [extrinsic]);
  let included = 0;
  while (included < extrinsics.length) {
    const block = chain.node.author.seal(core);
    if (block.included.length === 0) throw new Error(`only ${included} of ${batch} extrinsics were included`);
    included += block.included.length;
  }
  if (round > 0) ms.push(performance.now() - started);
}
await chain.close();
const times: ExtrinsicTimes = { batch, ms };
process.stdout.write(JSON.stringify(times));
