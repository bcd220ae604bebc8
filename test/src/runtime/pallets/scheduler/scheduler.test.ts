import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { weight } from '../../../../../src/runtime/frame/weight.js';
import { freeBalance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { hooks } from '../../../../../src/runtime/pallets/scheduler/hooks.js';
import {
  Agenda,
  IncompleteSince,
  Lookup,
  Retries,
} from '../../../../../src/runtime/pallets/scheduler/storage.js';
import { addressOf } from '../../../../../src/runtime/pallets/system/lookup.js';
import { BlockNumber } from '../../../../../src/runtime/pallets/system/storage.js';
import { ALICE, account, BOB, callOf, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
const NAME = account(0x11);

/** Moves rao from Alice to Bob. */
const pay = (value: bigint) =>
  callOf('Balances.force_transfer', { source: addressOf(ALICE), dest: addressOf(BOB), value });
const remark = (length: number) => callOf('System.remark', { remark: new Uint8Array(length) });

function schedule(ctx: Context, args: object): string {
  return dispatch(
    ctx,
    'Scheduler.schedule',
    { when: 3, maybe_periodic: undefined, priority: 0, call: pay(1_000n), ...args },
    ROOT,
  );
}

/** The blocks up to `last`. */
function run(ctx: Context, last: number): void {
  for (let n = BlockNumber.get(ctx) + 1; n <= last; n += 1) {
    BlockNumber.put(ctx, n);
    hooks.onInitialize!(ctx, n);
  }
}

describe('schedule', () => {
  it('default', () => {
    const ctx = testChain({ [ALICE]: TAO });
    expect(schedule(ctx, {})).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['Scheduler.Scheduled']);
    run(ctx, 2);
    expect(freeBalance(ctx, BOB)).toBe(0n);
    run(ctx, 3);
    expect(freeBalance(ctx, BOB)).toBe(1_000n);
    expect(takeEvents(ctx).at(-1)).toBe('Scheduler.Dispatched');
    expect(Agenda.contains(ctx, 3)).toBe(false);
  });

  it('args: periodic', () => {
    const ctx = testChain({ [ALICE]: TAO });
    schedule(ctx, { maybe_periodic: [2, 3] });
    run(ctx, 6);
    expect(freeBalance(ctx, BOB)).toBe(2_000n);
    run(ctx, 20);
    expect(freeBalance(ctx, BOB)).toBe(3_000n);
    expect(Agenda.iter(ctx)).toHaveLength(0);
  });

  it('behavior: lower priority goes first, then who came first', () => {
    const ctx = testChain({ [ALICE]: 3_000n });
    schedule(ctx, { priority: 9, call: pay(3_000n) });
    schedule(ctx, { priority: 1, call: pay(1_500n) });
    schedule(ctx, { priority: 9, call: pay(1_500n) });
    takeEvents(ctx);
    run(ctx, 3);
    const results = ctx.events
      .filter(({ event }) => event.name === 'Dispatched')
      .map(({ value }) => value as { task: [number, number]; result: object });
    expect(results.map(({ task, result }) => [task[1], Object.keys(result)[0]])).toEqual([
      [1, 'ok'],
      [0, 'err'],
      [2, 'ok'],
    ]);
  });

  it('behavior: a long call is kept as a preimage, asked for until it is made', () => {
    const ctx = testChain();
    schedule(ctx, { call: remark(200) });
    expect(takeEvents(ctx)).toEqual(['Preimage.Noted', 'Scheduler.Scheduled']);
    run(ctx, 3);
    expect(takeEvents(ctx)).toEqual(['Scheduler.Dispatched']);
  });

  it('behavior: a call whose preimage is gone is told and stays on the agenda', () => {
    const ctx = testChain();
    const call = { type: 'Lookup', value: { hash: account(0x77), len: 300 } } as const;
    const origin = { type: 'system', value: { type: 'Root' } } as const;
    const task = { maybe_id: undefined, priority: 0, call, maybe_periodic: undefined, origin };
    Agenda.insert(ctx, 3, [task]);
    run(ctx, 3);
    expect(takeEvents(ctx)).toEqual(['Scheduler.CallUnavailable']);
    expect(Agenda.get(ctx, 3)).toHaveLength(1);
    expect(IncompleteSince.get(ctx)).toBeUndefined();
  });

  it('behavior: what does not fit into a block waits for the next', () => {
    const ctx = testChain(
      {},
      { constants: new Map([['Scheduler.MaximumWeight', weight(1_400_000_000n, 500_000n)]]) },
    );
    const heavy = callOf('Utility.with_weight', { call: remark(1), weight: weight(700_000_000n, 0n) });
    schedule(ctx, { call: heavy });
    schedule(ctx, { call: heavy });
    takeEvents(ctx);
    run(ctx, 3);
    expect(takeEvents(ctx)).toEqual(['Scheduler.Dispatched', 'Scheduler.AgendaIncomplete']);
    expect(IncompleteSince.get(ctx)).toBe(3);
    run(ctx, 4);
    expect(takeEvents(ctx)).toEqual(['Scheduler.Dispatched']);
    expect(IncompleteSince.get(ctx)).toBeUndefined();
  });

  it('behavior: what never fits is given up', () => {
    const ctx = testChain(
      {},
      { constants: new Map([['Scheduler.MaximumWeight', weight(1_400_000_000n, 500_000n)]]) },
    );
    schedule(ctx, {
      call: callOf('Utility.with_weight', { call: remark(1), weight: weight(2_000_000_000n, 0n) }),
    });
    takeEvents(ctx);
    run(ctx, 3);
    expect(takeEvents(ctx)).toEqual(['Scheduler.PermanentlyOverweight']);
  });

  it('error: not root, in the past, or full', () => {
    const ctx = testChain();
    const args = { when: 3, maybe_periodic: undefined, priority: 0, call: remark(1) };
    expect(dispatch(ctx, 'Scheduler.schedule', args, signed(ALICE))).toBe('BadOrigin');
    expect(schedule(ctx, { when: 1 })).toBe('Scheduler.TargetBlockNumberInPast');
    for (let n = 0; n < 50; n += 1) expect(schedule(ctx, {})).toBe('ok');
    expect(schedule(ctx, {})).toBe('Exhausted');
    dispatch(ctx, 'Scheduler.cancel', { when: 3, index: 7 }, ROOT);
    expect(schedule(ctx, {})).toBe('ok');
    expect(ctx.events.at(-1)?.value).toEqual({ when: 3, index: 7 });
  });
});

describe('schedule_after', () => {
  it('default', () => {
    const ctx = testChain();
    const args = { after: 0, maybe_periodic: undefined, priority: 0, call: remark(1) };
    expect(dispatch(ctx, 'Scheduler.schedule_after', args, ROOT)).toBe('ok');
    expect(ctx.events.at(-1)?.value).toEqual({ when: 2, index: 0 });
  });
});

describe('schedule_named', () => {
  const args = { id: NAME, when: 3, maybe_periodic: undefined, priority: 0, call: remark(1) };

  it('default', () => {
    const ctx = testChain();
    expect(dispatch(ctx, 'Scheduler.schedule_named', args, ROOT)).toBe('ok');
    expect(Lookup.get(ctx, NAME)).toEqual([3, 0]);
    run(ctx, 3);
    expect(Lookup.get(ctx, NAME)).toBeUndefined();
    expect(ctx.events.at(-1)?.value).toEqual({ task: [3, 0], id: NAME, result: { ok: null } });
  });

  it('error: the name is taken', () => {
    const ctx = testChain();
    dispatch(ctx, 'Scheduler.schedule_named', args, ROOT);
    const after = { id: NAME, after: 9, maybe_periodic: undefined, priority: 0, call: remark(1) };
    expect(dispatch(ctx, 'Scheduler.schedule_named_after', after, ROOT)).toBe('Scheduler.FailedToSchedule');
  });

  it('behavior: can be cancelled by name', () => {
    const ctx = testChain();
    dispatch(ctx, 'Scheduler.schedule_named', args, ROOT);
    takeEvents(ctx);
    expect(dispatch(ctx, 'Scheduler.cancel_named', { id: NAME }, ROOT)).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['Scheduler.Canceled']);
    expect(Agenda.contains(ctx, 3)).toBe(false);
    expect(dispatch(ctx, 'Scheduler.cancel_named', { id: NAME }, ROOT)).toBe('Scheduler.NotFound');
  });
});

