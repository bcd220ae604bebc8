import * as $ from '@dedot/shape';
import { type AnyType, defineType, type FieldDef, type ParamDef, type Type, type ValueOf } from './type.js';

/** Metadata path (`a::b::C`) and the type parameters shown there. */
export interface TypePath {
  readonly path: string;
  /** Name → type, or undefined where metadata lists the parameter without a type. */
  readonly params?: Readonly<Record<string, AnyType | undefined>>;
}

type Fields = Readonly<Record<string, AnyType>>;
export type StructValue<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

function toParams(params: TypePath['params']): ParamDef[] {
  return Object.entries(params ?? {}).map(([name, type]) => (type ? { name, type } : { name }));
}

function pathOf(type: TypePath): { path: string[]; params: ParamDef[]; typeName: string } {
  const path = type.path.split('::');
  const generics = Object.values(type.params ?? {}).map((param) => param?.typeName ?? '_');
  const name = path[path.length - 1] ?? '';
  return {
    path,
    params: toParams(type.params),
    typeName: generics.length ? `${name}<${generics.join(', ')}>` : name,
  };
}

/** Codec of named fields in order of declaration. */
export function fieldsCodec<F extends Fields>(fields: F): $.Shape<StructValue<F>> {
  const entries = Object.entries(fields).map(([name, type]) => ({
    name,
    codec: type.codec as $.Shape<unknown>,
  }));
  return $.createShape<StructValue<F>>({
    metadata: [],
    staticSize: entries.reduce((sum, { codec }) => sum + codec.staticSize, 0),
    subEncode(buffer, value) {
      for (const { name, codec } of entries) codec.subEncode(buffer, value[name]);
    },
    subDecode(buffer) {
      const value: Record<string, unknown> = {};
      for (const { name, codec } of entries) value[name] = codec.subDecode(buffer);
      return value as StructValue<F>;
    },
  });
}

function namedFields(fields: Fields): FieldDef[] {
  return Object.entries(fields).map(([name, type]) => ({ name, type }));
}

/** A struct with the chain's field names. */
export function struct<const F extends Fields>(at: TypePath, fields: F): Type<StructValue<F>> {
  const { path, params, typeName } = pathOf(at);
  return defineType(
    typeName,
    () => ({ kind: 'composite', path, params, fields: namedFields(fields) }),
    () => fieldsCodec(fields),
  );
}

/** A tuple struct of one member, decoded to that member. */
export function newtype<T>(at: TypePath, inner: Type<T>): Type<T> {
  const { path, params, typeName } = pathOf(at);
  return defineType(
    typeName,
    () => ({ kind: 'composite', path, params, fields: [{ type: inner as AnyType }] }),
    () => inner.codec,
  );
}

/** A struct of one named member, decoded to that member (fixed-point `{ bits }`, `Balancer { quote }` is a struct). */
export function transparent<T>(at: TypePath, field: string, inner: Type<T>): Type<T> {
  const { path, params, typeName } = pathOf(at);
  return defineType(
    typeName,
    () => ({ kind: 'composite', path, params, fields: [{ name: field, type: inner as AnyType }] }),
    () => inner.codec,
  );
}

/** An enum without data, decoded to the variant's name. Order of declaration is the index unless given. */
export function flatEnum<const N extends string>(
  at: TypePath,
  names: readonly (N | readonly [number, N])[],
): Type<N> {
  const { path, params, typeName } = pathOf(at);
  const variants = names.map((entry, position) =>
    typeof entry === 'string' ? { index: position, name: entry } : { index: entry[0], name: entry[1] },
  );
  return defineType(
    typeName,
    () => ({
      kind: 'variant',
      path,
      params,
      variants: variants.map((variant) => ({ ...variant, fields: [] })),
    }),
    () => {
      const byIndex = new Map(variants.map((variant) => [variant.index, variant.name]));
      const byName = new Map(variants.map((variant) => [variant.name as string, variant.index]));
      return $.createShape<N>({
        metadata: [],
        staticSize: 1,
        subEncode(buffer, value) {
          const index = byName.get(value);
          if (index === undefined) throw new TypeError(`${typeName} has no variant ${value}`);
          buffer.array[buffer.index++] = index;
        },
        subDecode(buffer) {
          const name = byIndex.get(buffer.array[buffer.index++] ?? -1);
          if (name === undefined) throw new RangeError(`unknown variant of ${typeName}`);
          return name as N;
        },
      });
    },
  );
}

