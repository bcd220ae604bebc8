import { AccountId32 } from '@dedot/codecs';

/** SS58 format of every Bittensor address. */
export const SS58_FORMAT = 42;

/**
 * A decoded value without classes: accounts become SS58 addresses, all else stays (bigint, hex, plain objects and lists).
 */
export function plain(value: unknown): unknown {
  if (value instanceof AccountId32) return value.address(SS58_FORMAT);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return [...value].map(([key, item]) => [plain(key), plain(item)]);
  if (value instanceof Set) return [...value].map(plain);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
