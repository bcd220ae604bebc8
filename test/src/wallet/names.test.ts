import { homedir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkName,
  checkNewName,
  defaultWalletsPath,
  expandWalletsPath,
  hotkeyPaths,
  splitWalletReference,
  walletPaths,
} from '../../../src/wallet/index.js';

const invalid = expect.objectContaining({ code: 'INVALID_NAME', exitCode: 2 });

describe('checkName', () => {
  it.each([
    '',
    '.',
    '..',
    'a/b',
    '../x',
    '/etc',
    'a\\b',
    'a\u0000',
    'a\nb',
    '\u001b[2J',
    'a\u0085',
    'x'.repeat(256),
    'é'.repeat(128),
  ])('error: %j', (name) => {
    expect(() => checkName('wallet', name)).toThrow(invalid);
    expect(() => walletPaths('w', name)).toThrow(invalid);
    expect(() => hotkeyPaths(walletPaths('w', 'a'), name)).toThrow(invalid);
  });

  it.each(['default', 'my wallet', 'my-wallet', 'a.b', ' odd ', 'кошелёк', 'x'.repeat(255)])(
    'default: %j can be read',
    (name) => {
      expect(() => checkName('hotkey', name)).not.toThrow();
    },
  );

  it('behavior: an accepted name stays in its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        let folder: string;
        try {
          folder = walletPaths('/wallets', name).folder;
        } catch {
          return;
        }
        expect(folder).toBe(`/wallets/${name}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('error: the message escapes control characters', () => {
    expect(() => checkName('wallet', 'a\u001b[31m')).toThrow(/"a\\u001b\[31m"/);
  });
});

describe('checkNewName', () => {
  it.each([' a', 'a ', 'a.b', '.hidden', 'a\ud800'])('error: %j', (name) => {
    expect(() => checkNewName('wallet', name)).toThrow(invalid);
  });

  it('error: a hotkey name that its public file cannot carry', () => {
    expect(() => checkNewName('hotkey', 'x'.repeat(248))).not.toThrow();
    expect(() => checkNewName('hotkey', 'x'.repeat(249))).toThrow(invalid);
  });
});

describe('paths', () => {
  it('default: the official layout', () => {
    const wallet = walletPaths('/w', 'alice');
    expect(wallet).toMatchObject({
      coldkey: '/w/alice/coldkey',
      coldkeypub: '/w/alice/coldkeypub.txt',
      hotkeysFolder: '/w/alice/hotkeys',
    });
    expect(hotkeyPaths(wallet, 'h')).toEqual({
      hotkey: '/w/alice/hotkeys/h',
      hotkeypub: '/w/alice/hotkeys/hpub.txt',
    });
  });

  it('args: ~ and default', () => {
    expect(defaultWalletsPath()).toBe(`${homedir()}/.bittensor/wallets`);
    expect(expandWalletsPath('~/x')).toBe(`${homedir()}/x`);
    expect(expandWalletsPath('~')).toBe(homedir());
    expect(expandWalletsPath('default')).toBe(defaultWalletsPath());
    expect(expandWalletsPath('~other/x')).toBe('~other/x');
  });

  it('args: wallet/hotkey', () => {
    expect(splitWalletReference('w')).toEqual({ wallet: 'w' });
    expect(splitWalletReference('w/h')).toEqual({ wallet: 'w', hotkey: 'h' });
    for (const text of ['', 'w/', '/h', 'w/h/x', '../h'])
      expect(() => splitWalletReference(text)).toThrow(invalid);
  });
});
