import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletPasswordAdd from '../../../commands/wallet/password/add.js';
import WalletPasswordChange from '../../../commands/wallet/password/change.js';
import WalletPasswordRemove from '../../../commands/wallet/password/remove.js';
import WalletPasswordUpgrade from '../../../commands/wallet/password/upgrade.js';
import WalletSign from '../../../commands/wallet/sign.js';
import { ansibleVault } from '../../helpers/ansible-vault.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const path = tempFolder('password');
const env = { TAO_CONFIG: join(path, 'none.json'), TAO_WALLET_PATH: path, TAO_WALLET_NAME: 'a' };
const hotkey = join(path, 'a', 'hotkeys', 'default');

const file = (name: string, text: string): string => {
  writeFileSync(join(path, name), text, { mode: 0o600 });
  return join(path, name);
};
const OLD = file('old.txt', 'the old one of the two\n');
const NEW = file('new.txt', 'the new one of the two\n');

type CommandClass = Parameters<typeof runCommand>[0];
const run = (command: CommandClass, words: string, argv: string[], options = {}) =>
  runCommand(command, words, ['--json', ...argv], { env, ...options });

describe('wallet password', () => {
  // One password after another on one file: each derivation of the file format's key takes seconds.
  it('default: add, change, remove', async () => {
    await run(WalletCreate, 'wallet create', ['--uri', '//Alice']);
    const plain = readFileSync(hotkey);
    const added = await run(WalletPasswordAdd, 'wallet password add', [
      '-H',
      'default',
      '--password-file',
      OLD,
    ]);
    expectSchema(JSON.parse(added.stdout));
    expect(added.json.data).toMatchObject({ path: hotkey, address: ALICE, from: 'plain', to: 'nacl' });
    expect(readFileSync(hotkey).subarray(0, 5).toString()).toBe('$NACL');

    const argv = ['-H', 'default', '--password-file', OLD, '--new-password-file', '-', '--keep-backup'];
    const changed = await run(WalletPasswordChange, 'wallet password change', argv, {
      stdin: readFileSync(NEW, 'utf8'),
    });
    const { backup } = changed.json.data as { backup: string };
    expect(readFileSync(backup).subarray(0, 5).toString()).toBe('$NACL');

    const wrong = await run(WalletSign, 'wallet sign', ['-m', 'x', '-H', 'default', '--password-file', OLD]);
    expect([wrong.json.error.code, wrong.exitCode]).toEqual(['WRONG_PASSWORD', 4]);

    const descriptor = openSync(NEW, 'r');
    const removal = ['--use-hotkey', '--yes', '--password-fd', String(descriptor)];
    const removed = await run(WalletPasswordRemove, 'wallet password remove', removal);
    // The command closes what it has read.
    expect(() => closeSync(descriptor)).toThrow('EBADF');
    expect(removed.json.data).toMatchObject({ from: 'nacl', to: 'plain' });
    expect(readFileSync(hotkey)).toEqual(plain);
  }, 120_000);

  it('behavior: an old container becomes a present one, with its password', async () => {
    await run(WalletCreate, 'wallet create', ['-w', 'legacy', '--uri', '//Alice']);
    const coldkey = join(path, 'legacy', 'coldkey');
    writeFileSync(coldkey, ansibleVault(readFileSync(coldkey), 'old'));
    const argv = ['-w', 'legacy', '--password-file', file('short.txt', 'old\n')];
    const { json, stdout } = await run(WalletPasswordUpgrade, 'wallet password upgrade', argv);
    expectSchema(JSON.parse(stdout));
    expect(json.data).toMatchObject({ address: ALICE, from: 'ansible-vault', to: 'nacl' });
    const signed = await run(WalletSign, 'wallet sign', [...argv, '-m', 'x']);
    expect(signed.json.data).toMatchObject({ address: ALICE });
  }, 60_000);

  it('error: no password where one is needed, and the reverse', async () => {
    const { json, exitCode } = await run(WalletPasswordChange, 'wallet password change', []);
    expect([json.error.code, exitCode]).toEqual(['KEY_FILE_NOT_ENCRYPTED', 4]);
    const removed = await run(WalletPasswordRemove, 'wallet password remove', ['--yes']);
    expect(removed.json.error.code).toBe('KEY_FILE_NOT_ENCRYPTED');
    const upgraded = await run(WalletPasswordUpgrade, 'wallet password upgrade', []);
    expect(upgraded.json.error.code).toBe('KEY_FILE_NOT_ENCRYPTED');
  });

  it('error: a weak one is refused and nothing is written', async () => {
    const before = readFileSync(hotkey);
    const weak = file('weak.txt', 'default1');
    const { json, exitCode } = await run(WalletPasswordAdd, 'wallet password add', [
      '--use-hotkey',
      '--password-file',
      weak,
    ]);
    expect([json.error.code, exitCode]).toEqual(['WEAK_PASSWORD', 2]);
    expect(readFileSync(hotkey)).toEqual(before);
  });

  it('error: standard input cannot be two things', async () => {
    const encrypted = join(path, 'b', 'hotkeys');
    mkdirSync(encrypted, { recursive: true });
    const [backup = ''] = readdirSync(join(path, 'a', 'hotkeys')).filter((name) => name.includes('.bak-'));
    copyFileSync(join(path, 'a', 'hotkeys', backup), join(encrypted, 'h'));
    const argv = ['-w', 'b', '-H', 'h', '--password-file', '-', '--new-password-file', '-'];
    const { json, exitCode } = await run(WalletPasswordChange, 'wallet password change', argv, {
      stdin: readFileSync(OLD, 'utf8'),
    });
    expect([json.error.code, exitCode]).toEqual(['USAGE', 2]);
    expect(json.error.message).toContain('Standard input can be one thing only');
  }, 60_000);

  it.each([
    ['--password-file', '/nowhere', 'PASSWORD_SOURCE'],
    ['--password-file', path, 'PASSWORD_SOURCE'],
    ['--password-fd', '99', 'PASSWORD_SOURCE'],
    ['--password-fd', 'x', 'INVALID_FILE_DESCRIPTOR'],
  ])('error: %s %s', async (flag, value, code) => {
    const { json } = await run(WalletSign, 'wallet sign', ['-w', 'b', '-H', 'h', '-m', 'x', flag, value]);
    expect(json.error.code).toBe(code);
  });

  it('error: an encrypted key, no password and nobody to ask', async () => {
    const { json, exitCode } = await run(WalletSign, 'wallet sign', ['-w', 'b', '-H', 'h', '-m', 'x']);
    expect([json.error.code, exitCode]).toEqual(['PASSWORD_REQUIRED', 4]);
  });
});
