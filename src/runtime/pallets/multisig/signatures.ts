import { signaturesOf } from '../../frame/call.js';
import { RuntimeCall } from '../../frame/runtime-call.js';
import { bytesFixed, named, option, u16, vec } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { AccountId32 } from '../../types/base.js';
import { Timepoint } from '../../types/multisig.js';
import { Weight } from '../../types/sp.js';

const signature = signaturesOf('Multisig');

export const as_multi_threshold_1 = signature(
  0,
  'as_multi_threshold_1',
  {
    other_signatories: named(vec(AccountId32), 'Vec<T::AccountId>'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(70_470_382n, 3997n),
);
export const as_multi = signature(
  1,
  'as_multi',
  {
    threshold: u16,
    other_signatories: named(vec(AccountId32), 'Vec<T::AccountId>'),
    maybe_timepoint: named(option(Timepoint), 'Option<Timepoint<BlockNumberFor<T>>>'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
    max_weight: Weight,
  },
  weight(0n, 0n),
);
export const approve_as_multi = signature(
  2,
  'approve_as_multi',
  {
    threshold: u16,
    other_signatories: named(vec(AccountId32), 'Vec<T::AccountId>'),
    maybe_timepoint: named(option(Timepoint), 'Option<Timepoint<BlockNumberFor<T>>>'),
    call_hash: bytesFixed(32),
    max_weight: Weight,
  },
  weight(0n, 0n),
);
export const cancel_as_multi = signature(
  3,
  'cancel_as_multi',
  {
    threshold: u16,
    other_signatories: named(vec(AccountId32), 'Vec<T::AccountId>'),
    timepoint: named(Timepoint, 'Timepoint<BlockNumberFor<T>>'),
    call_hash: bytesFixed(32),
  },
  weight(153_623_566n, 6811n),
);
export const poke_deposit = signature(
  4,
  'poke_deposit',
  {
    threshold: u16,
    other_signatories: named(vec(AccountId32), 'Vec<T::AccountId>'),
    call_hash: bytesFixed(32),
  },
  weight(152_349_525n, 6811n),
);
