import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { keyPairFromUri, walletPaths, writeWallet } from '../../../src/wallet/index.js';
import { temporaryFolder } from './temp-folder.js';

const root = temporaryFolder();
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Writes every module specifier that is resolved to stderr. */
const HOOK = `
  import { writeSync } from 'node:fs';
  export async function resolve(specifier, context, next) {
    writeSync(2, 'LOAD ' + specifier + '\\n');
    return next(specifier, context);
  }`;
const toUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** The modules that a program using the wallet library loads. */
function modulesLoadedBy(program: string): string[] {
  const register = `import { register } from 'node:module'; register(${JSON.stringify(toUrl(HOOK))});`;
  const source = `import * as wallet from ${JSON.stringify(here('../../../src/wallet/index.ts'))}; ${program}`;
  const loader = here('../../../node_modules/tsx/dist/loader.mjs');
  const args = ['--import', loader, '--import', toUrl(register), '--input-type=module', '-e', source];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stderr.split('\n').flatMap((line) => (line.startsWith('LOAD ') ? [line.slice(5)] : []));
}

const KEY_LIBRARIES = /@polkadot|@scure|@noble\/curves|argon2$|hash-wasm/;

describe('lazy loading', () => {
  it('behavior: listing and addresses load no key library, signing does', async () => {
    const path = join(root, 'wallets');
    const pair = await keyPairFromUri('//Alice');
    await writeWallet(walletPaths(path, 'w'), { coldkey: { pair }, hotkey: { pair, name: 'h' } });
    const open = `const w = wallet.walletPaths(${JSON.stringify(path)}, 'w');`;
    const reading = `${open} wallet.listWallets(w.walletsPath); await wallet.readHotkeyIdentity(w, 'h'); await wallet.readColdkeyIdentity(w);`;
    expect(modulesLoadedBy(reading).filter((name) => KEY_LIBRARIES.test(name))).toEqual([]);
    const signing = `${open} const { signer } = await wallet.unlockHotkey(w, 'h'); await signer.sign(new Uint8Array(3));`;
    expect(modulesLoadedBy(signing)).toContain('@polkadot/keyring');
  }, 60_000);
});
