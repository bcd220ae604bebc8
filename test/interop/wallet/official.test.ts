import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  encodePasswordVariable,
  exportPolkadotJson,
  keyPairFromMnemonic,
  keyPairFromPolkadotJson,
  keyPairFromUri,
  openColdkey,
  openSealedMessage,
  passwordVariableNames,
  publicIdentity,
  resolvePassword,
  sealMessage,
  signMessage,
  unlockColdkey,
  unlockHotkey,
  verifyMessage,
  type WalletPaths,
  walletPaths,
  writeWallet,
} from '../../../src/wallet/index.js';
import { decryptKeyFile, encryptKeyFile } from '../../../src/wallet/key-file.js';
import { readPrivateKey, readPublicKey } from '../../../src/wallet/read-key.js';
import { privateKeyJson, publicKeyJson } from '../../../src/wallet/write-key.js';
import { temporaryFolder } from '../../src/wallet/temp-folder.js';
import { bytesOf, hexOf, mnemonicVector, utf8, vectors } from '../../src/wallet/vectors.js';
import { findPython } from '../virtual-environment.js';
import { answerOf, isError, Official, type OfficialName, type Outcome } from './official.js';

/**
 * The interop checks of the wallet specification, numbered as there, against the real packages. Check 21 (exit codes)
 * is a matter of the binary: test/e2e/wallet-bad-input.test.ts. Check 22 (kill) has a file of its own: kill.test.ts.
 */
const found = findPython();
if ('missing' in found) console.warn(`Interop with the official wallets is skipped: ${found.missing}.`);
const suite = 'missing' in found ? describe.skip : describe;

const PASSWORD = 'Tr0ub4dor&3 kat';
const m12b = mnemonicVector('m12b');
const textHex = (text: string): string => Buffer.from(text, 'utf8').toString('hex');
const bare = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const MESSAGES = ['hello', '0x1234', 'line1\nline2 "q" 😀', ''];
const root = temporaryFolder();
let counter = 0;
const fresh = (): WalletPaths => walletPaths(join(root, `w${counter++}`), 'w');
const placeOf = (wallet: WalletPaths) => ({ name: wallet.name, path: wallet.walletsPath });
const encrypted = (id: string) =>
  vectors.encrypted.find((item) => item.id === id) ?? { bytesHex: '', plaintext: '' };

