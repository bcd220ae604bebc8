import { encodeSs58, readSs58 } from '../codec/ss58.js';
import { KeyFileFormatError, KeyFileInconsistentError } from '../errors/wallet.js';
import { parseHexField } from './hex-field.js';
import type { KeyRecord } from './key-record.js';
import { type KeyType, keyTypeOf } from './key-type.js';

/** The public half of a key: what `coldkeypub.txt` and a watch-only wallet hold. */
export interface PublicIdentity {
  /** SS58, prefix 42, whatever prefix the file used. */
  readonly address: string;
  /** 32 bytes: the account id. */
  readonly publicKey: Uint8Array;
  /** The `cryptoType` of the file, 1 (sr25519) when it has none. */
  readonly cryptoType: number;
  /** Undefined for account types we cannot sign for. */
  readonly type: KeyType | undefined;
}

/** The public identity of a 32-byte key. */
export function publicIdentity(publicKey: Uint8Array, cryptoType = 1): PublicIdentity {
  return {
    address: encodeSs58(publicKey),
    publicKey: Uint8Array.from(publicKey),
    cryptoType,
    type: keyTypeOf(cryptoType),
  };
}

/** A public field of a record with the key it stands for. */
export interface PublicField {
  field: 'ss58Address' | 'publicKey' | 'accountId';
  publicKey: Uint8Array;
}

/**
 * Every public field present, decoded. They are compared as keys, not as text, since the address prefix may differ.
 *
 * @throws KeyFileFormatError when one does not decode
 */
export function publicFields(record: KeyRecord, path: string): PublicField[] {
  const fields: PublicField[] = [];
  const address = record.ss58Address ?? record.misspeltAddress;
  if (address !== undefined) {
    try {
      fields.push({ field: 'ss58Address', publicKey: readSs58(address).accountId });
    } catch {
      throw new KeyFileFormatError(path, 'its ss58Address is not a valid address');
    }
  }
  for (const field of ['publicKey', 'accountId'] as const) {
    const text = record[field];
    if (text === undefined) continue;
    const publicKey = parseHexField(text);
    if (publicKey?.length !== 32)
      throw new KeyFileFormatError(path, `its ${field} is not 32 bytes of hexadecimal`);
    fields.push({ field, publicKey });
  }
  return fields;
}

/**
 * Reads a record as a public one; secrets in it are ignored.
 *
 * @throws KeyFileFormatError without `ss58Address`; KeyFileInconsistentError when the public fields disagree
 */
export function recordIdentity(record: KeyRecord, path: string): PublicIdentity {
  if (record.ss58Address === undefined) throw new KeyFileFormatError(path, 'it has no ss58Address');
  const [address, ...others] = publicFields(record, path) as [PublicField, ...PublicField[]];
  const disagreeing = others.filter(({ publicKey }) => !sameKey(publicKey, address.publicKey));
  if (disagreeing.length > 0) {
    const names = disagreeing.map(({ field }) => field).join(' and ');
    throw new KeyFileInconsistentError(path, `its ss58Address and its ${names} are different accounts`);
  }
  return publicIdentity(address.publicKey, record.cryptoType);
}

/** Byte equality of public keys. */
export const sameKey = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);
