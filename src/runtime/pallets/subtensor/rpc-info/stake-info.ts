import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import type { StakeAvailability, StakeInfo } from '../../../types/subtensor-info/index.js';
import { approxFeeAmount } from '../../swap/swap.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../staking/hotkey-stake.js';
import { stakeAvailability } from '../staking/lock/availability.js';
import { AlphaDividendsPerSubnet, StakingHotkeys } from '../storage/index.js';
import { getAllSubnetNetuids, ifSubnetExist } from '../subnets/subnet.js';
import { isHotkeyRegisteredOnNetwork } from '../subnets/uids.js';

/** Source: rpc_info/stake_info.rs `get_stake_info_for_hotkey_coldkey_netuid`; spec subnets-and-registration.md 13. */
export function getStakeInfoForHotkeyColdkeyNetuid(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
): StakeInfo {
  return {
    hotkey,
    coldkey,
    netuid,
    stake: getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid),
    locked: 0n,
    emission: AlphaDividendsPerSubnet.get(ctx, netuid, hotkey),
    tao_emission: 0n,
    drain: 0n,
    is_registered: isHotkeyRegisteredOnNetwork(ctx, netuid, hotkey),
  };
}

/** Positions with stake, by netuid, then in the order the hotkeys were first staked with. Source: `get_stake_info_for_coldkey`. */
export function getStakeInfoForColdkey(ctx: Context, coldkey: AccountId): StakeInfo[] {
  const hotkeys = StakingHotkeys.get(ctx, coldkey);
  return getAllSubnetNetuids(ctx).flatMap((netuid) =>
    hotkeys
      .filter((hotkey) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid) > 0n)
      .map((hotkey) => getStakeInfoForHotkeyColdkeyNetuid(ctx, hotkey, coldkey, netuid)),
  );
}

/** Source: rpc_info/stake_info.rs `get_stake_info_for_coldkeys`. */
export function getStakeInfoForColdkeys(
  ctx: Context,
  coldkeys: readonly AccountId[],
): (readonly [AccountId, StakeInfo[]])[] {
  return coldkeys.map((coldkey) => [coldkey, getStakeInfoForColdkey(ctx, coldkey)] as const);
}

type Availability = readonly (readonly [AccountId, readonly (readonly [number, StakeAvailability])[]])[];

/**
 * Stake, lock and what is free, per coldkey and subnet, where there is any. More netuids asked for than there are subnets
 * gives empty answers. Source: rpc_info/stake_info.rs `get_stake_availability_for_coldkeys`.
 */
export function getStakeAvailabilityForColdkeys(
  ctx: Context,
  coldkeys: readonly AccountId[],
  netuids: readonly number[] | undefined,
): Availability {
  const wanted = wantedNetuids(ctx, netuids).sort((a, b) => a - b);
  // Both levels are BTreeMaps: each key once, in order.
  return [...new Set(coldkeys)].sort().map((coldkey) => {
    const rows = wanted
      .map((netuid) => [netuid, stakeAvailability(ctx, coldkey, netuid)] as const)
      .filter(([, { total, locked }]) => total > 0n || locked > 0n);
    return [coldkey, rows] as const;
  });
}

function wantedNetuids(ctx: Context, netuids: readonly number[] | undefined): number[] {
  const existing = getAllSubnetNetuids(ctx);
  if (!netuids) return existing;
  const requested = [...new Set(netuids)];
  if (requested.length > existing.length) return [];
  return requested.filter((netuid) => ifSubnetExist(ctx, netuid));
}

/** The pool fee of a stake movement, in the token given; nothing moves within one position. Source: rpc_info/stake_info.rs `get_stake_fee`. */
export function getStakeFee(
  ctx: Context,
  origin: readonly [AccountId, number] | undefined,
  destination: readonly [AccountId, number] | undefined,
  amount: bigint,
): bigint {
  const isSame = origin?.[0] === destination?.[0] && origin?.[1] === destination?.[1];
  if (isSame) return 0n;
  return approxFeeAmount(ctx, (destination ?? origin)?.[1] ?? 0, amount);
}
