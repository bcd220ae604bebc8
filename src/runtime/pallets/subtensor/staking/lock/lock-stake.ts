import { U64F64 } from '../../../../../math/fixed/types.js';
import { u64 } from '../../../../../math/integer.js';
import type { Context } from '../../../../frame/context.js';
import { DispatchFailure, ensure } from '../../../../frame/dispatch-error.js';
import type { AccountId } from '../../../../frame/origin.js';
import {
  AmountTooLow,
  HotKeyAccountNotExists,
  InsufficientStakeForLock,
  LockHotkeyMismatch,
} from '../../errors.js';
import { StakeLocked } from '../../events/index.js';
import { OwnerCutAutoLockEnabled, SubnetOwner, SubnetOwnerHotkey } from '../../storage/index.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';
import { hotkeyAccountExists } from '../hotkey-account.js';
import { totalColdkeyAlphaOnSubnet } from './availability.js';
import { ConvictionModel, readConvictionModel } from './conviction-model.js';

/**
 * Locks `amount` alpha rao of the coldkey to the hotkey, or adds to its lock. A new lock below the dust
 * threshold vanishes. Whether the subnet exists is not asked. Source: staking/lock.rs `do_lock_stake`; spec
 * staking-and-swap.md 12.3.
 */
export function doLockStake(
  ctx: Context,
  coldkey: AccountId,
  netuid: number,
  hotkey: AccountId,
  amount: bigint,
): void {
  ensure(amount !== 0n, AmountTooLow);
  ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
  const total = totalColdkeyAlphaOnSubnet(ctx, coldkey, netuid);
  const existing = readConvictionModel(ctx, coldkey, netuid);
  ensure(!existing || existing.hotkey === hotkey, LockHotkeyMismatch);

  const model = existing ?? new ConvictionModel(ctx, coldkey, netuid, hotkey);
  model.rollForward();
  const added = { locked_mass: amount, conviction: U64F64.ZERO, last_update: getCurrentBlockAsU64(ctx) };
  const lock = isEmpty(model)
    ? added
    : { ...model.individual, locked_mass: u64.saturatingAdd(model.individual.locked_mass, amount) };
  ensure(total >= lock.locked_mass, InsufficientStakeForLock);
  model.setRolledIndividual(lock);

  model.rollForwardAggregate();
  model.addToAggregate(added);
  model.rollForwardAggregate();
  model.save();
  StakeLocked.deposit(ctx, { coldkey, hotkey, netuid, amount });
}

function isEmpty({ individual }: ConvictionModel): boolean {
  return individual.locked_mass === 0n && individual.conviction === 0n;
}

/**
 * Locks the owner's cut, if the subnet wants it, to the hotkey the owner has a lock on or else to the owner
 * hotkey. A failure is ignored: nothing to lock. Source: staking/lock.rs `auto_lock_owner_cut`.
 */
export function autoLockOwnerCut(ctx: Context, netuid: number, amount: bigint): void {
  if (!OwnerCutAutoLockEnabled.get(ctx, netuid)) return;
  const owner = SubnetOwner.get(ctx, netuid);
  const hotkey = readConvictionModel(ctx, owner, netuid)?.hotkey ?? SubnetOwnerHotkey.get(ctx, netuid);
  try {
    doLockStake(ctx, owner, netuid, hotkey, amount);
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
  }
}
