import { parseKeyRecord } from './key-record.js';
import { type PublicIdentity, recordIdentity } from './public-identity.js';

/** A seed, a private key or a phrase without any JSON around it, as the newest official reader accepts. */
const BARE_SECRET = /^\s*(?:(?:0x)?(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{128})|[a-z]+(?:\s+[a-z]+){11,23})\s*$/;

/**
 * The account a plain private key file *says* it is, without deriving its key and so without loading a key library.
 * Unlocking verifies it.
 *
 * @returns undefined when the file has a secret but no address
 * @throws KeyFileFormatError, KeyFileInconsistentError
 */
export function peekIdentity(content: Uint8Array, path: string): PublicIdentity | undefined {
  const text = Buffer.from(content).toString('utf8');
  if (BARE_SECRET.test(text)) return undefined;
  const record = parseKeyRecord(text, path);
  const hasSecret = (record.secretPhrase ?? record.secretSeed ?? record.privateKey) !== undefined;
  if (record.ss58Address === undefined && hasSecret) return undefined;
  return recordIdentity(record, path);
}
