import { describe, expect, it } from '@jest/globals';
import { rowToPairs } from '../../../../../../src/math/epoch/sparse-row.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import {
  LastUpdate,
  RevealPeriodEpochs,
  WeightCommits,
  Weights,
  WeightsSetRateLimit,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import {
  currentEpochWithLookahead,
  getCommitHash,
} from '../../../../../../src/runtime/pallets/subtensor/subnets/weights/reveal-window.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { takeEvents } from '../../../frame/test-chain.js';
import { NETUID, nextEpoch, STRANGER, send, TEMPO_BLOCKS, VALIDATOR, weightsChain } from './weights-chain.js';

interface Salted {
  readonly uids: number[];
  readonly values: number[];
  readonly salt: number[];
}

const FIRST: Salted = { uids: [1, 2], values: [10, 20], salt: [1, 2, 3] };
const SECOND: Salted = { uids: [2], values: [7], salt: [4] };
const THIRD: Salted = { uids: [1], values: [7], salt: [5] };

const hashOf = (reveal: Salted) => getCommitHash(VALIDATOR, NETUID, { ...reveal, versionKey: 0n });
const commit = (ctx: Context, reveal: Salted) =>
  send(ctx, 'commit_weights', { netuid: NETUID, commit_hash: hashOf(reveal) });
const reveal = (ctx: Context, revealed: Salted) =>
  send(ctx, 'reveal_weights', { netuid: NETUID, ...revealed, version_key: 0n });
const queue = (ctx: Context) => WeightCommits.get(ctx, NETUID, VALIDATOR)?.map(([hash]) => hash);

describe('getCommitHash', () => {
  const who = `0x${Array.from({ length: 32 }, (_, i) => i.toString(16).padStart(2, '0')).join('')}` as const;
  const content = { uids: [0, 1], values: [10, 10], salt: [1, 2, 3, 4, 5, 6, 7, 8], versionKey: 0n };

  it('args: known answers, for a subnet and for its second mechanism', () => {
    expect(getCommitHash(who, 1, content)).toBe(
      '0x639ca609fb55db5915955f2cfb2979e477ce7d3fe22fba75fdde768a7faa91ee',
    );
    expect(getCommitHash(who, 4097, content)).toBe(
      '0x4da908f5942e6fa624a9f9279ebfe9b9ba00a5f4ff92e4de8eeb9f964b227172',
    );
  });
});

describe('commit_weights', () => {
  it('default: notes hash, epoch and block, and counts as an update', () => {
    const ctx = weightsChain({ commitReveal: true });
    expect(commit(ctx, FIRST)).toBe('ok');
    expect(WeightCommits.get(ctx, NETUID, VALIDATOR)).toEqual([[hashOf(FIRST), 10n, 100n, 0n]]);
    expect(LastUpdate.get(ctx, NETUID)[0]).toBe(100n);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.WeightsCommitted']);
  });

  it('behavior: in a block whose epoch is due and has not run it counts to the next epoch', () => {
    const ctx = weightsChain({ commitReveal: true });
    BlockNumber.put(ctx, 100 + TEMPO_BLOCKS);
    expect(currentEpochWithLookahead(ctx, NETUID)).toBe(11n);
    commit(ctx, FIRST);
    expect(WeightCommits.get(ctx, NETUID, VALIDATOR)?.[0]?.[1]).toBe(11n);
  });

  it('behavior: the limit (known answer 37)', () => {
    const ctx = weightsChain({ commitReveal: true });
    WeightsSetRateLimit.insert(ctx, NETUID, 10n);
    const outcomes = [100, 100, 105, 110].map((block) => {
      BlockNumber.put(ctx, block);
      return commit(ctx, FIRST);
    });
    expect(outcomes).toEqual(['ok', 'CommittingWeightsTooFast', 'CommittingWeightsTooFast', 'ok']);
  });

  it('behavior: ten may wait; expired ones make room', () => {
    const ctx = weightsChain({ commitReveal: true });
    for (let i = 0; i < 10; i++) expect(commit(ctx, FIRST)).toBe('ok');
    expect(commit(ctx, FIRST)).toBe('TooManyUnrevealedCommits');
    nextEpoch(ctx, 2);
    expect(commit(ctx, SECOND)).toBe('ok');
    expect(queue(ctx)).toEqual([hashOf(SECOND)]);
  });

  it('error: CommitRevealDisabled, HotKeyNotRegisteredInSubNet, MechanismDoesNotExist', () => {
    expect(commit(weightsChain(), FIRST)).toBe('CommitRevealDisabled');
    const ctx = weightsChain({ commitReveal: true });
    const args = { netuid: NETUID, commit_hash: hashOf(FIRST) };
    expect(send(ctx, 'commit_weights', args, STRANGER)).toBe('HotKeyNotRegisteredInSubNet');
    expect(send(ctx, 'commit_weights', { ...args, netuid: 5 })).toBe('MechanismDoesNotExist');
    expect(send(ctx, 'commit_mechanism_weights', { ...args, mecid: 1 })).toBe('MechanismDoesNotExist');
  });
});

