import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { bytesFixed, named, result, unit } from '../../frame/scale/index.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import { Timepoint } from '../../types/multisig.js';

const event = eventsOf('Multisig', 13);

export const NewMultisig = event(0, 'NewMultisig', {
  approving: named(AccountId32, 'T::AccountId'),
  multisig: named(AccountId32, 'T::AccountId'),
  call_hash: named(bytesFixed(32), 'CallHash'),
});
export const MultisigApproval = event(1, 'MultisigApproval', {
  approving: named(AccountId32, 'T::AccountId'),
  timepoint: named(Timepoint, 'Timepoint<BlockNumberFor<T>>'),
  multisig: named(AccountId32, 'T::AccountId'),
  call_hash: named(bytesFixed(32), 'CallHash'),
});
export const MultisigExecuted = event(2, 'MultisigExecuted', {
  approving: named(AccountId32, 'T::AccountId'),
  timepoint: named(Timepoint, 'Timepoint<BlockNumberFor<T>>'),
  multisig: named(AccountId32, 'T::AccountId'),
  call_hash: named(bytesFixed(32), 'CallHash'),
  result: named(result(unit, DispatchError), 'DispatchResult'),
});
export const MultisigCancelled = event(3, 'MultisigCancelled', {
  cancelling: named(AccountId32, 'T::AccountId'),
  timepoint: named(Timepoint, 'Timepoint<BlockNumberFor<T>>'),
  multisig: named(AccountId32, 'T::AccountId'),
  call_hash: named(bytesFixed(32), 'CallHash'),
});
export const DepositPoked = event(4, 'DepositPoked', {
  who: named(AccountId32, 'T::AccountId'),
  call_hash: named(bytesFixed(32), 'CallHash'),
  old_deposit: named(TaoBalance, 'BalanceOf<T>'),
  new_deposit: named(TaoBalance, 'BalanceOf<T>'),
});

/** In order of declaration. */
export const events = [NewMultisig, MultisigApproval, MultisigExecuted, MultisigCancelled, DepositPoked];
