import { encodeCall, type Schema, type UnsignedCall } from '../../../src/client/index.js';
import { fromHex, toHex } from '../../../src/codec/hex.js';
import { encodeSs58 } from '../../../src/codec/ss58.js';

/** Account names of a vector file, with their ids in hex. */
export type AccountIds = Readonly<Record<string, string>>;

interface CallVector {
  pallet: string;
  call: string;
  args: Record<string, unknown>;
}

/** A call of a vector file, encoded by the client. */
export function callFromVector(
  schema: Schema,
  { pallet, call, args }: CallVector,
  ids: AccountIds,
): UnsignedCall {
  const { fields } = schema.call(pallet, call);
  const values = fields.map(({ name, typeId }) => [name, valueFromVector(schema, typeId, args[name], ids)]);
  return encodeCall(schema, pallet, call, Object.fromEntries(values));
}

/**
 * A value of a vector file as the client takes it: accounts by SS58, bytes as hex, `{ type, value }` for variants, fields in
 * camelCase, bigint for integers above 32 bits.
 */
export function valueFromVector(schema: Schema, typeId: number, value: unknown, ids: AccountIds): unknown {
  const { path, typeDef } = schema.registry.findType(typeId);
  const inner = (id: number, part: unknown) => valueFromVector(schema, id, part, ids);
  const name = path.at(-1);
  if (name === 'AccountId32') return encodeSs58(fromHex(ids[value as string] ?? ''));
  if (name === 'RuntimeCall') return callFromVector(schema, value as CallVector, ids);
  if (name === 'Option') return value === null ? undefined : inner(optionalOf(schema, typeId), value);
  switch (typeDef.type) {
    case 'Compact':
      return inner(typeDef.value.typeParam, value);
    case 'Primitive':
      return /^[ui](64|128)$/.test(typeDef.value.kind) ? BigInt(value as number) : value;
    case 'Sequence':
    case 'SizedVec': {
      const { typeParam } = typeDef.value;
      if (!Array.isArray(value)) return toHex(bytesOf(value as string));
      return value.map((part) => inner(typeParam, part));
    }
    case 'Tuple':
      return typeDef.value.fields.map((id, i) => inner(id, (value as unknown[])[i]));
    case 'Struct': {
      const { fields } = typeDef.value;
      if (fields.length === 1 && !fields[0]!.name) return inner(fields[0]!.typeId, value);
      const parts = value as Record<string, unknown>;
      return Object.fromEntries(
        fields.map((field) => [camelCase(field.name!), inner(field.typeId, parts[field.name!])]),
      );
    }
    case 'Enum': {
      const [variant = '', content] =
        typeof value === 'string' ? [value] : Object.entries(value as object)[0]!;
      const { fields } = typeDef.value.members.find((member) => member.name === variant)!;
      if (fields.length === 0) return isFlat(typeDef.value.members) ? variant : { type: variant };
      if (!fields[0]!.name) return { type: variant, value: inner(fields[0]!.typeId, content) };
      const parts = content as Record<string, unknown>;
      const named = fields.map((field) => [camelCase(field.name!), inner(field.typeId, parts[field.name!])]);
      return { type: variant, value: Object.fromEntries(named) };
    }
    default:
      return value;
  }
}

const isFlat = (members: readonly { fields: readonly unknown[] }[]) =>
  members.every(({ fields }) => fields.length === 0);

const bytesOf = (text: string): Uint8Array =>
  text.startsWith('0x') ? fromHex(text) : new TextEncoder().encode(text);

const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function optionalOf(schema: Schema, typeId: number): number {
  const { typeDef } = schema.registry.findType(typeId);
  if (typeDef.type !== 'Enum') throw new TypeError('an Option is an enum');
  return typeDef.value.members.find(({ name }) => name === 'Some')!.fields[0]!.typeId;
}
