import { signaturesOf } from '../../frame/call.js';
import { RuntimeCall } from '../../frame/runtime-call.js';
import { compact, named, option, u32 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { AccountId32, TaoBalance } from '../../types/base.js';

const signature = signaturesOf('Crowdloan');

export const create = signature(
  0,
  'create',
  {
    deposit: named(compact(TaoBalance), 'BalanceOf<T>'),
    min_contribution: named(compact(TaoBalance), 'BalanceOf<T>'),
    cap: named(compact(TaoBalance), 'BalanceOf<T>'),
    end: named(compact(u32), 'BlockNumberFor<T>'),
    call: named(option(RuntimeCall), 'Option<Box<<T as Config>::RuntimeCall>>'),
    target_address: named(option(AccountId32), 'Option<T::AccountId>'),
  },
  weight(634_829_000n, 6148n),
);
export const contribute = signature(
  1,
  'contribute',
  { crowdloan_id: named(compact(u32), 'CrowdloanId'), amount: named(compact(TaoBalance), 'BalanceOf<T>') },
  weight(591_609_000n, 6148n),
);
export const withdraw = signature(
  2,
  'withdraw',
  { crowdloan_id: named(compact(u32), 'CrowdloanId') },
  weight(560_259_000n, 6148n),
);
export const finalize = signature(
  3,
  'finalize',
  { crowdloan_id: named(compact(u32), 'CrowdloanId') },
  weight(331_507_000n, 4_197_809n),
);
export const refund = signature(
  4,
  'refund',
  { crowdloan_id: named(compact(u32), 'CrowdloanId') },
  weight(160_703_000n, 3747n),
);
export const dissolve = signature(
  5,
  'dissolve',
  { crowdloan_id: named(compact(u32), 'CrowdloanId') },
  weight(666_939_000n, 6148n),
);
export const update_min_contribution = signature(
  6,
  'update_min_contribution',
  {
    crowdloan_id: named(compact(u32), 'CrowdloanId'),
    new_min_contribution: named(compact(TaoBalance), 'BalanceOf<T>'),
  },
  weight(163_259_000n, 3747n),
);
export const update_end = signature(
  7,
  'update_end',
  { crowdloan_id: named(compact(u32), 'CrowdloanId'), new_end: named(compact(u32), 'BlockNumberFor<T>') },
  weight(137_048_000n, 3747n),
);
export const update_cap = signature(
  8,
  'update_cap',
  { crowdloan_id: named(compact(u32), 'CrowdloanId'), new_cap: named(compact(TaoBalance), 'BalanceOf<T>') },
  weight(136_357_000n, 3747n),
);
export const set_max_contribution = signature(
  9,
  'set_max_contribution',
  {
    crowdloan_id: named(compact(u32), 'CrowdloanId'),
    new_max_contribution: named(option(TaoBalance), 'Option<BalanceOf<T>>'),
  },
  weight(166_024_000n, 3747n),
);