suite.each<[OfficialName]>([['rs'], ['core']])('official wallet %s', (name) => {
  const official = new Official(name);
  beforeAll(() => official.install('python' in found ? found.python : ''), 600_000);
  const isRs = name === 'rs';

  it('default: checks 1 and 3: its wallets open here', async () => {
    const wallet = fresh();
    const [created] = official.run([{ op: 'create', ...placeOf(wallet), hotkey: 'h', password: PASSWORD }]);
    const { coldkey, hotkey } = answerOf<{ coldkey: string; hotkey: string }>(created);
    const { pair, warnings } = await openColdkey(wallet, PASSWORD);
    expect(pair.address).toBe(coldkey);
    expect(pair.mnemonic?.split(' ')).toHaveLength(12);
    expect(pair.seed).toHaveLength(32);
    expect(warnings).toEqual([]);
    expect((await unlockHotkey(wallet, 'h')).signer.address).toBe(hotkey);
    for (const file of [wallet.coldkey, join(wallet.hotkeysFolder, 'h')])
      expect(statSync(file).mode & 0o777).toBe(0o600);
  }, 120_000);

  it('default: checks 2, 3 and 18: our wallets open there, watch-only ones too, and signatures verify both ways', async () => {
    const wallet = fresh();
    const coldkey = await keyPairFromMnemonic(m12b.mnemonic);
    const hotkey = await keyPairFromUri('//Alice//hot');
    await writeWallet(wallet, {
      coldkey: { pair: coldkey, password: PASSWORD },
      hotkey: { pair: hotkey, name: 'h' },
    });
    const { signer } = await unlockColdkey(wallet, PASSWORD);
    const verify: [string, string][] = [];
    for (const message of MESSAGES) verify.push([textHex(message), bare(await signMessage(signer, message))]);
    const messages = MESSAGES.map(textHex);
    const watch = fresh();
    await writeWallet(watch, { coldkeypub: publicIdentity(coldkey.publicKey) });
    const [opened, watched] = official.run([
      { op: 'open', ...placeOf(wallet), hotkey: 'h', password: PASSWORD, messages, verify },
      { op: 'open', ...placeOf(watch) },
    ]);
    const theirs = answerOf<Record<string, unknown> & { signatures: string[] }>(opened);
    expect(theirs).toMatchObject({
      coldkey: coldkey.address,
      coldkeypub: coldkey.address,
      hotkey: hotkey.address,
      hotkeypub: hotkey.address,
      verified: MESSAGES.map(() => true),
    });
    for (const [i, message] of MESSAGES.entries()) {
      expect((await verifyMessage(message, theirs.signatures[i] ?? '', coldkey.address)).isValid).toBe(true);
    }
    expect(answerOf<{ coldkeypub: string }>(watched).coldkeypub).toBe(coldkey.address);
  }, 120_000);

  it('default: checks 4, 5, 7 and 8: $NACL, Ansible Vault and Fernet in both directions', async () => {
    const small = utf8('{"ss58Address":"x"}');
    const decrypt = (id: string, password: string) => ({
      op: 'decrypt',
      data: encrypted(id).bytesHex,
      password,
    });
    const outcomes = official.run([
      decrypt('nacl-kat1', PASSWORD),
      { op: 'encrypt', data: bare(small), password: PASSWORD },
      decrypt('ansible', 'test-password'),
      decrypt('fernet', 'test-password'),
      { op: 'decrypt', data: bare(await encryptKeyFile(small, PASSWORD)), password: PASSWORD },
      ...(isRs ? [{ op: 'legacyEncrypt', data: bare(small), password: PASSWORD }] : []),
    ]);
    const [kat1, sealed, ansible, fernet, ours, legacy] = outcomes;
    expect(answerOf(kat1)).toBe(textHex(encrypted('nacl-kat1').plaintext));
    const box = bytesOf(answerOf<string>(sealed));
    expect(box).toHaveLength(45 + small.length);
    expect(await decryptKeyFile(box, 'file', PASSWORD)).toEqual(small);
    expect(answerOf(ansible)).toBe(textHex(encrypted('ansible').plaintext));
    // bittensor-wallet builds its Fernet cipher from a random key and can open none.
    if (isRs) expect(isError(fernet)).toBe(true);
    else expect(answerOf(fernet)).toBe(textHex(encrypted('fernet').plaintext));
    expect(answerOf(ours)).toBe(bare(small));
    if (isRs)
      expect(await decryptKeyFile(bytesOf(answerOf<string>(legacy)), 'file', PASSWORD)).toEqual(small);
  }, 180_000);

  it('error: check 6: wrong password, flipped bits, cut boxes: what it refuses we refuse too, with a code', async () => {
    const box = bytesOf(encrypted('nacl-kat0').bytesHex);
    const flipped = (place: number) => box.map((byte, i) => (i === place ? byte ^ 1 : byte));
    // Each box of 29 bytes or more costs the library a key derivation, so these are few.
    const damaged = [...[10, 30, 60].map(flipped), ...[5, 28, 29, 44].map((length) => box.slice(0, length))];
    const outcomes = official.run([
      ...damaged.map((bytes) => ({ op: 'decrypt', data: bare(bytes), password: 'test-password' })),
      { op: 'decrypt', data: bare(box), password: 'other-password' },
      { op: 'deserialise', json: '' },
    ]);
    expect(outcomes.map(isError)).toEqual(outcomes.map(() => true));
    for (const bytes of damaged) {
      await expect(decryptKeyFile(bytes, 'file', 'test-password')).rejects.toMatchObject({ exitCode: 4 });
    }
    await expect(decryptKeyFile(box, 'file', 'other-password')).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    // Cut to nothing it is no box any more, and no key file either.
    await expect(readPrivateKey(box.slice(0, 0), 'file')).rejects.toMatchObject({ code: 'KEY_FILE_FORMAT' });
  }, 400_000);

  it('default: checks 9 and 11: every phrase length gives the same fields in the file', async () => {
    const outcomes = official.run(vectors.mnemonics.map(({ mnemonic }) => ({ op: 'mnemonic', mnemonic })));
    for (const [i, { mnemonic }] of vectors.mnemonics.entries()) {
      const theirs = answerOf<{ ss58: string; fields: Record<string, unknown> }>(outcomes[i]).fields;
      const ours = JSON.parse(Buffer.from(privateKeyJson(await keyPairFromMnemonic(mnemonic))).toString());
      const { cryptoType, accountType: _, signingScheme: __, ...fields } = theirs;
      expect(fields).toEqual(ours);
      expect(cryptoType).toBe(isRs ? undefined : 1);
    }
  });

  it('default: check 10: key URIs', async () => {
    const outcomes = official.run(vectors.uris.map(({ uri }) => ({ op: 'uri', uri })));
    for (const [i, { uri }] of vectors.uris.entries()) {
      expect(answerOf<{ ss58: string }>(outcomes[i]).ss58).toBe((await keyPairFromUri(uri)).address);
    }
  });

  it('default: check 12: what it makes of each form of key file, and that ours are understood', async () => {
    const ed = await keyPairFromMnemonic(m12b.mnemonic, { type: 'ed25519' });
    const sr = await keyPairFromMnemonic(m12b.mnemonic);
    const own = [
      privateKeyJson(sr),
      privateKeyJson(sr, { privateKeyOnly: true }),
      publicKeyJson(sr),
      publicKeyJson(ed),
      privateKeyJson(ed),
    ].map((bytes) => Buffer.from(bytes).toString());
    const texts = [...vectors.deserialise.map(({ json }) => json), ...own];
    const answers = official
      .run(texts.map((json) => ({ op: 'deserialise', json })))
      .map((outcome: Outcome) => ('error' in outcome ? null : (outcome.value as string)));
    const key = isRs ? 'rs-4.0.1' : 'core-0.1.5';
    expect(answers.slice(0, -5)).toEqual(vectors.deserialise.map(({ results }) => results[key]));
    // The old library must refuse our ed25519 secret rather than show the sr25519 account of the same seed.
    expect(answers.slice(-5)).toEqual([
      sr.address,
      sr.address,
      sr.address,
      ed.address,
      isRs ? null : ed.address,
    ]);
  });

  it('default: check 15: polkadot-js exports', async () => {
    const pair = await keyPairFromMnemonic(m12b.mnemonic);
    const ours = JSON.stringify(await exportPolkadotJson(pair, 'export-pass', { name: 'w', whenCreated: 1 }));
    const files = [
      ...vectors.polkadotJsExports,
      { json: ours, passphrase: 'export-pass', ss58: pair.address },
    ];
    const outcomes = official.run(files.map(({ json, passphrase }) => ({ op: 'export', json, passphrase })));
    const addresses = outcomes.map((outcome) =>
      isError(outcome) ? null : answerOf<{ ss58: string }>(outcome).ss58,
    );
    expect(addresses).toEqual([m12b.sr_ss58, isRs ? null : m12b.ed_ss58, m12b.sr_ss58]);
    for (const { json, passphrase, ss58 } of files) {
      expect((await keyPairFromPolkadotJson(json, passphrase, 'file')).address).toBe(ss58);
    }
  }, 60_000);

  it('default: check 14: password variables', async () => {
    const wallet = fresh();
    await writeWallet(wallet, {
      coldkey: { pair: await keyPairFromMnemonic(m12b.mnemonic), password: PASSWORD },
    });
    const [variable = ''] = passwordVariableNames(wallet.coldkey);
    const value = encodePasswordVariable(variable, PASSWORD);
    const [named, decoded, opened] = official.run(
      [
        { op: 'envName', ...placeOf(wallet) },
        {
          op: 'envDecode',
          variable: 'BT_PW__HOME_W',
          value: encodePasswordVariable('BT_PW__HOME_W', 'pässwörd'),
        },
        { op: 'openFromEnv', ...placeOf(wallet) },
      ],
      { [variable]: value },
    );
    // A method of one library, a property of the other.
    if (!isError(named)) expect(answerOf(named)).toBe(variable);
    expect(answerOf(decoded)).toBe('pässwörd');
    expect(answerOf(opened)).toBe(m12b.sr_ss58);
    const query = { keyFilePath: wallet.coldkey, kind: 'coldkey', env: { [variable]: value } } as const;
    expect(resolvePassword(query)?.candidates).toEqual([PASSWORD]);
  }, 120_000);

  it('default: check 16: btcli verifies what we sign, and the reverse, coldkey and hotkey', async () => {
    const wallet = fresh();
    const pair = await keyPairFromUri('//Alice');
    await writeWallet(wallet, { coldkey: { pair }, hotkey: { pair, name: 'h' } });
    const { signer } = await unlockHotkey(wallet, 'h');
    const place = ['--wallet-path', wallet.walletsPath];
    for (const message of MESSAGES.slice(0, 3)) {
      const signature = bare(await signMessage(signer, message));
      const verify = isRs
        ? ['--address', signer.address, '--json-output']
        : ['--ss58', signer.address, '--json'];
      const answer = official.btcli([
        'wallet',
        'verify',
        '--message',
        message,
        '--signature',
        signature,
        ...verify,
      ]);
      expect(answer).toMatchObject(isRs ? { verified: true } : { valid: true });
      // Python takes seconds to start: the coldkey signs one of them.
      for (const role of message === MESSAGES[0] ? ['coldkey', 'hotkey'] : ['hotkey']) {
        const key = isRs
          ? [
              '--wallet-name',
              'w',
              '--hotkey',
              'h',
              role === 'hotkey' ? '--use-hotkey' : '--no-use-hotkey',
              '--json-output',
            ]
          : [
              '--wallet',
              'w',
              '--wallet-hotkey',
              'h',
              ...(role === 'hotkey' ? ['--use-hotkey'] : []),
              '--json',
            ];
        const signed = official.btcli(['wallet', 'sign', '--message', message, ...key, ...place]) as Record<
          string,
          string
        >;
        expect(signed.signer_address).toBe(signer.address);
        const check = await verifyMessage(message, signed.signed_message ?? '', signer.address);
        expect(check).toMatchObject({ isValid: true, isWrapped: false });
      }
    }
    const wrapped = vectors.signatures.items.find(({ note }) => note !== undefined)?.sr25519 ?? '';
    const verify = isRs
      ? ['--address', signer.address, '--json-output']
      : ['--ss58', signer.address, '--json'];
    const answer = official.btcli([
      'wallet',
      'verify',
      '--message',
      'hello',
      '--signature',
      wrapped,
      ...verify,
    ]);
    expect(answer).toMatchObject(isRs ? { verified: true } : { valid: true });
  }, 180_000);

  it('default: check 17: btcli lists a folder we wrote', async () => {
    const first = fresh();
    const watch = walletPaths(first.walletsPath, 'watch');
    const [pair, ed] = [await keyPairFromMnemonic(m12b.mnemonic), await keyPairFromUri('//Bob', 'ed25519')];
    await writeWallet(first, { coldkey: { pair, password: PASSWORD }, hotkey: { pair, name: 'plain' } });
    await writeWallet(first, { hotkeypub: { name: 'public', identity: pair } });
    await writeWallet(first, { hotkey: { pair, name: 'sealed', password: PASSWORD } });
    await writeWallet(watch, { coldkeypub: ed });
    const args = isRs ? ['--json-output'] : ['--json'];
    const listed = official.btcli(['wallet', 'list', '--wallet-path', first.walletsPath, ...args]);
    const key = (name: string, address: string | null) =>
      isRs ? { name, ss58_address: address } : expect.objectContaining({ name, ss58: address });
    const wallet = (name: string, address: string, hotkeys: unknown[]) =>
      isRs
        ? { name, ss58_address: address, hotkeys: expect.arrayContaining(hotkeys) }
        : expect.objectContaining({ coldkey: name, ss58: address, hotkeys: expect.arrayContaining(hotkeys) });
    // btcli 9 hides the address of an encrypted hotkey; btcli 11 does too, and leaves out public-only ones.
    const hotkeys = isRs
      ? [key('plain', pair.address), key('public', pair.address), key('sealed', '<ENCRYPTED>')]
      : [key('plain', pair.address), key('sealed', null)];
    const found = listed as { wallets?: unknown[]; coldkeys?: unknown[] };
    const wallets = isRs ? found.wallets : found.coldkeys;
    expect(wallets).toHaveLength(2);
    expect(wallets).toEqual(
      expect.arrayContaining([wallet('w', pair.address, hotkeys), wallet('watch', ed.address, [])]),
    );
  }, 120_000);

  if (isRs) {
    it('behavior: check 13: a seed written as text is read and repaired', async () => {
      const wallet = fresh();
      const [ss58] = official.run([{ op: 'setSeed', ...placeOf(wallet), seed: vectors.seedTextQuirk.seed }]);
      expect(readFileSync(wallet.coldkey, 'utf8')).not.toContain(vectors.seedTextQuirk.seed);
      const { pair, warnings } = await openColdkey(wallet);
      expect(pair.address).toBe(answerOf(ss58));
      expect(hexOf(pair.seed ?? new Uint8Array())).toBe(vectors.seedTextQuirk.seed);
      expect(warnings.join()).toContain('secretSeed');
    });

    it('error: check 19: a password with an outer space cannot be typed there, which is why new ones may not have it', async () => {
      const wallet = fresh();
      const pair = await keyPairFromMnemonic(m12b.mnemonic);
      const other = walletPaths(wallet.walletsPath, 'ok');
      await writeWallet(wallet, { coldkey: { pair, password: `${PASSWORD} ` } });
      await writeWallet(other, { coldkey: { pair, password: PASSWORD } });
      const [spaced, plain] = official.run([
        { op: 'prompt', ...placeOf(wallet), password: `${PASSWORD} ` },
        { op: 'prompt', ...placeOf(other), password: PASSWORD },
      ]);
      expect([answerOf(spaced), answerOf(plain)]).toEqual([false, true]);
    }, 180_000);
  } else {
    it('default: check 20: ed25519 in both directions', async () => {
      const [theirs, ours] = [fresh(), fresh()];
      const pair = await keyPairFromMnemonic(m12b.mnemonic, { type: 'ed25519' });
      await writeWallet(ours, { coldkey: { pair, password: PASSWORD }, hotkey: { pair, name: 'h' } });
      const [created, opened, ...mnemonics] = official.run([
        { op: 'create', ...placeOf(theirs), hotkey: 'h', password: PASSWORD, cryptoType: 0 },
        { op: 'open', ...placeOf(ours), hotkey: 'h', password: PASSWORD, messages: [textHex('x')] },
        ...vectors.mnemonics.map(({ mnemonic }) => ({ op: 'mnemonic', mnemonic, type: [0] })),
      ]);
      const { coldkey } = answerOf<{ coldkey: string }>(created);
      expect((await unlockColdkey(theirs, PASSWORD)).signer).toMatchObject({
        address: coldkey,
        type: 'ed25519',
      });
      const found = answerOf<{ signatures: string[]; coldkey: string }>(opened);
      expect(found.coldkey).toBe(pair.address);
      const check = await verifyMessage('x', found.signatures[0] ?? '', pair.address, 'ed25519');
      expect(check.isValid).toBe(true);
      expect(mnemonics.map((outcome) => answerOf<{ ss58: string }>(outcome).ss58)).toEqual(
        vectors.mnemonics.map(({ ed_ss58 }) => ed_ss58),
      );
    }, 120_000);

    it('default: check 20: encrypted messages in both directions', async () => {
      const wallet = fresh();
      const pair = await keyPairFromMnemonic(m12b.mnemonic, { type: 'ed25519' });
      await writeWallet(wallet, { hotkey: { pair, name: 'h' } });
      const message = utf8('line1\nline2 😀');
      const ours = await sealMessage(message, pair.publicKey);
      const [theirs, read] = official.run([
        { op: 'seal', recipient: pair.address, data: bare(message) },
        { op: 'unseal', ...placeOf(wallet), hotkey: 'h', data: bare(ours) },
      ]);
      expect(await openSealedMessage(bytesOf(answerOf<string>(theirs)), pair)).toEqual(message);
      expect(answerOf(read)).toBe(bare(message));
    });
  }

  it('behavior: files of the golden vectors are still what this package writes', async () => {
    const wallet = fresh();
    mkdirSync(wallet.hotkeysFolder, { recursive: true });
    const writer = isRs ? 'rs-4.0.1' : 'bittensor 11.3.0 / core-0.1.5';
    const files = vectors.officialFiles.filter((file) => file.writer === writer);
    for (const { file, bytesHex } of files) writeFileSync(join(wallet.folder, file), bytesOf(bytesHex));
    const password = files.find(({ file }) => file === 'coldkey')?.password;
    const [opened] = official.run([
      { op: 'open', ...placeOf(wallet), hotkey: 'h', password: password ?? '' },
    ]);
    const theirs = answerOf<Record<string, string>>(opened);
    for (const { file, ss58, bytesHex } of files) {
      const field =
        { coldkey: 'coldkey', 'coldkeypub.txt': 'coldkeypub', 'hotkeys/h': 'hotkey' }[file] ?? 'hotkeypub';
      expect(theirs[field]).toBe(ss58);
      if (file.includes('pub')) expect(readPublicKey(bytesOf(bytesHex), file).address).toBe(ss58);
      else if (file !== 'coldkey')
        expect((await readPrivateKey(bytesOf(bytesHex), file)).pair.address).toBe(ss58);
    }
  }, 120_000);
});