/** What a variant carries: nothing, one value, several positional values, or named fields. */
export type VariantShape = null | AnyType | readonly AnyType[] | Fields;

type VariantValue<S extends VariantShape> = S extends null
  ? undefined
  : S extends Type<infer T>
    ? T
    : S extends readonly AnyType[]
      ? { readonly [I in keyof S]: ValueOf<S[I]> }
      : S extends Fields
        ? StructValue<S>
        : never;

export type EnumValue<V extends Readonly<Record<string, VariantShape>>> = {
  [K in keyof V & string]: V[K] extends null
    ? { readonly type: K; readonly value?: undefined }
    : { readonly type: K; readonly value: VariantValue<V[K]> };
}[keyof V & string];

function isType(shape: VariantShape): shape is AnyType {
  return shape !== null && 'typeName' in shape && typeof shape.typeName === 'string';
}

function variantFields(shape: VariantShape): FieldDef[] {
  if (shape === null) return [];
  if (isType(shape)) return [{ type: shape }];
  if (Array.isArray(shape)) return (shape as readonly AnyType[]).map((type) => ({ type }));
  return namedFields(shape as Fields);
}

/** Codec and metadata fields of what a variant carries. Events, errors and calls are built from it too. */
export function variantCodec(shape: VariantShape): { fields: FieldDef[]; codec: $.Shape<unknown> } {
  const fields = variantFields(shape);
  let codec: $.AnyShape;
  if (shape === null)
    codec = $.createShape({ metadata: [], staticSize: 0, subEncode() {}, subDecode: () => undefined });
  else if (isType(shape)) codec = shape.codec;
  else if (Array.isArray(shape)) codec = $.tuple(...(shape as readonly AnyType[]).map((type) => type.codec));
  else codec = fieldsCodec(shape as Fields);
  return { fields, codec: codec as $.Shape<unknown> };
}

/** An enum with data, `{ type, value }`. Indices are positions unless `indices` names them. */
export function enumeration<const V extends Readonly<Record<string, VariantShape>>>(
  at: TypePath,
  shapes: V,
  indices?: Readonly<Record<string, number>>,
): Type<EnumValue<V>> {
  const { path, params, typeName } = pathOf(at);
  const entries = Object.entries(shapes).map(([name, shape], position) => ({
    name,
    shape,
    index: indices?.[name] ?? position,
  }));
  return defineType(
    typeName,
    () => ({
      kind: 'variant',
      path,
      params,
      variants: entries.map(({ name, shape, index }) => ({ index, name, fields: variantFields(shape) })),
    }),
    () => enumCodec(typeName, entries) as $.Shape<EnumValue<V>>,
  );
}

function enumCodec(
  typeName: string,
  entries: readonly { name: string; index: number; shape: VariantShape }[],
): $.Shape<{ type: string; value?: unknown }> {
  const variants = entries.map(({ name, index, shape }) => ({
    name,
    index,
    codec: variantCodec(shape).codec,
  }));
  const byIndex = new Map(variants.map((variant) => [variant.index, variant]));
  const byName = new Map(variants.map((variant) => [variant.name, variant]));
  return $.createShape<{ type: string; value?: unknown }>({
    metadata: [],
    staticSize: 1,
    subEncode(buffer, { type, value }) {
      const variant = byName.get(type);
      if (!variant) throw new TypeError(`${typeName} has no variant ${type}`);
      buffer.array[buffer.index++] = variant.index;
      buffer.pushAlloc(variant.codec.staticSize);
      variant.codec.subEncode(buffer, value);
      buffer.popAlloc();
    },
    subDecode(buffer) {
      const variant = byIndex.get(buffer.array[buffer.index++] ?? -1);
      if (!variant) throw new RangeError(`unknown variant of ${typeName}`);
      const value = variant.codec.subDecode(buffer);
      return value === undefined ? { type: variant.name } : { type: variant.name, value };
    },
  });
}
