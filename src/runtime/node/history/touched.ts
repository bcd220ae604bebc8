import type { Hex } from '../../../codec/hex.js';

/** The storage keys one version changed, as one value: each with its length in two bytes before it. */
export function encodeKeys(keys: readonly Hex[]): Uint8Array {
  const bytes = Buffer.allocUnsafe(keys.reduce((sum, key) => sum + 1 + key.length / 2, 0));
  let at = 0;
  for (const key of keys) {
    const length = key.length / 2 - 1;
    at = bytes.writeUInt16BE(length, at);
    at += bytes.write(key.slice(2), at, 'hex');
  }
  return bytes;
}

export function decodeKeys(value: Uint8Array): Hex[] {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const keys: Hex[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = bytes.readUInt16BE(at);
    keys.push(`0x${bytes.toString('hex', at + 2, at + 2 + length)}`);
    at += 2 + length;
  }
  return keys;
}
