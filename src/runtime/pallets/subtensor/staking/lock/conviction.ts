/**
 * Conviction on a subnet as of now, from the aggregates of all locks. In alpha rao. Source: staking/lock.rs; spec
 * staking-and-swap.md 12.5.
 */
import { U64F64 } from '../../../../../math/fixed/types.js';
import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import type { LockState } from '../../../../types/subtensor.js';
import {
  DecayingHotkeyLock,
  DecayingOwnerLock,
  HotkeyLock,
  OwnerLock,
  SubnetOwnerHotkey,
} from '../../storage/index.js';
import { type LockMode, rollForwardLock } from './lock-state.js';
import { isSubnetOwnerHotkey } from './lock-storage.js';

function convictionNow(ctx: Context, lock: LockState | undefined, mode: LockMode): U64F64 {
  return lock ? rollForwardLock(ctx, lock, mode).conviction : U64F64.ZERO;
}

function sum(values: readonly U64F64[]): U64F64 {
  return values.reduce(U64F64.saturatingAdd, U64F64.ZERO);
}

/** Of both owner aggregates. */
function ownerConviction(ctx: Context, netuid: number): U64F64 {
  return sum([
    convictionNow(ctx, OwnerLock.get(ctx, netuid), { isOwnerLock: true, isPerpetual: true }),
    convictionNow(ctx, DecayingOwnerLock.get(ctx, netuid), { isOwnerLock: true, isPerpetual: false }),
  ]);
}

/** Of both hotkey aggregates, by hotkey; perpetual ones first, each in storage order. */
function hotkeyConvictions(ctx: Context, netuid: number): [AccountId, U64F64][] {
  const convictions = (map: typeof HotkeyLock, isPerpetual: boolean) =>
    map
      .iterPrefix(ctx, netuid)
      .map(([hotkey, lock]): [AccountId, U64F64] => [
        hotkey,
        convictionNow(ctx, lock, { isOwnerLock: false, isPerpetual }),
      ]);
  return [...convictions(HotkeyLock, true), ...convictions(DecayingHotkeyLock, false)];
}

/** Over all coldkeys that locked to the hotkey. Source: `hotkey_conviction`. */
export function hotkeyConviction(ctx: Context, hotkey: AccountId, netuid: number): U64F64 {
  const perpetual = HotkeyLock.get(ctx, netuid, hotkey);
  const decaying = DecayingHotkeyLock.get(ctx, netuid, hotkey);
  return sum([
    convictionNow(ctx, perpetual, { isOwnerLock: false, isPerpetual: true }),
    convictionNow(ctx, decaying, { isOwnerLock: false, isPerpetual: false }),
    isSubnetOwnerHotkey(ctx, netuid, hotkey) ? ownerConviction(ctx, netuid) : U64F64.ZERO,
  ]);
}

/** Source: `get_total_conviction`. */
export function getTotalConviction(ctx: Context, netuid: number): U64F64 {
  const convictions = hotkeyConvictions(ctx, netuid).map(([, conviction]) => conviction);
  return sum([...convictions, ownerConviction(ctx, netuid)]);
}

/** The hotkey with the most conviction; of equals the one with the highest id. Source: `subnet_king`. */
export function subnetKing(ctx: Context, netuid: number): AccountId | undefined {
  const scores = new Map<AccountId, U64F64>();
  const score = (hotkey: AccountId, conviction: U64F64) =>
    scores.set(hotkey, U64F64.saturatingAdd(scores.get(hotkey) ?? U64F64.ZERO, conviction));
  for (const [hotkey, conviction] of hotkeyConvictions(ctx, netuid)) score(hotkey, conviction);
  if (OwnerLock.contains(ctx, netuid) || DecayingOwnerLock.contains(ctx, netuid)) {
    score(SubnetOwnerHotkey.get(ctx, netuid), ownerConviction(ctx, netuid));
  }
  let king: [AccountId, U64F64] | undefined;
  for (const entry of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!king || entry[1] >= king[1]) king = entry;
  }
  return king?.[0];
}
