/** A chain with root and started subnets for tests of staking; amounts in rao. */
import type { Hex } from '../../../../../../src/codec/hex.js';
import type { Context, RuntimeParameters } from '../../../../../../src/runtime/frame/context.js';
import { mintInto } from '../../../../../../src/runtime/pallets/balances/fungible.js';
import { increaseStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  NetworksAdded,
  OwnedHotkeys,
  Owner,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetMechanism,
  SubnetTAO,
  SubtokenEnabled,
  TotalIssuance,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getSubnetAccountId } from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { maybeInitializePalswap } from '../../../../../../src/runtime/pallets/swap/initialize.js';
import { account, testChain } from '../../../frame/test-chain.js';

export const COLD = account(0x01);
export const OTHER_COLD = account(0x02);
export const HOT = account(0x11);
export const OTHER_HOT = account(0x12);
export const AUTHOR = account(0xee);
/** A hotkey nobody owns. */
export const UNKNOWN_HOT = account(0x1f);

export const TAO = 1_000_000_000n;
/** What an account must hold to exist. */
const ED = 500n;

export interface PoolSetup {
  readonly tao: bigint;
  readonly alpha: bigint;
}

/** Root, and subnets 1, 2, … with the pools given; COLD and OTHER_COLD own their hotkeys and 1 000 TAO each. */
export function stakingChain(
  pools: readonly PoolSetup[] = [{ tao: 1_000n * TAO, alpha: 1_000n * TAO }],
  parameters: Partial<RuntimeParameters> = {},
): Context {
  const ctx = testChain(
    { [COLD]: 1_000n * TAO, [OTHER_COLD]: 1_000n * TAO },
    { findAuthor: () => AUTHOR, ...parameters },
  );
  TotalIssuance.put(ctx, 2_000n * TAO);
  own(ctx, COLD, HOT);
  own(ctx, OTHER_COLD, OTHER_HOT);
  NetworksAdded.insert(ctx, 0, true);
  SubtokenEnabled.insert(ctx, 0, true);
  for (const [i, pool] of pools.entries()) addSubnet(ctx, i + 1, pool);
  ctx.events = [];
  return ctx;
}

/** A started subnet with a pool, whose account holds the pool's TAO. */
export function addSubnet(ctx: Context, netuid: number, { tao, alpha }: PoolSetup): void {
  NetworksAdded.insert(ctx, netuid, true);
  SubtokenEnabled.insert(ctx, netuid, true);
  SubnetMechanism.insert(ctx, netuid, 1);
  SubnetTAO.insert(ctx, netuid, tao);
  SubnetAlphaIn.insert(ctx, netuid, alpha);
  maybeInitializePalswap(ctx, netuid);
  if (tao >= ED) mintInto(ctx, getSubnetAccountId(ctx, netuid) as Hex, tao);
}

export function own(ctx: Context, coldkey: Hex, hotkey: Hex): void {
  Owner.insert(ctx, hotkey, coldkey);
  OwnedHotkeys.insert(ctx, coldkey, [...OwnedHotkeys.get(ctx, coldkey), hotkey]);
}

/** Gives alpha to a position, outstanding and staked, as emission does. */
export function give(ctx: Context, hotkey: Hex, coldkey: Hex, netuid: number, alpha: bigint): void {
  increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, alpha);
  SubnetAlphaOut.mutate(ctx, netuid, (total) => total + alpha);
}
