import type { TransactionPlan } from '../../actions/tx/plan.js';
import { prepareExtrinsic } from '../../client/index.js';
import { toHex } from '../../codec/hex.js';
import { toJsonValue } from '../../output/json-value.js';
import type { TransactionSigner, UnsignedTransaction } from '../../output/views/offline.js';
import type { TaoAmount } from '../../units/index.js';
import type { Chain } from '../chain.js';

/** Long enough to walk to another machine, within the 2400 blocks of which a chain remembers the hash. */
const DEFAULT_PERIOD_BLOCKS = 2048;

/**
 * Everything a signature of the plan's call covers, as a document for a machine without network.
 *
 * @param periodBlocks how long it may take until it is sent; 0 for ever
 */
export async function unsignedTransaction(
  { client, network }: Chain,
  plan: TransactionPlan<unknown>,
  signer: TransactionSigner,
  fee: TaoAmount,
  periodBlocks = DEFAULT_PERIOD_BLOCKS,
): Promise<UnsignedTransaction> {
  const payload = await prepareExtrinsic(client, signer.address, plan.call, { periodBlocks });
  const { pallet, name, args, bytes } = plan.call;
  const { birthBlock, birthHash } = payload;
  return {
    schema: 'tao-unsigned/1',
    network: network.label,
    genesisHash: payload.genesisHash,
    specVersion: payload.specVersion,
    transactionVersion: payload.transactionVersion,
    signer,
    call: { pallet, name, args: toJsonValue(args) as Record<string, unknown> },
    callData: toHex(bytes),
    nonce: payload.nonce,
    tip: payload.tip.toString(),
    era: { periodBlocks: payload.periodBlocks, birthBlock, birthHash },
    metadataHash: { mode: 'disabled' },
    explicit: toHex(payload.explicit),
    implicit: toHex(payload.implicit),
    plan: toJsonValue({ fee, effects: plan.effects }) as unknown as UnsignedTransaction['plan'],
  };
}
