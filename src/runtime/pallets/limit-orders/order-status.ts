import type { Hex } from '../../../codec/hex.js';
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import type { OrderStatus } from '../../types/limit-orders.js';
import { Orders } from './storage.js';

/** Rao of the order that were filled before. */
export function alreadyFilled(status: OrderStatus | undefined): bigint {
  return status?.type === 'PartiallyFilled' ? status.value : 0n;
}

/**
 * Notes that an order of `orderAmount` rao was filled, by `fill` rao or, without, in one go.
 * Source: `compute_order_status` and the insertions behind its uses.
 */
export function noteFilled(ctx: Context, orderId: Hex, fill: bigint | undefined, orderAmount: bigint): void {
  Orders.insert(ctx, orderId, computeOrderStatus(Orders.get(ctx, orderId), fill, orderAmount));
}

function computeOrderStatus(
  before: OrderStatus | undefined,
  fill: bigint | undefined,
  orderAmount: bigint,
): OrderStatus {
  if (fill === undefined) return { type: 'Fulfilled' };
  const filled = u64.saturatingAdd(alreadyFilled(before), fill);
  return filled >= orderAmount ? { type: 'Fulfilled' } : { type: 'PartiallyFilled', value: filled };
}
