import * as $ from '@dedot/shape';
import { fromHex, isHex } from '../../codec/hex.js';
import { readSs58 } from '../../codec/ss58.js';
import type { AnyType, FieldDef, PrimitiveName } from '../frame/scale/index.js';

/**
 * SCALE bytes of a JSON value, by what metadata says of the type: numbers as numbers or decimal text, accounts as SS58 or
 * hex, bytes as hex or text, structs by field name, enums as the variant's name or `{ Variant: value }`, `None` as null,
 * fixed-point values as their raw bits.
 *
 * @throws TypeError naming the place of the first value that does not fit.
 */
export function jsonToScale(type: AnyType, json: unknown): Uint8Array {
  return encode(type, json, 'value');
}

/** The runtime's own form of a JSON value; see {@link jsonToScale}. */
export function fromJson<T>(type: { readonly codec: $.Shape<T> } & AnyType, json: unknown): T {
  return type.codec.decode(jsonToScale(type, json)) as T;
}

/** Bits of the integer types, negative for signed ones. */
const BITS: Partial<Record<PrimitiveName, number>> = {
  u8: 8,
  u16: 16,
  u32: 32,
  u64: 64,
  u128: 128,
  i8: -8,
  i16: -16,
  i32: -32,
  i64: -64,
  i128: -128,
};

function encode({ def }: AnyType, json: unknown, at: string): Uint8Array {
  switch (def.kind) {
    case 'primitive':
      return encodePrimitive(def.primitive, json, at);
    case 'compact':
      return $.compactU128.encode(integer(json, 128, at));
    case 'array':
    case 'sequence':
      return encodeList(def.of, json, def.kind === 'array' ? def.length : undefined, at);
    case 'tuple':
      return encodeTuple(def.of, json, at);
    case 'composite':
      return def.path.at(-1) === 'AccountId32' ? account(json, at) : encodeFields(def.fields, json, at);
    case 'variant':
      return encodeVariant(def.variants, json, at);
  }
}

function encodePrimitive(name: PrimitiveName, json: unknown, at: string): Uint8Array {
  if (name === 'bool') {
    if (typeof json !== 'boolean') throw misfit(at, 'true or false');
    return $.bool.encode(json);
  }
  if (name === 'str') {
    if (typeof json !== 'string') throw misfit(at, 'a text');
    return $.str.encode(json);
  }
  const bits = BITS[name];
  if (bits === undefined) throw misfit(at, `nothing: ${name} is not in use`);
  return littleEndian(integer(json, bits, at), Math.abs(bits) / 8);
}

function littleEndian(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Number((value >> BigInt(8 * i)) & 0xffn);
  return bytes;
}

/** A whole number of `bits` bits, negative `bits` for a signed one. */
function integer(json: unknown, bits: number, at: string): bigint {
  const size = BigInt(Math.abs(bits));
  const [low, high] = bits < 0 ? [-(1n << (size - 1n)), 1n << (size - 1n)] : [0n, 1n << size];
  const isNumber =
    typeof json === 'bigint' ||
    (typeof json === 'number' && Number.isSafeInteger(json)) ||
    (typeof json === 'string' && /^(-?\d+|0x[0-9a-fA-F]+)$/.test(json));
  const value = isNumber ? BigInt(json as string) : undefined;
  if (value === undefined || value < low || value >= high) {
    throw misfit(at, `a whole number from ${low} to ${high - 1n}`);
  }
  return value;
}

function account(json: unknown, at: string): Uint8Array {
  if (typeof json === 'string') {
    if (isHex(json, 32)) return fromHex(json);
    try {
      return readSs58(json).accountId;
    } catch {
      // Falls through: the message names the place.
    }
  }
  throw misfit(at, 'an account');
}

function encodeList(of: AnyType, json: unknown, length: number | undefined, at: string): Uint8Array {
  const isBytes = of.def.kind === 'primitive' && of.def.primitive === 'u8';
  let items: readonly Uint8Array[] | undefined;
  if (isBytes && typeof json === 'string') {
    items = [isHex(json) ? fromHex(json) : Buffer.from(json)];
  } else if (Array.isArray(json)) {
    items = json.map((item, index) => encode(of, item, `${at}[${index}]`));
  }
  if (!items) throw misfit(at, isBytes ? 'bytes' : 'a list');
  const count = isBytes && typeof json === 'string' ? items[0]!.length : items.length;
  if (length !== undefined && count !== length) throw misfit(at, `${length} items`);
  return Buffer.concat(length === undefined ? [$.compactU32.encode(count), ...items] : items);
}

function encodeTuple(of: readonly AnyType[], json: unknown, at: string): Uint8Array {
  if (of.length === 0) return new Uint8Array();
  if (!Array.isArray(json) || json.length !== of.length) throw misfit(at, `a list of ${of.length} values`);
  return Buffer.concat(of.map((type, index) => encode(type, json[index], `${at}[${index}]`)));
}

function encodeFields(fields: readonly FieldDef[], json: unknown, at: string): Uint8Array {
  const [only] = fields;
  if (fields.length === 1 && only && (only.name === undefined || !isObject(json) || !(only.name in json))) {
    return encode(only.type, json, at);
  }
  if (fields.every(({ name }) => name === undefined)) {
    return encodeTuple(
      fields.map(({ type }) => type),
      json,
      at,
    );
  }
  if (!isObject(json)) throw misfit(at, `an object with ${fields.map(({ name }) => name).join(', ')}`);
  const unknown = Object.keys(json).find((key) => !fields.some(({ name }) => name === key));
  if (unknown !== undefined) throw misfit(at, `an object without ${unknown}`);
  return Buffer.concat(fields.map(({ name, type }) => encode(type, json[name!], `${at}.${name}`)));
}

function encodeVariant(
  variants: readonly { index: number; name: string; fields: readonly FieldDef[] }[],
  json: unknown,
  at: string,
): Uint8Array {
  const isOption = variants.length === 2 && variants[0]!.name === 'None' && variants[1]!.name === 'Some';
  if (isOption) {
    if (json === null || json === undefined) return Uint8Array.of(0);
    return Buffer.concat([Uint8Array.of(1), encodeFields(variants[1]!.fields, json, at)]);
  }
  const [name, value] =
    typeof json === 'string' ? [json] : isObject(json) ? (Object.entries(json)[0] ?? []) : [];
  const variant = variants.find((candidate) => candidate.name === name);
  if (!variant) throw misfit(at, `one of ${variants.map((candidate) => candidate.name).join(', ')}`);
  const head = Uint8Array.of(variant.index);
  if (variant.fields.length === 0) return head;
  return Buffer.concat([head, encodeFields(variant.fields, value, `${at}.${name}`)]);
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function misfit(at: string, expected: string): TypeError {
  return new TypeError(`${at} must be ${expected}`);
}