suite('official wallet rs41', () => {
  const official = new Official('rs41');
  beforeAll(() => official.install('python' in found ? found.python : ''), 600_000);

  it('default: checks 1, 2, 3 and 12 with bittensor-wallet 4.1, whose files say their key type', async () => {
    const [theirs, ours] = [fresh(), fresh()];
    const pair = await keyPairFromMnemonic(m12b.mnemonic);
    const ed = await keyPairFromMnemonic(m12b.mnemonic, { type: 'ed25519' });
    await writeWallet(ours, { coldkey: { pair, password: PASSWORD }, hotkey: { pair: ed, name: 'h' } });
    const texts = [
      ...vectors.deserialise.map(({ json }) => json),
      Buffer.from(privateKeyJson(ed)).toString(),
    ];
    const [created, opened, ...deserialised] = official.run([
      { op: 'create', ...placeOf(theirs), hotkey: 'h', password: PASSWORD },
      { op: 'open', ...placeOf(ours), hotkey: 'h', password: PASSWORD },
      ...texts.map((json) => ({ op: 'deserialise', json })),
    ]);
    const { coldkey, hotkey } = answerOf<{ coldkey: string; hotkey: string }>(created);
    expect(JSON.parse(readFileSync(theirs.coldkeypub, 'utf8')).cryptoType).toBe(1);
    expect((await openColdkey(theirs, PASSWORD)).pair.address).toBe(coldkey);
    expect((await unlockHotkey(theirs, 'h')).signer.address).toBe(hotkey);
    expect(answerOf(opened)).toMatchObject({
      coldkey: pair.address,
      coldkeypub: pair.address,
      hotkey: ed.address,
      hotkeypub: ed.address,
    });
    const answers = deserialised.map((outcome) => (isError(outcome) ? null : answerOf(outcome)));
    expect(answers.slice(0, -1)).toEqual(vectors.deserialise.map(({ results }) => results['rs-4.1.1']));
    expect(answers.at(-1)).toBe(ed.address);
  }, 120_000);
});
