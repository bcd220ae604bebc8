import { fromHex, type Hex, isHex, toHex } from '../../codec/hex.js';
import { encodeSs58 } from '../../codec/ss58.js';
import type { AnyType, FieldDef } from '../frame/scale/index.js';

/**
 * A decoded value as JSON, in the form `json-scale.ts` reads: integers above 32 bits as decimal text, accounts as SS58, bytes
 * as hex, enums as the variant's name or `{ Variant: value }`, `None` as null.
 */
export function toJson({ def }: AnyType, value: unknown): unknown {
  switch (def.kind) {
    case 'primitive':
    case 'compact':
      return typeof value === 'bigint' ? value.toString() : value;
    case 'array':
    case 'sequence':
      return listToJson(def.of, value);
    case 'tuple':
      return def.of.length === 0 ? null : listOf(value).map((item, index) => toJson(def.of[index]!, item));
    case 'composite':
      if (def.path.at(-1) === 'AccountId32') return encodeSs58(fromHex(value as Hex));
      return fieldsToJson(def.fields, value);
    case 'variant':
      return variantToJson(def.variants, value);
  }
}

function listToJson(of: AnyType, value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value);
  if (typeof value === 'string' && isHex(value)) return value;
  // Rows of weights and bonds are held flat.
  if (value instanceof Uint16Array && of.def.kind === 'tuple') return pairsOf(value);
  return listOf(value).map((item) => toJson(of, item));
}

/** The fields of a struct, a variant or an event; one without a name stands for itself. */
export function fieldsToJson(fields: readonly FieldDef[], value: unknown): unknown {
  const [only] = fields;
  if (fields.length === 0) return null;
  if (fields.length === 1 && only) {
    // A composite around one value may be decoded to that value.
    const isWrapped = only.name !== undefined && isObject(value) && only.name in value;
    return isWrapped ? { [only.name!]: toJson(only.type, value[only.name!]) } : toJson(only.type, value);
  }
  if (fields.every(({ name }) => name === undefined)) {
    return listOf(value).map((item, index) => toJson(fields[index]!.type, item));
  }
  const object = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.map(({ name, type }) => [name, toJson(type, object[name!])]));
}

function variantToJson(
  variants: readonly { name: string; fields: readonly FieldDef[] }[],
  value: unknown,
): unknown {
  const isOption = variants.length === 2 && variants[0]!.name === 'None' && variants[1]!.name === 'Some';
  if (isOption)
    return value === undefined || value === null ? null : fieldsToJson(variants[1]!.fields, value);
  if (typeof value === 'string') return value;
  if (isObject(value) && ('ok' in value || 'err' in value)) {
    const [variant, inner] = 'ok' in value ? [variants[0]!, value.ok] : [variants[1]!, value.err];
    return { [variant.name]: fieldsToJson(variant.fields, inner) };
  }
  const { type, value: inner } = value as { type: string; value?: unknown };
  const variant = variants.find(({ name }) => name === type);
  if (!variant || variant.fields.length === 0) return type;
  return { [type]: fieldsToJson(variant.fields, inner) };
}

function pairsOf(flat: Uint16Array): number[][] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}

/** Lists of numbers may be held as typed arrays. */
function listOf(value: unknown): unknown[] {
  return Array.from(value as Iterable<unknown>);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
