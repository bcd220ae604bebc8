import { signaturesOf } from '../../frame/call.js';
import { RuntimeCall } from '../../frame/runtime-call.js';
import { named, u16, vec } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { OriginCaller } from '../../types/origin-caller.js';
import { Weight } from '../../types/sp.js';

const signature = signaturesOf('Utility');

export const batch = signature(
  0,
  'batch',
  { calls: named(vec(RuntimeCall), 'Vec<<T as Config>::RuntimeCall>') },
  weight(69_446_696n, 3983n),
);
export const as_derivative = signature(
  1,
  'as_derivative',
  { index: u16, call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>') },
  weight(65_378_000n, 3983n),
);
export const batch_all = signature(
  2,
  'batch_all',
  { calls: named(vec(RuntimeCall), 'Vec<<T as Config>::RuntimeCall>') },
  weight(63_428_230n, 3983n),
);
export const dispatch_as = signature(
  3,
  'dispatch_as',
  {
    as_origin: named(OriginCaller, 'Box<T::PalletsOrigin>'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(6_893_000n, 0n),
);
export const force_batch = signature(
  4,
  'force_batch',
  { calls: named(vec(RuntimeCall), 'Vec<<T as Config>::RuntimeCall>') },
  weight(62_134_867n, 3983n),
);
export const with_weight = signature(
  5,
  'with_weight',
  { call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'), weight: Weight },
  weight(0n, 0n),
);
export const if_else = signature(
  6,
  'if_else',
  {
    main: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
    fallback: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(71_831_000n, 3983n),
);
export const dispatch_as_fallible = signature(
  7,
  'dispatch_as_fallible',
  {
    as_origin: named(OriginCaller, 'Box<T::PalletsOrigin>'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(7_113_000n, 0n),
);
