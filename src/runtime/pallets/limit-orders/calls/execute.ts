import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure, ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { doExecuteBatchedOrders } from '../batch.js';
import { LimitOrdersDisabled } from '../errors.js';
import { OrderSkipped } from '../events.js';
import { tryExecuteOrder } from '../execute-order.js';
import { deriveOrderId } from '../order.js';
import * as signatures from '../signatures.js';
import { LimitOrdersEnabled } from '../storage.js';

const WEIGHT_PER_ORDER = weight(1_495_180_782n, 5158n);
const WEIGHT_PER_BATCHED_ORDER = weight(1_209_134_004n, 5158n);

function ensureRelayer(ctx: Context, origin: Origin): AccountId {
  const relayer = ensureSigned(origin);
  ensure(LimitOrdersEnabled.get(ctx), LimitOrdersDisabled);
  return relayer;
}

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

export const execute_batched_orders = call(
  signatures.execute_batched_orders,
  (ctx, origin, { netuid, orders }) => {
    doExecuteBatchedOrders(ctx, netuid, orders, ensureRelayer(ctx, origin));
    return undefined;
  },
  {
    docs: 'Execute signed orders of one subnet against each other, and what is left against the pool.',
    info: ({ orders }) => ({
      weight: scaledWeight(
        signatures.execute_batched_orders.weight,
        WEIGHT_PER_BATCHED_ORDER,
        BigInt(orders.length),
      ),
    }),
  },
);
