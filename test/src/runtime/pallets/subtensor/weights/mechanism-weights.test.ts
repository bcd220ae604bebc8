import { describe, expect, it } from '@jest/globals';
import { rowToPairs } from '../../../../../../src/math/epoch/sparse-row.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import {
  CommitRevealWeightsEnabled,
  MechanismCountCurrent,
  TimelockedWeightCommits,
  WeightCommits,
  Weights,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getCommitHash } from '../../../../../../src/runtime/pallets/subtensor/subnets/weights/reveal-window.js';
import { takeEvents } from '../../../frame/test-chain.js';
import { NETUID, nextEpoch, send, VALIDATOR, weightsChain } from './weights-chain.js';

/** Storage of the second mechanism: netuid + 4096 · mechanism. */
const SECOND = NETUID + 4096;
const CONTENT = { uids: [1, 2], values: [10, 20], salt: [1, 2, 3] };

function twoMechanisms() {
  const ctx = weightsChain({ commitReveal: true });
  MechanismCountCurrent.insert(ctx, NETUID, 2);
  return ctx;
}

describe('commit_mechanism_weights, reveal_mechanism_weights', () => {
  const commit_hash = getCommitHash(VALIDATOR, SECOND, { ...CONTENT, versionKey: 0n });
  const revealed = { netuid: NETUID, mecid: 1, ...CONTENT, version_key: 0n };

  it('default: a commit to one mechanism is revealed there', () => {
    const ctx = twoMechanisms();
    expect(send(ctx, 'commit_mechanism_weights', { netuid: NETUID, mecid: 1, commit_hash })).toBe('ok');
    nextEpoch(ctx);
    takeEvents(ctx);
    expect(send(ctx, 'reveal_mechanism_weights', revealed)).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.WeightsSet', 'SubtensorModule.WeightsRevealed']);
    expect(rowToPairs(Weights.get(ctx, SECOND, 0))).toEqual([
      [1, 32_768],
      [2, 65_535],
    ]);
    expect(rowToPairs(Weights.get(ctx, NETUID, 0))).toEqual([]);
    expect(WeightCommits.contains(ctx, SECOND, VALIDATOR)).toBe(false);
  });

  it('error: nothing was committed to another mechanism', () => {
    const ctx = twoMechanisms();
    send(ctx, 'commit_mechanism_weights', { netuid: NETUID, mecid: 1, commit_hash });
    nextEpoch(ctx);
    expect(send(ctx, 'reveal_mechanism_weights', { ...revealed, mecid: 0 })).toBe('NoWeightsCommitFound');
  });
});

describe('commit_crv3_mechanism_weights', () => {
  it('default: a timelocked commit to one mechanism, in the version of the protocol it stands for', () => {
    const ctx = twoMechanisms();
    const commit = Uint8Array.of(1, 2, 3);
    const args = { netuid: NETUID, mecid: 1, commit, reveal_round: 50n };
    expect(send(ctx, 'commit_crv3_mechanism_weights', args)).toBe('ok');
    expect(TimelockedWeightCommits.get(ctx, SECOND, 10n)).toEqual([[VALIDATOR, 100n, commit, 50n]]);
  });

  it('error: MechanismDoesNotExist', () => {
    const args = { netuid: NETUID, mecid: 2, commit: Uint8Array.of(1), reveal_round: 50n };
    expect(send(twoMechanisms(), 'commit_crv3_mechanism_weights', args)).toBe('MechanismDoesNotExist');
  });
});

describe('commit_timelocked_mechanism_weights', () => {
  const args = {
    netuid: NETUID,
    mecid: 1,
    commit: Uint8Array.of(1, 2, 3),
    reveal_round: 50n,
    commit_reveal_version: 4,
  };
  const commit = (ctx: Context, change: object = {}) =>
    send(ctx, 'commit_timelocked_mechanism_weights', { ...args, ...change });

  it('default: one mechanism at a time', () => {
    const ctx = twoMechanisms();
    expect(commit(ctx)).toBe('ok');
    expect(TimelockedWeightCommits.get(ctx, SECOND, 10n)).toEqual([[VALIDATOR, 100n, args.commit, 50n]]);
    expect(TimelockedWeightCommits.get(ctx, NETUID, 10n)).toEqual([]);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.TimelockedWeightsCommitted']);
  });

  it('error: MechanismDoesNotExist, IncorrectCommitRevealVersion', () => {
    expect(commit(twoMechanisms(), { mecid: 2 })).toBe('MechanismDoesNotExist');
    expect(commit(twoMechanisms(), { commit_reveal_version: 3 })).toBe('IncorrectCommitRevealVersion');
  });

  it('error: CommitRevealDisabled, before the version is looked at', () => {
    const ctx = twoMechanisms();
    CommitRevealWeightsEnabled.insert(ctx, NETUID, false);
    expect(commit(ctx, { commit_reveal_version: 3 })).toBe('CommitRevealDisabled');
  });
});
