import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { signed } from '../../../../../src/runtime/frame/origin.js';
import { palletAccount } from '../../../../../src/runtime/pallets/limit-orders/batch.js';
import { PalletHotkey } from '../../../../../src/runtime/pallets/limit-orders/constants.js';
import { deriveOrderId } from '../../../../../src/runtime/pallets/limit-orders/order.js';
import { LimitOrdersEnabled, Orders } from '../../../../../src/runtime/pallets/limit-orders/storage.js';
import { SubnetTAO } from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { trySimSwap } from '../../../../../src/runtime/pallets/swap/swap.js';
import type { Order, SignedOrder } from '../../../../../src/runtime/types/limit-orders.js';
import { account, dispatch } from '../../frame/test-chain.js';
import {
  COLLECTOR,
  free,
  HOT_OF_BUYER,
  HOT_OF_SELLER,
  idOf,
  makeTraders,
  order,
  orderChain,
  RELAYER,
  sign,
  stakeOf,
  TAO,
  type Traders,
} from './order-chain.js';

let traders: Traders;
beforeAll(async () => {
  traders = await makeTraders();
});
let ctx: Context;
beforeEach(() => {
  ctx = orderChain(traders);
});

const buy = (fields: Partial<Order> = {}, fill?: bigint) =>
  sign(traders.buyer, order(idOf(traders.buyer), HOT_OF_BUYER, fields), fill);
const sell = (fields: Partial<Order> = {}, fill?: bigint) =>
  sign(
    traders.seller,
    order(idOf(traders.seller), HOT_OF_SELLER, { order_type: 'TakeProfit', ...fields }),
    fill,
  );
const execute = (orders: readonly SignedOrder[], netuid = 1) =>
  dispatch(ctx, 'LimitOrders.execute_batched_orders', { netuid, orders }, signed(RELAYER));
const bought = () => stakeOf(ctx, HOT_OF_BUYER, idOf(traders.buyer));
const leftWithPallet = () => ({
  alpha: stakeOf(ctx, PalletHotkey.get(ctx), palletAccount(ctx)),
  tao: free(ctx, palletAccount(ctx)),
});
const summary = () => ctx.events.at(-1)?.value;
const statusOf = ({ order: versioned }: SignedOrder) => Orders.get(ctx, deriveOrderId(versioned))?.type;

