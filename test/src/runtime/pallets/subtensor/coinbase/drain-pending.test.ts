import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import {
  drainPending,
  epochsDeferredThisBlock,
} from '../../../../../../src/runtime/pallets/subtensor/coinbase/drain-pending.js';
import {
  BlocksSinceLastStep,
  Keys,
  LastEpochBlock,
  MaxEpochsPerBlock,
  PendingEpochAt,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetEpochIndex,
  SubnetworkN,
  Tempo,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { takeEvents } from '../../../frame/test-chain.js';
import { ALICE_HOT, emissionChain } from './emission-chain.js';

const BLOCK = 102n;

/** So many subnets, all due at {@link BLOCK}. */
function dueChain(count: number): Context {
  const ctx = emissionChain(Array.from({ length: count }, () => ({})));
  for (let netuid = 1; netuid <= count; netuid++) {
    Tempo.insert(ctx, netuid, 100);
    LastEpochBlock.insert(ctx, netuid, 0n);
  }
  return ctx;
}

describe('drainPending', () => {
  it('default: takes what is pending and advances the schedule (K24)', () => {
    const ctx = dueChain(1);
    PendingServerEmission.insert(ctx, 1, 123_434_534n);
    PendingValidatorEmission.insert(ctx, 1, 111_111n);
    PendingRootAlphaDivs.insert(ctx, 1, 12_222_222n);
    PendingOwnerCut.insert(ctx, 1, 12_345_678n);
    BlocksSinceLastStep.insert(ctx, 1, 12_345_678n);
    PendingEpochAt.insert(ctx, 1, 101n);
    expect(drainPending(ctx, [1], BLOCK)).toEqual([
      { netuid: 1, server: 123_434_534n, validator: 111_111n, root: 12_222_222n, owner: 12_345_678n },
    ]);
    const left = [PendingServerEmission, PendingValidatorEmission, PendingRootAlphaDivs, PendingOwnerCut];
    expect(left.map((item) => item.get(ctx, 1))).toEqual([0n, 0n, 0n, 0n]);
    expect([
      BlocksSinceLastStep.get(ctx, 1),
      LastEpochBlock.get(ctx, 1),
      PendingEpochAt.get(ctx, 1),
      SubnetEpochIndex.get(ctx, 1),
    ]).toEqual([0n, BLOCK, 0n, 1n]);
  });

  it('behavior: a subnet that is not due only counts the block', () => {
    const ctx = dueChain(1);
    LastEpochBlock.insert(ctx, 1, 50n);
    expect(drainPending(ctx, [1], BLOCK)).toEqual([]);
    expect([BlocksSinceLastStep.get(ctx, 1), SubnetEpochIndex.get(ctx, 1)]).toEqual([1n, 0n]);
  });

  it('behavior: epochs beyond the cap wait for the next block (K26)', () => {
    const ctx = dueChain(4);
    MaxEpochsPerBlock.put(ctx, 2);
    PendingServerEmission.insert(ctx, 3, 77n);
    expect(epochsDeferredThisBlock(ctx, [1, 2, 3, 4], BLOCK)).toEqual(new Set([3, 4]));
    expect(drainPending(ctx, [1, 2, 3, 4], BLOCK).map(({ netuid }) => netuid)).toEqual([1, 2]);
    expect([3, 4].map((netuid) => PendingEpochAt.get(ctx, netuid))).toEqual([103n, 103n]);
    expect([PendingServerEmission.get(ctx, 3), SubnetEpochIndex.get(ctx, 3)]).toEqual([77n, 0n]);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.EpochDeferred', 'SubtensorModule.EpochDeferred']);
  });

  it('behavior: with a hotkey on two uids the slot is used and nothing drained', () => {
    const ctx = dueChain(2);
    MaxEpochsPerBlock.put(ctx, 1);
    PendingServerEmission.insert(ctx, 1, 77n);
    SubnetworkN.insert(ctx, 1, 2);
    Keys.insert(ctx, 1, 0, ALICE_HOT);
    Keys.insert(ctx, 1, 1, ALICE_HOT);
    // It does not count towards the cap, so the other one runs.
    expect(drainPending(ctx, [1, 2], BLOCK).map(({ netuid }) => netuid)).toEqual([2]);
    expect([PendingServerEmission.get(ctx, 1), SubnetEpochIndex.get(ctx, 1)]).toEqual([77n, 1n]);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.EpochSkipped']);
  });

  it('behavior: the result is by netuid whatever the order of the keys', () => {
    const ctx = dueChain(2);
    expect(drainPending(ctx, [2, 1], BLOCK).map(({ netuid }) => netuid)).toEqual([1, 2]);
  });
});
