import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { disk } from '../../../src/wallet/disk.js';
import {
  checkWallet,
  isSound,
  keyPairFromMnemonic,
  planRemoval,
  publicIdentity,
  removeWallet,
  rewrapKeyFile,
  unlockColdkey,
  type WalletPaths,
  walletPaths,
  writeWallet,
} from '../../../src/wallet/index.js';
import { temporaryFolder } from './temp-folder.js';
import { bytesOf, mnemonicVector, vectors } from './vectors.js';

const root = temporaryFolder();
let counter = 0;
const m12b = mnemonicVector('m12b');
const [oldPassword, newPassword] = ['test-password', 'Tr0ub4dor&3 kat'];
const coldkeyPair = () => keyPairFromMnemonic(m12b.mnemonic);

async function makeWallet(): Promise<WalletPaths> {
  const wallet = walletPaths(join(root, `path${counter++}`), 'w');
  const hotkey = await keyPairFromMnemonic(mnemonicVector('dev12').mnemonic);
  await writeWallet(wallet, { coldkey: { pair: await coldkeyPair() }, hotkey: { pair: hotkey, name: 'h' } });
  return wallet;
}

describe('rewrapKeyFile', () => {
  it('default: add, change and remove a password, content kept byte for byte', async () => {
    const wallet = await makeWallet();
    // A field we do not know must survive.
    const original = JSON.stringify({ ...JSON.parse(readFileSync(wallet.coldkey, 'utf8')), note: 'mine' });
    writeFileSync(wallet.coldkey, original);
    const added = await rewrapKeyFile(wallet.coldkey, { next: oldPassword });
    expect(added).toEqual({ path: wallet.coldkey, address: m12b.sr_ss58, from: 'plain', to: 'nacl' });
    await rewrapKeyFile(wallet.coldkey, { current: oldPassword, next: newPassword });
    await expect(unlockColdkey(wallet, oldPassword)).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    expect((await unlockColdkey(wallet, newPassword)).signer.address).toBe(m12b.sr_ss58);
    const removed = await rewrapKeyFile(wallet.coldkey, { current: newPassword });
    expect(removed).toMatchObject({ from: 'nacl', to: 'plain' });
    expect(readFileSync(wallet.coldkey, 'utf8')).toBe(original);
    expect(readdirSync(wallet.folder).sort()).toEqual(['coldkey', 'coldkeypub.txt', 'hotkeys']);
    expect(statSync(wallet.coldkey).mode & 0o777).toBe(0o600);
  }, 60_000);

  it('behavior: an Ansible Vault becomes $NACL, the old file kept on request', async () => {
    const vault = vectors.encrypted.find(({ id }) => id === 'ansible');
    const wallet = walletPaths(join(root, `path${counter++}`), 'w');
    mkdirSync(wallet.folder, { recursive: true });
    writeFileSync(wallet.coldkey, bytesOf(vault?.bytesHex ?? ''));
    // That vault holds a public file only, so it is refused and stays as it is.
    await expect(
      rewrapKeyFile(wallet.coldkey, { current: oldPassword, next: oldPassword }),
    ).rejects.toMatchObject({
      code: 'KEY_FILE_FORMAT',
    });
    expect(readFileSync(wallet.coldkey)).toEqual(Buffer.from(bytesOf(vault?.bytesHex ?? '')));
    writeFileSync(
      wallet.coldkey,
      ansibleVault(JSON.stringify({ secretSeed: m12b.seed, ss58Address: m12b.sr_ss58 })),
    );
    const before = readFileSync(wallet.coldkey);
    const result = await rewrapKeyFile(wallet.coldkey, {
      current: oldPassword,
      next: oldPassword,
      keepBackup: true,
    });
    expect(result).toMatchObject({ from: 'ansible-vault', to: 'nacl' });
    expect(readFileSync(result.backup ?? '')).toEqual(before);
    expect(statSync(result.backup ?? '').mode & 0o777).toBe(0o600);
    expect((await unlockColdkey(wallet, oldPassword)).signer.address).toBe(m12b.sr_ss58);
  }, 60_000);

  it('error: a wrong password changes nothing', async () => {
    const wallet = await makeWallet();
    await rewrapKeyFile(wallet.coldkey, { next: oldPassword });
    const before = readFileSync(wallet.coldkey);
    await expect(rewrapKeyFile(wallet.coldkey, { current: newPassword })).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    await expect(rewrapKeyFile(wallet.coldkey, {})).rejects.toMatchObject({ code: 'PASSWORD_REQUIRED' });
    expect(readFileSync(wallet.coldkey)).toEqual(before);
  }, 60_000);

  it('error: a disk that writes something else is found out, and the old file comes back', async () => {
    const wallet = await makeWallet();
    const before = readFileSync(wallet.coldkey);
    let opened = 0;
    const lying = {
      ...disk,
      create: (path: string, mode: number) => {
        opened++;
        return disk.create(path, mode);
      },
      // The second file written is the new key file: it loses its first byte's lowest bit.
      write: (descriptor: number, bytes: Uint8Array) =>
        disk.write(descriptor, opened === 2 ? bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)) : bytes),
    };
    await expect(rewrapKeyFile(wallet.coldkey, { next: oldPassword, disk: lying })).rejects.toMatchObject({
      code: 'KEY_FILE_FORMAT',
      message: expect.stringContaining('restored'),
    });
    expect(readFileSync(wallet.coldkey)).toEqual(before);
    expect(readdirSync(wallet.folder).sort()).toEqual(['coldkey', 'coldkeypub.txt', 'hotkeys']);
  }, 60_000);
});

