/** Paying out a batch. Source: pallets/limit-orders. */
import type { U64F64 } from '../../../math/fixed/types.js';
import { u64, u128 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { ensure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { OrderSide } from '../../types/limit-orders.js';
import { transfer } from '../balances/fungible.js';
import { transferStakedAlpha } from '../subtensor/staking/order-swap.js';
import type { Classified, OrderEntry } from './classify.js';
import { alphaToTao, taoToAlpha } from './conversion.js';
import { ZeroShareInBatch } from './errors.js';
import { OrderExecuted } from './events.js';
import { forwardFee } from './execute-order.js';
import { mulFloor } from './order.js';
import { noteFilled } from './order-status.js';

/** A batch on its way. Amounts in rao. */
export interface Batch extends Classified {
  readonly netuid: number;
  /** TAO per alpha before the batch. */
  readonly price: U64F64;
  /** Where assets rest in between. */
  readonly pallet: { readonly coldkey: AccountId; readonly hotkey: AccountId };
  /** TAO of all buys, without fees. */
  readonly totalBuyNet: bigint;
  /** Alpha of all sells. */
  readonly totalSellNet: bigint;
  /** The same in TAO at the price. */
  readonly totalSellTaoEquiv: bigint;
}

/** The trade of a batch with the pool, in rao: TAO in and alpha out for a buy, the reverse for a sell. */
export interface NetTrade {
  readonly side: OrderSide;
  readonly amountIn: bigint;
  readonly amountOut: bigint;
}

/** Fees in TAO rao by recipient, in the order they were first met. */
type Fees = Map<AccountId, bigint>;

/**
 * Gives every buyer a share of the alpha: what the pool paid and the sellers put in, or the worth of the buys at the price. Fails
 * with ZeroShareInBatch. Emits OrderExecuted. Source: `distribute_alpha_pro_rata`.
 */
export function distributeAlphaProRata(ctx: Context, batch: Batch, trade: NetTrade): void {
  const { buys, netuid, pallet, price, totalBuyNet, totalSellNet } = batch;
  const totalAlpha = trade.side === 'Buy' ? trade.amountOut + totalSellNet : taoToAlpha(totalBuyNet, price);
  for (const entry of buys) {
    const share = shareOf(totalAlpha, entry.net, totalBuyNet);
    // What would pay nothing fails all: the input was taken already.
    ensure(share > 0n, ZeroShareInBatch);
    const buyer = { coldkey: entry.signer, hotkey: entry.hotkey };
    const checks = { validateSender: false, validateReceiver: true };
    transferStakedAlpha(ctx, pallet, buyer, netuid, share, checks);
    noteExecuted(ctx, netuid, entry, share);
  }
}

/**
 * Gives every seller a share of the TAO, less the fee of the order: what the pool paid and the buyers put in, or the worth of the
 * sells at the price. Fails with ZeroShareInBatch. Emits OrderExecuted. The fees. Source: `distribute_tao_pro_rata`.
 */
export function distributeTaoProRata(ctx: Context, batch: Batch, trade: NetTrade): Fees {
  const { sells, netuid, pallet, price, totalBuyNet, totalSellTaoEquiv } = batch;
  const totalTao = trade.side === 'Sell' ? trade.amountOut + totalBuyNet : totalSellTaoEquiv;
  const fees: Fees = new Map();
  for (const entry of sells) {
    const gross = shareOf(totalTao, alphaToTao(entry.net, price), totalSellTaoEquiv);
    const fee = mulFloor(entry.feeRate, gross);
    const share = gross - fee;
    ensure(share > 0n, ZeroShareInBatch);
    addFee(fees, entry.feeRecipient, fee);
    transfer(ctx, pallet.coldkey, entry.signer, share, 'Expendable');
    noteExecuted(ctx, netuid, entry, share);
  }
  return fees;
}

/**
 * Pays the fees, one transfer to each recipient: those of sells, then those of buys to recipients not met before. Rounding leaves
 * some rao in the pallet's account. Source: `collect_fees`.
 */
export function collectFees(ctx: Context, { buys, pallet }: Batch, sellFees: Fees): void {
  const fees: Fees = new Map(sellFees);
  for (const { gross, net, feeRecipient } of buys) addFee(fees, feeRecipient, gross - net);
  for (const [recipient, fee] of fees) forwardFee(ctx, pallet.coldkey, recipient, fee);
}

function addFee(fees: Fees, recipient: AccountId, fee: bigint): void {
  if (fee > 0n) fees.set(recipient, u64.saturatingAdd(fees.get(recipient) ?? 0n, fee));
}

/** floor(total × part / whole), cut to 64 bits; 0 of nothing. */
function shareOf(total: bigint, part: bigint, whole: bigint): bigint {
  return whole === 0n ? 0n : u64.wrap(u128.saturatingMul(total, part) / whole);
}

function noteExecuted(ctx: Context, netuid: number, entry: OrderEntry, amountOut: bigint): void {
  noteFilled(ctx, entry.orderId, entry.partialFill, entry.orderAmount);
  OrderExecuted.deposit(ctx, {
    order_id: entry.orderId,
    signer: entry.signer,
    netuid,
    order_type: entry.type,
    amount_in: entry.gross,
    amount_out: amountOut,
  });
}
