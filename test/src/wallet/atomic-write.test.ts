import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  isTemporaryName,
  makePrivateFolder,
  writeFilesAtomically,
} from '../../../src/wallet/atomic-write.js';
import { type Disk, disk } from '../../../src/wallet/disk.js';
import {
  type KeyPair,
  keyPairFromUri,
  listWallets,
  rewrapKeyFile,
  unlockColdkey,
  unlockHotkey,
  type WalletPaths,
  walletPaths,
  writeWallet,
} from '../../../src/wallet/index.js';
import { temporaryFolder } from './temp-folder.js';
import { utf8 } from './vectors.js';

const root = temporaryFolder();
let counter = 0;

/** What happens at one system call. */
type Fate = 'before' | 'after' | NodeJS.ErrnoException;

/**
 * The real disk until the `stopAt`-th call. A crash (`before` or `after` that call) makes every later call fail too, so
 * that clean-up code runs but reaches nothing, exactly as when the process had been killed. An error fails that call only.
 */
function faultyDisk(stopAt: number, fate: Fate): { disk: Disk; calls: () => number } {
  let calls = 0;
  let isDead = false;
  const guard =
    <A extends unknown[], R>(name: string, action: (...args: A) => R) =>
    (...args: A): R => {
      if (isDead) throw new Error('crashed');
      calls += 1;
      if (calls !== stopAt) return action(...args);
      if (fate instanceof Error) throw fate;
      isDead = true;
      if (fate === 'after') {
        // A write may also be cut short half-way.
        if (name === 'write') disk.write(args[0] as number, (args[1] as Uint8Array).subarray(0, 3));
        else action(...args);
      }
      throw new Error('crashed');
    };
  const wrapped = Object.fromEntries(
    Object.entries(disk).map(([name, action]) => [
      name,
      guard(name, action as (...args: unknown[]) => unknown),
    ]),
  ) as unknown as Disk;
  return { disk: wrapped, calls: () => calls };
}

const failureWith = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
const oldPair = () => keyPairFromUri('//Alice');
const newPair = () => keyPairFromUri('//Bob');

async function oldWallet(): Promise<WalletPaths> {
  const wallet = walletPaths(join(root, `crash${counter++}`), 'w');
  const pair = await oldPair();
  await writeWallet(wallet, { coldkey: { pair }, hotkey: { pair, name: 'h' } });
  return wallet;
}

/** Every key file is whole: it opens, as the old or the new account; temporary files are the only extra. */
async function expectWhole(wallet: WalletPaths, allowed: KeyPair[]): Promise<void> {
  const addresses = allowed.map(({ address }) => address);
  const [listed] = listWallets(wallet.walletsPath);
  for (const key of [listed, ...(listed?.hotkeys ?? [])]) {
    if (key === undefined || key.state === 'missing') continue;
    expect(key.problem).toBeUndefined();
    expect(addresses).toContain(key.address);
  }
  for (const folder of [wallet.folder, wallet.hotkeysFolder]) {
    if (!existsSync(folder)) continue;
    const known = ['coldkey', 'coldkeypub.txt', 'hotkeys', 'h', 'hpub.txt'];
    const extra = readdirSync(folder).filter((name) => !known.includes(name) && !isTemporaryName(name));
    expect(extra).toEqual([]);
  }
}

async function countCalls(run: (disk: Disk) => Promise<unknown>): Promise<number> {
  const counting = faultyDisk(0, 'before');
  await run(counting.disk);
  return counting.calls();
}

describe('a crash at every system call', () => {
  it('behavior: creating a wallet leaves each file absent or whole, and it can be created afterwards', async () => {
    const pair = await newPair();
    const content = { coldkey: { pair }, hotkey: { pair, name: 'h' } };
    const fresh = () => walletPaths(join(root, `crash${counter++}`), 'w');
    const total = await countCalls((d) => writeWallet(fresh(), content, { disk: d }));
    expect(total).toBeGreaterThan(30);
    for (let stopAt = 1; stopAt <= total; stopAt++) {
      for (const fate of ['before', 'after'] as const) {
        const wallet = fresh();
        await expect(writeWallet(wallet, content, { disk: faultyDisk(stopAt, fate).disk }))
          .rejects.toMatchObject({
            code: 'WALLET_WRITE',
          })
          .catch((error: unknown) => {
            // Calls after the last rename only clean up: there the write has succeeded.
            if (!existsSync(join(wallet.hotkeysFolder, 'hpub.txt'))) throw error;
          });
        await expectWhole(wallet, [pair]);
        await writeWallet(wallet, content, { overwrite: true });
        expect((await unlockColdkey(wallet)).signer.address).toBe(pair.address);
      }
    }
  }, 60_000);

  it('behavior: overwriting leaves each file old or new', async () => {
    const [before, pair] = [await oldPair(), await newPair()];
    const content = { coldkey: { pair }, hotkey: { pair, name: 'h' } };
    const write = async (d: Disk) => writeWallet(await oldWallet(), content, { overwrite: true, disk: d });
    const total = await countCalls(write);
    for (let stopAt = 1; stopAt <= total; stopAt++) {
      for (const fate of ['before', 'after'] as const) {
        const wallet = await oldWallet();
        await writeWallet(wallet, content, { overwrite: true, disk: faultyDisk(stopAt, fate).disk }).catch(
          () => undefined,
        );
        for (const file of [wallet.coldkey, wallet.coldkeypub, join(wallet.hotkeysFolder, 'h')]) {
          const text = readFileSync(file, 'utf8');
          expect([before.address, pair.address]).toContain(JSON.parse(text).ss58Address);
        }
      }
    }
  }, 60_000);

  it('behavior: changing a password never loses the key', async () => {
    const pair = await oldPair();
    const run = async (d: Disk) => rewrapKeyFile((await oldWallet()).coldkey, { disk: d });
    const total = await countCalls(run);
    for (let stopAt = 1; stopAt <= total; stopAt++) {
      for (const fate of ['before', 'after'] as const) {
        const wallet = await oldWallet();
        await rewrapKeyFile(wallet.coldkey, { disk: faultyDisk(stopAt, fate).disk }).catch(() => undefined);
        expect((await unlockColdkey(wallet)).signer.address).toBe(pair.address);
      }
    }
  }, 60_000);
});

