import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfigFile, updateConfigFile } from '../../../src/config/config-file.js';
import { configFilePath, dataPath, simulationPath, walletsPath } from '../../../src/config/paths.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tao-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('configuration file', () => {
  it('default', () => {
    const path = join(folder, 'new', 'config.json');
    expect(readConfigFile(path).values).toEqual({});
    updateConfigFile(path, { network: 'finney' });
    updateConfigFile(path, { hotkey: 'h1' });
    expect(readFileSync(path, 'utf8')).toBe('{\n  "hotkey": "h1",\n  "network": "finney"\n}\n');
    updateConfigFile(path, { network: undefined });
    expect(readConfigFile(path).values).toEqual({ hotkey: 'h1' });
  });

  it('behavior: private, and nothing else is left in the folder', () => {
    const path = join(folder, 'config.json');
    updateConfigFile(path, { network: 'finney' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['config.json']);
  });

  it('behavior: keys of another version are kept', () => {
    const path = join(folder, 'config.json');
    writeFileSync(path, '{"future": [1]}');
    updateConfigFile(path, { network: 'test' });
    expect(readConfigFile(path).values).toEqual({ future: [1], network: 'test' });
  });

  it('behavior: a symbolic link stays one', () => {
    const [path, target] = [join(folder, 'config.json'), join(folder, 'dotfile.json')];
    writeFileSync(target, '{}');
    symlinkSync(target, path);
    updateConfigFile(path, { network: 'test' });
    expect(readConfigFile(target).values).toEqual({ network: 'test' });
  });

  it.each(['', '{', '[]', 'null', '"x"'])('error: content %j', (content) => {
    const path = join(folder, 'config.json');
    writeFileSync(path, content);
    expect(() => readConfigFile(path)).toThrow(expect.objectContaining({ code: 'CONFIG_FILE', exitCode: 2 }));
    expect(() => updateConfigFile(path, { network: 'test' })).toThrow();
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('error: a folder in its place', () => {
    const path = join(folder, 'config.json');
    mkdirSync(path);
    expect(() => readConfigFile(path)).toThrow('cannot be read (EISDIR)');
  });
});

describe('paths', () => {
  it('default', () => {
    const env = { HOME: '/home/a' };
    expect(configFilePath(env)).toBe('/home/a/.config/tao/config.json');
    expect(dataPath(env)).toBe('/home/a/.local/share/tao');
    expect(simulationPath(env, 'x')).toBe('/home/a/.local/share/tao/sim/x');
    expect(walletsPath(env)).toBe('/home/a/.bittensor/wallets');
  });

  it('behavior: variables move them', () => {
    expect(configFilePath({ XDG_CONFIG_HOME: '/c' })).toBe('/c/tao/config.json');
    expect(configFilePath({ XDG_CONFIG_HOME: '/c', TAO_CONFIG: '/f' })).toBe('/f');
    expect(dataPath({ XDG_DATA_HOME: '/d' })).toBe('/d/tao');
    expect(dataPath({ XDG_DATA_HOME: '/d', TAO_DATA_DIR: '/t' })).toBe('/t');
  });
});
