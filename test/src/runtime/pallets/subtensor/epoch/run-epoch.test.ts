import { describe, expect, it } from '@jest/globals';
import { rowFromPairs, rowToPairs } from '../../../../../../src/math/epoch/sparse-row.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { doResetBonds } from '../../../../../../src/runtime/pallets/subtensor/epoch/reset-bonds.js';
import {
  epochWithMechanisms,
  isEpochInputStateConsistent,
} from '../../../../../../src/runtime/pallets/subtensor/epoch/run-epoch.js';
import * as storage from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { setLastUpdateForUid } from '../../../../../../src/runtime/pallets/subtensor/subnets/neuron-values.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { account } from '../../../frame/test-chain.js';
import { addNeuron, emissionChain, stakeOn } from '../coinbase/emission-chain.js';

/** Known answers of the chain's own tests: spec epoch-and-weights.md 9, by number. */

const EMISSION = 1_000_000_000n;
/** Hotkeys in descending order of uids, so that the order of hotkeys shows. */
const hotkey = (uid: number) => account(0x90 - uid);

/** Neurons with these stakes, registered at block 100; the first `validators` have permits. Now it is block 102. */
function chain(stakes: readonly bigint[], validators = stakes.length): Context {
  const ctx = emissionChain([{}]);
  for (const [uid, stake] of stakes.entries()) addNeuron(ctx, 1, hotkey(uid), stake);
  storage.ValidatorPermit.insert(
    ctx,
    1,
    stakes.map((_, uid) => uid < validators),
  );
  storage.MaxAllowedValidators.insert(ctx, 1, stakes.length);
  BlockNumber.put(ctx, 102);
  ctx.events = [];
  return ctx;
}

function setWeights(ctx: Context, uid: number, pairs: [number, number][], block = 101n, index = 1): void {
  storage.Weights.insert(ctx, index, uid, rowFromPairs(pairs));
  setLastUpdateForUid(ctx, index, uid, block);
}

