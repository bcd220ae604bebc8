/** Bytes as lower-case hex with a `0x` prefix. */
export type Hex = `0x${string}`;

/** Bytes → `0x…`. */
export function toHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}

/** `0x…` or bare hex → bytes. The caller vouches for the form; {@link isHex} checks it. */
export function fromHex(hex: string): Uint8Array {
  const digits = hex.startsWith('0x') ? hex.slice(2) : hex;
  const buffer = Buffer.from(digits, 'hex');
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

/** Whether `text` is `0x` followed by whole bytes (`length` of them when given). */
export function isHex(text: string, length?: number): text is Hex {
  return /^0x(?:[0-9a-fA-F]{2})*$/.test(text) && (length === undefined || text.length === 2 + 2 * length);
}
