import { describe, expect, it } from '@jest/globals';
import { U64F64 } from '../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import {
  NetworksAdded,
  SubnetAlphaIn,
  SubnetMechanism,
  SubnetTAO,
} from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { initSwap, maybeInitializePalswap } from '../../../../../src/runtime/pallets/swap/initialize.js';
import { currentAlphaPrice } from '../../../../../src/runtime/pallets/swap/pool.js';
import {
  adjustProtocolLiquidity,
  clearProtocolLiquidity,
} from '../../../../../src/runtime/pallets/swap/protocol-liquidity.js';
import {
  FeeRate,
  PalSwapInitialized,
  SwapBalancer,
} from '../../../../../src/runtime/pallets/swap/storage.js';
import {
  approxFeeAmount,
  getAlphaAmountForTao,
  MAX_PRICE,
  MIN_PRICE,
  simSwap,
  simulateSwap,
  swap,
} from '../../../../../src/runtime/pallets/swap/swap.js';
import { ALICE, dispatch, outcome, takeEvents, testChain } from '../../frame/test-chain.js';

// Known answers: the tests of pallet Swap (pallet/tests.rs, pallet/balancer.rs), exact values by the formulas of its source.

const HALF = 500_000_000_000_000_000n;

/** Subnet 1 with the reserves in rao. The pallet's own tests run with the minimum reserve of 1. */
function poolChain(tao: bigint, alpha: bigint, minimumReserve = 1n): Context {
  const ctx = testChain({}, { constants: new Map([['Swap.MinimumReserve', minimumReserve]]) });
  NetworksAdded.insert(ctx, 1, true);
  SubnetMechanism.insert(ctx, 1, 1);
  SubnetTAO.insert(ctx, 1, tao);
  SubnetAlphaIn.insert(ctx, 1, alpha);
  return ctx;
}

const buy = (amount: bigint, limitPrice = MAX_PRICE) => ({ side: 'buy', amount, limitPrice }) as const;
const sell = (amount: bigint, limitPrice = MIN_PRICE) => ({ side: 'sell', amount, limitPrice }) as const;
const G = 1_000_000_000n;

