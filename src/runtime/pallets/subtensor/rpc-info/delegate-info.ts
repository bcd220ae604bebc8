import { U64F64 } from '../../../../math/fixed/types.js';
import { isZero } from '../../../../math/share-pool/safe-float.js';
import { getValueOfShare } from '../../../../math/share-pool/share-pool.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import type { DelegateInfo } from '../../../types/subtensor-info/index.js';
import { alphaIterPrefix, alphaIterSinglePrefix } from '../staking/alpha-iter.js';
import { AlphaSharePool } from '../staking/alpha-share-pool.js';
import { getStakeForHotkeyAndColdkeyOnSubnet, getStakeForHotkeyOnSubnet } from '../staking/hotkey-stake.js';
import { Delegates, Emission, Owner, Tempo, Uids, ValidatorPermit } from '../storage/index.js';
import { getAllSubnetNetuids, ROOT_NETUID } from '../subnets/subnet.js';
import { getRegisteredNetworksForHotkey } from '../subnets/uids.js';

const BLOCKS_PER_DAY = U64F64.fromNum(7200n);
const THOUSAND_TAO = U64F64.fromNum(1_000_000_000_000n);
const U16_MAX = U64F64.fromNum(65_535n);

/** Source: rpc_info/delegate_info.rs `get_delegate`; spec subnets-and-registration.md 13. */
export function getDelegate(ctx: Context, delegate: AccountId): DelegateInfo | undefined {
  return Delegates.contains(ctx, delegate) ? readDelegate(ctx, delegate, false) : undefined;
}

/** In the key order of Delegates. Source: rpc_info/delegate_info.rs `get_delegates`. */
export function getDelegates(ctx: Context): DelegateInfo[] {
  return Delegates.iter(ctx).map(([delegate]) => readDelegate(ctx, delegate, false));
}

/** The delegates a coldkey has stake with, once per subnet. Source: rpc_info/delegate_info.rs `get_delegated`. */
export function getDelegated(
  ctx: Context,
  delegatee: AccountId,
): (readonly [DelegateInfo, readonly [netuid: number, alpha: bigint]])[] {
  return Delegates.iter(ctx).flatMap(([delegate]) =>
    alphaIterPrefix(ctx, delegate, delegatee).map(([netuid]) => {
      const stake = getStakeForHotkeyAndColdkeyOnSubnet(ctx, delegate, delegatee, netuid);
      return [readDelegate(ctx, delegate, true), [netuid, stake]] as const;
    }),
  );
}

/** Source: rpc_info/delegate_info.rs `get_delegate_by_existing_account`. */
function readDelegate(ctx: Context, delegate: AccountId, skipNominators: boolean): DelegateInfo {
  const registrations = getRegisteredNetworksForHotkey(ctx, delegate);
  const uids = registrations.map((netuid) => [netuid, Uids.get(ctx, netuid, delegate) ?? 0] as const);
  const take = Delegates.get(ctx, delegate);
  const perDay = uids.reduce((sum, [netuid, uid]) => {
    const tempo = U64F64.fromNum(BigInt(Tempo.get(ctx, netuid)));
    if (tempo === 0n) return sum;
    const emission = U64F64.fromNum(Emission.get(ctx, netuid)[uid] ?? 0n);
    return U64F64.saturatingAdd(sum, U64F64.saturatingMul(emission, U64F64.safeDiv(BLOCKS_PER_DAY, tempo)));
  }, U64F64.ZERO);
  return {
    delegate_ss58: delegate,
    take,
    nominators: skipNominators ? [] : getNominators(ctx, delegate),
    owner_ss58: Owner.get(ctx, delegate),
    registrations,
    validator_permits: uids
      .filter(([netuid, uid]) => ValidatorPermit.get(ctx, netuid)[uid] ?? false)
      .map(([netuid]) => netuid),
    return_per_1000: U64F64.toU64(returnPer1000Tao(ctx, delegate, take, perDay)),
    total_daily_return: U64F64.toU64(perDay),
  };
}

/** Source: rpc_info/delegate_info.rs `return_per_1000_tao`. */
function returnPer1000Tao(ctx: Context, delegate: AccountId, take: number, perDay: U64F64): U64F64 {
  const total = U64F64.fromNum(getStakeForHotkeyOnSubnet(ctx, delegate, ROOT_NETUID));
  if (total === 0n) return U64F64.ZERO;
  const part = U64F64.safeDiv(U64F64.fromNum(BigInt(take)), U16_MAX);
  const withoutTake = U64F64.saturatingSub(U64F64.ONE, part);
  return U64F64.safeDiv(U64F64.saturatingMul(perDay, withoutTake), U64F64.safeDiv(total, THOUSAND_TAO));
}

/**
 * Stake by nominator and subnet. The chain looks the pool up by netuid in a list that has one entry per existing subnet, so
 * behind a gap in the netuids it reads a neighbour's pool; so does this.
 */
function getNominators(ctx: Context, delegate: AccountId): DelegateInfo['nominators'] {
  const pools = getAllSubnetNetuids(ctx).map((netuid) => new AlphaSharePool(ctx, delegate, netuid));
  const nominators = new Map<AccountId, [number, bigint][]>();
  for (const [nominator, netuid, share] of alphaIterSinglePrefix(ctx, delegate)) {
    const pool = pools[netuid];
    if (isZero(share) || !pool) continue;
    const stakes = nominators.get(nominator) ?? [];
    stakes.push([netuid, getValueOfShare(pool, share)]);
    nominators.set(nominator, stakes);
  }
  return [...nominators].sort(([a], [b]) => (a < b ? -1 : 1));
}
