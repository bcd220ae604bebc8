import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChainFileError, type ChainFileProblem, PresetError } from '../../../../src/errors/chain.js';
import { textKey } from '../../../../src/runtime/node/chain/chain-db.js';
import { sealRecord } from '../../../../src/runtime/node/chain/sealed-record.js';
import { openChain } from '../../../../src/runtime/node/index.js';
import { DEV_ACCOUNTS } from '../../../../src/runtime/node/presets/dev-accounts.js';
import { LmdbStore } from '../../../../src/runtime/node/store/lmdb-store.js';
import { MaxAllowedUids, Tempo } from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Key } from '../../../../src/runtime/pallets/sudo/storage.js';
import { Account } from '../../../../src/runtime/pallets/system/storage.js';
import { Now } from '../../../../src/runtime/pallets/timestamp/storage.js';
import { developmentKey, signTransfer } from './signing.js';

let folder: string;
/** A chain of some blocks, closed. */
let chainFile: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tao-open-'));
  const dir = join(folder, 'good');
  const chain = await openChain({ dir });
  for (let i = 0; i < 5; i++) chain.node.author.seal(await chain.node.core());
  await chain.close();
  chainFile = join(dir, 'chain.mdb');
});
afterAll(() => rmSync(folder, { recursive: true }));

let copies = 0;
/** A folder whose chain file `damage` has worked on. */
async function damaged(damage: (path: string) => void | Promise<void>): Promise<string> {
  const dir = join(folder, `copy-${copies++}`);
  mkdirSync(dir);
  const path = join(dir, 'chain.mdb');
  copyFileSync(chainFile, path);
  await damage(path);
  return dir;
}

async function problemOf(dir: string): Promise<ChainFileProblem> {
  const error = await openChain({ dir }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ChainFileError);
  return (error as ChainFileError).problem;
}

async function put(path: string, name: string, bytes: Uint8Array): Promise<void> {
  const store = await LmdbStore.open(path);
  store.write(() => store.tables.meta.put(textKey(name), bytes));
  await store.close();
}

