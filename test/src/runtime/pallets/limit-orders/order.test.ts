import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeEffectiveSwapLimit,
  deriveOrderId,
  mulFloor,
} from '../../../../../src/runtime/pallets/limit-orders/order.js';
import { account } from '../../frame/test-chain.js';
import { order } from './order-chain.js';

const ALICE = account(1);
const U64_MAX = (1n << 64n) - 1n;

describe('mulFloor', () => {
  it('default: floors parts of 10⁹', () => {
    expect(mulFloor(1_000_000_000, 7n)).toBe(7n);
    expect(mulFloor(333_333_333, 10n)).toBe(3n);
    expect(mulFloor(1, 999_999_999n)).toBe(0n);
    expect(mulFloor(1, 1_000_000_000n)).toBe(1n);
  });

  it('behavior: never more than the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.bigInt(0n, U64_MAX), (rate, value) => {
        const part = mulFloor(rate, value);
        expect(part >= 0n && part <= value).toBe(true);
        expect(part * 1_000_000_000n <= value * BigInt(rate)).toBe(true);
        expect((part + 1n) * 1_000_000_000n > value * BigInt(rate)).toBe(true);
      }),
    );
  });
});

describe('computeEffectiveSwapLimit', () => {
  const limitOf = (fields: Parameters<typeof order>[2]) =>
    computeEffectiveSwapLimit(order(ALICE, ALICE, fields));

  it('default: without slippage there is no limit', () => {
    expect(limitOf({ limit_price: 5n })).toBe(U64_MAX);
    expect(limitOf({ limit_price: 5n, order_type: 'TakeProfit' })).toBe(0n);
    expect(limitOf({ limit_price: 5n, order_type: 'StopLoss' })).toBe(0n);
  });

  it('args: slippage widens it: up for a buy, down for a sell', () => {
    // 1 % of 2.0 TAO is 0.02 TAO.
    const fields = { limit_price: 2_000_000_000n, max_slippage: 10_000_000 };
    expect(limitOf(fields)).toBe(2_020_000_000n);
    expect(limitOf({ ...fields, order_type: 'TakeProfit' })).toBe(1_980_000_000n);
  });

  it('behavior: it stays within 64 bits', () => {
    expect(limitOf({ limit_price: U64_MAX, max_slippage: 1 })).toBe(U64_MAX);
    expect(limitOf({ limit_price: 7n, max_slippage: 1_000_000_000, order_type: 'StopLoss' })).toBe(0n);
  });
});

describe('deriveOrderId', () => {
  it('behavior: every field counts', () => {
    const plain = order(ALICE, ALICE);
    const ids = [
      {},
      { amount: 1n },
      { netuid: 2 },
      { chain_id: 1n },
      { relayer: [ALICE] },
      { relayer: [] },
      { max_slippage: 0 },
      { partial_fills_enabled: true },
      { fee_rate: 1 },
    ].map((fields) => deriveOrderId({ type: 'V1', value: { ...plain, ...fields } }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(deriveOrderId({ type: 'V1', value: order(ALICE, ALICE) })).toBe(ids[0]);
  });
});