describe('cancel', () => {
  it('default', () => {
    const ctx = testChain();
    schedule(ctx, {});
    schedule(ctx, { call: remark(200) });
    takeEvents(ctx);
    expect(dispatch(ctx, 'Scheduler.cancel', { when: 3, index: 0 }, ROOT)).toBe('ok');
    expect(Agenda.get(ctx, 3)).toHaveLength(2);
    expect(dispatch(ctx, 'Scheduler.cancel', { when: 3, index: 1 }, ROOT)).toBe('ok');
    expect(Agenda.contains(ctx, 3)).toBe(false);
  });

  it('error: nothing there', () => {
    expect(dispatch(testChain(), 'Scheduler.cancel', { when: 3, index: 0 }, ROOT)).toBe('Scheduler.NotFound');
  });
});

describe('set_retry', () => {
  it('default', () => {
    const ctx = testChain();
    schedule(ctx, { call: pay(1_000n) });
    expect(dispatch(ctx, 'Scheduler.set_retry', { task: [3, 0], retries: 2, period: 5 }, ROOT)).toBe('ok');
    takeEvents(ctx);
    run(ctx, 3);
    expect(takeEvents(ctx)).toEqual(['Scheduler.Dispatched', 'Scheduler.Scheduled']);
    expect(Retries.get(ctx, [8, 0])).toEqual({ total_retries: 2, remaining: 1, period: 5 });
    run(ctx, 100);
    expect(takeEvents(ctx)).toEqual(['Scheduler.Dispatched', 'Scheduler.Scheduled', 'Scheduler.Dispatched']);
  });

  it('behavior: by name, and taken back', () => {
    const ctx = testChain();
    const args = { id: NAME, when: 3, maybe_periodic: undefined, priority: 0, call: pay(1_000n) };
    dispatch(ctx, 'Scheduler.schedule_named', args, ROOT);
    dispatch(ctx, 'Scheduler.set_retry_named', { id: NAME, retries: 2, period: 5 }, ROOT);
    expect(Retries.get(ctx, [3, 0])?.remaining).toBe(2);
    expect(dispatch(ctx, 'Scheduler.cancel_retry_named', { id: NAME }, ROOT)).toBe('ok');
    expect(Retries.get(ctx, [3, 0])).toBeUndefined();
    dispatch(ctx, 'Scheduler.set_retry', { task: [3, 0], retries: 2, period: 5 }, ROOT);
    expect(dispatch(ctx, 'Scheduler.cancel_retry', { task: [3, 0] }, ROOT)).toBe('ok');
    expect(Retries.get(ctx, [3, 0])).toBeUndefined();
  });

  it('error: no such task', () => {
    const args = { task: [3, 0], retries: 2, period: 5 };
    expect(dispatch(testChain(), 'Scheduler.set_retry', args, ROOT)).toBe('Scheduler.NotFound');
  });
});