describe('a failure at every system call', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'error: %s is a typed error, nothing is left behind and nothing lost',
    async (code) => {
      const pair = await newPair();
      const content = { coldkey: { pair }, hotkey: { pair, name: 'h' } };
      const write = async (wallet: WalletPaths, d: Disk) => writeWallet(wallet, content, { disk: d });
      const total = await countCalls((d) => write(walletPaths(join(root, `crash${counter++}`), 'w'), d));
      let failures = 0;
      for (let stopAt = 1; stopAt <= total; stopAt++) {
        const wallet = walletPaths(join(root, `crash${counter++}`), 'w');
        const error = await write(wallet, faultyDisk(stopAt, failureWith(code)).disk).catch(
          (e: unknown) => e,
        );
        if (Array.isArray(error)) continue;
        failures += 1;
        expect(error).toMatchObject({ code: 'WALLET_WRITE', exitCode: 4 });
        for (const folder of [wallet.folder, wallet.hotkeysFolder]) {
          const left = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'hotkeys') : [];
          expect(left).toEqual([]);
        }
      }
      // Only the last calls, which remove temporary names, may fail unnoticed.
      expect(failures).toBeGreaterThanOrEqual(total - 4);
    },
    60_000,
  );
});

describe('writeFilesAtomically', () => {
  const folder = () => {
    const path = join(root, `plain${counter++}`);
    mkdirSync(path);
    return path;
  };

  it('behavior: short writes are completed', () => {
    const path = join(folder(), 'file');
    const slow: Disk = {
      ...disk,
      write: (descriptor, bytes) => disk.write(descriptor, bytes.subarray(0, 1)),
    };
    writeFilesAtomically([{ path, content: utf8('several bytes') }], { disk: slow });
    expect(readFileSync(path, 'utf8')).toBe('several bytes');
  });

  it('behavior: a file that appears between the check and the write is not replaced', () => {
    const [first, second] = [folder(), folder()].map((path) => join(path, 'file')) as [string, string];
    const racing: Disk = {
      ...disk,
      fsync(descriptor) {
        disk.fsync(descriptor);
        if (!existsSync(second)) writeFileSync(second, 'theirs');
      },
    };
    const files = [first, second].map((path) => ({ path, content: utf8('ours') }));
    expect(() => writeFilesAtomically(files, { disk: racing })).toThrow(
      expect.objectContaining({ code: 'WALLET_EXISTS' }),
    );
    expect(readFileSync(second, 'utf8')).toBe('theirs');
    expect(existsSync(first)).toBe(false);
  });

  it('behavior: works without hard links', () => {
    const path = join(folder(), 'file');
    const noLinks: Disk = {
      ...disk,
      link() {
        throw failureWith('EPERM');
      },
    };
    writeFilesAtomically([{ path, content: utf8('x') }], { disk: noLinks });
    expect(readFileSync(path, 'utf8')).toBe('x');
    expect(readdirSync(join(path, '..'))).toEqual(['file']);
  });

  it('behavior: the order is write, sync, publish, sync the folder', () => {
    const path = join(folder(), 'file');
    const seen: string[] = [];
    const names = ['create', 'write', 'fsync', 'close', 'link', 'rename', 'syncFolder', 'unlink'] as const;
    const recording = { ...disk } as Record<string, unknown>;
    for (const name of names) {
      recording[name] = (...args: unknown[]) => {
        seen.push(name);
        return (disk[name] as (...args: unknown[]) => unknown)(...args);
      };
    }
    writeFilesAtomically([{ path, content: utf8('x') }], { disk: recording as unknown as Disk });
    expect(seen).toEqual(['create', 'write', 'fsync', 'close', 'link', 'syncFolder', 'unlink']);
    seen.length = 0;
    writeFilesAtomically([{ path, content: utf8('y') }], {
      disk: recording as unknown as Disk,
      overwrite: true,
    });
    expect(seen).toEqual(['create', 'write', 'fsync', 'close', 'rename', 'syncFolder', 'unlink']);
  });

  it('error: a folder in the place of the file, a file in the place of the folder', () => {
    const path = folder();
    mkdirSync(join(path, 'coldkey'));
    const write = () =>
      writeFilesAtomically([{ path: join(path, 'coldkey'), content: utf8('x') }], { overwrite: true });
    expect(write).toThrow(expect.objectContaining({ code: 'WALLET_WRITE' }));
    writeFileSync(join(path, 'file'), '');
    expect(() => makePrivateFolder(join(path, 'file', 'below'))).toThrow(
      expect.objectContaining({ code: 'WALLET_WRITE' }),
    );
    rmSync(path, { recursive: true });
  });
});

describe('a hotkey beside an interrupted write', () => {
  it('behavior: temporary files are not listed as keys', async () => {
    const wallet = await oldWallet();
    writeFileSync(join(wallet.hotkeysFolder, `.tao-${'a'.repeat(24)}.tmp`), 'half');
    expect(listWallets(wallet.walletsPath)[0]?.hotkeys.map(({ name }) => name)).toEqual(['h']);
    expect((await unlockHotkey(wallet, 'h')).signer.address).toBe((await oldPair()).address);
  });
});
