import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import ConfigGet from '../../../commands/config/get.js';
import ConfigSet from '../../../commands/config/set.js';
import ConfigUnset from '../../../commands/config/unset.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const folder = tempFolder('config');
const path = join(folder, 'config.json');
const env = { TAO_CONFIG: path };
const stored = () => JSON.parse(readFileSync(path, 'utf8'));

beforeEach(() => writeFileSync(path, '{}'));

describe('config set', () => {
  it('default', async () => {
    const { stdout, exitCode } = await runCommand(ConfigSet, 'config set', ['network', 'finney'], { env });
    expect([stdout, exitCode]).toEqual(['network\tfinney\tfile\t\n', 0]);
    expect(stored()).toEqual({ network: 'finney' });
  });

  it('args: several settings as flags', async () => {
    await runCommand(ConfigSet, 'config set', ['--wallet.name', 'alice', '--no-safe-staking'], { env });
    expect(stored()).toEqual({ 'wallet-name': 'alice', 'safe-staking': false });
  });

  it('args: names of btcli', async () => {
    await runCommand(ConfigSet, 'config set', ['rate_tolerance', '1%'], { env });
    expect(stored()).toEqual({ tolerance: '1%' });
  });

  it('behavior: says when a variable wins all the same', async () => {
    const { json } = await runCommand(ConfigSet, 'config set', ['network', 'finney', '--json'], {
      env: { ...env, BT_NETWORK: 'test' },
    });
    expect((json.data as { settings: unknown }).settings).toEqual([
      { key: 'network', value: 'test', source: 'environment', origin: 'BT_NETWORK' },
    ]);
    expect(stored()).toEqual({ network: 'finney' });
  });

  it.each([
    [['network', 'fiinney'], 'INVALID_SETTING'],
    [['--network', 'fiinney'], 'UNKNOWN_NETWORK'],
    [['netwrok', 'finney'], 'UNKNOWN_SETTING'],
    [['network'], 'MISSING_INPUT'],
    [[], 'MISSING_INPUT'],
    [['safe-staking', 'perhaps'], 'INVALID_SETTING'],
    [['tolerance', '18'], 'INVALID_SETTING'],
  ])('error: %j', async (argv, code) => {
    const { json, exitCode } = await runCommand(ConfigSet, 'config set', [...argv, '--json'], { env });
    expect([json.error.code, exitCode]).toEqual([code, 2]);
    expect(stored()).toEqual({});
  });
});

describe('config get', () => {
  it('default', async () => {
    writeFileSync(path, '{"hotkey":"miner"}');
    const { stdout } = await runCommand(ConfigGet, 'config get', [], {
      env: { ...env, TAO_NETWORK: 'local' },
    });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'network\tlocal\tenvironment\tTAO_NETWORK',
      'wallet-name\tdefault\tdefault\t',
      'hotkey\tminer\tfile\t',
    ]);
  });

  it('behavior: a terminal gets a table', async () => {
    const { stdout } = await runCommand(ConfigGet, 'config get', ['network'], {
      env,
      terminal: { width: 80 },
    });
    expect(stdout).toBe(
      `Setting  Value  From     Variable\nnetwork  sim    default  –\n\nConfiguration file: ${path}\n`,
    );
  });

  it('error: a file that is not JSON is named, and left alone', async () => {
    writeFileSync(path, '{');
    const { json, exitCode } = await runCommand(ConfigGet, 'config get', ['--json'], { env });
    expect([json.error.code, exitCode]).toEqual(['CONFIG_FILE', 2]);
    expect(json.error.message).toContain(path);
    expect(readFileSync(path, 'utf8')).toBe('{');
  });
});

describe('config unset', () => {
  it('default', async () => {
    writeFileSync(path, '{"hotkey":"miner","network":"test","future":1}');
    const { stdout } = await runCommand(ConfigUnset, 'config unset', ['network', 'wallet_hotkey'], { env });
    expect(stdout).toBe('network\tsim\tdefault\t\nhotkey\tdefault\tdefault\t\n');
    expect(stored()).toEqual({ future: 1 });
  });

  it('args: --all', async () => {
    writeFileSync(path, '{"hotkey":"miner","network":"test","future":1}');
    await runCommand(ConfigUnset, 'config unset', ['--all'], { env });
    expect(stored()).toEqual({ future: 1 });
  });

  it('error: nothing named', async () => {
    const { exitCode, stderr } = await runCommand(ConfigUnset, 'config unset', [], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('KEY: the setting to remove; or --all');
    expect(existsSync(path)).toBe(true);
  });
});
