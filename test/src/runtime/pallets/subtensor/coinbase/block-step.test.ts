import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { I96F32 } from '../../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { pallets } from '../../../../../../src/runtime/pallets/index.js';
import { updateMovingPrice } from '../../../../../../src/runtime/pallets/subtensor/coinbase/block-step.js';
import { dispatchGuards } from '../../../../../../src/runtime/pallets/subtensor/guards/index.js';
import {
  blockStepViolations,
  snapshotBlockStep,
} from '../../../../../../src/runtime/pallets/subtensor/invariants/index.js';
import {
  EMAPriceHalvingBlocks,
  FirstEmissionBlockNumber,
  PendingOwnerCut,
  SubnetAlphaOut,
  SubnetMovingAlpha,
  SubnetMovingPrice,
  TotalIssuance,
  TotalStake,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { Replay, type Trace } from '../../../../../replay/trace.js';
import { emissionChain } from './emission-chain.js';

const folder = new URL('../../../../../vectors/', import.meta.url);
const scenarios = readdirSync(folder).filter((name) => name.startsWith('scenario-'));

describe('blockStep', () => {
  it.each(scenarios)('behavior: no token appears or vanishes unaccounted, %s', (file) => {
    const trace = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Trace;
    const found: string[] = [];
    let before: ReturnType<typeof snapshotBlockStep> | undefined;
    const afterStep = (ctx: Context, index: number) => {
      const step = trace.steps[index]!;
      if (before && 'advance' in step && step.advance === 1) {
        found.push(...blockStepViolations(ctx, before).map((violation) => `step ${index}: ${violation}`));
      }
      before = snapshotBlockStep(ctx);
    };
    new Replay(trace, { pallets, dispatchGuards, afterStep }).run();
    expect(found.slice(0, 3)).toEqual([]);
  });

  const damages: [string, (ctx: Context) => void][] = [
    ['SubtensorModule by', (ctx) => TotalIssuance.mutate(ctx, (issued) => issued + 1n)],
    ['TotalStake grew', (ctx) => TotalStake.mutate(ctx, (stake) => stake + 1n)],
    ['outstanding grew', (ctx) => SubnetAlphaOut.mutate(ctx, 1, (alpha) => alpha + 1n)],
    ['pending or recycled', (ctx) => PendingOwnerCut.mutate(ctx, 1, (cut) => cut + 1n)],
  ];

  it.each(damages)('behavior: a difference is noticed: %s', (sentence, damage) => {
    const ctx = emissionChain([{}]);
    const before = snapshotBlockStep(ctx);
    expect(blockStepViolations(ctx, before)).toEqual([]);
    damage(ctx);
    expect(blockStepViolations(ctx, before).join()).toContain(sentence);
  });
});

describe('updateMovingPrice', () => {
  it('behavior: approaches the spot price, the faster the older the subnet (K11)', () => {
    const ctx = emissionChain([{ movingPrice: 0 }]);
    SubnetMovingAlpha.put(ctx, I96F32.fromBits(429_496_730n));
    EMAPriceHalvingBlocks.insert(ctx, 1, 201_600n);
    FirstEmissionBlockNumber.insert(ctx, 1, 1n);
    BlockNumber.put(ctx, 201_600);
    for (let i = 0; i < 14; i++) updateMovingPrice(ctx, 1);
    // 1 − 0.95^14 = 0.512325 020
    expect(Number(SubnetMovingPrice.get(ctx, 1)) / 2 ** 32).toBeCloseTo(0.512_325_02, 8);
  });

  it('behavior: a spot price above 1 counts as 1', () => {
    const ctx = emissionChain([{ movingPrice: 1, tao: 5_000_000n }]);
    updateMovingPrice(ctx, 1);
    expect(SubnetMovingPrice.get(ctx, 1)).toBe(I96F32.ONE);
  });
});
