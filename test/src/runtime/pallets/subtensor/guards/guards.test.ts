import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { DispatchFailure } from '../../../../../../src/runtime/frame/dispatch-error.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { LastStoredRound } from '../../../../../../src/runtime/pallets/drand/storage.js';
import { dispatchGuards, poolCodeOf } from '../../../../../../src/runtime/pallets/subtensor/guards/index.js';
import * as storage from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getCommitHash } from '../../../../../../src/runtime/pallets/subtensor/subnets/weights/reveal-window.js';
import { callOf, outcome, type testChain } from '../../../frame/test-chain.js';
import { MINER, NETUID, nextEpoch, STRANGER, VALIDATOR, weightsChain } from '../weights/weights-chain.js';

type Chain = ReturnType<typeof testChain>;

/** What the guards say: `ok`, or the pallet's error. */
function guard(ctx: Context, name: string, args: object, who = VALIDATOR): string {
  const call = callOf(`SubtensorModule.${name}`, args);
  const info = ctx.runtime.dispatchInfo(ctx, call);
  const run = () => {
    for (const check of dispatchGuards) check(ctx, signed(who), call, info);
  };
  return outcome(run).replace('SubtensorModule.', '');
}

/** The number the pool answers with. */
function poolCode(ctx: Context, name: string, args: object, who = VALIDATOR): number | undefined {
  const call = callOf(`SubtensorModule.${name}`, args);
  const info = ctx.runtime.dispatchInfo(ctx, call);
  try {
    for (const check of dispatchGuards) check(ctx, signed(who), call, info);
    return undefined;
  } catch (error) {
    if (error instanceof DispatchFailure) return poolCodeOf(error);
    throw error;
  }
}

const set = { netuid: NETUID, dests: [1], weights: [1], version_key: 0n };
const HASH = `0x${'ab'.repeat(32)}` as const;

describe('CheckColdkeySwap', () => {
  function announced({ disputed = false } = {}): Chain {
    const ctx = weightsChain();
    storage.ColdkeySwapAnnouncements.insert(ctx, VALIDATOR, [200, HASH]);
    if (disputed) storage.ColdkeySwapDisputes.insert(ctx, VALIDATOR, 150);
    return ctx;
  }

  it('behavior: whoever announced a swap can only go on with it', () => {
    const ctx = announced();
    expect(guard(ctx, 'set_weights', set)).toBe('ColdkeySwapAnnounced');
    expect(guard(ctx, 'announce_coldkey_swap', { new_coldkey_hash: HASH })).toBe('ok');
    expect(guard(ctx, 'swap_coldkey_announced', { new_coldkey: MINER })).toBe('ok');
    expect(guard(ctx, 'dispute_coldkey_swap', {})).toBe('ok');
    expect(guard(ctx, 'clear_coldkey_swap_announcement', {})).toBe('ok');
    expect(guard(ctx, 'set_weights', set, MINER)).toBe('ok');
    expect(poolCode(ctx, 'set_weights', set)).toBe(0);
  });

  it('behavior: once disputed nothing goes', () => {
    const ctx = announced({ disputed: true });
    expect(guard(ctx, 'swap_coldkey_announced', { new_coldkey: MINER })).toBe('ColdkeySwapDisputed');
    expect(poolCode(ctx, 'set_weights', set)).toBe(21);
  });

  it('behavior: root is not asked', () => {
    const call = callOf('SubtensorModule.set_weights', set);
    const ctx = announced({ disputed: true });
    const info = ctx.runtime.dispatchInfo(ctx, call);
    expect(outcome(() => dispatchGuards.forEach((check) => void check(ctx, ROOT, call, info)))).toBe('ok');
  });
});

describe('CheckWeights', () => {
  it('behavior: minimum stake on every subnet named', () => {
    const ctx = weightsChain();
    storage.StakeThreshold.put(ctx, 10n);
    storage.TotalHotkeyAlpha.insert(ctx, VALIDATOR, NETUID, 10n);
    const batch = (netuids: number[]) => ({ netuids, commit_hashes: netuids.map(() => HASH) });
    expect(guard(ctx, 'set_weights', set)).toBe('ok');
    expect(guard(ctx, 'set_weights', set, MINER)).toBe('NotEnoughStakeToSetWeights');
    expect(guard(ctx, 'batch_commit_weights', batch([NETUID]))).toBe('ok');
    expect(guard(ctx, 'batch_commit_weights', batch([NETUID, 2]))).toBe('NotEnoughStakeToSetWeights');
    expect(poolCode(ctx, 'set_weights', set, MINER)).toBe(1);
  });

  it('behavior: shape of batches before all else', () => {
    const ctx = weightsChain();
    storage.StakeThreshold.put(ctx, 10n);
    const args = { netuids: [NETUID], weights: [], version_keys: [] };
    expect(guard(ctx, 'batch_set_weights', args)).toBe('InputLengthsUnequal');
    expect(poolCode(ctx, 'batch_set_weights', args)).toBe(18);
  });

  it('behavior: a reveal needs a commit in its window', () => {
    const ctx = weightsChain({ commitReveal: true });
    const reveal = { netuid: NETUID, uids: [1], values: [1], salt: [1], version_key: 0n };
    expect(guard(ctx, 'reveal_weights', reveal)).toBe('NoWeightsCommitFound');
    expect(poolCode(ctx, 'reveal_weights', reveal)).toBe(16);
    storage.WeightCommits.insert(ctx, NETUID, VALIDATOR, [[HASH, 10n, 100n, 0n]]);
    expect(guard(ctx, 'reveal_weights', reveal)).toBe('NoWeightsCommitFound');
  });

  it('behavior: early and expired reveals are one to it', () => {
    const ctx = weightsChain({ commitReveal: true });
    const reveal = { netuid: NETUID, uids: [], values: [], salt: [], version_key: 0n };
    const hash = getCommitHash(VALIDATOR, NETUID, { ...reveal, versionKey: 0n });
    storage.WeightCommits.insert(ctx, NETUID, VALIDATOR, [[hash, 10n, 100n, 0n]]);
    const outcomes = [0, 1, 1].map((epochs) => {
      nextEpoch(ctx, epochs);
      return guard(ctx, 'reveal_weights', reveal);
    });
    expect(outcomes).toEqual(['RevealTooEarly', 'ok', 'RevealTooEarly']);
  });

  it('behavior: time locks must not lie before the last drand round', () => {
    const ctx = weightsChain({ commitReveal: true });
    LastStoredRound.put(ctx, 50n);
    const commit = { netuid: NETUID, commit: Uint8Array.of(1), commit_reveal_version: 4 };
    expect(guard(ctx, 'commit_timelocked_weights', { ...commit, reveal_round: 50n })).toBe('ok');
    expect(guard(ctx, 'commit_timelocked_weights', { ...commit, reveal_round: 49n })).toBe(
      'InvalidRevealRound',
    );
    expect(poolCode(ctx, 'commit_timelocked_weights', { ...commit, reveal_round: 49n })).toBe(15);
  });
});

