/** Source: pallet LimitOrders, lib.rs, `cancel_order`; spec runtime-interface/LimitOrders.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { OrderAlreadyProcessed, Unauthorized } from '../errors.js';
import { OrderCancelled } from '../events.js';
import { deriveOrderId, innerOrder } from '../order.js';
import * as signatures from '../signatures.js';
import { Orders } from '../storage.js';

export const cancel_order = call(
  signatures.cancel_order,
  (ctx, origin, { order }) => {
    const who = ensureSigned(origin);
    ensure(innerOrder(order).signer === who, Unauthorized);
    const orderId = deriveOrderId(order);
    ensure(!Orders.contains(ctx, orderId), OrderAlreadyProcessed);
    Orders.insert(ctx, orderId, { type: 'Cancelled' });
    OrderCancelled.deposit(ctx, { order_id: orderId, signer: who });
    return undefined;
  },
  { docs: 'Cancel an order for good, before any of it was executed.' },
);
