export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/**
 * A result as JSON can hold it: bigints become decimal text, bytes become hex, fields without a value are left out.
 * Amounts, being `{unit, rao}`, come out as design says: `{"unit":"tao","rao":"1500000000"}`.
 */
export function toJsonValue(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return jsonNumber(value);
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toJsonValue);
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    return Object.fromEntries(entries.map(([key, field]) => [key, toJsonValue(field)]));
  }
  throw new TypeError(`A ${typeof value} has no place in a result.`);
}

function jsonNumber(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no place in a result.`);
  return value;
}
