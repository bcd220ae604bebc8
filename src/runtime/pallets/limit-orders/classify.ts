import type { Hex } from '../../../codec/hex.js';
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { ensure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { OrderType, SignedOrder } from '../../types/limit-orders.js';
import { ensureOrderValid, type Market } from './ensure-order-valid.js';
import { DuplicateOrderInBatch, OrderNetUidMismatch } from './errors.js';
import { computeEffectiveSwapLimit, deriveOrderId, innerOrder, isBuy, mulFloor } from './order.js';

/** One order of a batch, ready to be filled. Amounts in rao: TAO of a buy, alpha of a sell. */
export interface OrderEntry {
  readonly orderId: Hex;
  readonly signer: AccountId;
  readonly hotkey: AccountId;
  readonly type: OrderType;
  /** What is filled now, before the fee. */
  readonly gross: bigint;
  /** What was signed for. */
  readonly orderAmount: bigint;
  /** `gross` without the fee of a buy. */
  readonly net: bigint;
  /** Parts of 10⁹. */
  readonly feeRate: number;
  readonly feeRecipient: AccountId;
  /** Rao per whole alpha. */
  readonly effectiveSwapLimit: bigint;
  /** `gross`, when it is not all of the order. */
  readonly partialFill: bigint | undefined;
}

export interface Classified {
  readonly buys: readonly OrderEntry[];
  readonly sells: readonly OrderEntry[];
}

/**
 * Checks the orders of a batch and parts them by side. Fails at the first that is not good, with DuplicateOrderInBatch,
 * OrderNetUidMismatch or as its validation does. Source: `validate_and_classify`.
 */
export function validateAndClassify(
  ctx: Context,
  netuid: number,
  orders: readonly SignedOrder[],
  market: Market,
): Classified {
  const seen = new Set<Hex>();
  const entries = orders.map((signed) => {
    const orderId = deriveOrderId(signed.order);
    ensure(!seen.has(orderId), DuplicateOrderInBatch);
    seen.add(orderId);
    ensure(innerOrder(signed.order).netuid === netuid, OrderNetUidMismatch);
    ensureOrderValid(ctx, signed, orderId, market);
    return entryOf(signed, orderId);
  });
  return {
    buys: entries.filter(({ type }) => isBuy(type)),
    sells: entries.filter(({ type }) => !isBuy(type)),
  };
}

function entryOf(signed: SignedOrder, orderId: Hex): OrderEntry {
  const order = innerOrder(signed.order);
  const gross = signed.partial_fill ?? order.amount;
  const fee = isBuy(order.order_type) ? mulFloor(order.fee_rate, gross) : 0n;
  return {
    orderId,
    signer: order.signer,
    hotkey: order.hotkey,
    type: order.order_type,
    gross,
    orderAmount: order.amount,
    net: u64.saturatingSub(gross, fee),
    feeRate: order.fee_rate,
    feeRecipient: order.fee_recipient,
    effectiveSwapLimit: computeEffectiveSwapLimit(order),
    partialFill: signed.partial_fill,
  };
}
