import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isTemporaryName } from '../../../src/wallet/atomic-write.js';
import { keyPairFromUri, readColdkeyIdentity, walletPaths, writeWallet } from '../../../src/wallet/index.js';
import { readPrivateKey } from '../../../src/wallet/read-key.js';
import { temporaryFolder } from '../../src/wallet/temp-folder.js';

const root = temporaryFolder();
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LOADER = here('../../../node_modules/tsx/dist/loader.mjs');

/** A writer at full speed, once it has begun. */
async function startWriter(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', LOADER, here('./rewrite-loop.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}

describe('kill -9 in the middle of writing', () => {
  it('behavior: check 22: every file is whole, private from the start, and the wallet can be written again', async () => {
    const [alice, bob] = [await keyPairFromUri('//Alice'), await keyPairFromUri('//Bob')];
    for (let round = 0; round < 10; round++) {
      const wallet = walletPaths(join(root, String(round)), 'w');
      const child = await startWriter(wallet.walletsPath);
      const modes = new Set<number>();
      const isWritten = () => existsSync(join(wallet.hotkeysFolder, 'hpub.txt'));
      for (let look = 0; look < 40 + 7 * round || !isWritten(); look++) {
        for (const mode of modesBelow(wallet.folder)) modes.add(mode);
        if (look % 10 === 0) await sleep(1);
      }
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect([...modes]).toEqual([0o600]);
      const files = ['coldkey', 'hotkeys/h'].map((name) => join(wallet.folder, name));
      for (const file of files) {
        const { pair } = await readPrivateKey(readFileSync(file), file);
        expect([alice.address, bob.address]).toContain(pair.address);
      }
      for (const folder of [wallet.folder, wallet.hotkeysFolder]) {
        const left = readdirSync(folder).filter(
          (name) => !/^(coldkey|coldkeypub\.txt|hotkeys|h|hpub\.txt)$/.test(name),
        );
        expect(left.every(isTemporaryName)).toBe(true);
      }
      await writeWallet(wallet, { coldkey: { pair: bob } }, { overwrite: true });
      expect((await readColdkeyIdentity(wallet)).address).toBe(bob.address);
    }
  }, 120_000);
});

/** The permission bits of every file there is at this moment, temporary ones included. */
function modesBelow(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const stats = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false });
      return stats === undefined ? [] : [stats.mode & 0o777];
    });
}
