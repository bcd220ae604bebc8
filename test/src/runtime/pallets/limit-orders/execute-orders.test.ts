import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Keyring } from '@polkadot/keyring';
import { toHex } from '../../../../../src/codec/hex.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { NONE, ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { deriveOrderId } from '../../../../../src/runtime/pallets/limit-orders/order.js';
import { LimitOrdersEnabled, Orders } from '../../../../../src/runtime/pallets/limit-orders/storage.js';
import { Owner, SubtokenEnabled } from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { trySimSwap } from '../../../../../src/runtime/pallets/swap/swap.js';
import {
  type Order,
  type SignedOrder,
  VersionedOrder,
} from '../../../../../src/runtime/types/limit-orders.js';
import { account, dispatch, takeEvents } from '../../frame/test-chain.js';
import {
  COLLECTOR,
  free,
  HOT_OF_BUYER,
  HOT_OF_SELLER,
  idOf,
  makeTraders,
  NOW,
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

function execute(orders: readonly SignedOrder[], { shouldFail = true, by = RELAYER } = {}): string {
  return dispatch(ctx, 'LimitOrders.execute_orders', { orders, should_fail: shouldFail }, signed(by));
}
const statusOf = ({ order: versioned }: SignedOrder) => Orders.get(ctx, deriveOrderId(versioned))?.type;
const executed = () =>
  ctx.events.find(({ event }) => event.name === 'OrderExecuted')?.value as {
    amount_in: bigint;
    amount_out: bigint;
  };

describe('execute_orders', () => {
  it('default: a buy; its fee comes off what is put in', () => {
    const signedOrder = buy({ fee_rate: 10_000_000 });
    // 1 % of 10 TAO to the collector, 9.9 TAO into the pool.
    const expected = trySimSwap(ctx, 1, 'buy', 9_900_000_000n)!.paidOut;
    expect(execute([signedOrder])).toBe('ok');
    expect(free(ctx, COLLECTOR)).toBe(100_000_000n);
    expect(free(ctx, idOf(traders.buyer))).toBe(990n * TAO);
    expect(stakeOf(ctx, HOT_OF_BUYER, idOf(traders.buyer))).toBe(expected);
    expect(executed()).toMatchObject({ amount_in: 9_900_000_000n, amount_out: expected, netuid: 1 });
    expect(statusOf(signedOrder)).toBe('Fulfilled');
  });

  it('default: a sell; its fee comes off what is received', () => {
    const received = trySimSwap(ctx, 1, 'sell', 10n * TAO)!.paidOut;
    expect(execute([sell({ fee_rate: 20_000_000 })])).toBe('ok');
    const fee = (received * 2n) / 100n;
    expect(free(ctx, COLLECTOR)).toBe(fee);
    expect(free(ctx, idOf(traders.seller))).toBe(TAO + received - fee);
    expect(stakeOf(ctx, HOT_OF_SELLER, idOf(traders.seller))).toBe(490n * TAO);
    expect(executed()).toMatchObject({ amount_in: 10n * TAO, amount_out: received - fee });
  });

  it('args: the price decides, to the rao: at 1 TAO', () => {
    const at = (limit_price: bigint, order_type: Order['order_type']) => {
      const chain = ctx;
      const make = order_type === 'LimitBuy' ? buy : sell;
      const result = execute([make({ limit_price, order_type })]);
      ctx = orderChain(traders);
      expect(chain).not.toBe(ctx);
      return result;
    };
    expect(at(1_000_000_000n, 'LimitBuy')).toBe('ok');
    expect(at(999_999_999n, 'LimitBuy')).toBe('LimitOrders.PriceConditionNotMet');
    expect(at(1_000_000_000n, 'TakeProfit')).toBe('ok');
    expect(at(1_000_000_001n, 'TakeProfit')).toBe('LimitOrders.PriceConditionNotMet');
    expect(at(1_000_000_000n, 'StopLoss')).toBe('ok');
    expect(at(999_999_999n, 'StopLoss')).toBe('LimitOrders.PriceConditionNotMet');
  });

  it('args: slippage: all of it within the limit, or nothing', () => {
    // 100 TAO against 1 000 move the price from 1 to about 1.21.
    const fields = { amount: 100n * TAO, limit_price: 1_000_000_000n };
    expect(execute([buy({ ...fields, max_slippage: 200_000_000 })])).toBe('SubtensorModule.SlippageTooHigh');
    expect(execute([buy({ ...fields, max_slippage: 220_000_000 })])).toBe('ok');
    ctx = orderChain(traders);
    const low = { ...fields, order_type: 'TakeProfit' as const, max_slippage: 100_000_000 };
    expect(execute([sell(low)])).toBe('SubtensorModule.SlippageTooHigh');
  });

  it('args: relayers', () => {
    const named = buy({ relayer: [account(9), RELAYER] });
    expect(execute([named], { by: account(8) })).toBe('LimitOrders.RelayerMissMatch');
    expect(execute([named])).toBe('ok');
  });

  it('behavior: partial fills add up to the order and not further', () => {
    const fields = { relayer: [RELAYER], partial_fills_enabled: true };
    const fill = (amount?: bigint) => execute([buy(fields, amount)]);
    expect(fill(4n * TAO)).toBe('ok');
    expect(Orders.get(ctx, deriveOrderId(buy(fields).order))).toEqual({
      type: 'PartiallyFilled',
      value: 4n * TAO,
    });
    expect(fill()).toBe('LimitOrders.IncorrectPartialFillAmount');
    expect(fill(6n * TAO + 1n)).toBe('LimitOrders.IncorrectPartialFillAmount');
    expect(fill(0n)).toBe('LimitOrders.IncorrectPartialFillAmount');
    expect(fill(6n * TAO)).toBe('ok');
    expect(statusOf(buy(fields))).toBe('Fulfilled');
    expect(fill(1n)).toBe('LimitOrders.OrderAlreadyProcessed');
    expect(free(ctx, idOf(traders.buyer))).toBe(990n * TAO);
  });

  it('error: partial fills that nobody asked for', () => {
    expect(execute([buy({ partial_fills_enabled: true }, TAO)])).toBe(
      'LimitOrders.RelayerRequiredForPartialFill',
    );
    expect(execute([buy({ relayer: [RELAYER] }, TAO)])).toBe('LimitOrders.PartialFillsNotEnabled');
  });

  it('error: every other reason, in the order they are looked at', () => {
    const changed = buy();
    const reasons: [SignedOrder, string][] = [
      [buy({ netuid: 0, chain_id: 1n }), 'LimitOrders.RootNetUidNotAllowed'],
      [{ ...buy({ chain_id: 1n }), signature: changed.signature }, 'LimitOrders.ChainIdMismatch'],
      [{ ...buy({ expiry: 0n }), signature: changed.signature }, 'LimitOrders.InvalidSignature'],
      [buy({ expiry: NOW - 1n, limit_price: 0n }), 'LimitOrders.OrderExpired'],
      [buy({ limit_price: 0n, relayer: [] }), 'LimitOrders.PriceConditionNotMet'],
      [buy({ relayer: [] }), 'LimitOrders.RelayerMissMatch'],
      [buy({ netuid: 7 }), 'SubtensorModule.SubnetNotExists'],
      [buy({ amount: 1_999_999n }), 'SubtensorModule.AmountTooLow'],
      [buy({ amount: 1_001n * TAO }), 'SubtensorModule.NotEnoughBalanceToStake'],
      [buy({ hotkey: account(0x5f) }), 'SubtensorModule.HotKeyAccountNotExists'],
      [sell({ amount: 501n * TAO }), 'SubtensorModule.NotEnoughStakeToWithdraw'],
    ];
    for (const [signedOrder, reason] of reasons) expect(execute([signedOrder])).toBe(reason);
    expect(execute([buy({ expiry: NOW })])).toBe('ok');
    SubtokenEnabled.insert(ctx, 1, false);
    expect(execute([buy({ amount: TAO })])).toBe('SubtensorModule.SubtokenDisabled');
  });

  it('error: ed25519 does not count', () => {
    const pair = new Keyring({ type: 'ed25519' }).addFromUri('//Buyer');
    const value = order(idOf(pair), HOT_OF_BUYER);
    const versioned = { type: 'V1', value } as const;
    const signature = toHex(pair.sign(VersionedOrder.codec.encode(versioned)));
    const signedOrder = {
      ...sign(traders.buyer, value),
      signature: { type: 'Ed25519', value: signature } as const,
    };
    expect(execute([signedOrder])).toBe('LimitOrders.InvalidSignature');
  });

  it('behavior: what fails is skipped and told, and the others go on', () => {
    const orders = [buy({ limit_price: 0n }), buy(), sell({ amount: 501n * TAO })];
    expect(execute(orders, { shouldFail: false })).toBe('ok');
    expect(orders.map(statusOf)).toEqual([undefined, 'Fulfilled', undefined]);
    const skipped = ctx.events.filter(({ event }) => event.name === 'OrderSkipped').map(({ value }) => value);
    expect(skipped).toEqual([
      {
        order_id: deriveOrderId(orders[0]!.order),
        reason: { type: 'Module', value: { index: 32, error: [4, 0, 0, 0] } },
      },
      { order_id: deriveOrderId(orders[2]!.order), reason: expect.objectContaining({ type: 'Module' }) },
    ]);
  });

  it('behavior: one failure undoes all when asked so, and an order that fails late leaves nothing', () => {
    expect(execute([buy(), buy({ limit_price: 0n })])).toBe('LimitOrders.PriceConditionNotMet');
    expect(statusOf(buy())).toBeUndefined();
    // The fee of 10 rao comes last, and is less than an account must hold.
    expect(execute([buy({ fee_rate: 1 })])).toBe('Token.BelowMinimum');
    expect(execute([buy({ fee_rate: 1 })], { shouldFail: false })).toBe('ok');
    expect(stakeOf(ctx, HOT_OF_BUYER, idOf(traders.buyer))).toBe(0n);
    expect(free(ctx, idOf(traders.buyer))).toBe(1_000n * TAO);
    expect(takeEvents(ctx)).toEqual(['LimitOrders.OrderSkipped']);
  });

  it('error: switched off, or unsigned', () => {
    LimitOrdersEnabled.put(ctx, false);
    expect(execute([buy()])).toBe('LimitOrders.LimitOrdersDisabled');
    expect(dispatch(ctx, 'LimitOrders.execute_orders', { orders: [], should_fail: true }, NONE)).toBe(
      'BadOrigin',
    );
  });
});

describe('cancel_order', () => {
  const cancel = (signedOrder: SignedOrder, by = idOf(traders.buyer)) =>
    dispatch(ctx, 'LimitOrders.cancel_order', { order: signedOrder.order }, signed(by));

  it('default: for good', () => {
    expect(cancel(buy())).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['LimitOrders.OrderCancelled']);
    expect(execute([buy()])).toBe('LimitOrders.OrderCancelled');
    expect(cancel(buy())).toBe('LimitOrders.OrderAlreadyProcessed');
  });

  it('error: of somebody else, or executed', () => {
    expect(cancel(buy(), RELAYER)).toBe('LimitOrders.Unauthorized');
    execute([buy()]);
    expect(cancel(buy())).toBe('LimitOrders.OrderAlreadyProcessed');
  });
});

describe('set_pallet_status', () => {
  const set = (enabled: boolean, origin = ROOT) =>
    dispatch(ctx, 'LimitOrders.set_pallet_status', { enabled }, origin);

  it('default: off and on', () => {
    expect(LimitOrdersEnabled.get(ctx)).toBe(true);
    expect(set(false)).toBe('ok');
    expect(LimitOrdersEnabled.get(ctx)).toBe(false);
    expect(set(true)).toBe('ok');
    expect(takeEvents(ctx)).toEqual([
      'LimitOrders.LimitOrdersPalletStatusChanged',
      'LimitOrders.LimitOrdersPalletStatusChanged',
    ]);
  });

  it("error: not root, or the pallet's hotkey is not its own", () => {
    expect(set(false, signed(RELAYER))).toBe('BadOrigin');
    const hotkey = '0x6d6f646c62742f6c6d686b790000000000000000000000000000000000000000';
    expect(Owner.contains(ctx, hotkey)).toBe(true);
    Owner.remove(ctx, hotkey);
    expect(set(true)).toBe('LimitOrders.PalletHotkeyNotRegistered');
    expect(set(false)).toBe('ok');
  });
});
