import { Flags } from '@oclif/core';
import { UsageError } from '../errors/cli.js';
import { InvalidIntegerError } from '../errors/unit.js';
import { UnsupportedKeyError } from '../errors/wallet.js';
import type { KeyType } from '../wallet/index.js';
import { confirmFlags, countFlag, passwordFlags, valueFlag, walletFlags } from './flags.js';

const KEY = 'KEY';
const WORDS = [12, 15, 18, 21, 24];

/** Replaces files without a question. Never assumed: nobody is asked in a pipe. */
export const overwriteFlags = {
  overwrite: Flags.boolean({
    allowNo: true,
    summary: 'Replace key files that are there; without a backup they are lost for ever.',
    helpGroup: KEY,
  }),
};

export const keyTypeFlags = {
  'key-type': valueFlag(parseKeyType)({
    summary: 'Signature scheme: sr25519, unless told otherwise, or ed25519.',
    aliases: ['crypto-type', 'crypto_type'],
    helpValue: 'TYPE',
    helpGroup: KEY,
  }),
};

/** Lets a secret out of the program although its output is no terminal. */
export const revealFlags = {
  'reveal-secret': Flags.boolean({
    summary: 'Print the secret as part of the result, also into a pipe or a JSON document.',
    aliases: ['show-mnemonic'],
    helpGroup: KEY,
  }),
};

/** For commands that write a key file anew. */
export const rewriteFlags = {
  'keep-backup': Flags.boolean({
    summary: 'Keep the old file, hidden, beside the new one.',
    helpGroup: KEY,
  }),
};

/** Where a password comes from that replaces another. */
export const newPasswordFlags = {
  'new-password-file': Flags.string({
    summary: 'File that holds the new password; - reads it from standard input.',
    helpValue: 'FILE|-',
    helpGroup: KEY,
  }),
  'new-password-fd': countFlag(
    'file descriptor',
    0,
    65_535,
  )({
    summary: 'Open file descriptor to read the new password from.',
    exclusive: ['new-password-file'],
    helpValue: 'NUMBER',
    helpGroup: KEY,
  }),
};

/** Where the password comes from that an export is encrypted with. */
export const exportPasswordFlags = {
  'export-password-file': Flags.string({
    summary: 'File that holds the password for the export; - reads it from standard input.',
    helpValue: 'FILE|-',
    helpGroup: KEY,
  }),
  'export-password-fd': countFlag(
    'file descriptor',
    0,
    65_535,
  )({
    summary: 'Open file descriptor to read the password for the export from.',
    exclusive: ['export-password-file'],
    helpValue: 'NUMBER',
    helpGroup: KEY,
  }),
};

/** What a key file holds and looks like. */
const fileFlags = {
  'key-format': Flags.option({ options: ['portable', 'sdk'] as const })({
    summary: 'Layout of the files: portable, which every official tool reads, or that of the SDK 11.',
    aliases: ['format'],
    helpGroup: KEY,
  }),
  'private-key-only': Flags.boolean({
    summary: 'Store neither the phrase nor the seed beside the private key.',
    helpGroup: KEY,
  }),
};

const storeFlags = {
  ...fileFlags,
  ...walletFlags,
  ...passwordFlags,
  ...keyTypeFlags,
  ...overwriteFlags,
  'use-password': Flags.boolean({
    allowNo: true,
    summary: 'Encrypt the key file; coldkeys are unless told otherwise, hotkeys are not.',
    helpGroup: KEY,
  }),
};

/** For commands that make a fresh key. */
export const newKeyFlags = {
  ...storeFlags,
  ...revealFlags,
  yes: { ...confirmFlags.yes, summary: 'Do not ask for a word of the phrase.', helpGroup: KEY },
  'n-words': valueFlag((text) => {
    if (!WORDS.includes(Number(text))) throw new InvalidIntegerError('number of words', text, 12, 24);
    return Number(text);
  })({
    summary: 'Words of the phrase: 12, 15, 18, 21 or 24.',
    aliases: ['n_words'],
    helpValue: 'COUNT',
    helpGroup: KEY,
  }),
  uri: Flags.string({
    summary: 'Make a development key such as //Alice instead of a secret one.',
    helpValue: 'URI',
    helpGroup: KEY,
  }),
  'mnemonic-file': Flags.string({
    summary: 'Write the phrase into this new file, readable by you alone, instead of showing it.',
    helpValue: 'FILE',
    helpGroup: KEY,
  }),
};

/** For commands that bring a key back: one source at a time. */
export const regenFlags = {
  ...storeFlags,
  mnemonic: Flags.string({
    summary: 'The phrase, numbered (1-word 2-word …) or not; - reads it from standard input.',
    helpValue: 'WORDS|-',
    helpGroup: KEY,
  }),
  seed: Flags.string({
    summary: 'The seed as 0x and 64 hexadecimal digits; - reads it from standard input.',
    helpValue: 'HEX|-',
    helpGroup: KEY,
  }),
  'private-key': Flags.string({
    summary: 'The private key as 128 hexadecimal digits; - reads it from standard input.',
    aliases: ['private_key'],
    helpValue: 'HEX|-',
    helpGroup: KEY,
  }),
  uri: Flags.string({
    summary: 'A key URI: a phrase or nothing, then /soft and //hard steps; - reads it from standard input.',
    helpValue: 'URI|-',
    helpGroup: KEY,
  }),
  'json-file': Flags.string({
    char: 'j',
    summary: 'An account exported by polkadot-js; btcli calls this flag --json.',
    aliases: ['json-path'],
    helpValue: 'FILE|-',
    helpGroup: KEY,
  }),
  'json-password': Flags.string({
    summary: 'Password of that export; - reads it from standard input.',
    dependsOn: ['json-file'],
    helpValue: 'TEXT|-',
    helpGroup: KEY,
  }),
};

/** For commands that store the public half of a key that is elsewhere. */
export const publicKeyFlags = {
  ...walletFlags,
  ...keyTypeFlags,
  ...overwriteFlags,
  ss58: Flags.string({
    summary: 'The address.',
    aliases: ['ss58-address', 'ss58_address'],
    helpValue: 'SS58',
    helpGroup: KEY,
  }),
  'public-key-hex': Flags.string({
    summary: 'The public key as 64 hexadecimal digits.',
    aliases: ['public_key_hex', 'public-key'],
    helpValue: 'HEX',
    helpGroup: KEY,
  }),
};

/** @throws UnsupportedKeyError, UsageError */
function parseKeyType(text: string): KeyType {
  if (text === 'sr25519' || text === 'ed25519') return text;
  if (text === 'ecdsa') throw new UnsupportedKeyError('The key type ecdsa', { type: text });
  throw new UsageError(`"${text}" is not a key type.`, { help: ['Give sr25519 or ed25519.'] });
}