describe('reveal_weights', () => {
  it('default: in the next epoch, once', () => {
    const ctx = weightsChain({ commitReveal: true });
    commit(ctx, FIRST);
    nextEpoch(ctx);
    takeEvents(ctx);
    expect(reveal(ctx, FIRST)).toBe('ok');
    expect(rowToPairs(Weights.get(ctx, NETUID, 0))).toEqual([
      [1, 32_768],
      [2, 65_535],
    ]);
    expect(LastUpdate.get(ctx, NETUID)[0]).toBe(100n);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.WeightsSet', 'SubtensorModule.WeightsRevealed']);
    expect(WeightCommits.contains(ctx, NETUID, VALIDATOR)).toBe(false);
    expect(reveal(ctx, FIRST)).toBe('NoWeightsCommitFound');
  });

  it.each([1, 2, 7, 40, 100])('args: a period of %d epochs (known answer 36)', (period) => {
    const ctx = weightsChain({ commitReveal: true });
    RevealPeriodEpochs.insert(ctx, NETUID, BigInt(period));
    commit(ctx, FIRST);
    const outcomeAfter = (epochs: number) => {
      const checkpoint = ctx.state.checkpoint();
      nextEpoch(ctx, epochs);
      const result = reveal(ctx, FIRST);
      ctx.state.rollback(checkpoint);
      return result;
    };
    expect([period - 1, period, period + 1].map(outcomeAfter)).toEqual([
      'RevealTooEarly',
      'ok',
      'ExpiredWeightCommit',
    ]);
  });

  it('behavior: older commits are given up', () => {
    const ctx = weightsChain({ commitReveal: true });
    for (const one of [FIRST, SECOND, THIRD]) commit(ctx, one);
    nextEpoch(ctx);
    expect(reveal(ctx, SECOND)).toBe('ok');
    expect(queue(ctx)).toEqual([hashOf(THIRD)]);
    expect(reveal(ctx, FIRST)).toBe('InvalidRevealCommitHashNotMatch');
  });

  it('error: a failed reveal changes nothing, expired commits included', () => {
    const ctx = weightsChain({ commitReveal: true });
    commit(ctx, FIRST);
    nextEpoch(ctx, 2);
    commit(ctx, { ...SECOND, uids: [2, 2], values: [1, 1] });
    nextEpoch(ctx, 1);
    // Only the checks of the weights themselves are left to fail.
    expect(reveal(ctx, { ...SECOND, uids: [2, 2], values: [1, 1] })).toBe('DuplicateUids');
    expect(queue(ctx)).toHaveLength(1);
  });
});

describe('batch_reveal_weights', () => {
  const batch = (ctx: Context, reveals: Salted[]) =>
    send(ctx, 'batch_reveal_weights', {
      netuid: NETUID,
      uids_list: reveals.map(({ uids }) => uids),
      values_list: reveals.map(({ values }) => values),
      salts_list: reveals.map(({ salt }) => salt),
      version_keys: reveals.map(() => 0n),
    });

  it('default: the last one stays, and so do commits that are not named', () => {
    const ctx = weightsChain({ commitReveal: true });
    for (const one of [FIRST, SECOND, THIRD]) commit(ctx, one);
    nextEpoch(ctx);
    expect(batch(ctx, [THIRD, SECOND])).toBe('ok');
    expect(rowToPairs(Weights.get(ctx, NETUID, 0))).toEqual([[2, 65_535]]);
    expect(queue(ctx)).toEqual([hashOf(FIRST)]);
  });

  it('error: all or none', () => {
    const ctx = weightsChain({ commitReveal: true });
    commit(ctx, FIRST);
    nextEpoch(ctx);
    expect(batch(ctx, [FIRST, SECOND])).toBe('InvalidRevealCommitHashNotMatch');
    expect(batch(ctx, [FIRST, FIRST])).toBe('InvalidRevealCommitHashNotMatch');
    expect(Weights.iter(ctx)).toEqual([]);
    expect(queue(ctx)).toEqual([hashOf(FIRST)]);
  });
});
