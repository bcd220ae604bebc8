import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checkWallet,
  isSound,
  keyPairFromUri,
  listWallets,
  openColdkey,
  planRemoval,
  readColdkeyIdentity,
  removeWallet,
  requireWallet,
  walletPaths,
  writeWallet,
} from '../../../src/wallet/index.js';
import { temporaryFolder } from './temp-folder.js';

/**
 * What the system does not let us do, as an ordinary user: root may read everything, so these tests lay root aside. The
 * group stays root's, whose rights the files do not grant.
 */
const root = temporaryFolder();
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const wallet = walletPaths(root, 'w');
const closed = walletPaths(join(root, 'closed'), 'w');

function asOrdinaryUser(): void {
  if (isRoot) process.seteuid?.(NOBODY);
}

beforeAll(async () => {
  const pair = await keyPairFromUri('//Alice');
  for (const place of [wallet, closed])
    await writeWallet(place, { coldkey: { pair }, hotkey: { pair, name: 'h' } });
  if (isRoot) for (const path of [root, wallet.folder, wallet.hotkeysFolder]) chownSync(path, NOBODY, NOBODY);
  chmodSync(root, 0o755);
  if (!isRoot) chmodSync(wallet.coldkey, 0);
  chmodSync(closed.walletsPath, isRoot ? 0o700 : 0);
});

afterEach(() => {
  if (isRoot) process.seteuid?.(0);
});

describe('without permission', () => {
  it('error: a private key that is somebody else’s', async () => {
    asOrdinaryUser();
    await expect(openColdkey(wallet)).rejects.toMatchObject({
      code: 'KEY_FILE_UNREADABLE',
      exitCode: 4,
      message: expect.stringContaining('you do not have permission'),
    });
  });

  it('behavior: it is listed as unreadable, and the audit says so', async () => {
    asOrdinaryUser();
    expect(listWallets(root).find(({ name }) => name === 'w')).toMatchObject({ state: 'unreadable' });
    const findings = await checkWallet(wallet);
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', path: wallet.coldkey }));
    expect(isSound(findings)).toBe(false);
  });

  it('error: a folder that may not be looked into, whatever is asked of it', async () => {
    asOrdinaryUser();
    const refused = { code: 'KEY_FILE_UNREADABLE', exitCode: 4 };
    for (const ask of [
      () => requireWallet(closed),
      () => listWallets(closed.walletsPath),
      () => planRemoval(closed),
      () => removeWallet(closed, 'h'),
    ]) {
      expect(ask).toThrow(expect.objectContaining(refused));
    }
    await expect(readColdkeyIdentity(closed)).rejects.toMatchObject(refused);
    await expect(checkWallet(closed)).rejects.toMatchObject(refused);
    const pair = await keyPairFromUri('//Bob');
    await expect(writeWallet(closed, { coldkey: { pair } })).rejects.toMatchObject(refused);
  });

  it('error: a folder that may not be written into', async () => {
    const place = walletPaths(join(root, 'read-only'), 'w');
    mkdirSync(place.walletsPath, { mode: 0o555 });
    const pair = await keyPairFromUri('//Bob');
    asOrdinaryUser();
    await expect(writeWallet(place, { coldkey: { pair } })).rejects.toMatchObject({
      code: 'WALLET_WRITE',
      exitCode: 4,
      message: expect.stringContaining('you do not have permission'),
    });
  });

  it('error: a file where a folder should be', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    const place = walletPaths(file, 'w');
    expect(() => requireWallet(place)).toThrow(expect.objectContaining({ code: 'WALLET_NOT_FOUND' }));
    const pair = await keyPairFromUri('//Bob');
    await expect(writeWallet(place, { coldkey: { pair } })).rejects.toMatchObject({ code: 'WALLET_WRITE' });
  });
});
