import { describe, expect, it } from '@jest/globals';
import type { Hex } from '../../../../../src/codec/hex.js';
import { NONE, ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import type { Call } from '../../../../../src/runtime/frame/runtime-call.js';
import { addWeights, weight } from '../../../../../src/runtime/frame/weight.js';
import { freeBalance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { addressOf } from '../../../../../src/runtime/pallets/system/lookup.js';
import { derivativeAccountId } from '../../../../../src/runtime/pallets/utility/derivative.js';
import { noNestingCallFilter } from '../../../../../src/runtime/pallets/utility/no-nesting.js';
import { ALICE, BOB, CHARLIE, callOf, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
const pay = (value: bigint, to: Hex = BOB) =>
  callOf('Balances.transfer_keep_alive', { dest: addressOf(to), value });
const TOO_MUCH = pay((3n * TAO) / 2n);
const FUNDS = { type: 'Token', value: 'FundsUnavailable' };

const utilityChain = () =>
  testChain({ [ALICE]: TAO, [BOB]: TAO }, { baseCallFilter: (_ctx, call) => noNestingCallFilter(call) });

describe('batch', () => {
  it('default', () => {
    const ctx = utilityChain();
    expect(dispatch(ctx, 'Utility.batch', { calls: [pay(1n), pay(2n)] }, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(TAO + 3n);
    expect(takeEvents(ctx)).toEqual([
      'Balances.Transfer',
      'Utility.ItemCompleted',
      'Balances.Transfer',
      'Utility.ItemCompleted',
      'Utility.BatchCompleted',
    ]);
  });

  it('behavior: stops at the first failure and keeps what came before', () => {
    const ctx = utilityChain();
    const calls = [pay(1n), TOO_MUCH, pay(2n)];
    expect(dispatch(ctx, 'Utility.batch', { calls }, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(TAO + 1n);
    expect(ctx.events.at(-1)?.value).toEqual({ index: 1, error: FUNDS });
  });

  it('behavior: weighs what was made, and pays unless all calls are free', () => {
    const ctx = utilityChain();
    const { info, post } = ctx.dispatch(
      callOf('Utility.batch', { calls: [TOO_MUCH, pay(1n)] }),
      signed(ALICE),
    );
    const one = ctx.runtime.dispatchInfo(ctx, pay(1n)).weight;
    const own = ctx.runtime.dispatchInfo(ctx, callOf('Utility.batch', { calls: [] })).weight;
    const perCall = weight(5_450_264n, 0n);
    expect(info).toEqual({
      weight: addWeights(own, perCall, perCall, one, one),
      class: 'Normal',
      pays: 'Yes',
    });
    expect(post.actualWeight).toEqual(addWeights(own, perCall, one));
  });

  it.each(['batch', 'batch_all', 'force_batch'])('error: a batch directly in a %s', (outer) => {
    const ctx = utilityChain();
    const inner = callOf('Utility.force_batch', { calls: [] });
    expect(dispatch(ctx, `Utility.${outer}`, { calls: [inner] }, signed(ALICE))).toBe('System.CallFiltered');
  });

  it('error: no origin, or too many calls', () => {
    const ctx = utilityChain();
    expect(dispatch(ctx, 'Utility.batch', { calls: [] }, NONE)).toBe('BadOrigin');
    const calls = new Array<Call>(10_923).fill(pay(1n));
    expect(dispatch(ctx, 'Utility.batch', { calls }, signed(ALICE))).toBe('Utility.TooManyCalls');
  });
});

describe('batch_all', () => {
  it('default', () => {
    const ctx = utilityChain();
    expect(dispatch(ctx, 'Utility.batch_all', { calls: [pay(1n), pay(2n)] }, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(TAO + 3n);
  });

  it('error: of the first call that fails', () => {
    const ctx = utilityChain();
    const calls = [pay(1n), TOO_MUCH];
    expect(dispatch(ctx, 'Utility.batch_all', { calls }, signed(ALICE))).toBe('Token.FundsUnavailable');
    expect(freeBalance(ctx, BOB)).toBe(TAO);
    expect(takeEvents(ctx)).toEqual([]);
  });
});

describe('force_batch', () => {
  it('default', () => {
    const ctx = utilityChain();
    const calls = [pay(1n), TOO_MUCH, pay(2n)];
    expect(dispatch(ctx, 'Utility.force_batch', { calls }, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(TAO + 3n);
    expect(takeEvents(ctx).filter((name) => name.startsWith('Utility.'))).toEqual([
      'Utility.ItemCompleted',
      'Utility.ItemFailed',
      'Utility.ItemCompleted',
      'Utility.BatchCompletedWithErrors',
    ]);
  });
});

describe('as_derivative', () => {
  it('default', () => {
    const derived = derivativeAccountId(ALICE, 7);
    const ctx = testChain({ [derived]: TAO });
    expect(dispatch(ctx, 'Utility.as_derivative', { index: 7, call: pay(900n) }, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, derived)).toBe(TAO - 900n);
    expect(dispatch(ctx, 'Utility.as_derivative', { index: 8, call: pay(900n) }, signed(ALICE))).toBe(
      'Token.FundsUnavailable',
    );
  });
});

describe('dispatch_as', () => {
  const as_origin = { type: 'system', value: { type: 'Signed', value: ALICE } };

  it('default', () => {
    const ctx = utilityChain();
    expect(dispatch(ctx, 'Utility.dispatch_as', { as_origin, call: pay(5n) }, ROOT)).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(TAO - 5n);
    expect(dispatch(ctx, 'Utility.dispatch_as', { as_origin, call: TOO_MUCH }, ROOT)).toBe('ok');
    expect(ctx.events.at(-1)?.value).toEqual({ result: { err: FUNDS } });
  });

  it('behavior: the fallible one fails with its call', () => {
    const ctx = utilityChain();
    expect(dispatch(ctx, 'Utility.dispatch_as_fallible', { as_origin, call: pay(5n) }, ROOT)).toBe('ok');
    expect(dispatch(ctx, 'Utility.dispatch_as_fallible', { as_origin, call: TOO_MUCH }, ROOT)).toBe(
      'Token.FundsUnavailable',
    );
  });

  it('error: not root', () => {
    const args = { as_origin, call: pay(5n) };
    expect(dispatch(utilityChain(), 'Utility.dispatch_as', args, signed(BOB))).toBe('BadOrigin');
  });
});

describe('if_else', () => {
  it('default', () => {
    const ctx = utilityChain();
    const args = { main: pay(1n), fallback: pay(2n, CHARLIE) };
    expect(dispatch(ctx, 'Utility.if_else', args, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, CHARLIE)).toBe(0n);
    expect(takeEvents(ctx).at(-1)).toBe('Utility.IfElseMainSuccess');
  });

  it('behavior: falls back', () => {
    const ctx = utilityChain();
    const args = { main: TOO_MUCH, fallback: pay(2n) };
    expect(dispatch(ctx, 'Utility.if_else', args, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(TAO + 2n);
    expect(ctx.events.at(-1)?.value).toEqual({ main_error: FUNDS });
  });

  it('error: of the fallback', () => {
    const args = { main: TOO_MUCH, fallback: TOO_MUCH };
    expect(dispatch(utilityChain(), 'Utility.if_else', args, signed(ALICE))).toBe('Token.FundsUnavailable');
  });
});

describe('with_weight', () => {
  it('default', () => {
    const ctx = utilityChain();
    const call = callOf('Balances.force_set_balance', { who: addressOf(BOB), new_free: 7_000n });
    const given = weight(12n, 34n);
    const { info } = ctx.dispatch(callOf('Utility.with_weight', { call, weight: given }), ROOT);
    expect(info.weight).toEqual(given);
    expect(freeBalance(ctx, BOB)).toBe(7_000n);
  });
});
