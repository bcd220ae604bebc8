import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { bool, named, u32, u64 } from '../../frame/scale/index.js';
import { AccountId32, H256, NetUid } from '../../types/base.js';
import { OrderSide, OrderType } from '../../types/limit-orders.js';

const event = eventsOf('LimitOrders', 32);

export const OrderExecuted = event(0, 'OrderExecuted', {
  order_id: H256,
  signer: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  order_type: OrderType,
  amount_in: u64,
  amount_out: u64,
});
export const OrderSkipped = event(1, 'OrderSkipped', {
  order_id: H256,
  reason: named(DispatchError, 'sp_runtime::DispatchError'),
});
export const OrderCancelled = event(2, 'OrderCancelled', {
  order_id: H256,
  signer: named(AccountId32, 'T::AccountId'),
});
export const GroupExecutionSummary = event(3, 'GroupExecutionSummary', {
  netuid: NetUid,
  net_side: OrderSide,
  net_amount: u64,
  actual_out: u64,
  executed_count: u32,
});
export const LimitOrdersPalletStatusChanged = event(4, 'LimitOrdersPalletStatusChanged', { enabled: bool });

/** In order of declaration. */
export const events = [
  OrderExecuted,
  OrderSkipped,
  OrderCancelled,
  GroupExecutionSummary,
  LimitOrdersPalletStatusChanged,
];
