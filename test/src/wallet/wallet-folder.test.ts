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
import {
  filesInTheWay,
  type KeyPair,
  keyPairFromMnemonic,
  keyPairFromUri,
  listWallets,
  publicIdentity,
  readColdkeyIdentity,
  readHotkeyIdentity,
  unlockColdkey,
  unlockHotkey,
  walletPaths,
  writeWallet,
} from '../../../src/wallet/index.js';
import { temporaryFolder } from './temp-folder.js';
import { bytesOf, mnemonicVector, vectors } from './vectors.js';

const root = temporaryFolder();
let counter = 0;
const fresh = (name = 'w') => walletPaths(join(root, `path${counter++}`), name);
const keys = async (): Promise<{ coldkey: KeyPair; hotkey: KeyPair }> => ({
  coldkey: await keyPairFromMnemonic(mnemonicVector('m12b').mnemonic),
  hotkey: await keyPairFromMnemonic(mnemonicVector('dev12').mnemonic),
});
const modeOf = (path: string) => statSync(path).mode & 0o777;
const PASSWORD = 'Tr0ub4dor&3 kat';

describe('writeWallet', () => {
  it('default: the official layout with private modes, opened again', async () => {
    const wallet = fresh();
    const { coldkey, hotkey } = await keys();
    const written = await writeWallet(wallet, {
      coldkey: { pair: coldkey, password: PASSWORD },
      hotkey: { pair: hotkey, name: 'h' },
    });
    expect(written.map((path) => path.slice(wallet.folder.length + 1))).toEqual([
      'coldkey',
      'hotkeys/h',
      'coldkeypub.txt',
      'hotkeys/hpub.txt',
    ]);
    for (const path of written) expect(modeOf(path)).toBe(0o600);
    for (const path of [wallet.walletsPath, wallet.folder, wallet.hotkeysFolder])
      expect(modeOf(path)).toBe(0o700);
    expect(readFileSync(wallet.coldkey).subarray(0, 5).toString()).toBe('$NACL');
    const cold = await unlockColdkey(wallet, PASSWORD);
    expect(cold.signer.address).toBe(coldkey.address);
    expect(cold.warnings).toEqual([]);
    expect((await unlockHotkey(wallet, 'h')).signer.address).toBe(hotkey.address);
    await expect(unlockColdkey(wallet)).rejects.toMatchObject({ code: 'PASSWORD_REQUIRED' });
    await expect(unlockColdkey(wallet, 'not the password')).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
  }, 60_000);

  it('behavior: nothing is left over, whatever the umask', async () => {
    const wallet = fresh();
    const before = process.umask(0);
    try {
      await writeWallet(wallet, { coldkey: { pair: (await keys()).coldkey } });
    } finally {
      process.umask(before);
    }
    expect(readdirSync(wallet.folder).sort()).toEqual(['coldkey', 'coldkeypub.txt']);
    expect(modeOf(wallet.coldkey)).toBe(0o600);
    expect(modeOf(wallet.folder)).toBe(0o700);
  });

  it('behavior: folders that exist keep their modes', async () => {
    const wallet = fresh();
    mkdirSync(wallet.folder, { recursive: true, mode: 0o755 });
    await writeWallet(wallet, { coldkey: { pair: (await keys()).coldkey } });
    expect(modeOf(wallet.folder)).toBe(0o755);
  });

  it('behavior: ed25519 keys come back as such', async () => {
    const wallet = fresh();
    const pair = await keyPairFromMnemonic(mnemonicVector('m12b').mnemonic, { type: 'ed25519' });
    await writeWallet(wallet, { coldkey: { pair }, hotkey: { pair, name: 'h' } });
    expect((await unlockColdkey(wallet)).signer).toMatchObject({ type: 'ed25519', address: pair.address });
    expect(await readHotkeyIdentity(wallet, 'h')).toMatchObject({ type: 'ed25519', address: pair.address });
  });

  it('behavior: the private key may join a watch-only wallet of the same account', async () => {
    const wallet = fresh();
    const { coldkey, hotkey } = await keys();
    await writeWallet(wallet, { coldkeypub: publicIdentity(coldkey.publicKey) });
    await expect(unlockColdkey(wallet)).rejects.toMatchObject({ code: 'WATCH_ONLY', exitCode: 4 });
    expect(filesInTheWay(wallet, { coldkey: { pair: coldkey } })).toEqual([]);
    expect(filesInTheWay(wallet, { coldkey: { pair: hotkey } })).toEqual([wallet.coldkeypub]);
    expect(await writeWallet(wallet, { coldkey: { pair: coldkey } })).toEqual([wallet.coldkey]);
    expect((await unlockColdkey(wallet)).signer.address).toBe(coldkey.address);
  });

  it('error: files in the way are all named, and nothing is written', async () => {
    const wallet = fresh();
    const { coldkey, hotkey } = await keys();
    await writeWallet(wallet, { coldkey: { pair: coldkey } });
    const content = { coldkey: { pair: hotkey, password: PASSWORD }, hotkey: { pair: hotkey, name: 'h' } };
    await expect(writeWallet(wallet, content)).rejects.toMatchObject({
      code: 'WALLET_EXISTS',
      exitCode: 4,
      paths: [wallet.coldkey, wallet.coldkeypub],
    });
    expect(existsSync(wallet.hotkeysFolder)).toBe(false);
    expect((await unlockColdkey(wallet)).signer.address).toBe(coldkey.address);
  });

  it('args: overwrite', async () => {
    const wallet = fresh();
    const { coldkey, hotkey } = await keys();
    await writeWallet(wallet, { coldkey: { pair: coldkey } });
    await writeWallet(wallet, { coldkey: { pair: hotkey } }, { overwrite: true });
    expect((await unlockColdkey(wallet)).signer.address).toBe(hotkey.address);
  });

  it('error: a symbolic link is not followed', async () => {
    const { coldkey } = await keys();
    const toFile = fresh();
    mkdirSync(toFile.folder, { recursive: true });
    const victim = join(root, 'victim');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, toFile.coldkey);
    for (const overwrite of [false, true]) {
      await expect(writeWallet(toFile, { coldkey: { pair: coldkey } }, { overwrite })).rejects.toMatchObject({
        code: overwrite ? 'WALLET_WRITE' : 'WALLET_EXISTS',
      });
    }
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    const toFolder = fresh();
    mkdirSync(toFolder.walletsPath, { recursive: true });
    symlinkSync(root, toFolder.folder);
    await expect(writeWallet(toFolder, { coldkey: { pair: coldkey } })).rejects.toMatchObject({
      code: 'WALLET_WRITE',
    });
  });

  it('error: names we would not create, unless they are there already', async () => {
    const { hotkey } = await keys();
    const wallet = fresh('my.wallet');
    const content = { hotkey: { pair: hotkey, name: 'h' } };
    await expect(writeWallet(wallet, content)).rejects.toMatchObject({ code: 'INVALID_NAME', exitCode: 2 });
    mkdirSync(wallet.folder, { recursive: true });
    await writeWallet(wallet, content);
    expect((await readHotkeyIdentity(wallet, 'h')).address).toBe(hotkey.address);
    const bad = { hotkey: { pair: hotkey, name: 'a.b' } };
    await expect(writeWallet(wallet, bad)).rejects.toMatchObject({ code: 'INVALID_NAME' });
  });
});

