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

  it('behavior: the phrase is shown on a terminal, and elsewhere only when asked for', async () => {
    const argv = ['--no-use-password', '-w', 'a'];
    const terminal = await runCommand(WalletCreate, 'wallet create', argv, { env, terminal: { width: 100 } });
    expect(terminal.stdout).toMatch(/Coldkey mnemonic +([a-z]+ ){11}[a-z]+\n/);
    const piped = await runCommand(WalletCreate, 'wallet create', [...argv, '--overwrite'], { env });
    expect(piped.stdout).not.toContain('mnemonic');
    const asked = await runCommand(
      WalletCreate,
      'wallet create',
      [...argv, '--overwrite', '--show-mnemonic', '--json', '--n-words', '24'],
      { env },
    );
    const { coldkey } = asked.json.data as { coldkey: { mnemonic: string } };
    expect(coldkey.mnemonic.split(' ')).toHaveLength(24);
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

  it('behavior: asked for on a terminal, unseen', async () => {
    const host = fakeHost({ env, terminal: { width: 100 } });
    const running = runCommand(
      WalletRegenColdkey,
      'wallet regen-coldkey',
      ['-w', 'a', '--no-use-password'],
      host,
    );
    await host.sees('Mnemonic');
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
    expect(stderr).toContain('Give only one of --mnemonic, --seed and --json-file.');
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
