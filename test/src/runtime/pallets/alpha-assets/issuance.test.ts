import { describe, expect, it } from '@jest/globals';
import {
  burnAlpha,
  mintAlpha,
  recycleAlpha,
} from '../../../../../src/runtime/pallets/alpha-assets/issuance.js';
import {
  AlphaBurned,
  AlphaRecycled,
  TotalAlphaIssuance,
} from '../../../../../src/runtime/pallets/alpha-assets/storage.js';
import { testChain } from '../../frame/test-chain.js';

describe('issuance', () => {
  it('default', () => {
    const ctx = testChain();
    mintAlpha(ctx, 1, 100n);
    burnAlpha(ctx, 1, 30n);
    recycleAlpha(ctx, 1, 20n);
    expect(TotalAlphaIssuance.get(ctx, 1)).toBe(80n);
    expect(AlphaBurned.get(ctx, 1)).toBe(30n);
    expect(AlphaRecycled.get(ctx, 1)).toBe(20n);
  });

  it('behavior: zero leaves no entry', () => {
    const ctx = testChain();
    mintAlpha(ctx, 1, 0n);
    burnAlpha(ctx, 1, 0n);
    recycleAlpha(ctx, 1, 0n);
    for (const item of [TotalAlphaIssuance, AlphaBurned, AlphaRecycled])
      expect(item.contains(ctx, 1)).toBe(false);
  });

  it('behavior: recycling more than was issued stops at zero', () => {
    const ctx = testChain();
    mintAlpha(ctx, 1, 10n);
    recycleAlpha(ctx, 1, 11n);
    expect(TotalAlphaIssuance.get(ctx, 1)).toBe(0n);
    expect(AlphaRecycled.get(ctx, 1)).toBe(11n);
  });
});
