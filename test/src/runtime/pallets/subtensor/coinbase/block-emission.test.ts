import { describe, expect, it } from '@jest/globals';
import { TotalIssuance as BalancesTotalIssuance } from '../../../../../../src/runtime/pallets/balances/storage.js';
import {
  getBlockEmission,
  getBlockEmissionForIssuance,
} from '../../../../../../src/runtime/pallets/subtensor/coinbase/block-emission.js';
import {
  BlockEmission,
  TotalIssuance,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { testChain } from '../../../frame/test-chain.js';

// Known answers: spec coinbase-and-emission.md, table 9.4.
const HALVINGS = [
  [0n, 1_000_000_000n],
  [10_500_000_000_000_000n, 500_000_000n],
  [15_750_000_000_000_000n, 250_000_000n],
  [18_375_000_000_000_000n, 125_000_000n],
  [20_917_968_750_000_000n, 3_906_250n],
  [20_979_492_187_500_000n, 976_562n],
  [20_999_679_565_429_688n, 15_258n],
  [20_999_999_960_884_452n, 1n],
  [20_999_999_980_442_226n, 0n],
] as const;

describe('getBlockEmissionForIssuance', () => {
  it.each(HALVINGS)('default: from %d rao on %d', (issuance, emission) => {
    expect(getBlockEmissionForIssuance(testChain(), issuance)).toBe(emission);
  });

  it.each(HALVINGS.slice(1, -1))('behavior: a rao below %d it is more than %d', (issuance, emission) => {
    expect(getBlockEmissionForIssuance(testChain(), issuance - 1n)).toBeGreaterThan(emission);
  });

  it('behavior: whatever was asked last stays, but not the end of all emission', () => {
    const ctx = testChain();
    getBlockEmissionForIssuance(ctx, 0n);
    expect(BlockEmission.exists(ctx)).toBe(false);
    getBlockEmissionForIssuance(ctx, 10_500_000_000_000_000n);
    expect(BlockEmission.get(ctx)).toBe(500_000_000n);
    expect(getBlockEmissionForIssuance(ctx, 21_000_000_000_000_000n)).toBe(0n);
    expect(BlockEmission.get(ctx)).toBe(500_000_000n);
  });
});

describe('getBlockEmission', () => {
  it('default: minted in both issuances', () => {
    const ctx = testChain();
    TotalIssuance.put(ctx, 10_500_000_000_000_000n);
    expect(getBlockEmission(ctx)).toBe(500_000_000n);
    expect(TotalIssuance.get(ctx)).toBe(10_500_000_500_000_000n);
    expect(BalancesTotalIssuance.get(ctx)).toBe(500_000_000n);
  });

  it('behavior: no more than there may be', () => {
    const ctx = testChain();
    BalancesTotalIssuance.put(ctx, 21_000_000_000_000_000n - 7n);
    expect(getBlockEmission(ctx)).toBe(7n);
    expect(getBlockEmission(ctx)).toBe(0n);
  });
});
