import { Flags } from '@oclif/core';
import { decodeSs58 } from '../codec/ss58.js';
import { parseNetwork } from '../config/index.js';
import { BaseError } from '../errors/base.js';
import { UsageError } from '../errors/cli.js';
import {
  type Proportion,
  parseBlockNumber,
  parseInteger,
  parseMechid,
  parseNetuid,
  parseNetuids,
  parsePositiveRao,
  parseProportion,
  type TaoAmount,
  taoAmount,
} from '../units/index.js';
import { FlagValueError } from './parse-failure.js';
import { PROXY_TYPES } from './proxy-types.js';

/**
 * The flags commands share. Spellings follow btcli 9 and 11 (long names with hyphens first, underscored and dotted ones
 * as aliases). Values arrive parsed: a netuid is a number, an amount is rao.
 */

/** A flag whose text becomes a `T`; a BaseError of `parse` reaches the user unchanged. */
export const valueFlag = <T>(parse: (text: string) => T) =>
  Flags.custom<T>({
    parse: async (text, _context, { name }) => {
      try {
        return parse(text) as never;
      } catch (error) {
        throw error instanceof BaseError ? new FlagValueError(name, error) : error;
      }
    },
  });

export const netuidFlag = valueFlag(parseNetuid);
export const netuidsFlag = valueFlag(parseNetuids);
export const mechidFlag = valueFlag(parseMechid);
export const blockFlag = valueFlag(parseBlockNumber);
export const taoFlag = valueFlag<TaoAmount>((text) => taoAmount(parsePositiveRao(text)));
/** The same, or the word for all there is. */
export const taoOrAllFlag = valueFlag<TaoAmount | 'all'>((text) =>
  text === 'all' ? text : taoAmount(parsePositiveRao(text)),
);
/** Rao of a token that another flag decides. */
export const raoFlag = valueFlag<bigint>(parsePositiveRao);
export const proportionFlag = valueFlag<Proportion>(parseProportion);
/** Texts separated by commas, at least one. */
export const listFlag = valueFlag((text) => {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length > 0) return items;
  throw new UsageError(`${JSON.stringify(text)} names nothing.`, {
    code: 'EMPTY_LIST',
    details: { text },
    help: ['Write one or more values separated by commas, without spaces between.'],
  });
});
export const countFlag = (what: string, min: number, max: number) =>
  valueFlag((text) => parseInteger(text, what, min, max));

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** Seconds of a duration such as `90s`, `30m`, `12h` or `2d`; at most a century. */
export const durationFlag = valueFlag<number>((text) => {
  const [, digits = '', unit = ''] = /^(\d{1,10})([smhd])$/.exec(text) ?? [];
  const seconds = Number(digits) * (SECONDS[unit as keyof typeof SECONDS] ?? 0);
  if (seconds === 0 || seconds > 36_525 * SECONDS.d) {
    throw new UsageError(`${JSON.stringify(text)} is not a duration.`, {
      code: 'INVALID_DURATION',
      details: { text },
      help: ['Write a whole number and a unit: 90s, 30m, 12h or 2d.'],
    });
  }
  return seconds;
});

/** An SS58 address, nothing else. */
export const addressFlag = valueFlag<string>((text) => {
  decodeSs58(text);
  return text;
});

const OUTPUT = 'OUTPUT';
const CHAIN = 'CHAIN';
const WALLET = 'WALLET';
const TRANSACTION = 'TRANSACTION';

/** Every command has these. */
export const outputFlags = {
  json: Flags.boolean({
    summary: 'Print one JSON document and never ask.',
    aliases: ['json-output', 'json-out'],
    helpGroup: OUTPUT,
  }),
  quiet: Flags.boolean({ char: 'q', summary: 'No progress and no notices.', helpGroup: OUTPUT }),
  verbose: Flags.boolean({ char: 'v', summary: 'Say more about what happens and why.', helpGroup: OUTPUT }),
};

export const chainFlags = {
  network: valueFlag<string>((text) => {
    parseNetwork(text);
    return text;
  })({
    summary: 'Chain: sim, sim:NAME, finney, test, archive, local, or a ws:// URL.',
    aliases: ['chain', 'subtensor.network', 'subtensor.chain_endpoint'],
    helpValue: 'NAME|URL',
    helpGroup: CHAIN,
  }),
};

/** For reads. */
export const readFlags = {
  ...chainFlags,
  at: blockFlag({ summary: 'Read the state at this block.', helpValue: 'BLOCK', helpGroup: CHAIN }),
};

export const walletFlags = {
  'wallet-name': Flags.string({
    char: 'w',
    summary: 'Wallet whose coldkey is used.',
    aliases: ['wallet', 'name', 'wallet_name', 'wallet.name'],
    helpValue: 'NAME',
    helpGroup: WALLET,
  }),
  'wallet-path': Flags.string({
    char: 'p',
    summary: 'Folder of the wallets.',
    aliases: ['wallet_path', 'wallet.path'],
    helpValue: 'PATH',
    helpGroup: WALLET,
  }),
};

