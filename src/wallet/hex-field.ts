/**
 * Hexadecimal as key files spell it: any number of leading `0x`, either case.
 *
 * @returns undefined when the rest is not whole bytes of hexadecimal
 */
export function parseHexField(text: string): Uint8Array | undefined {
  const digits = text.replace(/^(?:0x)+/, '');
  if (digits.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(digits)) return undefined;
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}
