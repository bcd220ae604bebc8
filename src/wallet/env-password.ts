import { normalize } from 'node:path';
import { PasswordSourceError } from '../errors/wallet.js';

/**
 * The names of the per-file password variable, most official first. `BT_PW_` ‖ path with every `/` and `.` as `_`, upper
 * case. bittensor-wallet keeps a doubled slash of a custom path, bittensor-core does not, hence up to two spellings.
 */
export function passwordVariableNames(keyFilePath: string): string[] {
  const spell = (path: string) => `BT_PW_${path.replace(/[/.]/g, '_')}`.toUpperCase();
  return [...new Set([spell(keyFilePath), spell(normalize(keyFilePath))])];
}

/** The value official tools store in such a variable: password bytes XOR name bytes, base64. Obfuscation, not protection. */
export function encodePasswordVariable(name: string, password: string): string {
  return Buffer.from(xorWithName(name, Buffer.from(password, 'utf8'))).toString('base64');
}

/**
 * The password in such a variable.
 *
 * @throws PasswordSourceError when it is not base64 of XORed UTF-8
 */
export function decodePasswordVariable(name: string, value: string): string {
  const trimmed = value.trim();
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) || trimmed.length % 4 !== 0) {
    throw new PasswordSourceError(
      name,
      'its value is not base64; official tools write it obfuscated, not in clear',
    );
  }
  const bytes = xorWithName(name, Buffer.from(trimmed, 'base64'));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PasswordSourceError(name, 'its value does not decode; it was made for another file path');
  }
}

function xorWithName(name: string, bytes: Uint8Array): Uint8Array {
  const key = Buffer.from(name, 'utf8');
  return bytes.map((byte, i) => byte ^ (key[i % key.length] ?? 0));
}
