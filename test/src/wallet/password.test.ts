import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assessPassword,
  decodePasswordVariable,
  encodePasswordVariable,
  passwordVariableNames,
  requireGoodPassword,
  resolvePassword,
} from '../../../src/wallet/index.js';
import { temporaryFolder } from './temp-folder.js';
import { vectors } from './vectors.js';

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array, mode = 0o600) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
};

describe('password variables', () => {
  it.each(vectors.envPasswords)('default: $name', ({ name, password, value }) => {
    expect(encodePasswordVariable(name, password)).toBe(value);
    expect(decodePasswordVariable(name, value)).toBe(password);
  });

  it('default: names from paths', () => {
    expect(passwordVariableNames('/root/.bittensor/wallets/default/coldkey')).toEqual([
      'BT_PW__ROOT__BITTENSOR_WALLETS_DEFAULT_COLDKEY',
    ]);
    expect(passwordVariableNames('/w//a-b/./coldkey')).toEqual([
      'BT_PW__W__A-B___COLDKEY',
      'BT_PW__W_A-B_COLDKEY',
    ]);
  });

  it('behavior: round trip of any password and name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }), (path, password) => {
        const [name = ''] = passwordVariableNames(path);
        expect(decodePasswordVariable(name, encodePasswordVariable(name, password))).toBe(password);
      }),
    );
  });

  it('error: not base64, or for another path', () => {
    for (const value of ['clear text', 'abc', '////']) {
      expect(() => decodePasswordVariable('BT_PW_X', value)).toThrow(
        expect.objectContaining({ code: 'PASSWORD_SOURCE', exitCode: 4 }),
      );
    }
  });
});

describe('resolvePassword', () => {
  const keyFilePath = '/w/a/coldkey';
  const [variable = ''] = passwordVariableNames(keyFilePath);
  const all = () => ({
    keyFilePath,
    kind: 'coldkey' as const,
    password: 'one',
    passwordFile: file('two', 'two\n'),
    env: {
      BT_WALLET_PASSWORD: 'three',
      [variable]: encodePasswordVariable(variable, 'four'),
      BT_WALLET_PASSWORD_FILE: file('five', 'five\r\n'),
    },
  });

  it('default: the order of the sources', () => {
    const query: Record<string, unknown> & ReturnType<typeof all> = all();
    const found: (string | undefined)[] = [];
    const look = () => {
      const resolved = resolvePassword(query);
      found.push(`${resolved?.candidates[0]} from ${resolved?.source}`);
    };
    look();
    delete (query as { password?: string }).password;
    look();
    delete (query as { passwordFile?: string }).passwordFile;
    look();
    query.env.BT_WALLET_PASSWORD = '';
    look();
    delete query.env[variable];
    look();
    query.env.BT_WALLET_PASSWORD_FILE = '';
    expect(resolvePassword(query)).toBeUndefined();
    expect(found).toEqual([
      'one from the command line',
      `two from ${join(folder, 'two')}`,
      'three from BT_WALLET_PASSWORD',
      `four from ${variable}`,
      `five from ${join(folder, 'five')}`,
    ]);
  });

  it('behavior: a hotkey hears only its own variable and what it is given', () => {
    const { password: _, passwordFile: __, ...query } = all();
    expect(resolvePassword({ ...query, kind: 'hotkey' })?.source).toBe(variable);
    expect(resolvePassword({ ...query, kind: 'hotkey', env: { BT_WALLET_PASSWORD: 'x' } })).toBeUndefined();
  });

  it('behavior: one line break is cut off, other white space is a second try', () => {
    const query = { keyFilePath, kind: 'coldkey' as const, env: {} };
    const resolved = resolvePassword({ ...query, passwordFile: file('spaces', ' pass word \n') });
    expect(resolved?.candidates).toEqual([' pass word ', 'pass word']);
  });

  it('behavior: warns of a file others can read', () => {
    const query = { keyFilePath, kind: 'coldkey' as const, env: {} };
    expect(resolvePassword({ ...query, passwordFile: file('open', 'x', 0o644) })?.warnings[0]).toContain(
      'chmod',
    );
    expect(resolvePassword({ ...query, passwordFile: file('closed', 'x') })?.warnings).toEqual([]);
  });

  it('error: a file that is missing, empty, binary, huge or a folder', () => {
    mkdirSync(join(folder, 'folder'));
    const paths = [
      join(folder, 'missing'),
      join(folder, 'folder'),
      file('empty', '\n'),
      file('binary', Uint8Array.of(0xff)),
      file('huge', 'x'.repeat(5000)),
    ];
    for (const passwordFile of paths) {
      expect(() => resolvePassword({ keyFilePath, kind: 'coldkey', env: {}, passwordFile })).toThrow(
        expect.objectContaining({ code: 'PASSWORD_SOURCE', message: expect.stringContaining(passwordFile) }),
      );
    }
  });
});

describe('assessPassword', () => {
  it.each(['correct horse battery', 'Tr0ub4dor&3 kat', 'x7$Kq!9vZp2', 'длинныйпароль'])(
    'default: %j is acceptable',
    (password) => {
      expect(assessPassword(password).problems).toEqual([]);
    },
  );

  it.each([
    ['', 'characters'],
    ['123456', 'characters'],
    ['short1!', 'characters'],
    ['aaaaaaaaaaaaaaaa', 'repeats'],
    ['123456789012', 'repeats'],
    [' leading space here', 'space'],
    ['tab\there and there', 'control'],
  ])('error: %j (%s)', (password, reason) => {
    expect(assessPassword(password).problems.join()).toContain(reason);
    expect(() => requireGoodPassword(password)).toThrow(
      expect.objectContaining({
        code: 'WEAK_PASSWORD',
        exitCode: 2,
        message: expect.not.stringContaining(password || 'x x'),
      }),
    );
  });

  it('args: names', () => {
    expect(assessPassword('my-validator-1', ['my-validator']).problems.join()).toContain('name');
    expect(assessPassword('my-validator-and-much-more', ['my-validator']).problems).toEqual([]);
  });

  it('behavior: longer is never judged weaker', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.string({ maxLength: 5 }),
        (password, more) => {
          expect(assessPassword(password + more).bits).toBeGreaterThanOrEqual(assessPassword(password).bits);
        },
      ),
    );
  });
});
