/**
 * The JSON of the golden vectors ↔ values of the runtime, directed by the SCALE type: accounts by name, fixed-point as bits,
 * large integers as strings, `null` for None, enum data as `{ "Variant": data }`.
 */
import { rowFromPairs, rowToPairs } from '../../src/math/epoch/sparse-row.js';
import {
  type AnyType,
  type FieldDef,
  type TypeDef,
  u16Pairs,
  type VariantDef,
} from '../../src/runtime/frame/scale/index.js';

export type Accounts = ReadonlyMap<string, string>;

const SMALL = new Set(['u8', 'u16', 'u32', 'i8', 'i16', 'i32']);

/** A JSON value of a vector as the runtime holds it. Throws when the JSON does not fit the type. */
export function fromVector(type: AnyType, json: unknown, accounts: Accounts): unknown {
  if (type === u16Pairs) return rowFromPairs(json as [number, number][]);
  const { def } = type;
  switch (def.kind) {
    case 'primitive':
      if (def.primitive === 'bool' || def.primitive === 'str') return json;
      return SMALL.has(def.primitive) ? Number(json) : BigInt(json as string | number);
    case 'compact':
      return fromVector(def.of, json, accounts);
    case 'sequence':
      if (isByte(def.of)) return byteList(json);
      return (json as unknown[]).map((item) => fromVector(def.of, item, accounts));
    case 'array':
      return isByte(def.of)
        ? hexText(json, accounts)
        : (json as unknown[]).map((item) => fromVector(def.of, item, accounts));
    case 'tuple':
      if (def.of.length === 0) return null;
      return def.of.map((item, i) => fromVector(item, (json as unknown[])[i], accounts));
    case 'composite':
      return fromComposite(def, json, accounts);
    case 'variant':
      return fromVariant(def, json, accounts);
  }
}

function fromComposite(
  def: Extract<TypeDef, { kind: 'composite' }>,
  json: unknown,
  accounts: Accounts,
): unknown {
  // The frame holds the four bytes of a pallet's error as a list.
  if (def.path.join('::') === 'sp_runtime::ModuleError') {
    const { index, error } = json as { index: number; error: unknown };
    return { index, error: [...byteList(error)] };
  }
  const [first] = def.fields;
  if (first && (first.name === undefined || def.path[0] === 'substrate_fixed'))
    return fromVector(first.type, json, accounts);
  return fromFields(def.fields, json, accounts);
}

/** Fields of a struct, a call or a variant: an object by name, or a list in order. */
export function fromFields(fields: readonly FieldDef[], json: unknown, accounts: Accounts): unknown {
  const value: Record<string, unknown> = {};
  fields.forEach((field, i) => {
    const item = Array.isArray(json) ? json[i] : (json as Record<string, unknown>)[field.name ?? i];
    value[field.name ?? String(i)] = fromVector(field.type, item, accounts);
  });
  return value;
}

function fromVariant(def: Extract<TypeDef, { kind: 'variant' }>, json: unknown, accounts: Accounts): unknown {
  const path = def.path.join('::');
  if (path === 'Option')
    return json === null ? undefined : fromVector(def.variants[1]!.fields[0]!.type, json, accounts);
  if (path === 'Result') {
    if (json === 'ok' || json === 'Ok') return { ok: null };
    const [kind, data] = Object.entries(json as object)[0]!;
    const side = kind.toLowerCase() as 'ok' | 'err';
    return { [side]: fromVector(def.variants[side === 'ok' ? 0 : 1]!.fields[0]!.type, data, accounts) };
  }
  if (path === RUNTIME_CALL) return fromCall(def, json as Record<string, unknown>, accounts);
  const flat = def.variants.every((variant) => variant.fields.length === 0);
  if (flat) return json;
  const [name, data] = typeof json === 'string' ? [json, undefined] : Object.entries(json as object)[0]!;
  const variant = def.variants.find((candidate) => candidate.name === name);
  if (!variant) throw new Error(`${path} has no variant ${name}`);
  return variant.fields.length === 0
    ? { type: name }
    : { type: name, value: fromVariantData(variant, data, accounts) };
}

const RUNTIME_CALL = 'node_subtensor_runtime::RuntimeCall';

/** `{ "Pallet": { "call": arguments } }`, or `{ pallet, call, args }`, as the runtime holds a call. */
function fromCall(
  def: Extract<TypeDef, { kind: 'variant' }>,
  json: Readonly<Record<string, unknown>>,
  accounts: Accounts,
): unknown {
  const { pallet, call: name, args } = 'pallet' in json ? json : calledOf(json);
  const calls = def.variants.find((variant) => variant.name === pallet)?.fields[0]?.type.def;
  const call =
    calls?.kind === 'variant' ? calls.variants.find((variant) => variant.name === name) : undefined;
  if (!call) throw new Error(`there is no call ${pallet}.${name}`);
  return { pallet, name, args: fromFields(call.fields, args, accounts) };
}

function calledOf(json: Readonly<Record<string, unknown>>): Record<'pallet' | 'call' | 'args', unknown> {
  const [pallet, inner] = Object.entries(json)[0]!;
  const [call, args] = Object.entries(inner as object)[0]!;
  return { pallet, call, args };
}

/** The data of a variant or an event: one unnamed field bare, several as a list, named ones as an object. */
export function fromVariantData(
  variant: Pick<VariantDef, 'fields'>,
  json: unknown,
  accounts: Accounts,
): unknown {
  const { fields } = variant;
  if (fields.length === 0) return undefined;
  if (fields.every((field) => field.name !== undefined)) return fromFields(fields, json, accounts);
  if (fields.length === 1) return fromVector(fields[0]!.type, json, accounts);
  return fields.map((field, i) => fromVector(field.type, (json as unknown[])[i], accounts));
}

function isByte(type: AnyType): boolean {
  return type.def.kind === 'primitive' && type.def.primitive === 'u8';
}

/** Bytes as a list, as hex, or as text. */
function byteList(json: unknown): Uint8Array {
  if (Array.isArray(json)) return Uint8Array.from(json as number[]);
  const text = String(json);
  return Uint8Array.from(text.startsWith('0x') ? Buffer.from(text.slice(2), 'hex') : Buffer.from(text));
}

function hexText(json: unknown, accounts: Accounts): string {
  if (Array.isArray(json)) return `0x${Buffer.from(json as number[]).toString('hex')}`;
  const text = String(json);
  if (text.startsWith('0x')) return text;
  const id = accounts.get(text);
  if (!id) throw new Error(`unknown account ${text}`);
  return id;
}

/** A value of the runtime as short readable JSON, for a report of a difference. */
export function toReport(value: unknown, names: ReadonlyMap<string, string>): string {
  return JSON.stringify(value, (_key, item) => {
    if (typeof item === 'bigint') return item.toString();
    if (item instanceof Uint16Array) return rowToPairs(item);
    if (item instanceof Uint8Array) return `0x${Buffer.from(item).toString('hex')}`;
    if (typeof item === 'string') return names.get(item) ?? item;
    return item as unknown;
  });
}
