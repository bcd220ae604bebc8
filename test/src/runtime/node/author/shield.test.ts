import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { KeyringPair } from '@polkadot/keyring/types';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import { shieldKeyHash, shieldKeyPair } from '../../../../../src/codec/shield/shield.js';
import { JsonRpcError } from '../../../../../src/errors/node.js';
import { bytes as bytesType } from '../../../../../src/runtime/frame/scale/index.js';
import type { StorageValue } from '../../../../../src/runtime/frame/storage.js';
import { IMMORTAL, mortalEra } from '../../../../../src/runtime/frame/transaction/era.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { DEV_ACCOUNTS } from '../../../../../src/runtime/node/presets/dev-accounts.js';
import {
  AuthorKeys,
  CurrentKey,
  NextKey,
  PendingKey,
} from '../../../../../src/runtime/pallets/mev-shield/storage.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import { developmentKey, transfer } from '../signing.js';
import { ShieldClient } from './shield-client.js';

const { Ferdie } = DEV_ACCOUNTS;
const TAO = 1_000_000_000n;

let alice: KeyringPair;
let bob: KeyringPair;
beforeAll(async () => {
  [alice, bob] = await Promise.all([developmentKey('Alice'), developmentKey('Bob')]);
});

let chain: EmbeddedChain;
let client: ShieldClient;
beforeEach(async () => {
  chain = await openChain();
  client = new ShieldClient(chain);
});
afterEach(() => chain.close());

async function stateOf<T>(item: StorageValue<T, undefined>): Promise<T | undefined> {
  return (await chain.node.core()).ask((ctx) => item.get(ctx));
}
async function freeOf(account: Hex): Promise<bigint> {
  return (await chain.node.core()).ask((ctx) => Account.get(ctx, account).data.free);
}
const mine = (count = 1) => client.ask('dev_newBlock', { count });
const pending = () => client.ask('author_pendingExtrinsics') as Promise<Hex[]>;

