import { blake2_256 } from '../../../codec/hash.js';
import { type Hex, toHex } from '../../../codec/hex.js';
import { u64 } from '../../../math/integer.js';
import { type Order, type OrderType, VersionedOrder } from '../../types/limit-orders.js';

const BILLION = 1_000_000_000n;

/** Hash of an order: what it is known by on the chain. Source: `derive_order_id`. */
export function deriveOrderId(order: VersionedOrder): Hex {
  return toHex(blake2_256(VersionedOrder.codec.encode(order)));
}

/** The order, whatever its version. */
export function innerOrder({ value }: VersionedOrder): Order {
  return value;
}

/** A limit buy spends TAO; take-profit and stop-loss sell alpha. */
export function isBuy(type: OrderType): boolean {
  return type === 'LimitBuy';
}

/** floor(`value` × `perbill` / 10⁹). Source: `Perbill::mul_floor`. */
export function mulFloor(perbill: number, value: bigint): bigint {
  return (value * BigInt(perbill)) / BILLION;
}

/**
 * The limit a trade is made with, in rao per whole alpha: `limit_price` widened by the slippage allowed, or no limit where none is
 * set. Source: `compute_effective_swap_limit`.
 */
export function computeEffectiveSwapLimit({ order_type, limit_price, max_slippage }: Order): bigint {
  const buys = isBuy(order_type);
  if (max_slippage === undefined) return buys ? u64.MAX : 0n;
  const slippage = mulFloor(max_slippage, limit_price);
  return buys ? u64.saturatingAdd(limit_price, slippage) : u64.saturatingSub(limit_price, slippage);
}
