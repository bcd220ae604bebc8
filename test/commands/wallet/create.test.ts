import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletList from '../../../commands/wallet/list.js';
import WalletNewColdkey from '../../../commands/wallet/new-coldkey.js';
import WalletNewHotkey from '../../../commands/wallet/new-hotkey.js';
import WalletRegenColdkey from '../../../commands/wallet/regen-coldkey.js';
import WalletRegenHotkey from '../../../commands/wallet/regen-hotkey.js';
import { fakeHost } from '../../helpers/fake-host.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
/** The account of the public development phrase itself. */
const DEV_PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';
const DEV_ADDRESS = '5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV';
const PASSWORD = 'correct horse battery';

const base = tempFolder('wallets');
let env: Record<string, string>;
let path: string;
beforeEach(() => {
  path = mkdtempSync(join(base, 'w-'));
  env = { TAO_CONFIG: join(path, 'none.json'), TAO_WALLET_PATH: path };
});

describe('wallet create', () => {
  it('default', async () => {
    const run = await runCommand(WalletCreate, 'wallet create', ['--json', '-w', 'a', '-H', 'h'], {
      env: { ...env, BT_WALLET_PASSWORD: PASSWORD },
    });
    expect(run.exitCode).toBe(0);
    const { coldkey, hotkey, files } = run.json.data as Record<string, unknown>;
    expect(coldkey).toMatchObject({ type: 'sr25519', isEncrypted: true });
    expect(hotkey).toMatchObject({ name: 'h', isEncrypted: false });
    expect(files).toEqual(
      ['coldkey', 'hotkeys/h', 'coldkeypub.txt', 'hotkeys/hpub.txt'].map((f) => join(path, 'a', f)),
    );
    expect(
      readFileSync(join(path, 'a', 'coldkey'))
        .subarray(0, 5)
        .toString(),
    ).toBe('$NACL');
    for (const file of files as string[]) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, 'a')).mode & 0o777).toBe(0o700);
    // The key derivation of the file format is slow on purpose.
  }, 60_000);

  it('behavior: each phrase is shown on a terminal, numbered, and word 7 is asked for', async () => {
    const host = fakeHost({ env, terminal: { width: 80 } });
    const argv = ['--no-use-password', '-w', 'a', '-H', 'h'];
    const running = runCommand(WalletCreate, 'wallet create', argv, host);
    for (const kind of ['coldkey', 'hotkey']) {
      await host.sees(`Type word 7 of the ${kind}'s phrase:`);
      expect(existsSync(join(path, 'a'))).toBe(false);
      const phrases = [...host.out.stderr.matchAll(/^ 5 \w+ +6 \w+ +7 (\w+) +8 \w+\n 9 \w+ +10/gm)];
      host.type(`${phrases.at(-1)?.[1]}\r`);
    }
    const { stdout, exitCode } = await running;
    expect([exitCode, stdout.includes('mnemonic')]).toEqual([0, false]);
    const { secretPhrase } = JSON.parse(readFileSync(join(path, 'a', 'coldkey'), 'utf8'));
    for (const [i, word] of secretPhrase.split(' ').entries())
      expect(host.out.stderr).toMatch(new RegExp(`\\b${i + 1} ${word}\\b`));
  });

  it('behavior: with --yes no word is asked for', async () => {
    const argv = ['--no-use-password', '-w', 'a', '--yes'];
    const run = await runCommand(WalletCreate, 'wallet create', argv, { env, terminal: { width: 80 } });
    expect(run.stderr).toContain('The phrase of the hotkey');
    expect([run.exitCode, run.stderr.includes('Type word')]).toEqual([0, false]);
  });

  it('behavior: in a pipe the phrase goes nowhere, which is said', async () => {
    const argv = ['--no-use-password', '-w', 'a', '-H', 'h', '--json'];
    const { stdout, json } = await runCommand(WalletCreate, 'wallet create', argv, { env });
    expect(json.warnings).toEqual([
      'The phrase of the coldkey and the hotkey was shown nowhere; see it on a terminal with `tao wallet export --mnemonic`.',
    ]);
    const { secretPhrase } = JSON.parse(readFileSync(join(path, 'a', 'coldkey'), 'utf8'));
    expect(stdout).not.toContain(secretPhrase);
    const again = ['--no-use-password', '-w', 'b'];
    const piped = await runCommand(WalletCreate, 'wallet create', again, { env });
    expect(piped.stderr).toContain('was shown nowhere');
    const quiet = await runCommand(WalletCreate, 'wallet create', [...again, '--overwrite', '-q'], { env });
    expect([quiet.stderr, quiet.exitCode]).toEqual(['', 0]);
  });

  it('args: --mnemonic-file', async () => {
    const file = join(path, 'words.txt');
    const argv = ['--no-use-password', '-w', 'a', '-H', 'h', '--json', '--mnemonic-file', file];
    const { json } = await runCommand(WalletCreate, 'wallet create', argv, { env });
    expect(json.warnings).toEqual([]);
    expect(json.data).toMatchObject({
      coldkey: { mnemonicFile: file },
      hotkey: { mnemonicFile: `${file}.hotkey` },
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { coldkey } = json.data as { coldkey: { address: string } };
    const again = await runCommand(
      WalletRegenColdkey,
      'wallet regen-coldkey',
      ['-w', 'b', '--no-use-password', '--json', '--mnemonic', '-'],
      { env, stdin: readFileSync(file, 'utf8') },
    );
    expect(again.json.data).toMatchObject({ coldkey: { address: coldkey.address } });
    const other = await runCommand(WalletCreate, 'wallet create', argv.with(2, 'c'), { env });
    expect([other.json.error.code, other.exitCode]).toEqual(['FILE_EXISTS', 2]);
    expect(existsSync(join(path, 'c'))).toBe(false);
  });

  it('args: --reveal-secret, --n-words', async () => {
    const argv = ['--no-use-password', '-w', 'a', '--reveal-secret', '--json', '--n-words', '24'];
    const { json } = await runCommand(WalletCreate, 'wallet create', argv, { env });
    const { coldkey, hotkey } = json.data as Record<string, { mnemonic: string }>;
    for (const key of [coldkey, hotkey]) expect(key?.mnemonic.split(' ')).toHaveLength(24);
    expect(json.warnings).toEqual([]);
  });

  it('args: --key-type', async () => {
    const argv = ['--uri', '//Alice', '-w', 'a', '--json', '--key-type'];
    const { json } = await runCommand(WalletCreate, 'wallet create', [...argv, 'ed25519'], { env });
    expect(json.data).toMatchObject({
      coldkey: { type: 'ed25519', address: '5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu' },
    });
    const refused = await runCommand(WalletCreate, 'wallet create', [...argv, 'ecdsa'], { env });
    expect(refused.json.error).toMatchObject({
      code: 'UNSUPPORTED_KEY',
      message: 'The key type ecdsa is not supported; a key is one sr25519 or ed25519 account.',
    });
    const unknown = await runCommand(WalletCreate, 'wallet create', [...argv, 'rsa'], { env });
    expect([unknown.json.error.code, unknown.exitCode]).toEqual(['USAGE', 2]);
  });

  it('args: --hotkey-crypto-type: the hotkey is of another kind', async () => {
    const argv = ['--uri', '//Alice', '-w', 'a', '--json', '--hotkey-crypto-type', 'ed25519'];
    const { json } = await runCommand(WalletCreate, 'wallet create', argv, { env });
    expect(json.data).toMatchObject({ coldkey: { type: 'sr25519' }, hotkey: { type: 'ed25519' } });
  });

  it('args: -w WALLET/HOTKEY, as in btcli 11', async () => {
    const argv = ['--uri', '//Alice', '-w', 'a/miner', '--json'];
    const { json } = await runCommand(WalletCreate, 'wallet create', argv, { env });
    expect(json.data).toMatchObject({ wallet: 'a', hotkey: { name: 'miner' } });
    expect(existsSync(join(path, 'a', 'hotkeys', 'miner'))).toBe(true);
  });

  it('args: --private-key-only stores no phrase and no seed, and says where it is not', async () => {
    const argv = ['--no-use-password', '-w', 'a', '--json', '--private-key-only'];
    const { json } = await runCommand(WalletCreate, 'wallet create', argv, { env });
    expect(json.ok).toBe(true);
    for (const file of ['coldkey', 'hotkeys/default']) {
      const fields = Object.keys(JSON.parse(readFileSync(join(path, 'a', file), 'utf8')));
      expect(fields).toEqual(['accountId', 'publicKey', 'privateKey', 'ss58Address']);
    }
    expect(json.warnings.join()).toContain('stored nowhere either');
  });

  it('args: --key-format sdk has the fields of the SDK 11', async () => {
    const argv = ['--uri', '//Alice', '-w', 'a', '--json', '--key-format', 'sdk'];
    await runCommand(WalletCreate, 'wallet create', argv, { env });
    for (const file of ['coldkey', 'coldkeypub.txt', 'hotkeys/default', 'hotkeys/defaultpub.txt']) {
      expect(JSON.parse(readFileSync(join(path, 'a', file), 'utf8'))).toMatchObject({
        cryptoType: 1,
        accountType: 'standard',
        signingScheme: 'sr25519',
      });
    }
  });

  it('behavior: a development key is public, and says so', async () => {
    const { json } = await runCommand(
      WalletNewColdkey,
      'wallet new-coldkey',
      ['--json', '--uri', '//Alice'],
      { env },
    );
    expect(json.data).toMatchObject({ coldkey: { address: ALICE, isEncrypted: false } });
    expect(json.warnings[0]).toContain('Development keys are public');
  });

  it('error: no password and nobody to ask', async () => {
    const { exitCode, stderr } = await runCommand(WalletCreate, 'wallet create', [], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"wallet create" needs --password-file.');
    expect(readdirSync(path)).toEqual([]);
  });

  it('error: a weak password', async () => {
    const { json, exitCode } = await runCommand(WalletCreate, 'wallet create', ['--json'], {
      env: { ...env, BT_WALLET_PASSWORD: 'short' },
    });
    expect([json.error.code, exitCode]).toEqual(['WEAK_PASSWORD', 2]);
    expect(readdirSync(path)).toEqual([]);
  });

  it('error: keys in the way', async () => {
    const argv = ['--no-use-password', '--json', '-w', 'a'];
    await runCommand(WalletCreate, 'wallet create', argv, { env });
    const before = readFileSync(join(path, 'a', 'coldkey'));
    const { json, exitCode } = await runCommand(WalletCreate, 'wallet create', argv, { env });
    expect([json.error.code, exitCode]).toEqual(['WALLET_EXISTS', 4]);
    expect(readFileSync(join(path, 'a', 'coldkey'))).toEqual(before);
  });

  it.each(['../x', 'a/b/c', '', '.', 'a\u0000b'])('error: wallet name %j', async (name) => {
    const { exitCode } = await runCommand(WalletCreate, 'wallet create', ['--no-use-password', '-w', name], {
      env,
    });
    expect(exitCode).toBe(2);
    expect(readdirSync(path)).toEqual([]);
  });

  it('error: words that no phrase has', async () => {
    const { json } = await runCommand(WalletCreate, 'wallet create', ['--n-words', '13', '--json'], { env });
    expect(json.error.code).toBe('INVALID_NUMBER_OF_WORDS');
  });
});

describe('wallet new-hotkey', () => {
  it('default', async () => {
    const { json } = await runCommand(
      WalletNewHotkey,
      'wallet new-hotkey',
      ['-w', 'a', '-H', 'h', '--json'],
      { env },
    );
    expect(json.data).toMatchObject({ wallet: 'a', hotkey: { name: 'h', isEncrypted: false } });
    expect(existsSync(join(path, 'a', 'coldkey'))).toBe(false);
  });
});

describe('wallet regen-coldkey', () => {
  const argv = ['-w', 'a', '--no-use-password', '--json'];

  it('default', async () => {
    const run = await runCommand(WalletRegenColdkey, 'wallet regen-coldkey', [...argv, '--mnemonic', '-'], {
      env,
      stdin: `${DEV_PHRASE}\n`,
    });
    expect(run.json.data).toMatchObject({ coldkey: { address: DEV_ADDRESS } });
    expect(run.json.warnings).toEqual([]);
    expect(run.stdout).not.toContain('bottom drive');
  });

  it('behavior: a secret on the command line is used, with a warning', async () => {
    const seed = '0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a';
    const run = await runCommand(WalletRegenColdkey, 'wallet regen-coldkey', [...argv, '--seed', seed], {
      env,
    });
    expect(run.json.data).toMatchObject({ coldkey: { address: ALICE } });
    expect(run.json.warnings[0]).toContain('--seed');
    expect(run.stdout + run.stderr).not.toContain(seed.slice(2));
  });

  it.each([
    [
      '--private-key',
      '0x33a6f3093f158a7109f679410bef1a0c54168145e0cecb4df006c1c2fffb1f09925a225d97aa00682d6a59b95b18780c10d7032336e88f3442b42361f4a66011',
    ],
    ['--seed', '0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a'],
    ['--uri', '//Alice'],
    ['--uri', `${DEV_PHRASE}//Alice`],
  ])('args: %s', async (flag, secret) => {
    const run = await runCommand(WalletRegenColdkey, 'wallet regen-coldkey', [...argv, flag, '-'], {
      env,
      stdin: `${secret}\n`,
    });
    expect(run.json.data).toMatchObject({ coldkey: { address: ALICE } });
  });

  it('args: numbered words, in any order', async () => {
    const words = DEV_PHRASE.split(' ').map((word, i) => `${i + 1}-${word}`);
    const run = await runCommand(WalletRegenColdkey, 'wallet regen-coldkey', [...argv, '--mnemonic', '-'], {
      env,
      stdin: words.reverse().join(' '),
    });
    expect(run.json.data).toMatchObject({ coldkey: { address: DEV_ADDRESS } });
  });

  it('behavior: words that were not quoted are not repeated', async () => {
    const run = await runCommand(
      WalletRegenColdkey,
      'wallet regen-coldkey',
      [...argv, '--mnemonic', ...DEV_PHRASE.split(' ')],
      { env },
    );
    expect([run.json.error.code, run.exitCode]).toEqual(['UNEXPECTED_ARGUMENT', 2]);
    for (const word of DEV_PHRASE.split(' ')) expect(run.stdout + run.stderr).not.toContain(word);
  });

  it('behavior: asked for on a terminal, unseen', async () => {
    const host = fakeHost({ env, terminal: { width: 100 } });
    const running = runCommand(
      WalletRegenColdkey,
      'wallet regen-coldkey',
      ['-w', 'a', '--no-use-password'],
      host,
    );
    await host.sees('Phrase, seed, private key or key URI:');
    host.type(`${DEV_PHRASE}\r`);
    const { stdout, stderr } = await running;
    expect(stdout).toContain(DEV_ADDRESS);
    expect(stderr).not.toContain('bottom');
  });

  it.each([
    [['--mnemonic', '-'], 'bottom drive obey', 'INVALID_MNEMONIC'],
    [['--mnemonic', '-'], `${DEV_PHRASE} walk`, 'INVALID_MNEMONIC'],
    [['--seed', '-'], '0x1234', 'INVALID_SEED'],
    [['--json-file', '-'], '{}', 'KEY_FILE_FORMAT'],
    [['--json-file', '/nowhere/x.json'], '', 'UNREADABLE_INPUT'],
    [[], '', 'MISSING_INPUT'],
  ])('error: %j %j', async (source, stdin, code) => {
    const run = await runCommand(WalletRegenColdkey, 'wallet regen-coldkey', [...argv, ...source], {
      env,
      stdin,
    });
    expect(run.json.error.code).toBe(code);
    expect(readdirSync(path)).toEqual([]);
  });

  it('error: two sources, without repeating either', async () => {
    const { stderr, exitCode } = await runCommand(
      WalletRegenColdkey,
      'wallet regen-coldkey',
      ['--mnemonic', 'secret words', '--seed', '0xsecret'],
      { env },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Give only one of --mnemonic, --seed, --private-key, --uri and --json-file.');
    expect(stderr).not.toContain('secret');
  });
});

describe('wallet regen-hotkey', () => {
  it('default', async () => {
    const run = await runCommand(
      WalletRegenHotkey,
      'wallet regen-hotkey',
      ['-H', 'h', '--mnemonic', '-', '--json'],
      {
        env,
        stdin: DEV_PHRASE,
      },
    );
    expect(run.json.data).toMatchObject({ hotkey: { name: 'h', address: DEV_ADDRESS, isEncrypted: false } });
  });
});

describe('wallet list', () => {
  it('default', async () => {
    await runCommand(WalletCreate, 'wallet create', ['--uri', '//Alice', '-w', 'a', '-H', 'h'], { env });
    const { stdout } = await runCommand(WalletList, 'wallet list', [], { env });
    expect(stdout).toBe(`a\t\t${ALICE}\tplain\na\th\t${ALICE}\tplain\n`);
  });

  it('behavior: no wallets is no failure', async () => {
    const { stdout, exitCode } = await runCommand(WalletList, 'wallet list', ['-p', '/nowhere'], { env });
    expect([stdout, exitCode]).toEqual(['', 0]);
    const terminal = await runCommand(WalletList, 'wallet list', ['-p', '/nowhere'], {
      env,
      terminal: { width: 80 },
    });
    expect(terminal.stdout).toBe('There are no wallets in /nowhere.\n');
  });

  it('behavior: a hotkey file that is not JSON is named, the rest is listed', async () => {
    await runCommand(WalletCreate, 'wallet create', ['--uri', '//Alice', '-w', 'a', '-H', 'h'], { env });
    writeFileSync(join(path, 'a', 'hotkeys', 'broken'), '{"half":');
    const { json, exitCode } = await runCommand(WalletList, 'wallet list', ['--json'], { env });
    const { wallets } = json.data as { wallets: { hotkeys: { name: string; state: string }[] }[] };
    expect(wallets[0]?.hotkeys.map(({ name, state }) => [name, state])).toEqual([
      ['broken', 'unreadable'],
      ['h', 'plain'],
    ]);
    expect(exitCode).toBe(0);
  });

  it('error: a wallet that is not there', async () => {
    const { json, exitCode } = await runCommand(WalletList, 'wallet list', ['-w', 'x', '--json'], { env });
    expect([json.error.code, exitCode]).toEqual(['WALLET_NOT_FOUND', 4]);
  });
});