describe('an encrypted transaction', () => {
  it('default: carrier and inner extrinsic are in the same block, one behind the other', async () => {
    const before = await freeOf(Ferdie);
    const inner = await client.sign(alice, transfer(Ferdie, 5n * TAO), 1);
    const carrier = await client.carrier(alice, inner, await client.nextKey());
    const block = await client.include(carrier);

    const body = await client.body(block);
    const at = body.indexOf(carrier);
    expect(body[at + 1]).toBe(toHex(inner));
    expect(await client.eventsOf(block, at)).toEqual(
      expect.arrayContaining(['MevShield.EncryptedSubmitted', 'System.ExtrinsicSuccess']),
    );
    expect(await client.eventsOf(block, at + 1)).toEqual(
      expect.arrayContaining(['Balances.Transfer', 'System.ExtrinsicSuccess']),
    );
    expect(await freeOf(Ferdie)).toBe(before + 5n * TAO);
    expect(await client.ask('system_accountNextIndex', alice.address)).toBe(2);
  });

  it('behavior: waits for the author who holds its key, the next but one', async () => {
    await client.ask('dev_setBlockBuildMode', 'Manual');
    await mine(2);
    const inner = await client.sign(alice, transfer(Ferdie, TAO), 1);
    const carrier = await client.carrier(alice, inner, await client.nextKey());
    await client.ask('author_submitExtrinsic', carrier);

    expect(await client.body(await mine())).not.toContain(carrier);
    expect(await pending()).toEqual([carrier]);
    expect(await client.body(await mine())).toEqual(expect.arrayContaining([carrier, toHex(inner)]));
    expect(await pending()).toEqual([]);
  });

  it('behavior: several in one block, each with its own behind it', async () => {
    await client.ask('dev_setBlockBuildMode', 'Manual');
    const key = await client.nextKey();
    const inners = [
      await client.sign(alice, transfer(Ferdie, 1n), 1),
      await client.sign(bob, transfer(Ferdie, 2n), 1),
    ];
    const carriers = [
      await client.carrier(alice, inners[0]!, key),
      await client.carrier(bob, inners[1]!, key),
    ];
    for (const carrier of carriers) await client.ask('author_submitExtrinsic', carrier);
    const signed = await client.body(await mine(2));
    for (const [i, carrier] of carriers.entries()) {
      expect(signed[signed.indexOf(carrier) + 1]).toBe(toHex(inners[i]!));
    }
  });

  it('behavior: keys are found after time has been skipped', async () => {
    await client.ask('dev_warp', { seconds: 3 * 86_400 + 12 });
    await mine();
    const before = await freeOf(Ferdie);
    const inner = await client.sign(bob, transfer(Ferdie, TAO), 1);
    await client.include(await client.carrier(bob, inner, await client.nextKey()));
    expect(await freeOf(Ferdie)).toBe(before + TAO);
  });

  it('behavior: one that comes after the turn of its author is taken at once', async () => {
    const key = await client.nextKey();
    await mine(5);
    const inner = await client.sign(alice, transfer(Ferdie, TAO), 1);
    const carrier = await client.carrier(alice, inner, key);
    await client.include(carrier);
    expect(chain.node.db.head.number).toBe(6);
    expect((await client.body(chain.node.db.head.hash)).slice(-2)).toEqual([carrier, toHex(inner)]);
  });

  it('error: an inner extrinsic that fails is in the block and pays, and changes nothing', async () => {
    const before = await freeOf(Ferdie);
    const inner = await client.sign(alice, transfer(Ferdie, 9_000_000_000n * TAO), 1);
    const carrier = await client.carrier(alice, inner, await client.nextKey());
    const block = await client.include(carrier);
    const body = await client.body(block);
    expect(body.at(-1)).toBe(toHex(inner));
    expect(await client.eventsOf(block, body.length - 1)).toEqual(
      expect.arrayContaining(['TransactionPayment.TransactionFeePaid', 'System.ExtrinsicFailed']),
    );
    expect(await freeOf(Ferdie)).toBe(before);
  });

  it('error: what cannot be decrypted, or is no extrinsic, or may not be in the block, is dropped', async () => {
    const wrong = await client.sign(alice, transfer(Ferdie, TAO), 7);
    const attempts: [Uint8Array, ((ciphertext: Uint8Array) => void)?][] = [
      [new Uint8Array(64).fill(0x5a)],
      [new Uint8Array()],
      [await client.sign(alice, transfer(Ferdie, TAO), 1), (bytes) => bytes.fill(0xff, bytes.length - 16)],
      [wrong],
    ];
    for (const [plain, change] of attempts) {
      const carrier = await client.carrier(alice, plain, await client.nextKey(), change ? { change } : {});
      const body = await client.body(await client.include(carrier));
      expect(body.at(-1)).toBe(carrier);
    }
  });

  it('error: one for no author waits until its era is over', async () => {
    await client.ask('dev_setBlockBuildMode', 'Manual');
    const inner = await client.sign(alice, transfer(Ferdie, TAO), 1);
    const carrier = await client.carrier(alice, inner, await client.nextKey(), {
      change: (bytes) => bytes.fill(0xff, 0, 16),
    });
    await client.ask('author_submitExtrinsic', carrier);
    await mine(7);
    expect(await pending()).toEqual([carrier]);
    await mine();
    expect(await pending()).toEqual([]);
    expect(await client.ask('system_accountNextIndex', alice.address)).toBe(0);
  });

  it('error: with instant sealing its submission is refused once its era is over', async () => {
    const foreign = shieldKeyPair(new Uint8Array(64)).publicKey;
    const carrier = await client.carrier(alice, new Uint8Array(64), foreign);
    await expect(client.ask('author_submitExtrinsic', carrier)).rejects.toMatchObject({
      data: 'Transaction is outdated',
    });
    // Seven blocks held it back; the eighth would have been empty.
    expect(chain.node.db.head.number).toBe(7);
  });

  it('error: an era of more than 8 blocks, none, and bytes that are no encrypted transaction', async () => {
    const dataOf = async (carrier: Hex) => {
      const error = await client.ask('author_submitExtrinsic', carrier).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(JsonRpcError);
      return (error as JsonRpcError).data;
    };
    const key = await client.nextKey();
    const plain = new Uint8Array(100);
    expect(await dataOf(await client.carrier(alice, plain, key, { era: IMMORTAL }))).toBe(
      'Transaction is outdated',
    );
    expect(await dataOf(await client.carrier(alice, plain, key, { era: mortalEra(16, 0) }))).toBe(
      'Transaction is outdated',
    );
    const change = (bytes: Uint8Array) => bytes.fill(0xff, 16, 18);
    expect(await dataOf(await client.carrier(alice, plain, key, { change }))).toBe('Custom error: 23');
  });
});