describe('swap', () => {
  it.each([
    { pool: [G, 4n * G], order: buy(1_000n, 1_000n * G), paid: [1_000n, 3_999n, 0n] },
    { pool: [G, 4n * G], order: buy(123_456n, 1_000n * G), paid: [123_394n, 493_515n, 62n] },
    { pool: [G, 4n * G], order: sell(123_456n, 100_000n), paid: [123_394n, 30_847n, 62n] },
    { pool: [G, 4n * G], order: buy(G), paid: [999_496_453n, 1_999_496_326n, 503_547n] },
    { pool: [G, 4n * G], order: buy(10n * G), paid: [9_994_964_523n, 3_636_197_098n, 5_035_477n] },
    { pool: [1_000n, 1_000n], order: sell(999_500n), paid: [998_997n, 998n, 503n] },
    {
      pool: [1_000_000n, 1_000_000n],
      order: sell(999_500_000n),
      paid: [998_996_705n, 998_999n, 503_295n],
    },
    {
      pool: [150n * G, 100n * G],
      order: buy(450_226_710_634n, 24n * G),
      paid: [450n * G, 75n * G, 226_710_634n],
    },
    {
      pool: [3_896_056_559_708n, 128_011_331_299_964n],
      order: sell(111_180_000_000n),
      paid: [111_124_015_565n, 3_379_153_550n, 55_984_435n],
    },
  ])('default: $order.side $order.amount of $pool', ({ pool: [tao, alpha], order, paid }) => {
    const { paidIn, paidOut, fee, feeToAuthor } = swap(poolChain(tao!, alpha!), 1, order);
    expect([paidIn, paidOut, fee]).toEqual(paid);
    expect(feeToAuthor).toBe(fee);
  });

  it('behavior: the first trade gives the pool even weights; a simulation does not', () => {
    const ctx = poolChain(G, G);
    simulateSwap(ctx, 1, buy(1_000_000n));
    expect(PalSwapInitialized.contains(ctx, 1)).toBe(false);
    swap(ctx, 1, buy(1_000_000n));
    expect(PalSwapInitialized.get(ctx, 1)).toBe(true);
    expect(SwapBalancer.get(ctx, 1)).toEqual({ quote: HALF });
  });

  it('behavior: weights left from before the first trade do not count', () => {
    const ctx = poolChain(G, G);
    SwapBalancer.insert(ctx, 1, { quote: HALF / 2n });
    expect(simulateSwap(ctx, 1, buy(1_000n)).paidOut).toBe(
      simulateSwap(poolChain(G, G), 1, buy(1_000n)).paidOut,
    );
  });

  it('behavior: at the limit of twenty-four the price ends there exactly', () => {
    const ctx = poolChain(150n * G, 100n * G);
    const { paidIn, paidOut } = swap(ctx, 1, buy(450_226_710_634n, 24n * G));
    SubnetTAO.mutate(ctx, 1, (tao) => tao + paidIn);
    SubnetAlphaIn.mutate(ctx, 1, (alpha) => alpha - paidOut);
    expect(currentAlphaPrice(ctx, 1)).toBe(U64F64.fromNum(24n));
  });

  it('error: Swap.SwapInputTooLarge beyond a thousand times the reserve', () => {
    const ctx = poolChain(1_000n, 1_000n);
    for (const order of [buy(1_000_001n), sell(1_000_001n)]) {
      expect(outcome(() => swap(ctx, 1, { ...order, dropFees: true }))).toBe('Swap.SwapInputTooLarge');
      expect(outcome(() => swap(ctx, 1, { ...order, amount: 1_000_000n, dropFees: true }))).toBe('ok');
    }
  });

  it('error: Swap.ReservesTooLow below the minimum output reserve, or for no output', () => {
    const ctx = poolChain(1_000_000n, 999_999n, 1_000_000n);
    expect(outcome(() => swap(ctx, 1, buy(1_000n)))).toBe('Swap.ReservesTooLow');
    expect(outcome(() => swap(ctx, 1, sell(1_000n)))).toBe('ok');
    const deep = poolChain(G, 100_000n);
    expect(outcome(() => swap(deep, 1, buy(1n)))).toBe('Swap.ReservesTooLow');
    expect(PalSwapInitialized.contains(deep, 1)).toBe(false);
  });

  it('error: Swap.PriceLimitExceeded at or beyond the limit', () => {
    const ctx = poolChain(5_032_494_439_940n, 186_268_425_402_874n);
    expect(outcome(() => swap(ctx, 1, buy(G, 26_953_618n)))).toBe('Swap.PriceLimitExceeded');
    expect(outcome(() => swap(poolChain(G, G), 1, buy(1_000n, G)))).toBe('Swap.PriceLimitExceeded');
    expect(outcome(() => swap(poolChain(G, G), 1, sell(1_000n, G)))).toBe('Swap.PriceLimitExceeded');
  });
});

describe('simSwap', () => {
  it('default', () => {
    const ctx = poolChain(G, 4n * G);
    expect(simSwap(ctx, 1, 'buy', 123_456n)).toMatchObject({ paidIn: 123_394n, paidOut: 493_515n, fee: 62n });
  });

  it('behavior: one to one without a pool, nothing without a subnet', () => {
    const ctx = testChain();
    NetworksAdded.insert(ctx, 0, true);
    expect(simSwap(ctx, 0, 'sell', 7n)).toEqual({ paidIn: 7n, paidOut: 7n, fee: 0n, feeToAuthor: 0n });
    expect(simSwap(ctx, 9, 'buy', 7n)).toEqual({ paidIn: 0n, paidOut: 0n, fee: 0n, feeToAuthor: 0n });
  });
});

describe('approxFeeAmount', () => {
  it.each([
    [1n, 0n],
    [1_985n, 0n],
    [1_986n, 1n],
    [65_535n, 32n],
    [131_070n, 65n],
    [2_000_000n, 1_007n],
    [1_000_000n, 503n],
    [G, 503_547n],
    [10n * G, 5_035_477n],
    [1_000n * G, 503_547_722n],
  ])('default: %d costs %d', (amount, fee) => {
    expect(approxFeeAmount(poolChain(G, G), 1, amount)).toBe(fee);
  });
});

describe('getAlphaAmountForTao', () => {
  it('default', () => {
    expect(getAlphaAmountForTao(poolChain(G, 4n * G), 1, 1_000n)).toBe(4_000n);
    expect(getAlphaAmountForTao(testChain(), 0, 1_000n)).toBe(1_000n);
  });
});

