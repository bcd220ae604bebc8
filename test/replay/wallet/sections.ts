/** The sections of `wallet.json` and what each item of them expects of src/wallet. Source of the values: its `readme`. */
import { readSs58 } from '../../../src/codec/ss58.js';
import { deriveNaclKey } from '../../../src/wallet/container/argon2.js';
import {
  decodePasswordVariable,
  encodePasswordVariable,
  type KeyPair,
  keyPairFromMnemonic,
  keyPairFromPolkadotJson,
  keyPairFromUri,
  mnemonicToEntropy,
  mnemonicToSeed,
  parseAccount,
  verifyMessage,
} from '../../../src/wallet/index.js';
import { decryptKeyFile } from '../../../src/wallet/key-file.js';
import { readPrivateKey, readPublicKey } from '../../../src/wallet/read-key.js';

export interface WalletItem {
  readonly label: string;
  readonly expected: unknown;
  actual(): Promise<unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: sections differ in shape, and each maker knows its own
type Json = any;
type Section = (section: Json, file: Readonly<Record<string, Json>>) => WalletItem[];

const REFUSED = 'refused';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replace(/^0x/, ''), 'hex'));
const hex = (value: Uint8Array | undefined): string => `0x${Buffer.from(value ?? []).toString('hex')}`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: Uint8Array): string => Buffer.from(value).toString('utf8');

/** What `work` gives, or that it refuses; any error of ours counts, a crash does not. */
async function outcome<T>(work: () => T | Promise<T>): Promise<T | typeof REFUSED> {
  try {
    return await work();
  } catch (error) {
    if (typeof (error as { exitCode?: unknown }).exitCode === 'number') return REFUSED;
    throw error;
  }
}

function item(label: string, expected: unknown, actual: () => unknown): WalletItem {
  return { label, expected, actual: async () => actual() };
}

/** The address of a key file, private or public only. */
async function addressOf(content: Uint8Array): Promise<string> {
  try {
    return (await readPrivateKey(content, 'file')).pair.address;
  } catch (error) {
    if ((error as Error).message.includes('only public fields'))
      return readPublicKey(content, 'file').address;
    throw error;
  }
}

const mnemonics: Section = (list) =>
  list.map(({ id, mnemonic, ...expected }: Json) =>
    item(`mnemonic ${id}`, expected, async () => {
      const sr = await keyPairFromMnemonic(mnemonic);
      const ed = await keyPairFromMnemonic(mnemonic, { type: 'ed25519' });
      return {
        entropy: hex(await mnemonicToEntropy(mnemonic)),
        seed: hex(await mnemonicToSeed(mnemonic)),
        sr_pub: hex(sr.publicKey),
        sr_priv: hex(sr.privateKey),
        sr_ss58: sr.address,
        ed_pub: hex(ed.publicKey),
        ed_ss58: ed.address,
      };
    }),
  );

const passphrase: Section = ({ mnemonic, passphrase: words, ...expected }) => [
  item('passphrase', expected, async () => {
    const pair = await keyPairFromMnemonic(mnemonic, { passphrase: words });
    return {
      seed: hex(await mnemonicToSeed(mnemonic, words)),
      sr25519Public: hex(pair.publicKey),
      ss58: pair.address,
    };
  }),
];

/** A soft step randomises the nonce half of a private key: such items list none, and it is not compared. */
function uriForm(pair: KeyPair, listed: Json) {
  const form = { publicKey: hex(pair.publicKey), ss58: pair.address };
  return 'keyfilePrivateKey' in listed ? { ...form, keyfilePrivateKey: hex(pair.privateKey) } : form;
}

const uris: Section = (list) =>
  list.flatMap(({ uri, sr25519, ed25519 }: Json) => [
    item(`${uri} sr25519`, sr25519, async () => uriForm(await keyPairFromUri(uri), sr25519)),
    item(`${uri} ed25519`, ed25519 ?? REFUSED, () =>
      outcome(async () => uriForm(await keyPairFromUri(uri, 'ed25519'), ed25519 ?? {})),
    ),
  ]);

const kdf: Section = (list) =>
  list.map(({ password, key }: Json) =>
    item(`kdf ${password}`, `0x${key}`, async () => hex(await deriveNaclKey(password))),
  );

const encrypted: Section = (list) =>
  list.map(({ id, password, bytesHex, plaintext }: Json) =>
    item(`encrypted ${id}`, plaintext, async () =>
      text(await decryptKeyFile(bytes(bytesHex), 'file', password)),
    ),
  );

