import type { Hex } from '../../../codec/hex.js';
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import type { Order, SignedOrder } from '../../types/limit-orders.js';
import { transfer } from '../balances/fungible.js';
import { buyAlpha, sellAlpha } from '../subtensor/staking/order-swap.js';
import { currentAlphaPrice } from '../swap/pool.js';
import { Now } from '../timestamp/storage.js';
import { ensureOrderValid } from './ensure-order-valid.js';
import { OrderExecuted } from './events.js';
import { computeEffectiveSwapLimit, innerOrder, isBuy, mulFloor } from './order.js';
import { noteFilled } from './order-status.js';

/** Rao that went in and came out, the fee of the order left out. */
interface Traded {
  readonly amountIn: bigint;
  readonly amountOut: bigint;
}

/**
 * Executes one order by itself, or undoes all of it. Fails as its validation, the trade and the transfer of its fee do. Emits
 * OrderExecuted. Source: `try_execute_order`.
 */
export function tryExecuteOrder(ctx: Context, signed: SignedOrder, orderId: Hex, relayer: AccountId): void {
  ctx.layer(() => {
    const order = innerOrder(signed.order);
    const { signer, netuid, order_type } = order;
    const price = currentAlphaPrice(ctx, netuid);
    ensureOrderValid(ctx, signed, orderId, { now: Now.get(ctx), price, relayer });
    const amount = signed.partial_fill ?? order.amount;
    const { amountIn, amountOut } = isBuy(order_type) ? buy(ctx, order, amount) : sell(ctx, order, amount);
    noteFilled(ctx, orderId, signed.partial_fill, order.amount);
    OrderExecuted.deposit(ctx, {
      order_id: orderId,
      signer,
      netuid,
      order_type,
      amount_in: amountIn,
      amount_out: amountOut,
    });
  });
}

/** The fee comes off the TAO put in. */
function buy(ctx: Context, order: Order, tao: bigint): Traded {
  const fee = mulFloor(order.fee_rate, tao);
  const amountIn = u64.saturatingSub(tao, fee);
  const amountOut = buyAlpha(ctx, positionOf(order), amountIn, termsOf(order));
  forwardFee(ctx, order.signer, order.fee_recipient, fee);
  return { amountIn, amountOut };
}

/** The fee comes off the TAO received. */
function sell(ctx: Context, order: Order, alpha: bigint): Traded {
  const tao = sellAlpha(ctx, positionOf(order), alpha, termsOf(order));
  const fee = mulFloor(order.fee_rate, tao);
  forwardFee(ctx, order.signer, order.fee_recipient, fee);
  return { amountIn: alpha, amountOut: u64.saturatingSub(tao, fee) };
}

const positionOf = ({ signer, hotkey, netuid }: Order) => ({ coldkey: signer, hotkey, netuid });
const termsOf = (order: Order) => ({ limitPrice: computeEffectiveSwapLimit(order), validate: true });

/** Source: `forward_fee`. */
export function forwardFee(ctx: Context, from: AccountId, recipient: AccountId, fee: bigint): void {
  if (fee !== 0n) transfer(ctx, from, recipient, fee, 'Expendable');
}
