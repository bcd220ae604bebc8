import { describe, expect, it } from '@jest/globals';
import { blake2_256 } from '../../../../../src/codec/hash.js';
import { fromHex, toHex } from '../../../../../src/codec/hex.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { NONE, ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { dbWeight } from '../../../../../src/runtime/frame/weight.js';
import { slotDigest } from '../../../../../src/runtime/pallets/aura/slot.js';
import { Authorities } from '../../../../../src/runtime/pallets/aura/storage.js';
import { buildMevShieldGenesis } from '../../../../../src/runtime/pallets/mev-shield/genesis.js';
import { processPendingExtrinsics } from '../../../../../src/runtime/pallets/mev-shield/pending-extrinsics.js';
import {
  AuthorKeys,
  CounterForPendingExtrinsics,
  CurrentKey,
  ExtrinsicLifetime,
  MaxExtrinsicWeight,
  MaxPendingExtrinsicsLimit,
  NextKey,
  NextKeyExpiresAt,
  NextPendingExtrinsicIndex,
  OnInitializeWeight,
  PendingExtrinsics,
  PendingKey,
  PendingKeyExpiresAt,
} from '../../../../../src/runtime/pallets/mev-shield/storage.js';
import { BlockNumber, Digest } from '../../../../../src/runtime/pallets/system/storage.js';
import { ALICE, account, BOB, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const authors = [1, 2, 3, 4].map(account);
/** A public key that tells its number. */
const keyOf = (number: number) => new Uint8Array(1184).fill(number);

function openBlock(ctx: Context, number: number): void {
  BlockNumber.put(ctx, number);
  Digest.put(ctx, slotDigest(BigInt(number)));
  ctx.events = [];
}
function announce(ctx: Context, number: number, key: Uint8Array | undefined = keyOf(number)): string {
  openBlock(ctx, number);
  return dispatch(ctx, 'MevShield.announce_next_key', { enc_key: key }, NONE);
}
function chainOf(...authorities: readonly `0x${string}`[]): Context {
  const ctx = testChain();
  Authorities.put(ctx, authorities);
  return ctx;
}
/** First bytes of the three keys of the chain. */
const keys = (ctx: Context) => [CurrentKey, PendingKey, NextKey].map((item) => item.get(ctx)?.[0]);

describe('announce_next_key', () => {
  it('default: four authors in turn; each key is for the next turn of its author', () => {
    const ctx = chainOf(...authors);
    // Author n % 4 announces key n. In block n NextKey is what the author of n + 2 announced in n - 2.
    const expected: [number, (number | undefined)[]][] = [
      [1, [undefined, undefined, undefined]],
      [2, [undefined, undefined, undefined]],
      [3, [undefined, undefined, 1]],
      [4, [undefined, 1, 2]],
      [5, [1, 2, 3]],
      [6, [2, 3, 4]],
    ];
    for (const [number, values] of expected) {
      expect(announce(ctx, number)).toBe('ok');
      expect(keys(ctx)).toEqual(values);
      expect(AuthorKeys.get(ctx, authors[number % 4]!)).toEqual(keyOf(number));
      expect(PendingKeyExpiresAt.get(ctx)).toBe(values[1] === undefined ? undefined : number + 2);
      expect(NextKeyExpiresAt.get(ctx)).toBe(values[2] === undefined ? undefined : number + 3);
    }
    expect(takeEvents(ctx)).toEqual([]);
  });

  it('behavior: a lone author is offered the key of the block before', () => {
    const ctx = chainOf(ALICE);
    announce(ctx, 1);
    announce(ctx, 2);
    expect(NextKey.get(ctx)).toEqual(keyOf(1));
  });

  it('args: no key takes the author out', () => {
    const ctx = chainOf(ALICE, BOB);
    AuthorKeys.insert(ctx, BOB, keyOf(9));
    openBlock(ctx, 1);
    expect(dispatch(ctx, 'MevShield.announce_next_key', { enc_key: undefined }, NONE)).toBe('ok');
    expect(AuthorKeys.contains(ctx, BOB)).toBe(false);
    expect(keys(ctx)).toEqual([undefined, undefined, 9]);
  });

  it('error: signed, no author, a key of another length; nothing has moved', () => {
    const ctx = chainOf(...authors);
    NextKey.put(ctx, keyOf(7));
    openBlock(ctx, 1);
    const call = (enc_key: Uint8Array | undefined, origin = NONE) =>
      dispatch(ctx, 'MevShield.announce_next_key', { enc_key }, origin);
    expect(call(keyOf(1), signed(ALICE))).toBe('BadOrigin');
    expect(call(new Uint8Array(1183))).toBe('MevShield.BadEncKeyLen');
    Digest.put(ctx, { logs: [] });
    expect(call(keyOf(1))).toBe('MevShield.Unreachable');
    expect(keys(ctx)).toEqual([undefined, undefined, 7]);
  });
});

describe('buildMevShieldGenesis', () => {
  it('default: goes on as if blocks had come before', () => {
    const ctx = chainOf(...authors);
    // Key 10 - m was announced m slots before the genesis in slot 100.
    buildMevShieldGenesis(ctx, 100n, (before) => keyOf(10 - before));
    expect(keys(ctx)).toEqual([10, 7, 8]);
    openBlock(ctx, 1);
    Digest.put(ctx, slotDigest(101n));
    dispatch(ctx, 'MevShield.announce_next_key', { enc_key: keyOf(11) }, NONE);
    expect(keys(ctx)).toEqual([7, 8, 9]);
  });
});

describe('submit_encrypted', () => {
  it('default: an event with the hash of who and what', () => {
    const ctx = testChain();
    const args = { ciphertext: Uint8Array.of(1, 2, 3) };
    expect(dispatch(ctx, 'MevShield.submit_encrypted', args, signed(ALICE))).toBe('ok');
    // A Vec of three bytes begins with 3 << 2.
    const id = toHex(blake2_256(Buffer.concat([fromHex(ALICE), Uint8Array.of(12, 1, 2, 3)])));
    expect(ctx.events.map(({ value }) => value)).toEqual([{ id, who: ALICE }]);
  });

  it('error: unsigned', () => {
    const args = { ciphertext: new Uint8Array(3) };
    expect(dispatch(testChain(), 'MevShield.submit_encrypted', args, NONE)).toBe('BadOrigin');
  });
});

const store = (ctx: Context) =>
  dispatch(ctx, 'MevShield.store_encrypted', { encrypted_call: Uint8Array.of(1) }, signed(ALICE));

describe('store_encrypted', () => {
  it('default: is kept under the next index', () => {
    const ctx = testChain();
    expect(store(ctx)).toBe('ok');
    expect(store(ctx)).toBe('ok');
    expect(PendingExtrinsics.get(ctx, 1)).toEqual({
      who: ALICE,
      encrypted_call: Uint8Array.of(1),
      submitted_at: 1,
    });
    expect([CounterForPendingExtrinsics.get(ctx), NextPendingExtrinsicIndex.get(ctx)]).toEqual([2, 2]);
    expect(takeEvents(ctx)).toEqual(['MevShield.ExtrinsicStored', 'MevShield.ExtrinsicStored']);
  });

  it('error: as many as may be kept', () => {
    const ctx = testChain();
    MaxPendingExtrinsicsLimit.put(ctx, 1);
    expect(store(ctx)).toBe('ok');
    expect(store(ctx)).toBe('MevShield.TooManyPendingExtrinsics');
  });
});

describe('processPendingExtrinsics', () => {
  it('default: nothing kept costs two reads', () => {
    expect(processPendingExtrinsics(testChain())).toEqual(dbWeight(2n, 0n));
  });

  it('behavior: old ones expire, the others cannot be decrypted', () => {
    const ctx = testChain();
    store(ctx);
    BlockNumber.put(ctx, 2);
    store(ctx);
    takeEvents(ctx);
    // The lifetime is 10 blocks: in block 12 the one of block 1 is 11 old.
    BlockNumber.put(ctx, 12);
    expect(processPendingExtrinsics(ctx)).toEqual(dbWeight(4n, 4n));
    expect(takeEvents(ctx)).toEqual(['MevShield.ExtrinsicExpired', 'MevShield.ExtrinsicDecodeFailed']);
    expect([CounterForPendingExtrinsics.get(ctx), NextPendingExtrinsicIndex.get(ctx)]).toEqual([0, 2]);
    expect(PendingExtrinsics.iter(ctx)).toEqual([]);
  });
});

describe('limits', () => {
  it('default: root sets them', () => {
    const ctx = testChain();
    const set = (name: string, value: number | bigint) =>
      expect(dispatch(ctx, `MevShield.${name}`, { value }, ROOT)).toBe('ok');
    set('set_max_pending_extrinsics_number', 5);
    set('set_on_initialize_weight', 2_000_000_000_000n);
    set('set_stored_extrinsic_lifetime', 3);
    set('set_max_extrinsic_weight', 7n);
    expect([MaxPendingExtrinsicsLimit, ExtrinsicLifetime].map((item) => item.get(ctx))).toEqual([5, 3]);
    expect([OnInitializeWeight, MaxExtrinsicWeight].map((item) => item.get(ctx))).toEqual([
      2_000_000_000_000n,
      7n,
    ]);
    expect(takeEvents(ctx)).toEqual([
      'MevShield.MaxPendingExtrinsicsNumberSet',
      'MevShield.OnInitializeWeightSet',
      'MevShield.ExtrinsicLifetimeSet',
      'MevShield.MaxExtrinsicWeightSet',
    ]);
  });

  it('error: anybody else, and a weight above half a block', () => {
    const ctx = testChain();
    for (const name of ['set_max_pending_extrinsics_number', 'set_stored_extrinsic_lifetime']) {
      expect(dispatch(ctx, `MevShield.${name}`, { value: 1 }, signed(ALICE))).toBe('BadOrigin');
    }
    for (const name of ['set_on_initialize_weight', 'set_max_extrinsic_weight']) {
      expect(dispatch(ctx, `MevShield.${name}`, { value: 1n }, signed(ALICE))).toBe('BadOrigin');
      expect(dispatch(ctx, `MevShield.${name}`, { value: 2_000_000_000_001n }, ROOT)).toBe(
        'MevShield.WeightExceedsAbsoluteMax',
      );
    }
  });
});
