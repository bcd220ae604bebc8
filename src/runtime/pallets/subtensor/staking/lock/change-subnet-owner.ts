import { U64F64 } from '../../../../../math/fixed/types.js';
import { u64 } from '../../../../../math/integer.js';
import type { Context } from '../../../../frame/context.js';
import { DispatchFailure } from '../../../../frame/dispatch-error.js';
import type { AccountId } from '../../../../frame/origin.js';
import { SubnetOwnerChanged } from '../../events/index.js';
import {
  NetworkRegisteredAt,
  SubnetAlphaOut,
  SubnetOwner,
  SubnetOwnerHotkey,
  Uids,
} from '../../storage/index.js';
import { registerNeuron } from '../../subnets/register-neuron.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';
import { getOwningColdkeyForHotkey } from '../hotkey-account.js';
import { getTotalConviction, subnetKing } from './conviction.js';
import { mergeLock, rollForwardLock } from './lock-state.js';
import { getAggregateLock, insertAggregateLock, takeAggregateLock } from './lock-storage.js';

/** Age in blocks from which a subnet can change hands. */
const ONE_YEAR = 7200n * 365n + 1800n;
const NOBODY: AccountId = `0x${'00'.repeat(32)}`;
const TEN = U64F64.fromNum(10n);

/**
 * Gives a subnet older than a year to the hotkey with the most conviction and its coldkey, once all
 * conviction is a tenth of the outstanding alpha. Source: staking/lock.rs `change_subnet_owner_if_needed`; spec
 * staking-and-swap.md 12.5.
 */
export function changeSubnetOwnerIfNeeded(ctx: Context, netuid: number): void {
  if (!isOpenToChange(ctx, netuid)) return;
  const king = subnetKing(ctx, netuid);
  if (king === undefined) return;
  const newOwner = getOwningColdkeyForHotkey(ctx, king);
  const oldOwner = SubnetOwner.get(ctx, netuid);
  if (newOwner === NOBODY || newOwner === oldOwner || !isNeuron(ctx, netuid, king)) return;

  const oldHotkey = SubnetOwnerHotkey.get(ctx, netuid);
  for (const isPerpetual of [true, false]) demoteOwnerLock(ctx, netuid, oldHotkey, isPerpetual);
  for (const isPerpetual of [true, false]) promoteHotkeyLock(ctx, netuid, king, isPerpetual);
  SubnetOwner.insert(ctx, netuid, newOwner);
  SubnetOwnerHotkey.insert(ctx, netuid, king);
  SubnetOwnerChanged.deposit(ctx, { netuid, old_coldkey: oldOwner, new_coldkey: newOwner });
}

function isOpenToChange(ctx: Context, netuid: number): boolean {
  const alphaOut = SubnetAlphaOut.get(ctx, netuid);
  if (alphaOut === 0n) return false;
  const matureAt = u64.saturatingAdd(NetworkRegisteredAt.get(ctx, netuid), ONE_YEAR);
  if (getCurrentBlockAsU64(ctx) < matureAt) return false;
  return U64F64.saturatingMul(getTotalConviction(ctx, netuid), TEN) >= U64F64.fromNum(alphaOut);
}

/** Whether the hotkey has a uid, or could be given one now. */
function isNeuron(ctx: Context, netuid: number, hotkey: AccountId): boolean {
  if (Uids.contains(ctx, netuid, hotkey)) return true;
  try {
    registerNeuron(ctx, netuid, hotkey);
    return true;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return false;
  }
}

/** The owner's aggregate joins the one of the hotkey that is the owner's no more. */
function demoteOwnerLock(ctx: Context, netuid: number, hotkey: AccountId, isPerpetual: boolean): void {
  const ownerMode = { isOwnerLock: true, isPerpetual };
  const hotkeyMode = { isOwnerLock: false, isPerpetual };
  const taken = takeAggregateLock(ctx, netuid, hotkey, ownerMode);
  if (!taken) return;
  const moved = { ...rollForwardLock(ctx, taken, ownerMode), last_update: getCurrentBlockAsU64(ctx) };
  const present = getAggregateLock(ctx, netuid, hotkey, hotkeyMode);
  const merged = present ? mergeLock(rollForwardLock(ctx, present, hotkeyMode), moved) : moved;
  insertAggregateLock(ctx, netuid, hotkey, hotkeyMode, merged);
}

/** The aggregate of the new owner's hotkey becomes the owner's, and its conviction complete. */
function promoteHotkeyLock(ctx: Context, netuid: number, hotkey: AccountId, isPerpetual: boolean): void {
  const ownerMode = { isOwnerLock: true, isPerpetual };
  const hotkeyMode = { isOwnerLock: false, isPerpetual };
  const taken = takeAggregateLock(ctx, netuid, hotkey, hotkeyMode);
  if (!taken) return;
  const moved = { ...rollForwardLock(ctx, taken, hotkeyMode), last_update: getCurrentBlockAsU64(ctx) };
  const present = getAggregateLock(ctx, netuid, hotkey, ownerMode);
  const merged = present ? mergeLock(rollForwardLock(ctx, present, ownerMode), moved) : moved;
  insertAggregateLock(ctx, netuid, hotkey, ownerMode, rollForwardLock(ctx, merged, ownerMode));
}
