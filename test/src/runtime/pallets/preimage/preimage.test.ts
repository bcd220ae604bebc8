import { describe, expect, it } from '@jest/globals';
import { blake2_256 } from '../../../../../src/codec/hash.js';
import { toHex } from '../../../../../src/codec/hex.js';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { freeBalance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { reserve, reservedBalance } from '../../../../../src/runtime/pallets/balances/reserve.js';
import { boundCall, dropCall, peekCall } from '../../../../../src/runtime/pallets/preimage/bounded-call.js';
import { preimageOf } from '../../../../../src/runtime/pallets/preimage/preimages.js';
import { RequestStatusFor, StatusFor } from '../../../../../src/runtime/pallets/preimage/storage.js';
import { ALICE, BOB, callOf, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
const BYTES = Uint8Array.of(1, 2, 3);
const HASH = toHex(blake2_256(BYTES));
/** Two entries of 20,000,000 and 64 + 3 bytes of 1,000,000 rao. */
const DEPOSIT = 107_000_000n;

describe('note_preimage', () => {
  it('default', () => {
    const ctx = testChain({ [ALICE]: TAO });
    expect(dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(ALICE))).toBe('ok');
    expect(preimageOf(ctx, HASH)).toEqual(BYTES);
    expect(reservedBalance(ctx, ALICE)).toBe(DEPOSIT);
    expect(freeBalance(ctx, ALICE)).toBe(TAO - DEPOSIT);
    expect(takeEvents(ctx)).toEqual(['Preimage.Noted']);
  });

  it('behavior: what was asked for is noted for nothing', () => {
    const ctx = testChain({ [ALICE]: TAO });
    dispatch(ctx, 'Preimage.request_preimage', { hash: HASH }, ROOT);
    const { post } = ctx.dispatch(callOf('Preimage.note_preimage', { bytes: BYTES }), signed(ALICE));
    expect(post.pays).toBe('No');
    expect(reservedBalance(ctx, ALICE)).toBe(0n);
    expect(takeEvents(ctx)).toEqual(['Preimage.Requested', 'Preimage.Noted']);
  });

  it('error: twice', () => {
    const ctx = testChain({ [ALICE]: TAO, [BOB]: TAO });
    dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(ALICE));
    expect(dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(BOB))).toBe(
      'Preimage.AlreadyNoted',
    );
  });

  it('error: too big', () => {
    const bytes = new Uint8Array(4 * 1024 * 1024 + 1);
    expect(dispatch(testChain(), 'Preimage.note_preimage', { bytes }, ROOT)).toBe('Preimage.TooBig');
  });

  it('error: not enough TAO', () => {
    const ctx = testChain({ [ALICE]: DEPOSIT });
    expect(dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(ALICE))).toBe(
      'Token.FundsUnavailable',
    );
  });
});

describe('unnote_preimage', () => {
  it('default', () => {
    const ctx = testChain({ [ALICE]: TAO });
    dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(ALICE));
    expect(dispatch(ctx, 'Preimage.unnote_preimage', { hash: HASH }, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
    expect(preimageOf(ctx, HASH)).toBeUndefined();
    expect(takeEvents(ctx)).toEqual(['Preimage.Noted', 'Preimage.Cleared']);
  });

  it('behavior: what is asked for stays, only the deposit goes back', () => {
    const ctx = testChain({ [ALICE]: TAO });
    dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(ALICE));
    dispatch(ctx, 'Preimage.request_preimage', { hash: HASH }, ROOT);
    dispatch(ctx, 'Preimage.unnote_preimage', { hash: HASH }, signed(ALICE));
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
    expect(preimageOf(ctx, HASH)).toEqual(BYTES);
    dispatch(ctx, 'Preimage.unrequest_preimage', { hash: HASH }, ROOT);
    expect(preimageOf(ctx, HASH)).toBeUndefined();
  });

  it('error: of somebody else', () => {
    const ctx = testChain({ [ALICE]: TAO });
    dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(ALICE));
    expect(dispatch(ctx, 'Preimage.unnote_preimage', { hash: HASH }, signed(BOB))).toBe(
      'Preimage.NotAuthorized',
    );
  });

  it('error: never noted', () => {
    expect(dispatch(testChain(), 'Preimage.unnote_preimage', { hash: HASH }, ROOT)).toBe('Preimage.NotNoted');
  });
});