describe('openChain', () => {
  it('default: makes a chain once and finds it again', async () => {
    const dir = join(folder, 'new', 'deep');
    const first = await openChain({ dir });
    const genesis = await first.provider.request('chain_getBlockHash', [0]);
    const { hash } = first.node.author.seal(await first.node.core());
    await first.close();
    const second = await openChain({ dir });
    expect(await second.provider.request('chain_getBlockHash', [0])).toBe(genesis);
    expect(await second.provider.request('chain_getBlockHash', [])).toBe(hash);
    await second.close();
    expect(readdirSync(dir).sort()).toEqual(['chain.mdb', 'chain.mdb-lock']);
  });

  it('behavior: equal chains have equal hashes, in a file and in memory', async () => {
    const kept = await openChain({ dir: join(folder, 'equal') });
    const volatile = await openChain();
    const hashes = await Promise.all(
      [kept, volatile].map(async (chain) => {
        for (let i = 0; i < 3; i++) chain.node.author.seal(await chain.node.core());
        return chain.provider.request('chain_getBlockHash', [[0, 1, 2, 3]]);
      }),
    );
    expect(hashes[0]).toEqual(hashes[1]);
    await Promise.all([kept.close(), volatile.close()]);
  });

  it('behavior: an unchanged copy opens', async () => {
    const chain = await openChain({ dir: await damaged(() => undefined) });
    expect(chain.node.db.head.number).toBe(5);
    await chain.close();
  });

  it('error: a file that is something else', async () => {
    expect(await problemOf(await damaged((path) => writeFileSync(path, 'a text\n'.repeat(10_000))))).toBe(
      'foreign',
    );
  });

  it('error: an LMDB file of another program', async () => {
    const dir = join(folder, 'other');
    mkdirSync(dir);
    const store = await LmdbStore.open(join(dir, 'chain.mdb'), { create: true });
    store.write(() => store.tables.state.put('0x00', Buffer.from('x')));
    await store.close();
    expect(await problemOf(dir)).toBe('foreign');
  });

  it('error: an empty file, and one cut off anywhere', async () => {
    expect(await problemOf(await damaged((path) => truncateSync(path, 0)))).toBe('truncated');
    const used = 4096 * 20;
    expect(statSync(chainFile).size).toBeGreaterThan(used);
    for (const length of [1, 100, 4095, 4096, 8192, used]) {
      expect(await problemOf(await damaged((path) => truncateSync(path, length)))).toBe('truncated');
    }
  });

  it('error: a version of another program version', async () => {
    const dir = await damaged((path) => put(path, 'format', sealRecord({ format: 999 })));
    expect(await problemOf(dir)).toBe('version');
  });

  it('error: a record whose checksum does not fit', async () => {
    for (const name of ['format', 'about', 'head']) {
      const dir = await damaged((path) => put(path, name, Buffer.from('nothing sealed')));
      expect(await problemOf(dir)).toBe('damaged');
    }
  });

  it('error: overrides that do not fit', async () => {
    const wrong: Record<string, unknown>[] = [
      { blances: {} },
      { constants: { 'Aura.NoSuch': 1 } },
      { constants: { 'Aura.SlotDuration': -1 } },
      { storage: { 'SubtensorModule.Tempo': [[1]] } },
      { balances: { nobody: 1 } },
      { balances: [] },
    ];
    for (const overrides of wrong) await expect(openChain({ overrides })).rejects.toThrow(PresetError);
  });

  it('args: overrides of balances, constants, defaults and storage', async () => {
    const chain = await openChain({
      overrides: {
        balances: { '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY': '7' },
        constants: { 'Aura.SlotDuration': 250, 'Timestamp.MinimumPeriod': 125 },
        defaults: { 'SubtensorModule.Tempo': 99 },
        storage: {
          'SubtensorModule.MaxAllowedUids': [[1, 77]],
          'Sudo.Key': '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
        },
      },
    });
    const core = await chain.node.core();
    core.build([]);
    core.ask((ctx) => {
      expect(Account.get(ctx, DEV_ACCOUNTS.Alice).data.free).toBe(7n);
      expect(Tempo.get(ctx, 77)).toBe(99);
      expect(MaxAllowedUids.get(ctx, 1)).toBe(77);
      expect(Key.get(ctx)).toBe(DEV_ACCOUNTS.Bob);
      expect(Now.get(ctx) % 12_000n).toBe(250n);
    });
    await chain.close();
  });
});

describe('two nodes on one chain', () => {
  it('behavior: each sees and includes what the other has', async () => {
    const dir = join(folder, 'two');
    const [here, there] = [await openChain({ dir }), await openChain({ dir, sealing: { mode: 'manual' } })];
    const alice = await developmentKey('Alice');
    const statuses: unknown[] = [];
    const second = await signTransfer(there.provider, alice, DEV_ACCOUNTS.Bob, 2n, { ahead: 1 });
    const final = new Promise<void>((resolve) => {
      void there.provider.subscribe(
        'author_submitAndWatchExtrinsic',
        [second],
        'author_unwatchExtrinsic',
        (status) => {
          statuses.push(typeof status === 'string' ? status : Object.keys(status as object)[0]);
          if (statuses.at(-1) === 'finalized') resolve();
        },
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await here.provider.request('author_pendingExtrinsics', [])).toEqual([second]);
    const first = await signTransfer(here.provider, alice, DEV_ACCOUNTS.Bob, 1n);
    await here.provider.request('author_submitExtrinsic', [first]);
    await final;
    expect(statuses).toEqual(['future', 'inBlock', 'finalized']);
    expect(await there.provider.request('system_accountNextIndex', [alice.address])).toBe(2);
    await here.provider.close();
    await there.provider.close();
  });
});
