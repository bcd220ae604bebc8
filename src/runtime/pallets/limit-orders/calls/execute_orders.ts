/** Source: pallet LimitOrders, lib.rs, `execute_orders`; spec runtime-interface/LimitOrders.json. */
import { call } from '../../../frame/call.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { OrderSkipped } from '../events.js';
import { tryExecuteOrder } from '../execute-order.js';
import { deriveOrderId } from '../order.js';
import * as signatures from '../signatures.js';
import { ensureRelayer } from './ensure-relayer.js';

const WEIGHT_PER_ORDER = weight(1_495_180_782n, 5158n);

export const execute_orders = call(
  signatures.execute_orders,
  (ctx, origin, { orders, should_fail }) => {
    const relayer = ensureRelayer(ctx, origin);
    for (const signed of orders) {
      const orderId = deriveOrderId(signed.order);
      try {
        tryExecuteOrder(ctx, signed, orderId, relayer);
      } catch (failure) {
        if (should_fail || !(failure instanceof DispatchFailure)) throw failure;
        OrderSkipped.deposit(ctx, { order_id: orderId, reason: failure.error });
      }
    }
    return undefined;
  },
  {
    docs: 'Execute signed orders one by one; those that fail are skipped, or fail all.',
    info: ({ orders }) => ({
      weight: scaledWeight(signatures.execute_orders.weight, WEIGHT_PER_ORDER, BigInt(orders.length)),
    }),
  },
);
