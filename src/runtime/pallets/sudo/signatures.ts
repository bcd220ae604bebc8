import { signaturesOf } from '../../frame/call.js';
import { RuntimeCall } from '../../frame/runtime-call.js';
import { named } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { MultiAddress, Weight } from '../../types/sp.js';

const signature = signaturesOf('Sudo');

export const sudo = signature(
  0,
  'sudo',
  { call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>') },
  weight(32_939_000n, 1517n),
);
export const sudo_unchecked_weight = signature(
  1,
  'sudo_unchecked_weight',
  { call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'), weight: Weight },
  weight(0n, 0n),
);
export const set_key = signature(
  2,
  'set_key',
  { new: named(MultiAddress, 'AccountIdLookupOf<T>') },
  weight(132_237_000n, 1517n),
);
export const sudo_as = signature(
  3,
  'sudo_as',
  {
    who: named(MultiAddress, 'AccountIdLookupOf<T>'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(32_870_000n, 1517n),
);
export const remove_key = signature(4, 'remove_key', {}, weight(131_417_000n, 1517n));