describe('unlocking', () => {
  it('error: coldkeypub.txt of another account', async () => {
    const wallet = fresh();
    const { coldkey, hotkey } = await keys();
    await writeWallet(wallet, { coldkey: { pair: coldkey } });
    await writeWallet(wallet, { coldkeypub: publicIdentity(hotkey.publicKey) }, { overwrite: true });
    const mismatch = { code: 'KEY_FILE_INCONSISTENT', message: expect.stringContaining(hotkey.address) };
    await expect(unlockColdkey(wallet)).rejects.toMatchObject(mismatch);
    await expect(readColdkeyIdentity(wallet)).rejects.toMatchObject({ code: 'KEY_FILE_INCONSISTENT' });
  });

  it('error: what is not there', async () => {
    const wallet = fresh();
    await expect(unlockColdkey(wallet)).rejects.toMatchObject({ code: 'WALLET_NOT_FOUND', exitCode: 4 });
    mkdirSync(wallet.folder, { recursive: true });
    await expect(unlockColdkey(wallet)).rejects.toMatchObject({ code: 'KEY_FILE_NOT_FOUND' });
    await expect(unlockHotkey(wallet, 'h')).rejects.toMatchObject({ code: 'KEY_FILE_NOT_FOUND' });
    await expect(readColdkeyIdentity(wallet)).rejects.toMatchObject({ code: 'KEY_FILE_NOT_FOUND' });
  });

  it('behavior: warns of a key file others can read', async () => {
    const wallet = fresh();
    await writeWallet(wallet, { coldkey: { pair: (await keys()).coldkey } });
    chmodSync(wallet.coldkey, 0o644);
    expect((await unlockColdkey(wallet)).warnings[0]).toContain('chmod');
  });

  it('behavior: a disposed signer signs no more', async () => {
    const wallet = fresh();
    await writeWallet(wallet, { coldkey: { pair: await keyPairFromUri('//Alice') } });
    const { signer } = await unlockColdkey(wallet);
    expect(await signer.sign(new Uint8Array(3))).toHaveLength(64);
    signer.dispose();
    await expect(signer.sign(new Uint8Array(3))).rejects.toThrow('disposed');
  });
});

