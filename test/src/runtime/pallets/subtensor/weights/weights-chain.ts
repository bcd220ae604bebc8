/** A subnet with validators and miners, its epochs every ten blocks, for tests of weights. */
import type { Hex } from '../../../../../../src/codec/hex.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { dispatchGuards } from '../../../../../../src/runtime/pallets/subtensor/guards/index.js';
import * as storage from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { appendNeuron } from '../../../../../../src/runtime/pallets/subtensor/subnets/append-neuron.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { account, dispatch, testChain } from '../../../frame/test-chain.js';

export const NETUID = 1;
/** Uids 0, 1 and 2; the first two may set weights. */
export const VALIDATOR = account(0x21);
export const OTHER_VALIDATOR = account(0x22);
export const MINER = account(0x23);
export const STRANGER = account(0x24);
export const TEMPO_BLOCKS = 10;

export interface WeightsSetup {
  readonly commitReveal?: boolean;
  /** Whether the guards run, as on the chain. */
  readonly guards?: boolean;
}

/** At block 100, with an epoch just behind. */
export function weightsChain({ commitReveal = false, guards = false }: WeightsSetup = {}): Context {
  const ctx = testChain({}, guards ? { dispatchGuards } : {});
  storage.NetworksAdded.insert(ctx, NETUID, true);
  storage.Tempo.insert(ctx, NETUID, TEMPO_BLOCKS);
  storage.MinAllowedWeights.insert(ctx, NETUID, 1);
  storage.CommitRevealWeightsEnabled.insert(ctx, NETUID, commitReveal);
  storage.WeightsSetRateLimit.insert(ctx, NETUID, 0n);
  for (const hotkey of [VALIDATOR, OTHER_VALIDATOR, MINER]) appendNeuron(ctx, NETUID, hotkey, 1n);
  storage.ValidatorPermit.insert(ctx, NETUID, [true, true, false]);
  storage.LastEpochBlock.insert(ctx, NETUID, 100n);
  storage.SubnetEpochIndex.insert(ctx, NETUID, 10n);
  BlockNumber.put(ctx, 100);
  ctx.events = [];
  return ctx;
}

/** What passes of epochs matters to commits: the counter, and the block of the last one. */
export function nextEpoch(ctx: Context, count = 1): void {
  const block = BlockNumber.get(ctx) + count * TEMPO_BLOCKS;
  BlockNumber.put(ctx, block);
  storage.LastEpochBlock.insert(ctx, NETUID, BigInt(block));
  storage.SubnetEpochIndex.mutate(ctx, NETUID, (index) => index + BigInt(count));
}

/** A signed call of the pallet: `ok`, or the name of the error. */
export function send(ctx: Context, name: string, args: object, who: Hex = VALIDATOR): string {
  return dispatch(ctx, `SubtensorModule.${name}`, args, signed(who)).replace('SubtensorModule.', '');
}
