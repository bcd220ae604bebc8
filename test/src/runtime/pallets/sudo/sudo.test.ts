import { describe, expect, it } from '@jest/globals';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { weight } from '../../../../../src/runtime/frame/weight.js';
import { freeBalance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { Key } from '../../../../../src/runtime/pallets/sudo/storage.js';
import { addressOf } from '../../../../../src/runtime/pallets/system/lookup.js';
import { ALICE, BOB, CHARLIE, callOf, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
const GIVE = callOf('Balances.force_set_balance', { who: addressOf(CHARLIE), new_free: 7_000n });

/** Alice has the key. */
function sudoChain() {
  const ctx = testChain({ [ALICE]: TAO, [BOB]: TAO });
  Key.put(ctx, ALICE);
  return ctx;
}

describe('sudo', () => {
  it('default', () => {
    const ctx = sudoChain();
    const { post } = ctx.dispatch(callOf('Sudo.sudo', { call: GIVE }), signed(ALICE));
    expect(post.pays).toBe('No');
    expect(freeBalance(ctx, CHARLIE)).toBe(7_000n);
    expect(takeEvents(ctx).at(-1)).toBe('Sudo.Sudid');
  });

  it('behavior: a call that fails is told and leaves nothing behind', () => {
    const ctx = sudoChain();
    const call = callOf('Balances.transfer_keep_alive', { dest: addressOf(BOB), value: 1n });
    expect(dispatch(ctx, 'Sudo.sudo', { call }, signed(ALICE))).toBe('ok');
    expect(ctx.events.map(({ value }) => value)).toEqual([{ sudo_result: { err: { type: 'BadOrigin' } } }]);
  });

  it('behavior: weighs what its call weighs, or what is said', () => {
    const ctx = sudoChain();
    const inner = ctx.runtime.dispatchInfo(ctx, GIVE).weight;
    const info = ctx.runtime.dispatchInfo(ctx, callOf('Sudo.sudo', { call: GIVE }));
    expect(info.weight.ref_time - inner.ref_time).toBe(32_939_000n);
    const said = weight(5n, 6n);
    const unchecked = callOf('Sudo.sudo_unchecked_weight', { call: GIVE, weight: said });
    expect(ctx.dispatch(unchecked, signed(ALICE)).info.weight).toEqual(said);
    expect(freeBalance(ctx, CHARLIE)).toBe(7_000n);
  });

  it('error: anybody else', () => {
    expect(dispatch(sudoChain(), 'Sudo.sudo', { call: GIVE }, signed(BOB))).toBe('Sudo.RequireSudo');
  });
});

describe('sudo_as', () => {
  it('default', () => {
    const ctx = sudoChain();
    const call = callOf('Balances.transfer_keep_alive', { dest: addressOf(ALICE), value: 1_000n });
    expect(dispatch(ctx, 'Sudo.sudo_as', { who: addressOf(BOB), call }, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(TAO - 1_000n);
    expect(ctx.events.at(-1)?.value).toEqual({ sudo_result: { ok: null } });
  });
});

describe('set_key', () => {
  it('default', () => {
    const ctx = sudoChain();
    expect(dispatch(ctx, 'Sudo.set_key', { new: addressOf(BOB) }, signed(ALICE))).toBe('ok');
    expect(ctx.events.at(-1)?.value).toEqual({ old: ALICE, new: BOB });
    expect(dispatch(ctx, 'Sudo.set_key', { new: addressOf(ALICE) }, signed(ALICE))).toBe('Sudo.RequireSudo');
    expect(dispatch(ctx, 'Sudo.set_key', { new: addressOf(ALICE) }, ROOT)).toBe('ok');
  });
});

describe('remove_key', () => {
  it('default', () => {
    const ctx = sudoChain();
    expect(dispatch(ctx, 'Sudo.remove_key', {}, signed(ALICE))).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['Sudo.KeyRemoved']);
    expect(dispatch(ctx, 'Sudo.sudo', { call: GIVE }, signed(ALICE))).toBe('Sudo.RequireSudo');
  });
});
