import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { signed } from '../../../../../src/runtime/frame/origin.js';
import { addWeights, weight } from '../../../../../src/runtime/frame/weight.js';
import { mintInto } from '../../../../../src/runtime/pallets/balances/fungible.js';
import { freeBalance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { reservedBalance } from '../../../../../src/runtime/pallets/balances/reserve.js';
import { multiAccountId } from '../../../../../src/runtime/pallets/multisig/account.js';
import { hashCall } from '../../../../../src/runtime/pallets/multisig/operate.js';
import { Multisigs } from '../../../../../src/runtime/pallets/multisig/storage.js';
import { addressOf } from '../../../../../src/runtime/pallets/system/lookup.js';
import {
  ALICE,
  account,
  BOB,
  CHARLIE,
  callOf,
  dispatch,
  takeEvents,
  testChain,
} from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
const DAVE = account(0xd0);
const MEMBERS = [ALICE, BOB, CHARLIE].sort();
const SHARED = multiAccountId(MEMBERS, 2);
const BEGUN = { height: 1, index: 0 };
const MAX_WEIGHT = weight(10_000_000_000n, 100_000n);
const PAY = callOf('Balances.transfer_keep_alive', { dest: addressOf(DAVE), value: 1_000n });

sharedChain(); // a call has bytes once there is a runtime
const { hash: PAY_HASH, length: PAY_LENGTH } = hashCall(PAY);

const others = (who: string) => MEMBERS.filter((member) => member !== who);

function sharedChain(): Context {
  return testChain({ [ALICE]: TAO, [BOB]: TAO, [CHARLIE]: TAO, [SHARED]: TAO });
}

function asMulti(ctx: Context, who: typeof ALICE, args: object = {}): string {
  return dispatch(
    ctx,
    'Multisig.as_multi',
    {
      threshold: 2,
      other_signatories: others(who),
      maybe_timepoint: undefined,
      call: PAY,
      max_weight: MAX_WEIGHT,
      ...args,
    },
    signed(who),
  );
}

function approve(ctx: Context, who: typeof ALICE, args: object = {}): string {
  return dispatch(
    ctx,
    'Multisig.approve_as_multi',
    {
      threshold: 2,
      other_signatories: others(who),
      maybe_timepoint: undefined,
      call_hash: PAY_HASH,
      max_weight: MAX_WEIGHT,
      ...args,
    },
    signed(who),
  );
}

describe('as_multi', () => {
  it('default', () => {
    const ctx = sharedChain();
    expect(asMulti(ctx, ALICE)).toBe('ok');
    expect(reservedBalance(ctx, ALICE)).toBe(132_000_000n + 2n * 32_000_000n);
    expect(takeEvents(ctx)).toEqual(['Balances.Reserved', 'Multisig.NewMultisig']);
    expect(asMulti(ctx, BOB, { maybe_timepoint: BEGUN })).toBe('ok');
    expect(freeBalance(ctx, DAVE)).toBe(1_000n);
    expect(freeBalance(ctx, SHARED)).toBe(TAO - 1_000n);
    expect(reservedBalance(ctx, ALICE)).toBe(0n);
    expect(Multisigs.get(ctx, SHARED, PAY_HASH)).toBeUndefined();
    expect(takeEvents(ctx)).toEqual([
      'Balances.Unreserved',
      'System.NewAccount',
      'Balances.Endowed',
      'Balances.Transfer',
      'Multisig.MultisigExecuted',
    ]);
  });

  it('behavior: a call that fails is told and ends the operation', () => {
    const ctx = sharedChain();
    const call = callOf('Balances.transfer_keep_alive', { dest: addressOf(DAVE), value: 2n * TAO });
    asMulti(ctx, ALICE, { call });
    expect(asMulti(ctx, BOB, { call, maybe_timepoint: BEGUN })).toBe('ok');
    const executed = ctx.events.find(({ event }) => event.name === 'MultisigExecuted');
    expect(executed?.value).toMatchObject({ result: { err: { type: 'Token', value: 'FundsUnavailable' } } });
    expect(Multisigs.get(ctx, SHARED, hashCall(call).hash)).toBeUndefined();
  });

  it('behavior: weighs as what it came to', () => {
    const ctx = sharedChain();
    const args = {
      threshold: 2,
      other_signatories: others(ALICE),
      maybe_timepoint: undefined,
      call: PAY,
      max_weight: MAX_WEIGHT,
    };
    const { info, post } = ctx.dispatch(callOf('Multisig.as_multi', args), signed(ALICE));
    const z = BigInt(PAY_LENGTH);
    expect(info.weight).toEqual(
      addWeights(weight(334_745_418n + 2n * 193_313n + z * 2057n, 6811n), MAX_WEIGHT),
    );
    expect(post.actualWeight).toEqual(weight(154_976_762n + 2n * 144_320n + z * 1819n, 6811n));
  });

  it.each([
    ['a threshold of one', { threshold: 1 }, 'MinimumThreshold'],
    ['no others', { other_signatories: [] }, 'TooFewSignatories'],
    ['out of order', { other_signatories: [...others(ALICE)].reverse() }, 'SignatoriesOutOfOrder'],
    ['twice the same', { other_signatories: [BOB, BOB] }, 'SignatoriesOutOfOrder'],
    ['the sender', { other_signatories: [ALICE, BOB] }, 'SenderInSignatories'],
    ['a hundred others', { other_signatories: new Array(100).fill(BOB) }, 'TooManySignatories'],
    ['a timepoint before it began', { maybe_timepoint: BEGUN }, 'UnexpectedTimepoint'],
  ])('error: %s', (_name, args, error) => {
    expect(asMulti(sharedChain(), ALICE, args)).toBe(`Multisig.${error}`);
  });

  it.each([
    ['no timepoint', {}, 'NoTimepoint'],
    ['another timepoint', { maybe_timepoint: { height: 1, index: 7 } }, 'WrongTimepoint'],
    ['too little weight', { maybe_timepoint: BEGUN, max_weight: weight(1n, 0n) }, 'MaxWeightTooLow'],
  ])('error: %s for an operation that has begun', (_name, args, error) => {
    const ctx = sharedChain();
    asMulti(ctx, ALICE);
    expect(asMulti(ctx, BOB, args)).toBe(`Multisig.${error}`);
  });

  it('error: the same signatory again', () => {
    const ctx = sharedChain();
    asMulti(ctx, ALICE);
    expect(asMulti(ctx, ALICE, { maybe_timepoint: BEGUN })).toBe('Multisig.AlreadyApproved');
  });
});

describe('approve_as_multi', () => {
  it('default', () => {
    const ctx = sharedChain();
    expect(approve(ctx, BOB)).toBe('ok');
    expect(approve(ctx, ALICE, { maybe_timepoint: BEGUN })).toBe('ok');
    expect(Multisigs.get(ctx, SHARED, PAY_HASH)?.approvals).toEqual([ALICE, BOB].sort());
    takeEvents(ctx);
    expect(asMulti(ctx, CHARLIE, { maybe_timepoint: BEGUN })).toBe('ok');
    expect(freeBalance(ctx, DAVE)).toBe(1_000n);
    expect(takeEvents(ctx).at(-1)).toBe('Multisig.MultisigExecuted');
  });

  it('error: enough have approved', () => {
    const ctx = sharedChain();
    approve(ctx, BOB);
    approve(ctx, ALICE, { maybe_timepoint: BEGUN });
    expect(approve(ctx, CHARLIE, { maybe_timepoint: BEGUN })).toBe('Multisig.AlreadyApproved');
  });
});

describe('as_multi_threshold_1', () => {
  const alone = multiAccountId(MEMBERS, 1);
  const args = { other_signatories: others(ALICE), call: PAY };

  it('default', () => {
    const ctx = testChain({ [alone]: TAO });
    expect(dispatch(ctx, 'Multisig.as_multi_threshold_1', args, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, DAVE)).toBe(1_000n);
    expect(takeEvents(ctx).at(-1)).toBe('Multisig.MultisigExecuted');
  });

  it('error: of the call itself', () => {
    const ctx = testChain({ [BOB]: TAO });
    expect(dispatch(ctx, 'Multisig.as_multi_threshold_1', args, signed(ALICE))).toBe(
      'Token.FundsUnavailable',
    );
  });
});

describe('cancel_as_multi', () => {
  const args = {
    threshold: 2,
    other_signatories: others(ALICE),
    timepoint: BEGUN,
    call_hash: PAY_HASH,
  };

  it('default', () => {
    const ctx = sharedChain();
    asMulti(ctx, ALICE);
    takeEvents(ctx);
    expect(dispatch(ctx, 'Multisig.cancel_as_multi', args, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
    expect(takeEvents(ctx)).toEqual(['Balances.Unreserved', 'Multisig.MultisigCancelled']);
  });

  it('error: begun by another, at another time or not at all', () => {
    const ctx = sharedChain();
    const cancel = (changed: object, who = ALICE) =>
      dispatch(ctx, 'Multisig.cancel_as_multi', { ...args, ...changed }, signed(who));
    expect(cancel({})).toBe('Multisig.NotFound');
    asMulti(ctx, ALICE);
    expect(cancel({ timepoint: { height: 2, index: 0 } })).toBe('Multisig.WrongTimepoint');
    expect(cancel({ other_signatories: others(BOB) }, BOB)).toBe('Multisig.NotOwner');
  });
});

describe('poke_deposit', () => {
  const args = { threshold: 2, other_signatories: others(ALICE), call_hash: PAY_HASH };

  it('default', () => {
    const ctx = sharedChain();
    asMulti(ctx, ALICE);
    const open = Multisigs.get(ctx, SHARED, PAY_HASH)!;
    Multisigs.insert(ctx, SHARED, PAY_HASH, { ...open, deposit: open.deposit - 10n });
    mintInto(ctx, ALICE, 10n);
    const { post } = ctx.dispatch(callOf('Multisig.poke_deposit', args), signed(ALICE));
    expect(post.pays).toBe('No');
    expect(Multisigs.get(ctx, SHARED, PAY_HASH)?.deposit).toBe(open.deposit);
    expect(takeEvents(ctx).at(-1)).toBe('Multisig.DepositPoked');
  });

  it('behavior: a deposit that is right stays, and the fee with it', () => {
    const ctx = sharedChain();
    asMulti(ctx, ALICE);
    takeEvents(ctx);
    const { post } = ctx.dispatch(callOf('Multisig.poke_deposit', args), signed(ALICE));
    expect(post.pays).toBeUndefined();
    expect(takeEvents(ctx)).toEqual([]);
  });
});

describe('multiAccountId', () => {
  it('default', () => {
    // The accounts of //Bob, //Charlie and //Alice; together 5DjYJStmdZ2rcqXbXGX7TW85JsrW6uG4y9MUcLq2BoPMpRA7.
    const dev = [
      '0x8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48',
      '0x90b5ab205c6974c9ea841be688864633dc9ca8a357843eeacf2314649965fe22',
      '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d',
    ] as const;
    expect(multiAccountId(dev, 2)).toBe('0x49daa32c7287890f38b7e1a8cd2961723d36d20baa0bf3b82e0c4bdda93b1c0a');
  });
});
