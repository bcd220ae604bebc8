import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { TotalIssuance as BalancesTotalIssuance } from '../../../../../../src/runtime/pallets/balances/storage.js';
import { runCoinbase } from '../../../../../../src/runtime/pallets/subtensor/coinbase/run-coinbase.js';
import { mintTao } from '../../../../../../src/runtime/pallets/subtensor/coinbase/tao.js';
import {
  NetworkRegistrationAllowed,
  OwnerCutEnabled,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetAlphaOutEmission,
  SubnetEmissionEnabled,
  SubnetExcessTao,
  SubnetOwnerCut,
  SubnetProtocolAlpha,
  SubnetTAO,
  SubnetTaoInEmission,
  TaoWeight,
  TotalIssuance,
  TotalStake,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { emissionChain, fillRoot, U64_MAX } from './emission-chain.js';

/** Known answers of the chain's own tests: spec coinbase-and-emission.md 10, by number. */

function coinbase(ctx: Context, emission: bigint): void {
  runCoinbase(ctx, mintTao(ctx, emission));
}

/** TAO rao that each subnet got in the last block, into its pool and as a purchase. */
const given = (ctx: Context, netuids: readonly number[]) =>
  netuids.map((netuid) => SubnetTaoInEmission.get(ctx, netuid) + SubnetExcessTao.get(ctx, netuid));

describe('runCoinbase', () => {
  it('default: all TAO of the block reaches the only subnet (K2)', () => {
    const ctx = emissionChain([{}]);
    fillRoot(ctx);
    coinbase(ctx, 1_234_567n);
    expect(SubnetTAO.get(ctx, 1)).toBe(1_000_000n + 1_234_567n);
    expect([TotalIssuance.get(ctx), TotalStake.get(ctx)]).toEqual([1_234_567n, 1_234_567n]);
  });

  it('behavior: equal shares, the remainder is recycled (K3)', () => {
    const ctx = emissionChain([{}, {}, {}]);
    const before = BalancesTotalIssuance.get(ctx);
    fillRoot(ctx);
    coinbase(ctx, 3_333_333n);
    expect(given(ctx, [1, 2, 3])).toEqual([1_111_110n, 1_111_110n, 1_111_110n]);
    expect(TotalIssuance.get(ctx)).toBe(3_333_330n);
    expect(BalancesTotalIssuance.get(ctx) - before).toBe(3_333_330n);
  });

  it('behavior: a disabled subnet gets alpha for its participants and no TAO (K4)', () => {
    const ctx = emissionChain([{}, { isEmissionEnabled: false }, {}]);
    fillRoot(ctx);
    coinbase(ctx, 3_333_333n);
    expect(given(ctx, [1, 2, 3])).toEqual([1_666_666n, 0n, 1_666_666n]);
    expect(SubnetAlphaIn.get(ctx, 2)).toBe(1_000_000n);
    expect(SubnetAlphaOutEmission.get(ctx, 2)).toBe(1_000_000_000n);
  });

  it('behavior: shares follow which subnets are enabled (K5)', () => {
    const ctx = emissionChain([
      { tao: 10n ** 15n, alpha: 10n ** 15n },
      { tao: 10n ** 15n, alpha: 10n ** 15n },
      { tao: 10n ** 15n, alpha: 10n ** 15n },
    ]);
    fillRoot(ctx);
    const blocks: [number[], bigint[]][] = [
      [
        [1, 2, 3],
        [1_000_000n, 1_000_000n, 1_000_000n],
      ],
      [
        [1, 3],
        [1_500_000n, 0n, 1_500_000n],
      ],
      [
        [2, 3],
        [0n, 1_500_000n, 1_500_000n],
      ],
      [
        [1, 2, 3],
        [1_000_000n, 1_000_000n, 1_000_000n],
      ],
    ];
    for (const [enabled, expected] of blocks) {
      for (const netuid of [1, 2, 3]) SubnetEmissionEnabled.insert(ctx, netuid, enabled.includes(netuid));
      coinbase(ctx, 3_000_000n);
      given(ctx, [1, 2, 3]).forEach((tao, i) => {
        // The chain's test allows two rao.
        expect(Number(expected[i]! - tao)).toBeGreaterThanOrEqual(0);
        expect(Number(expected[i]! - tao)).toBeLessThanOrEqual(2);
      });
    }
  });

  it('behavior: without a pool alpha joins one to one (K6)', () => {
    const ctx = emissionChain([{ mechanism: 0 }, { mechanism: 0 }]);
    fillRoot(ctx);
    coinbase(ctx, 1_000_000n);
    expect([SubnetAlphaIn.get(ctx, 1), SubnetAlphaIn.get(ctx, 2)]).toEqual([1_500_000n, 1_500_000n]);
  });

  it('behavior: with a pool alpha joins at the price (K7)', () => {
    const ctx = emissionChain([{}, { tao: 2_000_000n, movingPrice: 2 }]);
    fillRoot(ctx);
    coinbase(ctx, 1_000_000n);
    expect(given(ctx, [1, 2])).toEqual([333_333n, 666_666n]);
    expect([SubnetAlphaIn.get(ctx, 1), SubnetAlphaIn.get(ctx, 2)]).toEqual([1_333_333n, 1_333_333n]);
  });

  it('behavior: without any price nothing is injected and all is recycled (K8)', () => {
    const ctx = emissionChain([{ movingPrice: 0 }, { movingPrice: 0 }]);
    fillRoot(ctx);
    coinbase(ctx, 1_000_000n);
    expect([SubnetAlphaIn.get(ctx, 1), SubnetAlphaIn.get(ctx, 2)]).toEqual([1_000_000n, 1_000_000n]);
    expect(TotalIssuance.get(ctx)).toBe(0n);
  });

  it('behavior: where no alpha is left to emit, all TAO buys alpha for the protocol (K17)', () => {
    const ctx = emissionChain([{ tao: 10n ** 12n, alpha: 10n ** 12n }]);
    fillRoot(ctx);
    SubnetAlphaOut.insert(ctx, 1, 21_000_000_000_000_000n);
    coinbase(ctx, 1_000_000_000n);
    expect(SubnetExcessTao.get(ctx, 1)).toBe(1_000_000_000n);
    const bought = SubnetProtocolAlpha.get(ctx, 1);
    expect(bought).toBeGreaterThan(0n);
    expect(SubnetAlphaOut.get(ctx, 1)).toBe(21_000_000_000_000_000n + bought);
    expect(SubnetAlphaIn.get(ctx, 1)).toBe(10n ** 12n - bought);
  });

  it('behavior: subnets that closed registration are left out altogether', () => {
    const ctx = emissionChain([{}, {}]);
    fillRoot(ctx);
    NetworkRegistrationAllowed.insert(ctx, 2, false);
    coinbase(ctx, 1_000_000n);
    expect(given(ctx, [1, 2])).toEqual([1_000_000n, 0n]);
    expect(SubnetAlphaOut.get(ctx, 2)).toBe(0n);
  });
});

describe('emitAlpha', () => {
  it.each([
    [0, 0n],
    [65_535, 1_000_000_000n],
  ])('args: an owner cut of %d parts (K22)', (cut, expected) => {
    const ctx = emissionChain([{}]);
    SubnetOwnerCut.put(ctx, cut);
    coinbase(ctx, 0n);
    expect(PendingOwnerCut.get(ctx, 1)).toBe(expected);
  });

  it('behavior: a disabled owner cut leaves no trace', () => {
    const ctx = emissionChain([{}]);
    OwnerCutEnabled.insert(ctx, 1, false);
    coinbase(ctx, 0n);
    expect(PendingOwnerCut.contains(ctx, 1)).toBe(false);
    expect(PendingServerEmission.get(ctx, 1)).toBe(500_000_000n);
  });

  it('behavior: half for miners, and of the other half the root proportion for root (K22)', () => {
    // A price sum above 1, so that root may sell. Issuance after the block: 2 + 1 alpha, against 1 TAO on root.
    const ctx = emissionChain([{ alpha: 2_000_000_000n, tao: 2_000_000_000n, movingPrice: 1.5 }]);
    SubnetOwnerCut.put(ctx, 0);
    TaoWeight.put(ctx, U64_MAX);
    SubnetTAO.insert(ctx, 0, 1_000_000_000n);
    coinbase(ctx, 0n);
    expect([
      PendingServerEmission.get(ctx, 1),
      PendingValidatorEmission.get(ctx, 1),
      PendingRootAlphaDivs.get(ctx, 1),
    ]).toEqual([500_000_000n, 375_000_000n, 125_000_000n]);
  });

  it('behavior: while the prices sum to no more than 1 the root part is recycled', () => {
    const ctx = emissionChain([{ alpha: 2_000_000_000n, tao: 2_000_000_000n, movingPrice: 1 }]);
    SubnetOwnerCut.put(ctx, 0);
    TaoWeight.put(ctx, U64_MAX);
    SubnetTAO.insert(ctx, 0, 1_000_000_000n);
    coinbase(ctx, 0n);
    expect(PendingRootAlphaDivs.contains(ctx, 1)).toBe(false);
    expect(PendingValidatorEmission.get(ctx, 1)).toBe(375_000_000n);
    expect(SubnetAlphaOut.get(ctx, 1)).toBe(875_000_000n);
  });
});
