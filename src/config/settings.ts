import { UnknownSettingError } from '../errors/config.js';
import { parseProportion } from '../units/proportion.js';
import { parseNetwork } from './network.js';

export type SettingValue = string | boolean;

/** One setting: what it is called everywhere, and which texts it accepts. */
export interface Setting<T extends SettingValue = SettingValue> {
  /** In the configuration file and in `tao config`; also the name of its flag. */
  readonly key: string;
  readonly summary: string;
  /** Environment variables, first one wins. */
  readonly env: readonly string[];
  /** When nobody says otherwise. For `wallet-path`, the folder of the official tools. */
  readonly default: T;
  /** @throws BaseError when the text is not a value of this setting */
  readonly parse: (text: string) => T;
}

const NETWORK: Setting<string> = {
  key: 'network',
  summary: 'The chain: sim, sim:NAME, finney, test, archive, local, or a WebSocket URL.',
  env: ['TAO_NETWORK', 'BT_NETWORK', 'BT_SUBTENSOR_NETWORK'],
  default: 'sim',
  parse: (text) => {
    parseNetwork(text);
    return text;
  },
};

const WALLET: Setting<string> = {
  key: 'wallet-name',
  summary: 'Name of the wallet whose coldkey is used.',
  env: ['TAO_WALLET_NAME', 'BT_WALLET', 'BT_WALLET_NAME'],
  default: 'default',
  parse: notEmpty,
};

const HOTKEY: Setting<string> = {
  key: 'hotkey',
  summary: 'Name of the hotkey in the wallet.',
  env: ['TAO_HOTKEY', 'BT_WALLET_HOTKEY', 'BT_HOTKEY'],
  default: 'default',
  parse: notEmpty,
};

const WALLET_PATH: Setting<string> = {
  key: 'wallet-path',
  summary: 'Folder of the wallets.',
  env: ['TAO_WALLET_PATH', 'BT_WALLET_PATH'],
  default: 'default',
  parse: notEmpty,
};

const TOLERANCE: Setting<string> = {
  key: 'tolerance',
  summary: 'How far a price may move against a staking order before it is refused, e.g. 0.005 or 0.5%.',
  env: ['TAO_TOLERANCE'],
  default: '0.005',
  parse: (text) => {
    parseProportion(text);
    return text;
  },
};

const SAFE_STAKING: Setting<boolean> = {
  key: 'safe-staking',
  summary: 'Whether staking orders carry a limit price.',
  env: ['TAO_SAFE_STAKING'],
  default: true,
  parse: parseSwitch,
};

const ALLOW_PARTIAL_STAKE: Setting<boolean> = {
  key: 'allow-partial-stake',
  summary: 'Whether an order may be filled in part when its limit price is reached.',
  env: ['TAO_ALLOW_PARTIAL_STAKE'],
  default: false,
  parse: parseSwitch,
};

/** Every setting by the name code uses. */
export const SETTINGS = {
  network: NETWORK,
  wallet: WALLET,
  hotkey: HOTKEY,
  walletPath: WALLET_PATH,
  tolerance: TOLERANCE,
  safeStaking: SAFE_STAKING,
  allowPartialStake: ALLOW_PARTIAL_STAKE,
} as const;

export const SETTING_KEYS: readonly string[] = Object.values(SETTINGS).map(({ key }) => key);

/** btcli's names for some keys, in both of its generations. */
const KEY_ALIASES: Readonly<Record<string, string>> = {
  wallet: 'wallet-name',
  wallet_hotkey: 'hotkey',
  rate_tolerance: 'tolerance',
  chain: 'network',
};

/** The setting of a key as someone typed it; underscores and btcli's names are understood. @throws UnknownSettingError */
export function findSetting(key: string): Setting {
  const canonical = KEY_ALIASES[key.replaceAll('-', '_')] ?? key.replaceAll('_', '-');
  const setting = Object.values(SETTINGS).find((candidate) => candidate.key === canonical);
  if (setting === undefined) throw new UnknownSettingError(key, SETTING_KEYS);
  return setting as Setting;
}

function notEmpty(text: string): string {
  if (text.trim() === '') throw new Error('it is empty');
  return text;
}

function parseSwitch(text: string): boolean {
  const word = text.toLowerCase();
  if (['true', 'yes', 'on', '1'].includes(word)) return true;
  if (['false', 'no', 'off', '0'].includes(word)) return false;
  throw new Error('it is neither true nor false');
}
