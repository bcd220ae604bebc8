import { blake2_256 } from '../codec/hash.js';
import { type Hex, toHex } from '../codec/hex.js';
import type { Schema } from './schema.js';

/** A call ready to be signed: names for people, bytes for the chain. */
export interface UnsignedCall {
  readonly pallet: string;
  readonly name: string;
  /** Arguments as given, by the chain's names. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Pallet index, call index, SCALE of the arguments. */
  readonly bytes: Uint8Array;
}

/**
 * Encodes a call by the chain's names. An argument that is itself a call, or a list of calls, is given as
 * {@link UnsignedCall}. Throws NotOnChainError when the chain has no such call, TypeError when an argument is missing.
 */
export function encodeCall(
  schema: Schema,
  pallet: string,
  name: string,
  args: Readonly<Record<string, unknown>>,
): UnsignedCall {
  const call = schema.call(pallet, name);
  const parts = call.fields.map((field) => {
    if (!(field.name in args)) throw new TypeError(`${pallet}.${name} needs the argument ${field.name}`);
    return encodeArgument(schema, field.typeId, args[field.name]);
  });
  const bytes = Buffer.concat([Uint8Array.of(call.palletIndex, call.index), ...parts]);
  return { pallet, name, args, bytes: new Uint8Array(bytes) };
}

/** BLAKE2b-256 of a call, which names it where it is to be made later. */
export const callHash = ({ bytes }: Pick<UnsignedCall, 'bytes'>): Hex => toHex(blake2_256(bytes));

function encodeArgument(schema: Schema, typeId: number, value: unknown): Uint8Array {
  if (isCall(value)) return isOption(schema, typeId) ? Buffer.concat([SOME, value.bytes]) : value.bytes;
  if (Array.isArray(value) && value.length > 0 && value.every(isCall)) {
    return Buffer.concat([compactLength(value.length), ...value.map((call) => call.bytes)]);
  }
  return schema.codec(typeId).tryEncode(value) as Uint8Array;
}

const SOME = Uint8Array.of(1);

function isOption(schema: Schema, typeId: number): boolean {
  return schema.registry.findType(typeId).path.join('::') === 'Option';
}

function isCall(value: unknown): value is UnsignedCall {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'pallet' in value;
}

/** SCALE compact of a length below 2^30. */
export function compactLength(length: number): Uint8Array {
  if (length < 64) return Uint8Array.of(length << 2);
  const wide = length < 16_384;
  const bytes = Buffer.alloc(wide ? 2 : 4);
  if (wide) bytes.writeUInt16LE((length << 2) | 1);
  else bytes.writeUInt32LE(length * 4 + 2);
  return bytes;
}
