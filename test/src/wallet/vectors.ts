import { readFileSync } from 'node:fs';

interface UriKey {
  publicKey: string;
  ss58: string;
  keyfilePrivateKey?: string;
}

/** The parts of test/vectors/wallet.json that the tests use; its `readme` says where each value comes from. */
export interface WalletVectors {
  mnemonics: Record<
    'id' | 'mnemonic' | 'entropy' | 'seed' | 'sr_pub' | 'sr_priv' | 'sr_ss58' | 'ed_pub' | 'ed_ss58',
    string
  >[];
  passphrase: { mnemonic: string; passphrase: string; seed: string; sr25519Public: string; ss58: string };
  uris: { uri: string; sr25519: UriKey; ed25519: UriKey | null }[];
  kdf: { password: string; key: string }[];
  encrypted: { id: string; format: string; password: string; bytesHex: string; plaintext: string }[];
  officialFiles: {
    writer: string;
    file: string;
    bytesHex: string;
    password?: string;
    plaintext?: string;
    ss58: string;
  }[];
  deserialise: { case: string; json: string; results: Record<string, string | null> }[];
  seedTextQuirk: { seed: string; fileWrittenByRs: string };
  envPasswords: { name: string; password: string; value: string }[];
  signatures: {
    items: { message: string; note?: string; messageHex?: string; sr25519: string; ed25519?: string }[];
  };
  polkadotJsExports: { passphrase: string; json: string; ss58: string }[];
  negative: {
    mnemonicsRejected: string[];
    mnemonicDoubleSpacesAccepted: string;
    signatureFalse: { signer: string; message: string; signature: string };
    ss58BadChecksum: string;
    ss58Prefix0SameKeyAsM12b: string;
    naclTruncatedLengthsToReject: number[];
    ed25519SoftUri: string;
  };
}

export const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/wallet.json', import.meta.url), 'utf8'),
) as WalletVectors;

export const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hex.replace(/^0x/, ''), 'hex'));
export const hexOf = (bytes: Uint8Array): string => `0x${Buffer.from(bytes).toString('hex')}`;
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The phrase of the vectors by its id. */
export function mnemonicVector(id: string): WalletVectors['mnemonics'][number] {
  const found = vectors.mnemonics.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no mnemonic vector ${id}`);
  return found;
}
