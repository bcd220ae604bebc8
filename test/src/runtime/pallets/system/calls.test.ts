import { describe, expect, it } from '@jest/globals';
import { blake2_256 } from '../../../../../src/codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { hashedKey } from '../../../../../src/runtime/frame/keys.js';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import type { Runtime } from '../../../../../src/runtime/frame/runtime.js';
import { Owner, Tempo } from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { AuthorizedUpgrade, Digest } from '../../../../../src/runtime/pallets/system/storage.js';
import { ALICE, BOB, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const CODE = Uint8Array.of(1, 2, 3);
const HASH = toHex(blake2_256(CODE));
const CODE_KEY: Hex = '0x3a636f6465';

const stored = (ctx: Context, key: Hex) => (ctx.runtime as Runtime).rawStorage.read(ctx.state, key);
const tempoKey = (netuid: number) => fromHex(hashedKey(Tempo.prefix, Tempo.keys, [netuid]));
const root = (ctx: Context, name: string, args: object) => dispatch(ctx, `System.${name}`, args, ROOT);

describe('set_heap_pages, set_code, set_code_without_checks', () => {
  it('default: kept under their well-known keys, announced in the digest', () => {
    const ctx = testChain();
    expect(root(ctx, 'set_heap_pages', { pages: 5n })).toBe('ok');
    expect(stored(ctx, '0x3a686561707061676573')).toEqual(Uint8Array.of(5, 0, 0, 0, 0, 0, 0, 0));
    expect(root(ctx, 'set_code_without_checks', { code: CODE })).toBe('ok');
    expect(stored(ctx, CODE_KEY)).toEqual(CODE);
    expect(takeEvents(ctx)).toEqual(['System.CodeUpdated']);
    expect(Digest.get(ctx).logs).toEqual([
      { type: 'RuntimeEnvironmentUpdated' },
      { type: 'RuntimeEnvironmentUpdated' },
    ]);
  });

  it('error: checked code is never a runtime here', () => {
    expect(root(testChain(), 'set_code', { code: CODE })).toBe('System.FailedToExtractRuntimeVersion');
  });

  it.each([
    ['set_heap_pages', { pages: 5n }],
    ['set_code', { code: CODE }],
    ['set_code_without_checks', { code: CODE }],
    ['set_storage', { items: [] }],
    ['kill_storage', { keys: [] }],
    ['kill_prefix', { prefix: new Uint8Array(), subkeys: 1 }],
    ['authorize_upgrade', { code_hash: HASH }],
    ['authorize_upgrade_without_checks', { code_hash: HASH }],
  ])('error: BadOrigin for %s', (name, args) => {
    expect(dispatch(testChain(), `System.${name}`, args, signed(ALICE))).toBe('BadOrigin');
  });
});

describe('authorize_upgrade, apply_authorized_upgrade', () => {
  const apply = (ctx: Context, code = CODE) =>
    dispatch(ctx, 'System.apply_authorized_upgrade', { code }, signed(BOB));

  it('default: anybody supplies what root allowed without checks', () => {
    const ctx = testChain();
    expect(root(ctx, 'authorize_upgrade_without_checks', { code_hash: HASH })).toBe('ok');
    expect(AuthorizedUpgrade.get(ctx)).toEqual({ code_hash: HASH, check_version: false });
    expect(apply(ctx)).toBe('ok');
    expect(stored(ctx, CODE_KEY)).toEqual(CODE);
    expect(AuthorizedUpgrade.get(ctx)).toBeUndefined();
    expect(takeEvents(ctx)).toEqual(['System.UpgradeAuthorized', 'System.CodeUpdated']);
  });

  it('behavior: code whose version is to be checked is rejected, and the permission is gone', () => {
    const ctx = testChain();
    root(ctx, 'authorize_upgrade', { code_hash: HASH });
    takeEvents(ctx);
    expect(apply(ctx)).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['System.RejectedInvalidAuthorizedUpgrade']);
    expect(stored(ctx, CODE_KEY)).toBeUndefined();
    expect(apply(ctx)).toBe('System.NothingAuthorized');
  });

  it('error: Unauthorized for other code', () => {
    const ctx = testChain();
    root(ctx, 'authorize_upgrade', { code_hash: HASH });
    expect(apply(ctx, Uint8Array.of(9))).toBe('System.Unauthorized');
  });
});

describe('set_storage, kill_storage, kill_prefix', () => {
  it('default: writes and removes entries by key', () => {
    const ctx = testChain();
    const items = [1, 2, 3].map((netuid) => [tempoKey(netuid), Uint8Array.of(netuid, 1)]);
    expect(root(ctx, 'set_storage', { items })).toBe('ok');
    expect(Tempo.iter(ctx)).toEqual([
      [1, 257],
      [2, 258],
      [3, 259],
    ]);
    expect(root(ctx, 'kill_storage', { keys: [tempoKey(2)] })).toBe('ok');
    expect(Tempo.iter(ctx).map(([netuid]) => netuid)).toEqual([1, 3]);
  });

  it('args: a prefix, and how many below it', () => {
    const ctx = testChain();
    for (const netuid of [1, 2, 3]) Tempo.insert(ctx, netuid, 5);
    Owner.insert(ctx, ALICE, BOB);
    const prefix = fromHex(Tempo.prefix);
    expect(root(ctx, 'kill_prefix', { prefix, subkeys: 2 })).toBe('ok');
    expect(Tempo.iter(ctx)).toEqual([[3, 5]]);
    expect(root(ctx, 'kill_prefix', { prefix, subkeys: 100 })).toBe('ok');
    expect(Tempo.iter(ctx)).toEqual([]);
    expect(Owner.get(ctx, ALICE)).toBe(BOB);
  });

  it('error: bytes that are no value change nothing', () => {
    const ctx = testChain();
    const items = [
      [tempoKey(1), Uint8Array.of(1, 1)],
      [tempoKey(2), Uint8Array.of(1)],
    ];
    expect(root(ctx, 'set_storage', { items })).toBe('Corruption');
    expect(Tempo.iter(ctx)).toEqual([]);
  });
});
