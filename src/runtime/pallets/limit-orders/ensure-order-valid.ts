import type { Hex } from '../../../codec/hex.js';
import { U64F64 } from '../../../math/fixed/types.js';
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { ensure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { type Order, type SignedOrder, VersionedOrder } from '../../types/limit-orders.js';
import { ChainId } from '../evm-chain-id/storage.js';
import { ROOT_NETUID } from '../subtensor/subnets/subnet.js';
import {
  ChainIdMismatch,
  IncorrectPartialFillAmount,
  InvalidSignature,
  OrderAlreadyProcessed,
  OrderCancelled,
  OrderExpired,
  PartialFillsNotEnabled,
  PriceConditionNotMet,
  RelayerMissMatch,
  RelayerRequiredForPartialFill,
  RootNetUidNotAllowed,
} from './errors.js';
import { innerOrder } from './order.js';
import { alreadyFilled } from './order-status.js';
import { Orders } from './storage.js';

/** What orders are held against. */
export interface Market {
  /** Unix milliseconds. */
  readonly now: bigint;
  /** TAO per alpha. */
  readonly price: U64F64;
  /** Who brings the orders. */
  readonly relayer: AccountId;
}

const BILLION = U64F64.fromNum(1_000_000_000n);

/**
 * Whether an order may be executed now. Fails, in this order, with RootNetUidNotAllowed, ChainIdMismatch, InvalidSignature,
 * OrderAlreadyProcessed, OrderCancelled, OrderExpired, PriceConditionNotMet, RelayerMissMatch, RelayerRequiredForPartialFill,
 * PartialFillsNotEnabled, IncorrectPartialFillAmount. Source: `is_order_valid`.
 */
export function ensureOrderValid(ctx: Context, signed: SignedOrder, orderId: Hex, market: Market): void {
  const order = innerOrder(signed.order);
  ensure(order.netuid !== ROOT_NETUID, RootNetUidNotAllowed);
  ensure(order.chain_id === ChainId.get(ctx), ChainIdMismatch);
  ensure(isSignedBySigner(ctx, signed), InvalidSignature);
  const status = Orders.get(ctx, orderId);
  ensure(status?.type !== 'Fulfilled', OrderAlreadyProcessed);
  ensure(status?.type !== 'Cancelled', OrderCancelled);
  ensure(market.now <= order.expiry, OrderExpired);
  ensure(isPriceConditionMet(order, market.price), PriceConditionNotMet);
  ensure(order.relayer?.includes(market.relayer) ?? true, RelayerMissMatch);
  const fill = signed.partial_fill;
  if (fill === undefined) {
    // A full execution on top of fills would take more than was signed for.
    ensure(status?.type !== 'PartiallyFilled', IncorrectPartialFillAmount);
    return;
  }
  ensure(order.relayer !== undefined, RelayerRequiredForPartialFill);
  ensure(order.partial_fills_enabled, PartialFillsNotEnabled);
  const open = u64.saturatingSub(order.amount, alreadyFilled(status));
  ensure(fill > 0n && fill <= open, IncorrectPartialFillAmount);
}

/** Only sr25519 counts. */
function isSignedBySigner(ctx: Context, { order, signature }: SignedOrder): boolean {
  if (signature.type !== 'Sr25519') return false;
  const message = VersionedOrder.codec.encode(order);
  return ctx.runtime.parameters.verifySignature(message, signature, innerOrder(order).signer);
}

function isPriceConditionMet({ order_type, limit_price }: Order, price: U64F64): boolean {
  const scaled = U64F64.toU64(U64F64.saturatingMul(price, BILLION));
  return order_type === 'TakeProfit' ? scaled >= limit_price : scaled <= limit_price;
}
