import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import WalletExport from '../../../commands/wallet/export.js';
import WalletRegenColdkey from '../../../commands/wallet/regen-coldkey.js';
import { fakeHost } from '../../helpers/fake-host.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';
const ADDRESS = '5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV';
const SEED = '0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e';

const path = tempFolder('export');
const env = { TAO_CONFIG: join(path, 'none.json'), TAO_WALLET_PATH: path, TAO_WALLET_NAME: 'a' };
const passwordFile = join(path, 'export.txt');

const exporting = (argv: string[], options = {}) =>
  runCommand(WalletExport, 'wallet export', argv, { env, ...options });
const regen = (argv: string[], stdin: string) =>
  runCommand(WalletRegenColdkey, 'wallet regen-coldkey', ['--no-use-password', '--json', ...argv], {
    env,
    stdin,
  });

beforeAll(async () => {
  writeFileSync(passwordFile, 'for the export only\n', { mode: 0o600 });
  await regen(['--mnemonic', '-'], PHRASE);
  await regen(['-w', 'seed', '--seed', '-'], SEED);
});

describe('wallet export', () => {
  it('default: a file that brings the key back', async () => {
    const out = join(path, 'a.json');
    const argv = ['--out', out, '--export-password-file', passwordFile, '--json'];
    const { json, stdout } = await exporting(argv);
    expectSchema(JSON.parse(stdout));
    expect(json.data).toEqual({
      key: 'a',
      address: ADDRESS,
      type: 'sr25519',
      format: 'polkadot-js',
      file: out,
    });
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const again = await regen(
      ['-w', 'b', '--json-file', out, '--json-password', '-'],
      readFileSync(passwordFile, 'utf8'),
    );
    expect(again.json.data).toMatchObject({ coldkey: { address: ADDRESS } });
    const twice = await exporting(argv);
    expect([twice.json.error.code, twice.exitCode]).toEqual(['FILE_EXISTS', 2]);
  }, 60_000);

  it('behavior: in a pipe the export and nothing else', async () => {
    const { stdout, stderr } = await exporting(['--export-password-file', passwordFile]);
    expect(JSON.parse(stdout)).toMatchObject({ address: ADDRESS, encoding: { version: '3' } });
    expect(stderr).toBe('');
  });

  it('behavior: nothing secret in a JSON document unless it is asked for', async () => {
    for (const argv of [[], ['--mnemonic', '--yes']]) {
      const refused = await exporting([...argv, '--json', '--export-password-file', passwordFile]);
      expect([refused.json.error.code, refused.exitCode]).toEqual(['MISSING_INPUT', 2]);
      expect(refused.json.error.help[0]).toContain('--reveal-secret');
      expect(refused.stdout).not.toContain('bottom');
    }
    const { json, stdout } = await exporting(['--mnemonic', '--yes', '--json', '--reveal-secret']);
    expectSchema(JSON.parse(stdout));
    expect(json.data).toMatchObject({ format: 'mnemonic', mnemonic: PHRASE });
  });

  it('behavior: the phrase goes onto a terminal, having asked', async () => {
    const host = fakeHost({ env, terminal: { width: 80 } });
    const running = exporting(['--mnemonic'], host);
    await host.sees('Show the phrase of a?');
    host.type('y\r');
    expect((await running).stdout).toContain(PHRASE);
    const other = fakeHost({ env, terminal: { width: 80 } });
    const cancelled = exporting(['--mnemonic'], other);
    await other.sees('Show the phrase of a?');
    other.type('\r');
    const { exitCode, stdout } = await cancelled;
    expect([exitCode, stdout]).toEqual([3, '']);
  });

  it('behavior: the phrase goes into a pipe only when both is said', async () => {
    const refused = await exporting(['--mnemonic', '--yes']);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    const unsure = await exporting(['--mnemonic', '--reveal-secret']);
    expect([unsure.exitCode, unsure.stdout]).toEqual([2, '']);
    expect((await exporting(['--mnemonic', '--reveal-secret', '--yes'])).stdout).toBe(`${PHRASE}\n`);
    const out = join(path, 'words.txt');
    await exporting(['--mnemonic', '--yes', '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(`${PHRASE}\n`);
  });

  it('error: a key without a phrase', async () => {
    const out = join(path, 'none.txt');
    const { json, exitCode } = await exporting(['-w', 'seed', '--mnemonic', '--yes', '--out', out, '--json']);
    expect([json.error.code, exitCode]).toEqual(['NO_MNEMONIC', 4]);
    expect(existsSync(out)).toBe(false);
  });

  it('error: no password for the export, and a weak one', async () => {
    const { json } = await exporting(['--json', '--out', join(path, 'x.json')]);
    expect(json.error).toMatchObject({ code: 'MISSING_INPUT' });
    expect(json.error.help[0]).toContain('--export-password-file');
    const weak = await exporting(['--json', '--out', join(path, 'x.json'), '--export-password-file', '-'], {
      stdin: 'short',
    });
    expect(weak.json.error.code).toBe('WEAK_PASSWORD');
  });
});