describe('CheckRateLimits', () => {
  it('behavior: whoever has a uid must wait; others fail later', () => {
    const ctx = weightsChain();
    storage.WeightsSetRateLimit.insert(ctx, NETUID, 100n);
    storage.LastUpdate.insert(ctx, NETUID, [99n, 0n, 0n]);
    expect(guard(ctx, 'set_weights', set)).toBe('SettingWeightsTooFast');
    expect(guard(ctx, 'set_weights', set, MINER)).toBe('ok');
    expect(guard(ctx, 'set_weights', set, STRANGER)).toBe('ok');
    expect(poolCode(ctx, 'set_weights', set)).toBe(6);
    storage.CommitRevealWeightsEnabled.insert(ctx, NETUID, true);
    expect(guard(ctx, 'set_weights', set)).toBe('ok');
    const commit = { netuid: NETUID, commit_hash: HASH };
    expect(guard(ctx, 'commit_weights', commit)).toBe('CommittingWeightsTooFast');
  });

  it('behavior: between two networks of anybody', () => {
    const ctx = weightsChain();
    storage.NetworkRateLimit.put(ctx, 50n);
    const register = { hotkey: MINER };
    expect(guard(ctx, 'register_network', register)).toBe('ok');
    storage.LastRateLimitedBlock.insert(ctx, { type: 'NetworkLastRegistered' }, 60n);
    expect(guard(ctx, 'register_network', register)).toBe('NetworkTxRateLimitExceeded');
  });
});

describe('CheckDelegateTake', () => {
  it('behavior: bounds first, then the owner', () => {
    const ctx = weightsChain();
    storage.MinDelegateTake.put(ctx, 100);
    const take = (amount: number) => ({ hotkey: MINER, take: amount });
    expect(guard(ctx, 'increase_take', take(99))).toBe('DelegateTakeTooLow');
    expect(guard(ctx, 'decrease_take', take(11_797))).toBe('DelegateTakeTooHigh');
    expect(guard(ctx, 'increase_take', take(100))).toBe('HotKeyAccountNotExists');
    storage.Owner.insert(ctx, MINER, STRANGER);
    expect(guard(ctx, 'increase_take', take(100))).toBe('NonAssociatedColdKey');
    expect(guard(ctx, 'increase_take', take(100), STRANGER)).toBe('ok');
    expect([poolCode(ctx, 'increase_take', take(99)), poolCode(ctx, 'increase_take', take(100))]).toEqual([
      26, 25,
    ]);
  });
});

describe('CheckServingEndpoints', () => {
  it('behavior: usable addresses of registered hotkeys', () => {
    const ctx = weightsChain();
    const axon = {
      netuid: NETUID,
      version: 1,
      ip: 0x0102_0304n,
      port: 80,
      ip_type: 4,
      protocol: 0,
      placeholder1: 0,
      placeholder2: 0,
    };
    expect(guard(ctx, 'serve_axon', axon)).toBe('ok');
    expect(guard(ctx, 'serve_axon', { ...axon, port: 0 })).toBe('InvalidPort');
    expect(guard(ctx, 'serve_axon', axon, STRANGER)).toBe('HotKeyNotRegisteredInNetwork');
    expect([
      poolCode(ctx, 'serve_axon', { ...axon, port: 0 }),
      poolCode(ctx, 'serve_axon', axon, STRANGER),
    ]).toEqual([13, 10]);
  });
});

describe('CheckEvmKeyAssociation', () => {
  it('behavior: a uid, and not again too soon', () => {
    const ctx = weightsChain();
    const args = {
      netuid: NETUID,
      evm_key: `0x${'11'.repeat(20)}`,
      block_number: 1n,
      signature: `0x${'00'.repeat(65)}`,
    };
    expect(guard(ctx, 'associate_evm_key', args, STRANGER)).toBe('HotKeyNotRegisteredInSubNet');
    // Never associated counts as block 0, which is within 7200 blocks of block 100.
    expect(guard(ctx, 'associate_evm_key', args)).toBe('EvmKeyAssociateRateLimitExceeded');
    expect([
      poolCode(ctx, 'associate_evm_key', args, STRANGER),
      poolCode(ctx, 'associate_evm_key', args),
    ]).toEqual([19, 20]);
  });
});
