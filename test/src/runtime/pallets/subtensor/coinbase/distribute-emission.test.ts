import { describe, expect, it } from '@jest/globals';
import type { Hex } from '../../../../../../src/codec/hex.js';
import { U96F32 } from '../../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { AlphaBurned, AlphaRecycled } from '../../../../../../src/runtime/pallets/alpha-assets/storage.js';
import { distributeEmission } from '../../../../../../src/runtime/pallets/subtensor/coinbase/distribute-emission.js';
import { getParentChildDividendsDistribution } from '../../../../../../src/runtime/pallets/subtensor/coinbase/dividends.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  AutoStakeDestination,
  ChildKeys,
  ChildkeyTake,
  CKBurn,
  MinerBurned,
  Owner,
  ParentKeys,
  RecycleOrBurn,
  RootClaimable,
  SubnetAlphaOut,
  SubnetOwner,
  SubnetOwnerHotkey,
  TaoWeight,
  ValidatorPermit,
  Weights,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { setLastUpdateForUid } from '../../../../../../src/runtime/pallets/subtensor/subnets/neuron-values.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { account, takeEvents } from '../../../frame/test-chain.js';
import {
  ALICE_HOT,
  addNeuron,
  BOB_HOT,
  CAROL_HOT,
  coldOf,
  emissionChain,
  stakeOf,
  stakeOn,
  U64_MAX,
} from './emission-chain.js';

/** Known answers of the chain's own tests: spec coinbase-and-emission.md 10, by number. */

const HALF_ALPHA = 500_000_000n;
const OWNER = account(0x77);

/** What an epoch of one alpha gives: half to miners, half to validators. */
function distribute(ctx: Context, { owner = 0n, root = 0n } = {}): void {
  distributeEmission(ctx, { netuid: 1, server: HALF_ALPHA, validator: HALF_ALPHA, root, owner });
}

/** Alice validates and gives all her weight to Bob, whose hotkey has no stake. */
function validatorAndMiner(): Context {
  const ctx = emissionChain([{}]);
  addNeuron(ctx, 1, ALICE_HOT, 1_000_000_000n);
  addNeuron(ctx, 1, BOB_HOT);
  SubnetAlphaOut.insert(ctx, 1, 10_000_000_000n);
  ValidatorPermit.insert(ctx, 1, [true, false]);
  Weights.insert(ctx, 1, 0, Uint16Array.of(1, 65_535));
  BlockNumber.put(ctx, 102);
  setLastUpdateForUid(ctx, 1, 0, 101n);
  ctx.events = [];
  return ctx;
}

describe('distributeEmission', () => {
  it('default: without any weights validators get the part of the miners too (K28)', () => {
    const ctx = emissionChain([{}]);
    addNeuron(ctx, 1, ALICE_HOT, 1_000_000n);
    distribute(ctx);
    const gained = stakeOf(ctx, 1, ALICE_HOT) - 1_000_000n;
    expect(Number(1_000_000_000n - gained)).toBeLessThanOrEqual(10);
  });

  it('behavior: stake of hotkeys without a uid earns nothing (K28)', () => {
    const ctx = emissionChain([{}]);
    addNeuron(ctx, 1, ALICE_HOT, 1_000_000n);
    stakeOn(ctx, 1, BOB_HOT, 1_000_000n);
    distribute(ctx);
    expect(stakeOf(ctx, 1, BOB_HOT)).toBe(1_000_000n);
  });

  it('behavior: equal stakes earn alike (K28)', () => {
    const ctx = emissionChain([{}]);
    addNeuron(ctx, 1, ALICE_HOT, 1_000_000n);
    addNeuron(ctx, 1, BOB_HOT, 1_000_000n);
    distribute(ctx);
    expect(stakeOf(ctx, 1, ALICE_HOT)).toBe(stakeOf(ctx, 1, BOB_HOT));
    expect(Number(501_000_000n - stakeOf(ctx, 1, BOB_HOT))).toBeLessThanOrEqual(10);
  });

  it('behavior: incentive to the miner, dividends to the validator', () => {
    const ctx = validatorAndMiner();
    distribute(ctx);
    expect(stakeOf(ctx, 1, BOB_HOT)).toBe(HALF_ALPHA);
    // The delegate's take and the rest are floored each, which loses a rao: 89 997 711 + 410 002 288.
    expect(stakeOf(ctx, 1, ALICE_HOT)).toBe(1_000_000_000n + 89_997_711n + 410_002_288n);
    expect(MinerBurned.get(ctx, 1)).toBe(0n);
  });

  it('behavior: the owner cut is stake of the owner on its hotkey; without an owner it is nobody’s', () => {
    const ctx = validatorAndMiner();
    distribute(ctx, { owner: 5_000n });
    SubnetOwner.insert(ctx, 1, OWNER);
    SubnetOwnerHotkey.insert(ctx, 1, CAROL_HOT);
    const before = stakeOf(ctx, 1, CAROL_HOT);
    distribute(ctx, { owner: 5_000n });
    expect([before, stakeOf(ctx, 1, CAROL_HOT)]).toEqual([0n, 5_000n]);
    expect(getStakeForHotkeyAndColdkeyOnSubnet(ctx, CAROL_HOT, OWNER, 1)).toBe(5_000n);
  });

  it.each([
    [undefined, HALF_ALPHA, 0n],
    ['Burn', HALF_ALPHA, 0n],
    ['Recycle', 0n, HALF_ALPHA],
  ] as const)('args: what hotkeys of the subnet’s owner mine, with %s (K30)', (rule, burned, recycled) => {
    const ctx = validatorAndMiner();
    SubnetOwner.insert(ctx, 1, coldOf(BOB_HOT));
    SubnetOwnerHotkey.insert(ctx, 1, CAROL_HOT);
    if (rule !== undefined) RecycleOrBurn.insert(ctx, 1, rule);
    distribute(ctx);
    expect(stakeOf(ctx, 1, BOB_HOT)).toBe(0n);
    expect([AlphaBurned.get(ctx, 1), AlphaRecycled.get(ctx, 1)]).toEqual([burned, recycled]);
    expect(SubnetAlphaOut.get(ctx, 1)).toBe(10_000_000_000n - recycled);
    expect(MinerBurned.get(ctx, 1)).toBe(U96F32.ONE);
  });

  it('behavior: incentive goes where the miner’s coldkey wants it (K31)', () => {
    const ctx = validatorAndMiner();
    AutoStakeDestination.insert(ctx, coldOf(BOB_HOT), 1, CAROL_HOT);
    distribute(ctx);
    expect([stakeOf(ctx, 1, BOB_HOT), stakeOf(ctx, 1, CAROL_HOT)]).toEqual([0n, HALF_ALPHA]);
    expect(getStakeForHotkeyAndColdkeyOnSubnet(ctx, CAROL_HOT, coldOf(BOB_HOT), 1)).toBe(HALF_ALPHA);
    expect(takeEvents(ctx)).toEqual([
      'SubtensorModule.IncentiveAlphaEmittedToMiners',
      'SubtensorModule.AutoStakeAdded',
    ]);
  });

  it('behavior: root dividends raise the claimable rate of a hotkey with root stake (K39)', () => {
    const ctx = emissionChain([{}]);
    TaoWeight.put(ctx, U64_MAX);
    addNeuron(ctx, 1, ALICE_HOT, 2_000_000n);
    stakeOn(ctx, 0, ALICE_HOT, 2_000_000n);
    distribute(ctx, { root: 1_000_000n });
    // Take 11796/65535, the rest over the root stake: 820 004 / 2 000 000.
    expect(RootClaimable.get(ctx, ALICE_HOT)).toEqual([[1, 1_760_945_181n]]);
  });
});

