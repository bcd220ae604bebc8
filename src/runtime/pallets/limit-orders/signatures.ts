import { signaturesOf } from '../../frame/call.js';
import { bool, boundedVec, named } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { NetUid } from '../../types/base.js';
import { SignedOrder, VersionedOrder } from '../../types/limit-orders.js';

const signature = signaturesOf('LimitOrders');

export const execute_orders = signature(
  0,
  'execute_orders',
  {
    orders: named(
      boundedVec(SignedOrder, 100),
      'BoundedVec<SignedOrder<T::AccountId>, T::MaxOrdersPerBatch>',
    ),
    should_fail: bool,
  },
  weight(1_486_768_457n, 6148n),
);
export const execute_batched_orders = signature(
  1,
  'execute_batched_orders',
  {
    netuid: NetUid,
    orders: named(
      boundedVec(SignedOrder, 100),
      'BoundedVec<SignedOrder<T::AccountId>, T::MaxOrdersPerBatch>',
    ),
  },
  weight(2_624_718_496n, 8727n),
);
export const cancel_order = signature(
  2,
  'cancel_order',
  { order: named(VersionedOrder, 'VersionedOrder<T::AccountId>') },
  weight(139_822_000n, 3522n),
);
export const set_pallet_status = signature(
  3,
  'set_pallet_status',
  { enabled: bool },
  weight(104_266_000n, 0n),
);