describe('execute_batched_orders', () => {
  it('default: equal sides trade with each other at the price, and not with the pool', () => {
    const pool = SubnetTAO.get(ctx, 1);
    const orders = [buy({ amount: 100n * TAO }), sell({ amount: 100n * TAO })];
    expect(execute(orders)).toBe('ok');
    expect(SubnetTAO.get(ctx, 1)).toBe(pool);
    expect(bought()).toBe(100n * TAO);
    expect(free(ctx, idOf(traders.seller))).toBe(101n * TAO);
    expect(orders.map(statusOf)).toEqual(['Fulfilled', 'Fulfilled']);
    expect(summary()).toEqual({
      netuid: 1,
      net_side: 'Buy',
      net_amount: 0n,
      actual_out: 0n,
      executed_count: 2,
    });
    expect(leftWithPallet()).toEqual({ alpha: 0n, tao: 0n });
  });

  it('behavior: with more to buy, the rest comes from the pool and each buyer has its share', () => {
    // 120 TAO against 60 alpha at the price 1: 60 TAO go to the pool.
    const fromPool = trySimSwap(ctx, 1, 'buy', 60n * TAO)!.paidOut;
    expect(
      execute([buy({ amount: 80n * TAO }), sell({ amount: 60n * TAO }), buy({ amount: 40n * TAO })]),
    ).toBe('ok');
    expect(summary()).toEqual({
      netuid: 1,
      net_side: 'Buy',
      net_amount: 60n * TAO,
      actual_out: fromPool,
      executed_count: 3,
    });
    const alpha = fromPool + 60n * TAO;
    const shares = [(alpha * 2n) / 3n, alpha / 3n];
    const paid = ctx.events
      .filter(({ event }) => event.name === 'OrderExecuted')
      .map(({ value }) => (value as { amount_out: bigint }).amount_out);
    // Buyers first, then sellers.
    expect(paid).toEqual([...shares, 60n * TAO]);
    expect(bought() + leftWithPallet().alpha).toBe(alpha);
    expect(leftWithPallet().alpha).toBeLessThanOrEqual(2n);
  });

  it('behavior: with more to sell, the rest goes to the pool; fees are paid once to each collector', () => {
    const sellOrder = sell({ amount: 90n * TAO, fee_rate: 10_000_000 });
    const buyOrder = buy({ amount: 50n * TAO, fee_rate: 100_000_000 });
    // 10 % of the buy are fee: 45 TAO buy 45 alpha from the seller, whose other 45 are sold.
    const fromPool = trySimSwap(ctx, 1, 'sell', 45n * TAO)!.paidOut;
    expect(execute([buyOrder, sellOrder])).toBe('ok');
    expect(summary()).toMatchObject({ net_side: 'Sell', net_amount: 45n * TAO, actual_out: fromPool });
    expect(bought()).toBe(45n * TAO);
    const gross = fromPool + 45n * TAO;
    const fee = gross / 100n;
    expect(free(ctx, idOf(traders.seller))).toBe(TAO + gross - fee);
    expect(free(ctx, COLLECTOR)).toBe(5n * TAO + fee);
    const toCollector = ctx.events.filter(
      ({ event, value }) => event.name === 'Transfer' && (value as { to: string }).to === COLLECTOR,
    );
    expect(toCollector).toHaveLength(1);
  });

  it('behavior: partial fills', () => {
    const fields = { relayer: [RELAYER], partial_fills_enabled: true };
    expect(execute([buy(fields, 4n * TAO)])).toBe('ok');
    expect(statusOf(buy(fields))).toBe('PartiallyFilled');
    expect(execute([buy(fields, 6n * TAO)])).toBe('ok');
    expect(statusOf(buy(fields))).toBe('Fulfilled');
  });

  it('behavior: no orders, no event', () => {
    expect(execute([])).toBe('ok');
    expect(ctx.events).toEqual([]);
  });

  it('error: the narrowest limit of the larger side holds for the trade', () => {
    const wide = buy({ amount: 100n * TAO });
    const narrow = buy({ amount: 100n * TAO, limit_price: 1_000_000_000n, max_slippage: 10_000_000 });
    expect(execute([wide, narrow])).toBe('SubtensorModule.SlippageTooHigh');
    expect(execute([wide])).toBe('ok');
  });

  it('error: one bad order, twice the same, another subnet, root', () => {
    expect(execute([buy(), buy({ limit_price: 0n })])).toBe('LimitOrders.PriceConditionNotMet');
    expect(execute([buy(), buy()])).toBe('LimitOrders.DuplicateOrderInBatch');
    expect(execute([buy({ netuid: 2 })])).toBe('LimitOrders.OrderNetUidMismatch');
    expect(execute([buy({ netuid: 0 })], 0)).toBe('LimitOrders.RootNetUidNotAllowed');
    expect(execute([buy({ relayer: [account(3)] })])).toBe('LimitOrders.RelayerMissMatch');
    expect(execute([sell({ amount: 1_999_999n })])).toBe('SubtensorModule.AmountTooLow');
    LimitOrdersEnabled.put(ctx, false);
    expect(execute([])).toBe('LimitOrders.LimitOrdersDisabled');
  });

  it('error: a share of nothing undoes the batch', () => {
    // All of the buy is its fee, so that nothing is left to buy with.
    const empty = buy({ amount: 10n * TAO, fee_rate: 1_000_000_000 });
    expect(execute([empty, sell()])).toBe('LimitOrders.ZeroShareInBatch');
    expect(free(ctx, idOf(traders.buyer))).toBe(1_000n * TAO);
    expect(stakeOf(ctx, HOT_OF_SELLER, idOf(traders.seller))).toBe(500n * TAO);
    expect(statusOf(empty)).toBeUndefined();
  });
});
