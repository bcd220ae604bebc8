import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { shouldRunEpoch } from '../../../../../../src/runtime/pallets/subtensor/coinbase/epoch-schedule.js';
import {
  ActivityCutoffFactorMilli,
  BlocksSinceLastStep,
  CommitRevealWeightsEnabled,
  LastEpochBlock,
  PendingEpochAt,
  Tempo,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { isInAdminFreezeWindow } from '../../../../../../src/runtime/pallets/subtensor/utils/ensure-owner.js';
import { getActivityCutoffBlocks } from '../../../../../../src/runtime/pallets/subtensor/utils/hyperparameters.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { jumpTo, NETUID, OWNER, STRANGER, subnetChain } from '../subnets/subnet-chain.js';

/** The subnet with its last epoch at block 1000, where it is now. */
function chain({ commitReveal = false } = {}): Context {
  const ctx = subnetChain();
  jumpTo(ctx, 1000);
  LastEpochBlock.insert(ctx, NETUID, 1000n);
  CommitRevealWeightsEnabled.insert(ctx, NETUID, commitReveal);
  return ctx;
}

describe('set_tempo', () => {
  const setTempo = (ctx: Context, tempo: number, origin = signed(OWNER)) =>
    dispatch(ctx, 'SubtensorModule.set_tempo', { netuid: NETUID, tempo }, origin);

  it('default', () => {
    const ctx = chain();
    jumpTo(ctx, 1200);
    expect(setTempo(ctx, 720)).toBe('ok');
    expect(Tempo.get(ctx, NETUID)).toBe(720);
    expect(LastEpochBlock.get(ctx, NETUID)).toBe(1200n);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.TempoSet']);
  });

  it.each([359, 50_401])('error: TempoOutOfBounds for %d', (tempo) => {
    expect(setTempo(chain(), tempo)).toBe('SubtensorModule.TempoOutOfBounds');
  });

  it('error: AdminActionProhibitedDuringWeightsWindow', () => {
    const ctx = chain();
    jumpTo(ctx, 1351);
    expect(setTempo(ctx, 360)).toBe('SubtensorModule.AdminActionProhibitedDuringWeightsWindow');
    jumpTo(ctx, 1350);
    expect(setTempo(ctx, 360)).toBe('ok');
  });

  it('error: TxRateLimitExceeded', () => {
    const ctx = chain();
    expect(setTempo(ctx, 720)).toBe('ok');
    jumpTo(ctx, 1359);
    expect(setTempo(ctx, 720)).toBe('SubtensorModule.TxRateLimitExceeded');
    jumpTo(ctx, 1360);
    expect(setTempo(ctx, 720)).toBe('ok');
  });

  it('error: BadOrigin', () => {
    expect(setTempo(chain(), 720, ROOT)).toBe('BadOrigin');
    expect(setTempo(chain(), 720, signed(STRANGER))).toBe('BadOrigin');
  });
});

describe('set_activity_cutoff_factor', () => {
  const setFactor = (ctx: Context, factor: number, origin = signed(OWNER)) =>
    dispatch(
      ctx,
      'SubtensorModule.set_activity_cutoff_factor',
      { netuid: NETUID, factor_milli: factor },
      origin,
    );

  it('default', () => {
    const ctx = chain();
    // 13 889 ‰ of 360 blocks.
    expect(getActivityCutoffBlocks(ctx, NETUID)).toBe(5_000n);
    expect(setFactor(ctx, 2_000)).toBe('ok');
    expect(ActivityCutoffFactorMilli.get(ctx, NETUID)).toBe(2_000);
    expect(getActivityCutoffBlocks(ctx, NETUID)).toBe(720n);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.ActivityCutoffFactorMilliSet']);
  });

  it('behavior: root passes freeze window and limit', () => {
    const ctx = chain();
    jumpTo(ctx, 1355);
    expect([setFactor(ctx, 2_000, ROOT), setFactor(ctx, 3_000, ROOT)]).toEqual(['ok', 'ok']);
    expect(setFactor(ctx, 3_000)).toBe('SubtensorModule.AdminActionProhibitedDuringWeightsWindow');
  });

  it.each([999, 50_001])('error: ActivityCutoffFactorMilliOutOfBounds for %d', (factor) => {
    expect(setFactor(chain(), factor)).toBe('SubtensorModule.ActivityCutoffFactorMilliOutOfBounds');
  });

  it('error: TxRateLimitExceeded', () => {
    const ctx = chain();
    expect(setFactor(ctx, 2_000)).toBe('ok');
    expect(setFactor(ctx, 2_000)).toBe('SubtensorModule.TxRateLimitExceeded');
  });

  it('error: BadOrigin', () => {
    expect(setFactor(chain(), 2_000, signed(STRANGER))).toBe('BadOrigin');
  });
});

describe('trigger_epoch', () => {
  const trigger = (ctx: Context, origin = signed(OWNER)) =>
    dispatch(ctx, 'SubtensorModule.trigger_epoch', { netuid: NETUID }, origin);

  it('default', () => {
    const ctx = chain();
    expect(trigger(ctx)).toBe('ok');
    expect(PendingEpochAt.get(ctx, NETUID)).toBe(1010n);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.EpochTriggered']);
    expect(isInAdminFreezeWindow(ctx, NETUID, 1000n)).toBe(true);
    expect([1009n, 1010n].map((block) => shouldRunEpoch(ctx, NETUID, block))).toEqual([false, true]);
  });

  it('error: DynamicTempoBlockedByCommitReveal', () => {
    expect(trigger(chain({ commitReveal: true }))).toBe('SubtensorModule.DynamicTempoBlockedByCommitReveal');
  });

  it('error: EpochTriggerAlreadyPending', () => {
    const ctx = chain();
    trigger(ctx);
    expect(trigger(ctx)).toBe('SubtensorModule.EpochTriggerAlreadyPending');
  });

  it('error: AutoEpochAlreadyImminent', () => {
    const ctx = chain();
    jumpTo(ctx, 1351);
    expect(trigger(ctx)).toBe('SubtensorModule.AutoEpochAlreadyImminent');
    jumpTo(ctx, 1350);
    expect(trigger(ctx)).toBe('ok');
  });

  it('error: TxRateLimitExceeded', () => {
    const ctx = chain();
    trigger(ctx);
    PendingEpochAt.insert(ctx, NETUID, 0n);
    expect(trigger(ctx)).toBe('SubtensorModule.TxRateLimitExceeded');
  });

  it('error: BadOrigin', () => {
    expect(trigger(chain(), ROOT)).toBe('BadOrigin');
  });
});

describe('shouldRunEpoch', () => {
  it('default', () => {
    const ctx = chain();
    expect([1359n, 1360n].map((block) => shouldRunEpoch(ctx, NETUID, block))).toEqual([false, true]);
  });

  it('behavior: never with a tempo of zero', () => {
    const ctx = chain();
    Tempo.insert(ctx, NETUID, 0);
    expect(shouldRunEpoch(ctx, NETUID, 9_999_999n)).toBe(false);
    expect(isInAdminFreezeWindow(ctx, NETUID, 9_999_999n)).toBe(false);
  });

  it('behavior: at last after the longest tempo there is', () => {
    const ctx = chain();
    Tempo.insert(ctx, NETUID, 65_535);
    BlocksSinceLastStep.insert(ctx, NETUID, 50_401n);
    expect(shouldRunEpoch(ctx, NETUID, 1001n)).toBe(true);
  });
});
