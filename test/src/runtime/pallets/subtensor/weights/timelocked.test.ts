import { describe, expect, it } from '@jest/globals';
import { blake2_256 } from '../../../../../../src/codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../../../../src/codec/hex.js';
import { beaconPublicKey, signRound } from '../../../../../../src/codec/timelock/drand.js';
import { encryptToRound } from '../../../../../../src/codec/timelock/timelock.js';
import { encodeWeightsPayload } from '../../../../../../src/codec/timelock/weights-payload.js';
import { rowToPairs } from '../../../../../../src/math/epoch/sparse-row.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { Pulses } from '../../../../../../src/runtime/pallets/drand/storage.js';
import { revealCrv3CommitsForSubnet } from '../../../../../../src/runtime/pallets/subtensor/coinbase/reveal-commits.js';
import {
  LastUpdate,
  TimelockedWeightCommits,
  Weights,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { takeEvents } from '../../../frame/test-chain.js';
import { NETUID, nextEpoch, OTHER_VALIDATOR, send, VALIDATOR, weightsChain } from './weights-chain.js';

const SECRET = 987_654_321n;
const PUBLIC_KEY = beaconPublicKey(SECRET);
const ROUND = 50n;

let seed = 0;
const random = (length: number) => {
  seed++;
  return Uint8Array.from({ length }, (_, i) => blake2_256(Uint8Array.of(seed, i & 0xff))[0]!);
};

function sealed(hotkey: Hex, uids: number[], values: number[], round = ROUND): Uint8Array {
  const payload = encodeWeightsPayload({ hotkey: fromHex(hotkey), uids, values, versionKey: 0n });
  return encryptToRound(payload, round, PUBLIC_KEY, random);
}

function commit(ctx: Context, ciphertext: Uint8Array, who = VALIDATOR, version = 4): string {
  const args = { netuid: NETUID, commit: ciphertext, reveal_round: ROUND, commit_reveal_version: version };
  return send(ctx, 'commit_timelocked_weights', args, who);
}

function publish(ctx: Context, prefix = ''): void {
  const signature = Uint8Array.from([...Buffer.from(prefix), ...signRound(ROUND, SECRET)]);
  Pulses.insert(ctx, ROUND, { round: ROUND, randomness: new Uint8Array(32), signature });
}

const row = (ctx: Context, uid: number) => rowToPairs(Weights.get(ctx, NETUID, uid));

describe('commit_timelocked_weights', () => {
  it('default: kept by epoch, named by the hash of its bytes', () => {
    const ctx = weightsChain({ commitReveal: true });
    const bytes = Uint8Array.of(1, 2, 3);
    expect(commit(ctx, bytes)).toBe('ok');
    expect(TimelockedWeightCommits.get(ctx, NETUID, 10n)).toEqual([[VALIDATOR, 100n, bytes, ROUND]]);
    expect(LastUpdate.get(ctx, NETUID)[0]).toBe(100n);
    expect(ctx.events.map(({ event, value }) => [event.name, value])).toEqual([
      ['TimelockedWeightsCommitted', [VALIDATOR, NETUID, toHex(blake2_256(bytes)), ROUND]],
    ]);
  });

  it('behavior: ten of a hotkey in an epoch', () => {
    const ctx = weightsChain({ commitReveal: true });
    for (let i = 0; i < 10; i++) commit(ctx, Uint8Array.of(i));
    expect(commit(ctx, Uint8Array.of(0))).toBe('TooManyUnrevealedCommits');
    expect(commit(ctx, Uint8Array.of(0), OTHER_VALIDATOR)).toBe('ok');
    nextEpoch(ctx);
    expect(commit(ctx, Uint8Array.of(0))).toBe('ok');
  });

  it('error: CommitRevealDisabled, then IncorrectCommitRevealVersion', () => {
    expect(commit(weightsChain(), Uint8Array.of(1), VALIDATOR, 3)).toBe('CommitRevealDisabled');
    const ctx = weightsChain({ commitReveal: true });
    expect(commit(ctx, Uint8Array.of(1), VALIDATOR, 3)).toBe('IncorrectCommitRevealVersion');
  });
});

describe('revealCrv3CommitsForSubnet', () => {
  it('default: sets what was committed in the epoch before, the later commit last', () => {
    const ctx = weightsChain({ commitReveal: true });
    commit(ctx, sealed(VALIDATOR, [1], [9]));
    commit(ctx, sealed(OTHER_VALIDATOR, [2], [9]), OTHER_VALIDATOR);
    commit(ctx, sealed(VALIDATOR, [2, 1], [9, 0]));
    nextEpoch(ctx);
    publish(ctx);
    takeEvents(ctx);
    revealCrv3CommitsForSubnet(ctx, NETUID);
    expect(row(ctx, 0)).toEqual([
      [2, 65_535],
      [1, 0],
    ]);
    expect(row(ctx, 1)).toEqual([[2, 65_535]]);
    expect(takeEvents(ctx)).toHaveLength(6);
    expect(TimelockedWeightCommits.iter(ctx)).toEqual([]);
  });

  it('behavior: nothing is revealed in the epoch of the commit', () => {
    const ctx = weightsChain({ commitReveal: true });
    commit(ctx, sealed(VALIDATOR, [1], [9]));
    publish(ctx);
    revealCrv3CommitsForSubnet(ctx, NETUID);
    expect(Weights.iter(ctx)).toEqual([]);
    expect(TimelockedWeightCommits.get(ctx, NETUID, 10n)).toHaveLength(1);
  });

  it('behavior: waits for the pulse within the epoch and gives up after it', () => {
    const ctx = weightsChain({ commitReveal: true });
    commit(ctx, sealed(VALIDATOR, [1], [9]));
    nextEpoch(ctx);
    revealCrv3CommitsForSubnet(ctx, NETUID);
    expect(TimelockedWeightCommits.get(ctx, NETUID, 10n)).toHaveLength(1);
    const checkpoint = ctx.state.checkpoint();
    // A stored signature may begin with the characters 0x.
    publish(ctx, '0x');
    revealCrv3CommitsForSubnet(ctx, NETUID);
    expect(row(ctx, 0)).toEqual([[1, 65_535]]);
    ctx.state.rollback(checkpoint);
    nextEpoch(ctx);
    publish(ctx);
    revealCrv3CommitsForSubnet(ctx, NETUID);
    expect([Weights.iter(ctx), TimelockedWeightCommits.iter(ctx)]).toEqual([[], []]);
  });

  it('behavior: what cannot be read, is of another hotkey or breaks a rule is dropped without a word', () => {
    const ctx = weightsChain({ commitReveal: true });
    commit(ctx, Uint8Array.of(1, 2, 3));
    commit(ctx, sealed(OTHER_VALIDATOR, [1], [9]));
    commit(ctx, sealed(VALIDATOR, [1, 1], [9, 9]));
    commit(ctx, sealed(VALIDATOR, [1], [9], 51n));
    nextEpoch(ctx);
    publish(ctx);
    takeEvents(ctx);
    revealCrv3CommitsForSubnet(ctx, NETUID);
    expect([Weights.iter(ctx), TimelockedWeightCommits.iter(ctx), takeEvents(ctx)]).toEqual([[], [], []]);
  });
});