describe('unrequest_preimage', () => {
  it('behavior: what somebody paid for becomes theirs again', () => {
    const ctx = testChain({ [ALICE]: TAO });
    dispatch(ctx, 'Preimage.note_preimage', { bytes: BYTES }, signed(ALICE));
    dispatch(ctx, 'Preimage.request_preimage', { hash: HASH }, ROOT);
    dispatch(ctx, 'Preimage.request_preimage', { hash: HASH }, ROOT);
    dispatch(ctx, 'Preimage.unrequest_preimage', { hash: HASH }, ROOT);
    expect(RequestStatusFor.get(ctx, HASH)?.type).toBe('Requested');
    dispatch(ctx, 'Preimage.unrequest_preimage', { hash: HASH }, ROOT);
    expect(RequestStatusFor.get(ctx, HASH)).toEqual({
      type: 'Unrequested',
      value: { ticket: [ALICE, DEPOSIT], len: BYTES.length },
    });
    expect(dispatch(ctx, 'Preimage.unrequest_preimage', { hash: HASH }, ROOT)).toBe('Preimage.NotRequested');
  });

  it('error: not root', () => {
    expect(dispatch(testChain(), 'Preimage.unrequest_preimage', { hash: HASH }, signed(ALICE))).toBe(
      'BadOrigin',
    );
  });
});

describe('ensure_updated', () => {
  it('default', () => {
    const ctx = testChain({ [ALICE]: TAO });
    reserve(ctx, ALICE, 5_000n);
    StatusFor.insert(ctx, HASH, { type: 'Unrequested', value: { deposit: [ALICE, 5_000n], len: 3 } });
    const { post } = ctx.dispatch(callOf('Preimage.ensure_updated', { hashes: [HASH] }), signed(BOB));
    expect(post.pays).toBe('No');
    expect(StatusFor.contains(ctx, HASH)).toBe(false);
    expect(RequestStatusFor.get(ctx, HASH)?.value).toEqual({ ticket: [ALICE, DEPOSIT], len: 3 });
    expect(reservedBalance(ctx, ALICE)).toBe(DEPOSIT);
  });

  it('error: no hashes, or too many', () => {
    const ctx = testChain();
    expect(dispatch(ctx, 'Preimage.ensure_updated', { hashes: [] }, signed(ALICE))).toBe('Preimage.TooFew');
    const hashes = new Array(1025).fill(HASH);
    expect(dispatch(ctx, 'Preimage.ensure_updated', { hashes }, signed(ALICE))).toBe('Preimage.TooMany');
  });
});

describe('boundCall', () => {
  const remark = (length: number) => callOf('System.remark', { remark: new Uint8Array(length) });

  it('default', () => {
    const ctx = testChain();
    const bounded = boundCall(ctx, remark(100));
    expect(bounded.type).toBe('Inline');
    expect(peekCall(ctx, bounded)).toEqual(remark(100));
    expect(takeEvents(ctx)).toEqual([]);
  });

  it('behavior: a long call is a preimage until it is dropped', () => {
    const ctx = testChain();
    const bounded = boundCall(ctx, remark(200));
    expect(bounded.type).toBe('Lookup');
    expect(peekCall(ctx, bounded)).toEqual(remark(200));
    dropCall(ctx, bounded);
    expect(peekCall(ctx, bounded)).toBeUndefined();
    expect(takeEvents(ctx)).toEqual(['Preimage.Noted', 'Preimage.Cleared']);
  });
});