describe('checkWallet', () => {
  const codes = async (wallet: WalletPaths) =>
    (await checkWallet(wallet))
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, code }) => `${severity} ${code}`);

  it('default: a fresh encrypted wallet is sound', async () => {
    const wallet = await makeWallet();
    await rewrapKeyFile(wallet.coldkey, { next: oldPassword });
    const findings = await checkWallet(wallet, { coldkeyPassword: oldPassword });
    expect(isSound(findings)).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['PLAIN_KEY', 'PLAIN_PHRASE']);
    expect((await checkWallet(wallet)).map(({ code }) => code)).toContain('NOT_OPENED');
    const wrong = await checkWallet(wallet, { coldkeyPassword: newPassword });
    expect(wrong.map(({ code }) => code)).toContain('WRONG_PASSWORD');
  }, 60_000);

  it('behavior: finds modes, plain coldkeys, leftovers, links', async () => {
    const wallet = await makeWallet();
    expect(await codes(wallet)).toEqual(['warning PLAIN_KEY']);
    chmodSync(wallet.folder, 0o755);
    chmodSync(wallet.coldkey, 0o640);
    chmodSync(join(wallet.hotkeysFolder, 'h'), 0o666);
    writeFileSync(join(wallet.folder, `.tao-${'0'.repeat(24)}.tmp`), '');
    writeFileSync(join(wallet.folder, '.coldkey.bak-1700000000000'), '');
    expect((await codes(wallet)).sort()).toEqual([
      'error FILE_MODE',
      'error FILE_MODE',
      'warning FOLDER_MODE',
      'warning LEFTOVER',
      'warning LEFTOVER',
      'warning PLAIN_KEY',
    ]);
    const linked = walletPaths(wallet.walletsPath, 'linked');
    mkdirSync(linked.folder, { mode: 0o700 });
    symlinkSync(wallet.coldkey, linked.coldkey);
    expect(await codes(linked)).toContain('warning FILE_LINK');
  });

  it('behavior: finds public files that are missing, broken or of another account', async () => {
    const wallet = await makeWallet();
    const other = publicIdentity(bytesOf(mnemonicVector('m12').sr_pub));
    await writeWallet(
      wallet,
      { coldkeypub: other, hotkeypub: { name: 'h', identity: other } },
      { overwrite: true },
    );
    expect((await codes(wallet)).filter((code) => code.includes('MISMATCH'))).toHaveLength(2);
    writeFileSync(wallet.coldkeypub, 'junk');
    expect(await codes(wallet)).toContain('error KEY_FILE_FORMAT');
    removeWallet(wallet, 'h');
    const bare = await makeWallet();
    const { unlinkSync } = await import('node:fs');
    unlinkSync(bare.coldkeypub);
    expect(await codes(bare)).toContain('warning PUBLIC_FILE_MISSING');
  });

  it('behavior: finds content that contradicts itself, and old formats', async () => {
    const wallet = await makeWallet();
    const json = JSON.parse(readFileSync(wallet.coldkey, 'utf8'));
    writeFileSync(wallet.coldkey, JSON.stringify({ ...json, ss58Address: mnemonicVector('m12').sr_ss58 }));
    expect(await codes(wallet)).toContain('error KEY_FILE_INCONSISTENT');
    writeFileSync(wallet.coldkey, ansibleVault(JSON.stringify(json)));
    expect(await codes(wallet)).toContain('warning OLD_FORMAT');
  });

  it('error: no such wallet', async () => {
    await expect(checkWallet(walletPaths(root, 'nobody'))).rejects.toMatchObject({
      code: 'WALLET_NOT_FOUND',
    });
  });
});

