import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { didYouMean } from '../errors/suggest.js';
import { MnemonicError } from '../errors/wallet.js';
import { wipe } from './secret-bytes.js';

export const MNEMONIC_LENGTHS = [12, 15, 18, 21, 24] as const;
export type MnemonicLength = (typeof MNEMONIC_LENGTHS)[number];

/** The phrase every Substrate development account is derived from. Public: never fund it. */
export const DEV_PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';

const pbkdf2Async = promisify(pbkdf2);

/** The BIP39 library and its English list, loaded when a phrase is first handled. */
async function loadBip39() {
  const [bip39, english] = await Promise.all([
    import('@scure/bip39'),
    import('@scure/bip39/wordlists/english'),
  ]);
  return { ...bip39, wordlist: english.wordlist };
}

/**
 * A fresh phrase from the operating system's random source.
 *
 * @throws MnemonicError when `length` is not 12, 15, 18, 21 or 24
 */
export async function createMnemonic(length = 12): Promise<string> {
  if (!isMnemonicLength(length))
    throw new MnemonicError(`it cannot have ${length} words, only ${lengthList()}`);
  const { entropyToMnemonic, wordlist } = await loadBip39();
  const entropy = new Uint8Array(randomBytes((length / 3) * 4));
  const mnemonic = entropyToMnemonic(entropy, wordlist);
  wipe(entropy);
  return mnemonic;
}

/**
 * Brings typed words into the form that is parsed and stored: NFKD, lower case, single spaces. Accepts btcli's
 * numbered form `1-word 2-word …` in any order.
 *
 * @throws MnemonicError when only some words are numbered, or the numbers are not 1..n
 */
export function normaliseMnemonic(text: string): string {
  const words = text.normalize('NFKD').toLowerCase().split(/\s+/).filter(Boolean);
  const numbered = words.map((word) => /^(\d{1,3})-(.+)$/.exec(word));
  if (numbered.every((match) => match === null)) return words.join(' ');
  const inOrder: string[] = [];
  for (const match of numbered) {
    if (match === null) throw new MnemonicError('some words are numbered and others are not');
    const place = Number(match[1]);
    if (place < 1 || place > words.length || inOrder[place - 1] !== undefined) {
      throw new MnemonicError(`the word numbers are not 1 to ${words.length}, each once`);
    }
    inOrder[place - 1] = match[2] ?? '';
  }
  return inOrder.join(' ');
}

/**
 * The entropy a phrase stands for: 16, 20, 24, 28 or 32 bytes. The phrase is normalised first.
 *
 * @throws MnemonicError naming the number of words, the first unknown word, or the checksum
 */
export async function mnemonicToEntropy(mnemonic: string): Promise<Uint8Array> {
  const { mnemonicToEntropy: decode, wordlist } = await loadBip39();
  const phrase = normaliseMnemonic(mnemonic);
  const words = phrase === '' ? [] : phrase.split(' ');
  if (!isMnemonicLength(words.length)) {
    throw new MnemonicError(`it has ${words.length} words and must have ${lengthList()}`);
  }
  const unknown = words.findIndex((word) => !wordlist.includes(word));
  if (unknown >= 0) throw unknownWord(words[unknown] ?? '', unknown + 1, wordlist);
  try {
    return decode(phrase, wordlist);
  } catch {
    // The library's message may quote the phrase; every other cause was excluded above.
    throw new MnemonicError('its checksum does not match, so a word is wrong or two are swapped');
  }
}

/**
 * Substrate's 32-byte mini-secret of a phrase: PBKDF2-HMAC-SHA512 over the *entropy* (ordinary BIP39 uses the text,
 * and gives another key), 2048 rounds, first half. Source: substrate-bip39.
 *
 * @param passphrase BIP39 passphrase, part of the salt
 * @throws MnemonicError
 */
export async function mnemonicToSeed(mnemonic: string, passphrase = ''): Promise<Uint8Array> {
  const entropy = await mnemonicToEntropy(mnemonic);
  const long = await pbkdf2Async(entropy, `mnemonic${passphrase}`, 2048, 64, 'sha512');
  const seed = Uint8Array.from(long.subarray(0, 32));
  wipe(entropy, long);
  return seed;
}

/** Whether a phrase is the public development phrase, whose accounts belong to everybody. */
export const isDevPhrase = (mnemonic: string): boolean => normaliseMnemonic(mnemonic) === DEV_PHRASE;

const isMnemonicLength = (length: number): length is MnemonicLength =>
  (MNEMONIC_LENGTHS as readonly number[]).includes(length);

const lengthList = (): string => '12, 15, 18, 21 or 24';

function unknownWord(word: string, position: number, wordlist: readonly string[]): MnemonicError {
  const shown = word.length <= 20 && /^[\p{L}\p{M}\d'-]+$/u.test(word) ? `"${word}"` : 'the text there';
  return new MnemonicError(`word ${position}, ${shown}, is not in the English word list`, {
    position,
    ...(shown.startsWith('"') ? { word } : {}),
    help: didYouMean(word, wordlist),
  });
}
