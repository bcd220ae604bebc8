import { fromHex, type Hex, isHex, toHex } from '../../../codec/hex.js';
import { readSs58 } from '../../../codec/ss58.js';
import { invalidParams } from './rpc-error.js';

/** Positional parameters of a request, as they arrived. */
export type Params = readonly unknown[];

/** Bytes as hex with or without `0x`, in any case; both are in use. */
export function hexParam(params: Params, at: number): Hex {
  const value = params[at];
  if (typeof value === 'string') {
    const text = value.startsWith('0x') ? value : `0x${value}`;
    if (isHex(text)) return text.toLowerCase() as Hex;
  }
  throw invalidParams(`parameter ${at + 1} is not hex bytes`);
}

export function bytesParam(params: Params, at: number): Uint8Array {
  return fromHex(hexParam(params, at));
}

/** A block hash; undefined when left out or null. */
export function hashParam(params: Params, at: number): Hex | undefined {
  if (isMissing(params, at)) return undefined;
  const hash = hexParam(params, at);
  if (hash.length !== 66) throw invalidParams(`parameter ${at + 1} is not a hash of 32 bytes`);
  return hash;
}

export function stringParam(params: Params, at: number): string {
  const value = params[at];
  if (typeof value !== 'string') throw invalidParams(`parameter ${at + 1} is not a string`);
  return value;
}

export function numberParam(params: Params, at: number, { max = 0xffffffff } = {}): number {
  return asNumber(params[at], max) ?? wrong(at, max);
}

/** A list of bytes as hex. */
export function hexListParam(params: Params, at: number, limit: number): Hex[] {
  const value = params[at];
  if (!Array.isArray(value)) throw invalidParams(`parameter ${at + 1} is not a list`);
  if (value.length > limit) throw invalidParams(`parameter ${at + 1} has more than ${limit} entries`);
  return value.map((_, index) => hexParam(value, index));
}

/** An account as SS58 text or as hex. */
export function accountParam(params: Params, at: number): Hex {
  const value = params[at];
  if (typeof value === 'string') {
    if (isHex(value, 32)) return value.toLowerCase() as Hex;
    try {
      return toHex(readSs58(value).accountId);
    } catch {
      // Falls through: not an address.
    }
  }
  throw invalidParams(`parameter ${at + 1} is not an account`);
}

export function isMissing(params: Params, at: number): boolean {
  return params[at] === undefined || params[at] === null;
}

/** A whole number given as a number, or as decimal or hex text; undefined for anything else. */
export function asNumber(value: unknown, max = 0xffffffff): number | undefined {
  const number =
    typeof value === 'string' && /^(0x[0-9a-fA-F]{1,16}|\d{1,16})$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= max
    ? number
    : undefined;
}

function wrong(at: number, max: number): never {
  throw invalidParams(`parameter ${at + 1} is not a whole number up to ${max}`);
}