describe('removeWallet', () => {
  it('default: the whole wallet', async () => {
    const wallet = await makeWallet();
    expect(planRemoval(wallet).files).toHaveLength(4);
    expect(existsSync(wallet.coldkey)).toBe(true);
    removeWallet(wallet);
    expect(existsSync(wallet.folder)).toBe(false);
    expect(existsSync(wallet.walletsPath)).toBe(true);
  });

  it('args: one hotkey', async () => {
    const wallet = await makeWallet();
    removeWallet(wallet, 'h');
    expect(readdirSync(wallet.folder).sort()).toEqual(['coldkey', 'coldkeypub.txt', 'hotkeys']);
    expect(() => removeWallet(wallet, 'h')).toThrow(expect.objectContaining({ code: 'KEY_FILE_NOT_FOUND' }));
  });

  it('behavior: keeps what is not ours and follows no link', async () => {
    const wallet = await makeWallet();
    const precious = join(root, 'precious');
    mkdirSync(precious, { recursive: true });
    writeFileSync(join(precious, 'file'), 'x');
    writeFileSync(join(wallet.folder, 'notes.txt'), 'x');
    symlinkSync(precious, join(wallet.hotkeysFolder, 'link'));
    const { kept } = removeWallet(wallet);
    expect(kept).toEqual([join(wallet.folder, 'notes.txt')]);
    expect(readdirSync(wallet.folder)).toEqual(['notes.txt']);
    expect(existsSync(join(precious, 'file'))).toBe(true);
  });

  it('error: no such wallet', () => {
    expect(() => removeWallet(walletPaths(root, 'nobody'))).toThrow(
      expect.objectContaining({ code: 'WALLET_NOT_FOUND' }),
    );
  });
});

/** Writes the legacy container with node:crypto, as the format says; only tests write it. */
function ansibleVault(plaintext: string): string {
  const salt = Buffer.alloc(32, 7);
  const keys = pbkdf2Sync(oldPassword, salt, 10_000, 80, 'sha256');
  const padding = 16 - (Buffer.byteLength(plaintext) % 16);
  const padded = Buffer.concat([Buffer.from(plaintext), Buffer.alloc(padding, padding)]);
  const cipher = createCipheriv('aes-256-ctr', keys.subarray(0, 32), keys.subarray(64));
  const ciphertext = Buffer.concat([cipher.update(padded), cipher.final()]);
  const mac = createHmac('sha256', keys.subarray(32, 64)).update(ciphertext).digest('hex');
  const inner = [salt.toString('hex'), mac, ciphertext.toString('hex')].join('\n');
  const lines =
    Buffer.from(inner, 'latin1')
      .toString('hex')
      .match(/.{1,80}/g) ?? [];
  return `$ANSIBLE_VAULT;1.1;AES256\n${lines.join('\n')}\n`;
}