const officialFiles: Section = (list) =>
  list.map(({ writer, file, bytesHex, password, plaintext, ss58 }: Json) =>
    item(`${file} by ${writer}`, { plaintext, ss58 }, async () => {
      const content = await decryptKeyFile(bytes(bytesHex), file, password);
      const shown = plaintext === undefined ? undefined : text(content);
      return { plaintext: shown, ss58: await addressOf(content) };
    }),
  );

/** Of the official readers bittensor-core is the strictest; ours answers as it does. */
const deserialise: Section = (list) =>
  list.map(({ case: name, json, results }: Json) =>
    item(`deserialise ${name}`, results['core-0.1.5'] ?? REFUSED, () => outcome(() => addressOf(utf8(json)))),
  );

const seedTextQuirk: Section = ({ seed, fileWrittenByRs }) => [
  item('seed written as text', seed, async () =>
    hex((await readPrivateKey(utf8(fileWrittenByRs), 'file')).pair.seed),
  ),
];

const envPasswords: Section = (list) =>
  list.map(({ name, password, value }: Json) =>
    item(name, { value, password }, () => ({
      value: encodePasswordVariable(name, password),
      password: decodePasswordVariable(name, value),
    })),
  );

const signatures: Section = ({ signer, items }) =>
  items.flatMap((entry: Json) =>
    (['sr25519', 'ed25519'] as const)
      .filter((type) => entry[type] !== undefined)
      .map((type) =>
        item(`${type} signature over ${JSON.stringify(entry.message)}`, true, async () => {
          const { address } = await keyPairFromUri(signer, type);
          return (await verifyMessage(entry.message, entry[type], address)).isValid;
        }),
      ),
  );

const polkadotJsExports: Section = (list) =>
  list.map(({ json, passphrase: words, ss58 }: Json) =>
    item(`export of ${ss58}`, ss58, async () => (await keyPairFromPolkadotJson(json, words, 'file')).address),
  );

const refused = (label: string, work: () => unknown): WalletItem =>
  item(label, REFUSED, async () => ((await outcome(work)) === REFUSED ? REFUSED : 'accepted'));

const negativeSections: Readonly<Record<string, Section>> = {
  // Ours ignores case, unlike the official readers (spec/wallet.md 5), so a phrase in capitals is no refusal here.
  mnemonicsRejected: (list) =>
    list
      .filter((phrase: string) => phrase === phrase.toLowerCase())
      .map((phrase: string) => refused(`mnemonic ${phrase}`, () => mnemonicToSeed(phrase))),
  mnemonicDoubleSpacesAccepted: (phrase) => [
    item('mnemonic with double spaces', true, async () => {
      const plain = await mnemonicToSeed(phrase.replace(/ +/g, ' '));
      return hex(await mnemonicToSeed(phrase)) === hex(plain);
    }),
  ],
  signatureFalse: ({ signer, message, signature }) => [
    item('false signature', false, async () => {
      const { address } = await keyPairFromUri(signer);
      return (await verifyMessage(message, signature, address)).isValid;
    }),
  ],
  ss58BadChecksum: (address) => [refused(`address ${address}`, () => parseAccount(address))],
  ss58Prefix0SameKeyAsM12b: (address, file) => [
    item(`address ${address}`, file.mnemonics.find(({ id }: Json) => id === 'm12b').sr_pub, () =>
      hex(readSs58(address).accountId),
    ),
  ],
  naclTruncatedLengthsToReject: (lengths, file) => {
    const box = file.encrypted.find(({ id }: Json) => id === 'nacl-kat0');
    return lengths.map((length: number) =>
      refused(`box of ${length} bytes`, async () =>
        addressOf(await decryptKeyFile(bytes(box.bytesHex).slice(0, length), 'file', box.password)),
      ),
    );
  },
  ed25519SoftUri: (uri) => [refused(`ed25519 ${uri}`, () => keyPairFromUri(uri, 'ed25519'))],
};

export const walletSections: Readonly<Record<string, Section>> = {
  mnemonics,
  passphrase,
  uris,
  kdf,
  encrypted,
  officialFiles,
  deserialise,
  seedTextQuirk,
  envPasswords,
  signatures,
  polkadotJsExports,
  negative: (section, file) =>
    Object.entries(section).flatMap(([name, part]) =>
      negativeSections[name] ? negativeSections[name](part, file) : [item(name, 'known', () => 'unknown')],
    ),
};
