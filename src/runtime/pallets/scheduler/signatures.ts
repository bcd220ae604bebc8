import { signaturesOf } from '../../frame/call.js';
import { RuntimeCall } from '../../frame/runtime-call.js';
import { bytesFixed, named, option, tuple, u8, u32 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';

const signature = signaturesOf('Scheduler');

export const schedule = signature(
  0,
  'schedule',
  {
    when: named(u32, 'BlockNumberFor<T>'),
    maybe_periodic: named(option(tuple(u32, u32)), 'Option<schedule::Period<BlockNumberFor<T>>>'),
    priority: named(u8, 'schedule::Priority'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(128_815_234n, 110_487n),
);
export const cancel = signature(
  1,
  'cancel',
  { when: named(u32, 'BlockNumberFor<T>'), index: u32 },
  weight(327_524_382n, 110_487n),
);
export const schedule_named = signature(
  2,
  'schedule_named',
  {
    id: named(bytesFixed(32), 'TaskName'),
    when: named(u32, 'BlockNumberFor<T>'),
    maybe_periodic: named(option(tuple(u32, u32)), 'Option<schedule::Period<BlockNumberFor<T>>>'),
    priority: named(u8, 'schedule::Priority'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(258_965_037n, 110_487n),
);
export const cancel_named = signature(
  3,
  'cancel_named',
  { id: named(bytesFixed(32), 'TaskName') },
  weight(357_403_622n, 110_487n),
);
export const schedule_after = signature(
  4,
  'schedule_after',
  {
    after: named(u32, 'BlockNumberFor<T>'),
    maybe_periodic: named(option(tuple(u32, u32)), 'Option<schedule::Period<BlockNumberFor<T>>>'),
    priority: named(u8, 'schedule::Priority'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(128_815_234n, 110_487n),
);
export const schedule_named_after = signature(
  5,
  'schedule_named_after',
  {
    id: named(bytesFixed(32), 'TaskName'),
    after: named(u32, 'BlockNumberFor<T>'),
    maybe_periodic: named(option(tuple(u32, u32)), 'Option<schedule::Period<BlockNumberFor<T>>>'),
    priority: named(u8, 'schedule::Priority'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(258_965_037n, 110_487n),
);
export const set_retry = signature(
  6,
  'set_retry',
  {
    task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
    retries: u8,
    period: named(u32, 'BlockNumberFor<T>'),
  },
  weight(294_783_000n, 110_487n),
);
export const set_retry_named = signature(
  7,
  'set_retry_named',
  { id: named(bytesFixed(32), 'TaskName'), retries: u8, period: named(u32, 'BlockNumberFor<T>') },
  weight(336_544_000n, 110_487n),
);
export const cancel_retry = signature(
  8,
  'cancel_retry',
  { task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>') },
  weight(294_076_000n, 110_487n),
);
export const cancel_retry_named = signature(
  9,
  'cancel_retry_named',
  { id: named(bytesFixed(32), 'TaskName') },
  weight(332_329_000n, 110_487n),
);
