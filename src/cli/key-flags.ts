import { Flags } from '@oclif/core';
import { InvalidIntegerError } from '../errors/unit.js';
import { passwordFlags, valueFlag, walletFlags } from './flags.js';

const KEY = 'KEY';
const WORDS = [12, 15, 18, 21, 24];

const storeFlags = {
  ...walletFlags,
  ...passwordFlags,
  'use-password': Flags.boolean({
    allowNo: true,
    summary: 'Encrypt the key file; coldkeys are unless told otherwise, hotkeys are not.',
    helpGroup: KEY,
  }),
  overwrite: Flags.boolean({
    summary: 'Replace key files that are there; without a backup they are lost for ever.',
    helpGroup: KEY,
  }),
};

/** For commands that make a fresh key. */
export const newKeyFlags = {
  ...storeFlags,
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
  'show-mnemonic': Flags.boolean({
    summary: 'Print the phrase also when the output is no terminal.',
    helpGroup: KEY,
  }),
};

/** For commands that bring a key back. */
export const regenFlags = {
  ...storeFlags,
  mnemonic: Flags.string({
    summary: 'The phrase; - reads it from standard input.',
    helpValue: 'WORDS|-',
    helpGroup: KEY,
  }),
  seed: Flags.string({
    summary: 'The seed as 0x and 64 hexadecimal digits; - reads it from standard input.',
    helpValue: 'HEX|-',
    helpGroup: KEY,
  }),
  'json-file': Flags.string({
    char: 'j',
    summary: 'An account exported by polkadot-js; btcli calls this flag --json.',
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