describe('official folders', () => {
  const writers = [...new Set(vectors.officialFiles.map(({ writer }) => writer))];
  it.each(writers)(
    'default: a wallet by %s opens and lists',
    async (writer) => {
      const wallet = fresh();
      mkdirSync(wallet.hotkeysFolder, { recursive: true });
      const files = vectors.officialFiles.filter((file) => file.writer === writer);
      for (const { file, bytesHex } of files)
        writeFileSync(join(wallet.folder, file), bytesOf(bytesHex), { mode: 0o600 });
      const [m12b, dev12] = [mnemonicVector('m12b').sr_ss58, mnemonicVector('dev12').sr_ss58];
      const coldkey = files.find(({ file }) => file === 'coldkey');
      expect(listWallets(wallet.walletsPath)).toEqual([
        {
          name: 'w',
          path: wallet.folder,
          state: coldkey?.password ? 'encrypted' : 'plain',
          address: m12b,
          type: 'sr25519',
          hotkeys: [{ name: 'h', state: 'plain', address: dev12, type: 'sr25519' }],
        },
      ]);
      expect((await unlockColdkey(wallet, coldkey?.password)).signer.address).toBe(m12b);
      expect((await unlockHotkey(wallet, 'h')).signer.address).toBe(dev12);
      expect((await readColdkeyIdentity(wallet)).address).toBe(m12b);
      expect((await readHotkeyIdentity(wallet, 'h')).address).toBe(dev12);
    },
    60_000,
  );
});

describe('listWallets', () => {
  it('default: marks every state and skips what is no key', async () => {
    const { coldkey, hotkey } = await keys();
    const path = fresh().walletsPath;
    const [b, c] = [walletPaths(path, 'b.broken'), walletPaths(path, 'c')];
    mkdirSync(b.folder, { recursive: true });
    writeFileSync(b.coldkeypub, 'nonsense');
    await writeWallet(walletPaths(path, 'a-watch'), { coldkeypub: publicIdentity(coldkey.publicKey) });
    await writeWallet(c, {
      hotkey: { pair: hotkey, name: 'h2' },
      hotkeypub: { name: 'h2', identity: hotkey },
    });
    await writeWallet(c, { hotkeypub: { name: 'h1', identity: hotkey } });
    writeFileSync(join(c.hotkeysFolder, 'h3'), '$NACLxxxx');
    writeFileSync(join(c.hotkeysFolder, 'h4'), '{}');
    writeFileSync(join(c.hotkeysFolder, 'h2.lock'), '');
    writeFileSync(join(c.hotkeysFolder, '.DS_Store'), '');
    mkdirSync(join(c.hotkeysFolder, 'folder'));
    mkdirSync(join(path, 'empty'));
    mkdirSync(join(path, '.hidden'));
    writeFileSync(join(path, 'stray file'), '');
    const listed = listWallets(path);
    expect(listed.map(({ name, state, address }) => [name, state, address])).toEqual([
      ['a-watch', 'public-only', coldkey.address],
      ['b.broken', 'unreadable', undefined],
      ['c', 'missing', undefined],
    ]);
    expect(listed[1]?.problem).toContain('coldkeypub.txt');
    expect(listed[2]?.hotkeys.map(({ name, state, address }) => [name, state, address])).toEqual([
      ['h1', 'public-only', hotkey.address],
      ['h2', 'plain', hotkey.address],
      ['h3', 'encrypted', undefined],
      ['h4', 'unreadable', undefined],
    ]);
  });

  it('behavior: no folder, no wallets', () => {
    expect(listWallets(join(root, 'nowhere'))).toEqual([]);
  });
});