describe('epochWithMechanisms', () => {
  it('default: stores vectors by uid and gives emissions by hotkey', () => {
    const ctx = chain([1_000n, 0n], 1);
    setWeights(ctx, 0, [[1, 65_535]]);
    expect(epochWithMechanisms(ctx, 1, EMISSION)).toEqual([
      { hotkey: hotkey(1), server: EMISSION / 2n, validator: 0n },
      { hotkey: hotkey(0), server: 0n, validator: EMISSION / 2n },
    ]);
    expect(storage.Incentive.get(ctx, 1)).toEqual([0, 65_535]);
    expect(storage.Dividends.get(ctx, 1)).toEqual([65_535, 0]);
    expect(storage.Consensus.get(ctx, 1)).toEqual([0, 65_535]);
    expect(storage.Emission.get(ctx, 1)).toEqual([EMISSION / 2n, EMISSION / 2n]);
    expect(storage.StakeWeight.get(ctx, 1)).toEqual([65_535, 0]);
    expect(storage.ValidatorPermit.get(ctx, 1)).toEqual([true, false]);
    expect(rowToPairs(storage.Bonds.get(ctx, 1, 0))).toEqual([[1, 65_535]]);
    expect(storage.Bonds.contains(ctx, 1, 1)).toBe(true);
    expect(ctx.events.map(({ event, value }) => [event.name, value])).toEqual([
      ['IncentiveAlphaEmittedToMiners', { netuid: 1, emissions: [0n, EMISSION / 2n] }],
    ]);
  });

  it('behavior: weights older than the miner do not count (18)', () => {
    const ctx = chain([1_000n, 0n], 1);
    setWeights(ctx, 0, [[1, 65_535]], 100n);
    expect(epochWithMechanisms(ctx, 1, EMISSION).map(({ validator }) => validator)).toEqual([0n, EMISSION]);
  });

  it('behavior: a commit older than the miner hides it from the validator (26)', () => {
    const ctx = chain([10_000n, 1_000n, 1_000n]);
    storage.CommitRevealWeightsEnabled.insert(ctx, 1, true);
    BlockNumber.put(ctx, 130);
    storage.BlockAtRegistration.insert(ctx, 1, 1, 125n);
    setWeights(
      ctx,
      0,
      [
        [1, 65_535],
        [2, 65_535],
      ],
      129n,
    );
    storage.WeightCommits.insert(ctx, 1, hotkey(0), [[`0x${'01'.repeat(32)}`, 0n, 120n, 0n]]);
    const emissions = epochWithMechanisms(ctx, 1, 1_000n);
    expect(storage.Consensus.get(ctx, 1)).toEqual([0, 0, 65_535]);
    expect(emissions.map(({ server, validator }) => [server, validator])).toEqual([
      [500n, 0n],
      [0n, 0n],
      [0n, 500n],
    ]);
  });

  it.each([2, 4, 8])('behavior: permits follow stake and threshold, one epoch later, of %d (25)', (n) => {
    const validators = n / 2;
    const ctx = chain(
      Array.from({ length: n }, (_, uid) => (uid < validators ? 1n : 0n)),
      validators,
    );
    storage.MaxAllowedValidators.insert(ctx, 1, validators);
    storage.StakeThreshold.put(ctx, BigInt(validators));
    epochWithMechanisms(ctx, 1, EMISSION);
    const isAllowed = 1 >= validators;
    const permits = () => storage.ValidatorPermit.get(ctx, 1);
    expect(permits()).toEqual(Array.from({ length: n }, (_, uid) => uid < validators && isAllowed));
    for (let uid = validators; uid < n; uid++) stakeOn(ctx, 1, hotkey(uid), BigInt(2 * n));
    epochWithMechanisms(ctx, 1, EMISSION);
    expect(permits()).toEqual(Array.from({ length: n }, (_, uid) => uid >= validators));
  });

  it('behavior: two mechanisms share the emission, each with its own weights and incentive', () => {
    const ctx = chain([1_000n, 0n, 0n], 1);
    storage.MechanismCountCurrent.insert(ctx, 1, 2);
    setWeights(ctx, 0, [[1, 65_535]]);
    setWeights(ctx, 0, [[2, 65_535]], 101n, 4097);
    const emissions = epochWithMechanisms(ctx, 1, EMISSION);
    expect(emissions.map(({ server }) => server)).toEqual([EMISSION / 4n, EMISSION / 4n, 0n]);
    expect(storage.Incentive.get(ctx, 1)).toEqual([0, 65_535, 0]);
    expect(storage.Incentive.get(ctx, 4097)).toEqual([0, 0, 65_535]);
    // What is stored for pruning is weighted once more.
    expect(storage.Emission.get(ctx, 1)).toEqual([EMISSION / 4n, EMISSION / 8n, EMISSION / 8n]);
    expect(ctx.events.map(({ value }) => (value as { netuid: number }).netuid)).toEqual([1, 4097]);
  });

  it('behavior: a split of the emission by mechanism', () => {
    const ctx = chain([1_000n, 0n, 0n], 1);
    storage.MechanismCountCurrent.insert(ctx, 1, 2);
    storage.MechanismEmissionSplit.insert(ctx, 1, [65_535]);
    setWeights(ctx, 0, [[1, 65_535]]);
    setWeights(ctx, 0, [[2, 65_535]], 101n, 4097);
    expect(epochWithMechanisms(ctx, 1, EMISSION).map(({ server }) => server)).toEqual([
      0n,
      EMISSION / 2n,
      0n,
    ]);
  });

  it('behavior: tracks the voting power of validators where that is wanted', () => {
    const ctx = chain([1_000n, 10n], 2);
    storage.MaxAllowedValidators.insert(ctx, 1, 1);
    storage.VotingPowerTrackingEnabled.insert(ctx, 1, true);
    storage.VotingPowerEmaAlpha.insert(ctx, 1, 10n ** 18n);
    epochWithMechanisms(ctx, 1, EMISSION);
    expect(storage.VotingPower.iter(ctx)).toEqual([[1, hotkey(0), 1_000n]]);
  });
});

describe('isEpochInputStateConsistent', () => {
  it('behavior: false with a hotkey on two uids', () => {
    const ctx = chain([1n, 2n]);
    expect(isEpochInputStateConsistent(ctx, 1)).toBe(true);
    storage.Keys.insert(ctx, 1, 1, hotkey(0));
    expect(isEpochInputStateConsistent(ctx, 1)).toBe(false);
  });
});

describe('doResetBonds', () => {
  const withBonds = () => {
    const ctx = chain([1n, 2n]);
    storage.Bonds.insert(ctx, 1, 0, Uint16Array.of(0, 5, 1, 6));
    return ctx;
  };
  const bonds = (ctx: Context) => rowToPairs(storage.Bonds.get(ctx, 1, 0));

  it('default: deletes the bonds to the hotkey', () => {
    const ctx = withBonds();
    storage.BondsResetOn.insert(ctx, 1, true);
    doResetBonds(ctx, 1, hotkey(1));
    expect(bonds(ctx)).toEqual([[0, 5]]);
  });

  it('behavior: only where the subnet asks for it, and for hotkeys with a uid', () => {
    const ctx = withBonds();
    doResetBonds(ctx, 1, hotkey(1));
    storage.BondsResetOn.insert(ctx, 1, true);
    doResetBonds(ctx, 1, account(0x01));
    expect(bonds(ctx)).toEqual([
      [0, 5],
      [1, 6],
    ]);
  });
});
