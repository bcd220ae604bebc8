import { describe, expect, it } from '@jest/globals';
import { resolveSetting } from '../../../src/config/resolve.js';
import { findSetting, SETTING_KEYS, SETTINGS } from '../../../src/config/settings.js';

const file = { path: '/config.json', values: { network: 'test', 'safe-staking': false } };
const none = { path: '/config.json', values: {} };

describe('resolveSetting', () => {
  it('default', () => {
    expect(resolveSetting(SETTINGS.network, { env: {}, file: none })).toEqual({
      value: 'sim',
      source: 'default',
    });
  });

  it('behavior: flag, environment, file, default', () => {
    const env = { TAO_NETWORK: 'finney', BT_NETWORK: 'archive' };
    const all = { flag: 'local', env, file };
    expect(resolveSetting(SETTINGS.network, all)).toEqual({ value: 'local', source: 'flag' });
    expect(resolveSetting(SETTINGS.network, { env, file })).toEqual({
      value: 'finney',
      source: 'environment',
      origin: 'TAO_NETWORK',
    });
    expect(resolveSetting(SETTINGS.network, { env: { BT_NETWORK: 'archive' }, file }).value).toBe('archive');
    expect(resolveSetting(SETTINGS.network, { env: {}, file })).toEqual({
      value: 'test',
      source: 'file',
      origin: '/config.json',
    });
  });

  it('behavior: an empty variable is no variable', () => {
    expect(resolveSetting(SETTINGS.wallet, { env: { TAO_WALLET_NAME: '' }, file: none }).source).toBe(
      'default',
    );
  });

  it('behavior: switches are written as JSON or as a word', () => {
    expect(resolveSetting(SETTINGS.safeStaking, { env: {}, file }).value).toBe(false);
    expect(resolveSetting(SETTINGS.safeStaking, { env: { TAO_SAFE_STAKING: 'Off' }, file: none }).value).toBe(
      false,
    );
    expect(resolveSetting(SETTINGS.safeStaking, { env: {}, file: none }).value).toBe(true);
  });

  it('error: names who gave the bad value', () => {
    expect(() => resolveSetting(SETTINGS.network, { env: { BT_NETWORK: 'finny' }, file })).toThrow(
      'The setting network from BT_NETWORK is not usable: "finny" is not a network',
    );
    const broken = { path: '/config.json', values: { 'safe-staking': 7 } };
    expect(() => resolveSetting(SETTINGS.safeStaking, { env: {}, file: broken })).toThrow(
      expect.objectContaining({ code: 'INVALID_SETTING', exitCode: 2 }),
    );
  });
});

describe('findSetting', () => {
  it('default', () => {
    for (const key of SETTING_KEYS) expect(findSetting(key).key).toBe(key);
  });

  it('behavior: underscores and the names of btcli are understood', () => {
    expect(findSetting('wallet_path').key).toBe('wallet-path');
    expect(findSetting('wallet').key).toBe('wallet-name');
    expect(findSetting('rate_tolerance').key).toBe('tolerance');
  });

  it('error: unknown key', () => {
    expect(() => findSetting('netwrok')).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_SETTING',
        help: expect.arrayContaining(['Did you mean network?']),
      }),
    );
  });
});