describe('initSwap', () => {
  it('args: price', () => {
    const ctx = poolChain(G, 4n * G);
    const price = U64F64.fromBits((1n << 64n) / 5n);
    expect(initSwap(ctx, 1, price)).toBe(true);
    expect(SwapBalancer.get(ctx, 1).quote).toBe(555_555_555_864_197_531n);
    const apart = U64F64.saturatingSub(price, currentAlphaPrice(ctx, 1));
    expect(apart).toBeLessThan((1n << 64n) / G);
  });

  it('behavior: only the first time', () => {
    const ctx = poolChain(G, 4n * G);
    initSwap(ctx, 1);
    initSwap(ctx, 1, U64F64.ONE);
    expect(SwapBalancer.get(ctx, 1).quote).toBe(HALF);
  });

  it('error: Swap.ReservesOutOfBalance for an empty pool or an extreme price', () => {
    const outOfBalance = 'Swap.ReservesOutOfBalance';
    expect(outcome(() => maybeInitializePalswap(poolChain(0n, 0n), 1, U64F64.ONE))).toBe(outOfBalance);
    expect(outcome(() => maybeInitializePalswap(poolChain(G, G), 1, U64F64.fromNum(1_000n)))).toBe(
      outOfBalance,
    );
    const ctx = poolChain(0n, 0n);
    expect(initSwap(ctx, 1, U64F64.ONE)).toBe(false);
    expect(PalSwapInitialized.contains(ctx, 1)).toBe(false);
  });
});

describe('adjustProtocolLiquidity', () => {
  const T = 1_000n * G;
  it.each([
    { added: [G, 0n], quote: 500_249_875_062_468_765n },
    { added: [0n, G], quote: 499_937_507_811_523_559n },
    { added: [0n, 1n], quote: 499_999_999_999_937_500n },
    { added: [T, 0n], quote: 666_666_666_666_666_666n },
    { added: [0n, T], quote: 444_444_444_444_444_444n },
    { added: [T, T], quote: 615_384_615_384_615_384n },
  ])('default: $added', ({ added: [tao, alpha], quote }) => {
    const ctx = poolChain(T, 4n * T);
    expect(adjustProtocolLiquidity(ctx, 1, tao!, alpha!)).toEqual({ tao, alpha });
    expect(SwapBalancer.get(ctx, 1).quote).toBe(quote);
  });

  it('behavior: nothing is added where a weight would leave its range', () => {
    const ctx = poolChain(1_000n, 1_000n);
    expect(adjustProtocolLiquidity(ctx, 1, 1_000_000n, 0n)).toEqual({ tao: 0n, alpha: 0n });
    expect(SwapBalancer.contains(ctx, 1)).toBe(false);
  });
});

describe('clearProtocolLiquidity', () => {
  it('default', () => {
    const ctx = poolChain(G, G);
    initSwap(ctx, 1);
    FeeRate.insert(ctx, 1, 5);
    clearProtocolLiquidity(ctx, 1);
    clearProtocolLiquidity(ctx, 1);
    expect([SubnetTAO.get(ctx, 1), SubnetAlphaIn.get(ctx, 1)]).toEqual([0n, 0n]);
    for (const item of [PalSwapInitialized, FeeRate, SwapBalancer]) expect(item.contains(ctx, 1)).toBe(false);
  });
});

describe('set_fee_rate', () => {
  it('default', () => {
    const ctx = poolChain(G, G);
    expect(dispatch(ctx, 'Swap.set_fee_rate', { netuid: 1, rate: 10_000 }, ROOT)).toBe('ok');
    expect(FeeRate.get(ctx, 1)).toBe(10_000);
    expect(takeEvents(ctx)).toEqual(['Swap.FeeRateSet']);
  });

  it.each([
    { name: 'BadOrigin', args: { netuid: 1, rate: 1 }, origin: signed(ALICE) },
    { name: 'Swap.MechanismDoesNotExist', args: { netuid: 2, rate: 1 }, origin: ROOT },
    { name: 'Swap.FeeRateTooHigh', args: { netuid: 1, rate: 10_001 }, origin: ROOT },
  ])('error: $name', ({ name, args, origin }) => {
    expect(dispatch(poolChain(G, G), 'Swap.set_fee_rate', args, origin)).toBe(name);
  });
});

describe('deprecated calls', () => {
  it.each([
    ['toggle_user_liquidity', { netuid: 1, enable: true }],
    ['add_liquidity', { hotkey: ALICE, netuid: 1, tick_low: 0, tick_high: 1, liquidity: 1n }],
    ['remove_liquidity', { hotkey: ALICE, netuid: 1, position_id: 1n }],
    ['modify_position', { hotkey: ALICE, netuid: 1, position_id: 1n, liquidity_delta: 1n }],
    ['disable_lp', {}],
  ])('error: %s', (name, args) => {
    expect(dispatch(poolChain(G, G), `Swap.${name}`, args, signed(ALICE))).toBe('Swap.Deprecated');
  });
});
