import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { tempFolder } from '../helpers/temp-folder.js';

const BINARY = fileURLToPath(new URL('../../bin/run.cjs', import.meta.url));

let home: string;
let counter = 0;
const root = tempFolder('code-cache');

const tao = (...argv: string[]): string =>
  execFileSync(process.execPath, [BINARY, ...argv], {
    encoding: 'utf8',
    env: { HOME: home, PATH: process.env.PATH ?? '' },
  });
const folder = (): string => join(home, '.cache', 'tao', 'code');
const kept = (): string[] => readdirSync(folder()).map((name) => join(folder(), name));
const only = (): string => {
  const [path, ...others] = kept();
  expect(others).toEqual([]);
  return path as string;
};

beforeEach(() => {
  home = join(root, String(counter++));
  mkdirSync(home);
});

describe('the compiled code of the bundle', () => {
  it('default: is kept for this user alone, and used by the next run', () => {
    const first = tao('config', 'get', '--json');
    const path = only();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    const { mtimeMs } = statSync(path);
    expect(tao('config', 'get', '--json')).toBe(first);
    // V8 took it: one that it refuses is written anew.
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
  });

  it('behavior: commands that differ by their arguments share it', () => {
    tao('config', 'get', 'network');
    tao('config', 'get', 'wallet-name');
    only();
  });

  it('behavior: what V8 refuses is replaced', () => {
    tao('config', 'get');
    const path = only();
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, 1000));
    tao('config', 'get');
    expect(readFileSync(path).length).toBeGreaterThan(whole.length / 2);
  });

  it('behavior: what others can write is not run', () => {
    tao('config', 'get');
    const path = only();
    chmodSync(path, 0o666);
    tao('config', 'get');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('behavior: a run needs no folder to write to', () => {
    writeFileSync(join(home, '.cache'), 'not a folder');
    expect(JSON.parse(tao('config', 'get', '--json')).ok).toBe(true);
    expect(existsSync(folder())).toBe(false);
  });

  it('behavior: only the newest stay', () => {
    mkdirSync(folder(), { recursive: true });
    for (let i = 0; i < 40; i++) writeFileSync(join(folder(), `older-${i}`), '');
    tao('config', 'get');
    expect(kept()).toHaveLength(32);
    expect(kept().some((path) => path.endsWith('-config-get'))).toBe(true);
  });
});
