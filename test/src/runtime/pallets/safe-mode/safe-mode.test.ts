import { describe, expect, it } from '@jest/globals';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { hold } from '../../../../../src/runtime/pallets/balances/hold.js';
import { freeBalance, totalIssuance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { reservedBalance } from '../../../../../src/runtime/pallets/balances/reserve.js';
import { safeModeFilter } from '../../../../../src/runtime/pallets/safe-mode/filter.js';
import { hooks } from '../../../../../src/runtime/pallets/safe-mode/hooks.js';
import { Deposits, EnteredUntil } from '../../../../../src/runtime/pallets/safe-mode/storage.js';
import { addressOf } from '../../../../../src/runtime/pallets/system/lookup.js';
import { BlockNumber } from '../../../../../src/runtime/pallets/system/storage.js';
import {
  ALICE,
  BOB,
  CHARLIE,
  callOf,
  dispatch,
  outcome,
  takeEvents,
  testChain,
} from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
const REASON = { type: 'SafeMode', value: 'EnterOrExtend' } as const;
const baseCallFilter = safeModeFilter;

describe('force_enter', () => {
  it('default', () => {
    const ctx = testChain();
    expect(dispatch(ctx, 'SafeMode.force_enter', {}, ROOT)).toBe('ok');
    expect(EnteredUntil.get(ctx)).toBe(7201);
    expect(takeEvents(ctx)).toEqual(['SafeMode.Entered']);
  });

  it('behavior: most calls are refused, root passes', () => {
    const ctx = testChain({ [ALICE]: TAO }, { baseCallFilter });
    const pay = { dest: addressOf(BOB), value: 1_000n };
    expect(dispatch(ctx, 'Balances.transfer_keep_alive', pay, signed(ALICE))).toBe('ok');
    dispatch(ctx, 'SafeMode.force_enter', {}, ROOT);
    expect(dispatch(ctx, 'Balances.transfer_keep_alive', pay, signed(ALICE))).toBe('System.CallFiltered');
    expect(dispatch(ctx, 'System.remark', { remark: new Uint8Array() }, signed(ALICE))).toBe('ok');
    const forced = { source: addressOf(ALICE), dest: addressOf(BOB), value: 1_000n };
    expect(dispatch(ctx, 'Balances.force_transfer', forced, ROOT)).toBe('ok');
  });

  it('error: already on, or not root', () => {
    const ctx = testChain();
    expect(dispatch(ctx, 'SafeMode.force_enter', {}, signed(ALICE))).toBe('BadOrigin');
    dispatch(ctx, 'SafeMode.force_enter', {}, ROOT);
    expect(dispatch(ctx, 'SafeMode.force_enter', {}, ROOT)).toBe('SafeMode.Entered');
  });
});

describe('force_extend', () => {
  it('default', () => {
    const ctx = testChain();
    dispatch(ctx, 'SafeMode.force_enter', {}, ROOT);
    expect(dispatch(ctx, 'SafeMode.force_extend', {}, ROOT)).toBe('ok');
    expect(EnteredUntil.get(ctx)).toBe(7201 + 3600);
  });

  it('error: off', () => {
    expect(dispatch(testChain(), 'SafeMode.force_extend', {}, ROOT)).toBe('SafeMode.Exited');
  });
});

describe('force_exit', () => {
  it('default', () => {
    const ctx = testChain();
    dispatch(ctx, 'SafeMode.force_enter', {}, ROOT);
    expect(dispatch(ctx, 'SafeMode.force_exit', {}, ROOT)).toBe('ok');
    expect(EnteredUntil.get(ctx)).toBeUndefined();
    expect(ctx.events.at(-1)?.value).toEqual({ reason: 'Force' });
    expect(dispatch(ctx, 'SafeMode.force_exit', {}, ROOT)).toBe('SafeMode.Exited');
  });
});

describe('enter, extend', () => {
  it('error: not configured on this chain', () => {
    const ctx = testChain({ [ALICE]: TAO });
    expect(dispatch(ctx, 'SafeMode.enter', {}, signed(ALICE))).toBe('SafeMode.NotConfigured');
    dispatch(ctx, 'SafeMode.force_enter', {}, ROOT);
    expect(dispatch(ctx, 'SafeMode.extend', {}, signed(ALICE))).toBe('SafeMode.NotConfigured');
  });

  it('args: amounts configured', () => {
    const constants = new Map<string, unknown>([
      ['SafeMode.EnterDuration', 10],
      ['SafeMode.EnterDepositAmount', 5_000n],
      ['SafeMode.ExtendDuration', 3],
      ['SafeMode.ExtendDepositAmount', 7_000n],
      ['SafeMode.ReleaseDelay', 4],
    ]);
    const ctx = testChain({ [ALICE]: TAO, [BOB]: TAO, [CHARLIE]: 600n }, { constants });
    expect(dispatch(ctx, 'SafeMode.enter', {}, signed(CHARLIE))).toBe('SafeMode.CurrencyError');
    expect(dispatch(ctx, 'SafeMode.enter', {}, signed(ALICE))).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['SafeMode.DepositPlaced', 'SafeMode.Entered']);
    expect(reservedBalance(ctx, ALICE)).toBe(5_000n);
    expect(dispatch(ctx, 'SafeMode.extend', {}, signed(ALICE))).toBe('SafeMode.AlreadyDeposited');
    expect(dispatch(ctx, 'SafeMode.extend', {}, signed(BOB))).toBe('ok');
    expect(EnteredUntil.get(ctx)).toBe(14);
    const release = () =>
      dispatch(ctx, 'SafeMode.release_deposit', { account: ALICE, block: 1 }, signed(CHARLIE));
    expect(release()).toBe('SafeMode.Entered');
    dispatch(ctx, 'SafeMode.force_exit', {}, ROOT);
    expect(release()).toBe('SafeMode.CannotReleaseYet');
    BlockNumber.put(ctx, 6);
    expect(release()).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
    expect(release()).toBe('SafeMode.NoDeposit');
  });
});