export const hotkeyFlags = {
  hotkey: Flags.string({
    char: 'H',
    summary: 'Hotkey: a name in the wallet, or an address.',
    aliases: [
      'wallet-hotkey',
      'wallet_hotkey',
      'wallet.hotkey',
      'hotkey-ss58',
      'wallet-hotkey-ss58',
      'wallet_hotkey_ss58',
    ],
    helpValue: 'NAME|SS58',
    helpGroup: WALLET,
  }),
};

/** For commands that need no hotkey: btcli takes one with nearly every command, so scripts give one. */
export const unusedHotkeyFlags = {
  hotkey: { ...hotkeyFlags.hotkey, hidden: true, summary: 'Not needed here.' },
};

/** For reads: btcli asks before it turns a page, so scripts say not to. */
export const unusedPromptFlags = {
  yes: Flags.boolean({
    char: 'y',
    hidden: true,
    summary: 'Nothing is asked.',
    aliases: ['no-prompt', 'no_prompt'],
  }),
  prompt: Flags.boolean({ hidden: true, summary: 'Nothing is asked.' }),
};

/** Parts of btcli 11 that make no difference here: what is small or empty is always shown. */
export const showAllFlags = {
  dust: Flags.boolean({ hidden: true, summary: 'What happens anyway.' }),
  empty: Flags.boolean({ hidden: true, summary: 'What happens anyway.' }),
};

export const passwordFlags = {
  'password-file': Flags.string({
    summary: 'File that holds the password of the key; - reads it from standard input.',
    aliases: ['wallet-password-file'],
    helpValue: 'FILE|-',
    helpGroup: WALLET,
  }),
  'password-fd': countFlag(
    'file descriptor',
    0,
    65_535,
  )({
    summary: 'Open file descriptor to read the password from, as in 3<secret.txt.',
    exclusive: ['password-file'],
    helpValue: 'NUMBER',
    helpGroup: WALLET,
  }),
};

/** The coldkey that takes over in a swap. */
export const newColdkeyFlags = {
  'new-coldkey': Flags.string({
    summary: 'New coldkey: an address, or the name of a wallet.',
    aliases: ['new-coldkey-ss58', 'new-wallet', 'new', 'new_coldkey'],
    helpValue: 'SS58|NAME',
  }),
};

/** Which key of the wallet a command works with: the hotkey when one is named, else the coldkey. */
export const keyRoleFlags = {
  ...hotkeyFlags,
  'use-hotkey': Flags.boolean({
    allowNo: true,
    summary: 'The hotkey; naming one with --hotkey says it too.',
    helpGroup: WALLET,
  }),
};

/** For whatever asks before it acts. */
export const confirmFlags = {
  yes: Flags.boolean({
    char: 'y',
    summary: 'Do it without asking.',
    aliases: ['no-prompt', 'no_prompt'],
    helpGroup: TRANSACTION,
  }),
};

/** For transactions. */
export const transactionFlags = {
  ...chainFlags,
  ...walletFlags,
  ...passwordFlags,
  ...confirmFlags,
  'dry-run': Flags.boolean({
    summary: 'Show the call, its fee and what it does, executed where the chain can; sign and send nothing.',
    helpGroup: TRANSACTION,
  }),
  'unsigned-out': Flags.string({
    summary:
      'Write the transaction into this file, to be signed elsewhere; - prints it. Nothing is signed or sent.',
    exclusive: ['dry-run'],
    helpValue: 'FILE|-',
    helpGroup: TRANSACTION,
  }),
  period: countFlag(
    'period',
    0,
    65_536,
  )({
    summary: 'Blocks the transaction stays valid; 0 for ever.',
    aliases: ['era'],
    helpValue: 'BLOCKS',
    helpGroup: TRANSACTION,
  }),
  proxy: Flags.string({
    summary: 'Act for this coldkey, whose proxy the signing key is: an address, or the name of a wallet.',
    aliases: ['proxy-for'],
    helpValue: 'SS58|NAME',
    helpGroup: TRANSACTION,
  }),
  'force-proxy-type': Flags.option({ options: PROXY_TYPES })({
    summary: 'Only as a proxy of this type, e.g. Staking.',
    dependsOn: ['proxy'],
    helpValue: 'TYPE',
    helpGroup: TRANSACTION,
  }),
  'announce-only': Flags.boolean({
    allowNo: true,
    summary: 'Announce the call through the proxy instead of making it.',
    dependsOn: ['proxy'],
    helpGroup: TRANSACTION,
  }),
  'mev-protection': Flags.boolean({
    allowNo: true,
    summary: 'Send it encrypted, so that nobody can act on it before a block holds it.',
    aliases: ['mev-shield'],
    helpGroup: TRANSACTION,
  }),
  'wait-for-finalization': Flags.boolean({
    allowNo: true,
    summary: 'Wait until the block is final, not only until it is made.',
    helpGroup: TRANSACTION,
  }),
  'wait-for-inclusion': Flags.boolean({ allowNo: true, hidden: true, summary: 'What happens anyway.' }),
  prompt: Flags.boolean({ hidden: true, summary: 'Ask before acting, as without it.' }),
  no: Flags.boolean({ hidden: true, summary: 'Answer the question with no.', exclusive: ['yes'] }),
};
