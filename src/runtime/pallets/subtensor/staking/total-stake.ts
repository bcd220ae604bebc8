/** Stake valued in TAO rao. Source: staking/helpers.rs; spec staking-and-swap.md 5.2. */
import { U64F64 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { trySimSwap } from '../../swap/swap.js';
import { StakingHotkeys } from '../storage/index.js';
import { getAllSubnetNetuids } from '../subnets/subnet.js';
import { alphaIterPrefix } from './alpha-iter.js';
import { getStakeForHotkeyAndColdkeyOnSubnet, getStakeForHotkeyOnSubnet } from './hotkey-stake.js';

/** Everything on the hotkey, at spot prices. Source: `get_total_stake_for_hotkey`. */
export function getTotalStakeForHotkey(ctx: Context, hotkey: AccountId): bigint {
  const values = getAllSubnetNetuids(ctx).map((netuid) => {
    const alpha = U64F64.fromNum(getStakeForHotkeyOnSubnet(ctx, hotkey, netuid));
    return U64F64.saturatingMul(alpha, currentAlphaPrice(ctx, netuid));
  });
  return U64F64.toU64(U64F64.sum(values));
}

/**
 * Everything of the coldkey, at what selling would bring, fees given back.
 * Source: `get_total_stake_for_coldkey`.
 */
export function getTotalStakeForColdkey(ctx: Context, coldkey: AccountId): bigint {
  return sumOverPositions(ctx, coldkey, () => true);
}

/** The same on one subnet. Source: `get_total_stake_for_coldkey_on_subnet`. */
export function getTotalStakeForColdkeyOnSubnet(ctx: Context, coldkey: AccountId, netuid: number): bigint {
  return sumOverPositions(ctx, coldkey, (candidate) => candidate === netuid);
}

function sumOverPositions(ctx: Context, coldkey: AccountId, isCounted: (netuid: number) => boolean): bigint {
  let total = 0n;
  for (const hotkey of StakingHotkeys.get(ctx, coldkey)) {
    for (const [netuid] of alphaIterPrefix(ctx, hotkey, coldkey)) {
      if (isCounted(netuid)) total += saleValue(ctx, hotkey, coldkey, netuid);
    }
  }
  return u64.wrap(total);
}

function saleValue(ctx: Context, hotkey: AccountId, coldkey: AccountId, netuid: number): bigint {
  const alpha = getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);
  const result = trySimSwap(ctx, netuid, 'sell', alpha);
  if (!result) return 0n;
  const fee = U64F64.saturatingMul(U64F64.fromNum(result.fee), currentAlphaPrice(ctx, netuid));
  return u64.saturatingAdd(result.paidOut, U64F64.toU64(fee));
}