describe('force_slash_deposit', () => {
  it('default', () => {
    const ctx = testChain({ [ALICE]: TAO });
    hold(ctx, REASON, ALICE, 5_000n);
    Deposits.insert(ctx, ALICE, 1, 5_000n);
    const args = { account: ALICE, block: 1 };
    expect(dispatch(ctx, 'SafeMode.force_slash_deposit', args, ROOT)).toBe('ok');
    expect(totalIssuance(ctx)).toBe(TAO - 5_000n);
    expect(takeEvents(ctx).at(-1)).toBe('SafeMode.DepositSlashed');
    expect(dispatch(ctx, 'SafeMode.force_slash_deposit', args, ROOT)).toBe('SafeMode.NoDeposit');
  });
});

describe('force_release_deposit', () => {
  it('default', () => {
    const ctx = testChain({ [ALICE]: TAO });
    hold(ctx, REASON, ALICE, 5_000n);
    Deposits.insert(ctx, ALICE, 1, 5_000n);
    const args = { account: ALICE, block: 1 };
    expect(dispatch(ctx, 'SafeMode.force_release_deposit', args, ROOT)).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
    expect(takeEvents(ctx)).toEqual(['SafeMode.DepositReleased']);
  });
});

describe('onInitialize', () => {
  it('default', () => {
    const ctx = testChain();
    dispatch(ctx, 'SafeMode.force_enter', {}, ROOT);
    hooks.onInitialize!(ctx, 7201);
    expect(EnteredUntil.get(ctx)).toBe(7201);
    takeEvents(ctx);
    hooks.onInitialize!(ctx, 7202);
    expect(EnteredUntil.get(ctx)).toBeUndefined();
    expect(ctx.events.at(-1)?.value).toEqual({ reason: 'Timeout' });
  });
});

describe('safeModeFilter', () => {
  it.each([
    ['SubtensorModule.set_weights', true],
    ['SubtensorModule.add_stake', false],
    ['Commitments.set_commitment', true],
    ['Utility.batch', false],
    ['Multisig.as_multi', true],
  ])('args: %s while it is on', (name, isAllowed) => {
    const ctx = testChain();
    expect(safeModeFilter(ctx, callOf(name, {}))).toBe(true);
    expect(outcome(() => EnteredUntil.put(ctx, 100))).toBe('ok');
    expect(safeModeFilter(ctx, callOf(name, {}))).toBe(isAllowed);
  });
});