describe('getParentChildDividendsDistribution', () => {
  const HALF = (1n << 63n) - 1n;

  /** Alice 300 000, Bob 100 000, Carol 50 000; half of Alice works for Bob, half of Bob for Carol. */
  function family({ areOneColdkey = false } = {}): Context {
    const ctx = emissionChain([{}]);
    SubnetAlphaOut.insert(ctx, 1, 1_000_000n);
    const stakes: [Hex, bigint][] = [
      [ALICE_HOT, 300_000n],
      [BOB_HOT, 100_000n],
      [CAROL_HOT, 50_000n],
    ];
    for (const [hotkey, stake] of stakes) addNeuron(ctx, 1, hotkey, stake);
    if (areOneColdkey) for (const [hotkey] of stakes) Owner.insert(ctx, hotkey, coldOf(ALICE_HOT));
    relate(ctx, ALICE_HOT, BOB_HOT, HALF);
    relate(ctx, BOB_HOT, CAROL_HOT, HALF);
    // One ninth.
    for (const [hotkey] of stakes) ChildkeyTake.insert(ctx, hotkey, 1, 7_281);
    return ctx;
  }

  function relate(ctx: Context, parent: Hex, child: Hex, proportion: bigint): void {
    ChildKeys.insert(ctx, parent, 1, [[proportion, child]]);
    ParentKeys.insert(ctx, child, 1, [[proportion, parent]]);
  }

  const share = (ctx: Context, hotkey: Hex) =>
    getParentChildDividendsDistribution(ctx, hotkey, 1, 1_000_000n).map(([, amount]) => amount);

  it('default: each parent earns by its part of the stake, less the take (K35)', () => {
    const ctx = family();
    expect(share(ctx, BOB_HOT)).toEqual([666_674n, 333_325n]);
    expect(share(ctx, CAROL_HOT)).toEqual([444_449n, 555_550n]);
    expect(share(ctx, ALICE_HOT)).toEqual([1_000_000n]);
  });

  it('behavior: within one coldkey there is neither take nor burn', () => {
    const ctx = family({ areOneColdkey: true });
    CKBurn.put(ctx, U64_MAX);
    // Of 150 000 + 50 000, three quarters are Alice's, to the precision of 2^-32.
    expect(share(ctx, BOB_HOT)).toEqual([749_999n, 250_000n]);
    expect(AlphaRecycled.get(ctx, 1)).toBe(0n);
  });

  it('behavior: the burn takes alpha out of the world (K36)', () => {
    const ctx = emissionChain([{}]);
    SubnetAlphaOut.insert(ctx, 1, 10_000_000_000n);
    addNeuron(ctx, 1, ALICE_HOT, 1_000_000_000n);
    addNeuron(ctx, 1, BOB_HOT);
    relate(ctx, ALICE_HOT, BOB_HOT, U64_MAX);
    ChildkeyTake.insert(ctx, BOB_HOT, 1, 11_796);
    const dividend = 500_000_000n;
    const distribution = () =>
      getParentChildDividendsDistribution(ctx, BOB_HOT, 1, dividend).map(([, amount]) => amount);
    expect(distribution()).toEqual([410_002_288n, 89_997_711n]);
    CKBurn.put(ctx, U64_MAX / 10n);
    expect(distribution()).toEqual([360_002_288n, 89_997_711n]);
    expect(AlphaRecycled.get(ctx, 1)).toBe(49_999_999n);
    expect(SubnetAlphaOut.get(ctx, 1)).toBe(10_000_000_000n - 49_999_999n);
  });
});