describe('the keys', () => {
  it('default: a new chain has all of them', async () => {
    expect(await client.nextKey()).toHaveLength(1184);
    const core = await chain.node.core();
    core.ask((ctx) => {
      for (const name of ['One', 'Two', 'Three'] as const) {
        expect(AuthorKeys.get(ctx, DEV_ACCOUNTS[name])).toHaveLength(1184);
      }
    });
  });

  it('behavior: move on by one place in each block, and never twice the same within an era', async () => {
    const seen = new Set<Hex>();
    let [pendingKey, nextKey] = [await stateOf(PendingKey), await stateOf(NextKey)];
    for (let i = 0; i < 16; i++) {
      seen.add(toHex(nextKey!));
      await mine();
      expect(await stateOf(CurrentKey)).toEqual(pendingKey);
      expect(await stateOf(PendingKey)).toEqual(nextKey);
      [pendingKey, nextKey] = [await stateOf(PendingKey), await stateOf(NextKey)];
    }
    expect(seen.size).toBe(16);
  });
});

describe('ShieldApi', () => {
  const { publicKey, secretKey } = shieldKeyPair(new Uint8Array(64));

  it('default: what an author does, step by step', async () => {
    const core = await chain.node.core();
    await core.prepareSignatures();
    await mine();
    const api = (method: string, input: Uint8Array) => core.call(`ShieldApi_${method}`, input);
    const inner = await client.sign(alice, transfer(Ferdie, TAO), 1, IMMORTAL);
    const carrier = fromHex(await client.carrier(bob, inner, publicKey, { era: IMMORTAL }));
    const decoded = api('try_decode_shielded_tx', carrier);
    expect(decoded[0]).toBe(1);
    const shielded = decoded.subarray(1);
    expect(toHex(shielded.subarray(0, 16))).toBe(toHex(shieldKeyHash(publicKey)));
    const input = Buffer.concat([bytesType.codec.encode(secretKey), shielded]);
    expect(toHex(api('try_unshield_tx', input))).toBe(toHex(Uint8Array.of(1, ...inner)));
  });

  it('behavior: the key of the next author is the one in use', async () => {
    const core = await chain.node.core();
    const ask = (key: Uint8Array) => core.call('ShieldApi_is_shielded_using_current_key', shieldKeyHash(key));
    expect(ask((await stateOf(PendingKey))!)).toEqual(Uint8Array.of(1));
    expect(ask((await stateOf(NextKey))!)).toEqual(Uint8Array.of(0));
  });

  it('error: a transaction that carries nothing, or whose signature is wrong', async () => {
    const core = await chain.node.core();
    await core.prepareSignatures();
    await mine();
    const plain = await client.sign(alice, transfer(Ferdie, TAO), 0, IMMORTAL);
    const carrier = fromHex(await client.carrier(bob, plain, publicKey, { era: IMMORTAL }));
    carrier[60]! ^= 1;
    for (const extrinsic of [plain, carrier]) {
      expect(core.call('ShieldApi_try_decode_shielded_tx', extrinsic)).toEqual(Uint8Array.of(0));
    }
  });
});
