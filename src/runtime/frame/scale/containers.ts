import * as $ from '@dedot/shape';
import { compactU32 } from './compact.js';
import { u8 } from './primitives.js';
import { type AnyType, defineType, type ParamDef, type Type, type ValueOf } from './type.js';

/** `Vec<T>`; `Vec<u8>` is {@link bytes}. */
export function vec<T>(of: Type<T>): Type<readonly T[]> {
  return defineType(
    `Vec<${of.typeName}>`,
    () => ({ kind: 'sequence', of }),
    () => vecCodec(of),
  );
}

function vecCodec<T>(of: Type<T>): $.Shape<readonly T[]> {
  const { codec } = of;
  return $.createShape<readonly T[]>({
    metadata: [],
    staticSize: compactU32.staticSize,
    subEncode(buffer, value) {
      compactU32.subEncode(buffer, value.length);
      if (value.length === 0) return;
      buffer.pushAlloc(value.length * codec.staticSize);
      for (const item of value) codec.subEncode(buffer, item);
      buffer.popAlloc();
    },
    subDecode(buffer) {
      const length = compactU32.subDecode(buffer);
      // A length no input of this size can hold is refused before anything is allocated for it.
      if (length > buffer.array.length) throw new RangeError('unexpected end of SCALE input');
      const value: T[] = [];
      for (let i = 0; i < length; i++) value.push(codec.subDecode(buffer));
      return value;
    },
  });
}

/** `Vec<u8>` as a Uint8Array. */
export const bytes: Type<Uint8Array> = defineType(
  'Vec<u8>',
  () => ({ kind: 'sequence', of: u8 }),
  () => byteVector,
);

const byteVector = $.createShape<Uint8Array>({
  metadata: [],
  staticSize: compactU32.staticSize,
  subEncode(buffer, value) {
    compactU32.subEncode(buffer, value.length);
    buffer.insertArray(value);
  },
  subDecode(buffer) {
    const end = compactU32.subDecode(buffer) + buffer.index;
    if (end > buffer.array.length) throw new RangeError('unexpected end of SCALE input');
    const value = buffer.array.slice(buffer.index, end);
    buffer.index = end;
    return value;
  },
});

/** `[T; length]`; `[u8; n]` is `bytesFixed`. */
export function array<T>(of: Type<T>, length: number): Type<readonly T[]> {
  return defineType(
    `[${of.typeName}; ${length}]`,
    () => ({ kind: 'array', of, length }),
    () => $.sizedArray(of.codec, length),
  );
}

/** `Option<T>`; `None` is undefined. In an `Option<Option<T>>` the inner `None` is null. */
export function option<T>(of: Type<T>): Type<T | undefined> {
  return defineType(
    `Option<${of.typeName}>`,
    () => ({
      kind: 'variant',
      path: ['Option'],
      params: [{ name: 'T', type: of as AnyType }],
      variants: [
        { index: 0, name: 'None', fields: [] },
        { index: 1, name: 'Some', fields: [{ type: of as AnyType }] },
      ],
    }),
    () => optionCodec(of),
  );
}

function optionCodec<T>(of: Type<T>): $.Shape<T | undefined> {
  // What stands for the inner None of an Option<Option<T>>, so that Some(None) is not None.
  const isNested = of.def.kind === 'variant' && of.def.path[0] === 'Option';
  const toInner = (value: T): T => (isNested && value === null ? (undefined as T) : value);
  const fromInner = (value: T): T => (isNested && value === undefined ? (null as T) : value);
  return $.createShape<T | undefined>({
    metadata: [],
    staticSize: 1 + of.codec.staticSize,
    subEncode(buffer, value) {
      buffer.array[buffer.index++] = value === undefined ? 0 : 1;
      if (value !== undefined) of.codec.subEncode(buffer, toInner(value));
    },
    subDecode(buffer) {
      const tag = buffer.array[buffer.index++];
      if (tag === 0) return undefined;
      if (tag !== 1) throw new RangeError('an Option starts with 0 or 1');
      return fromInner(of.codec.subDecode(buffer));
    },
  });
}

export type ResultValue<T, E> = { readonly ok: T } | { readonly err: E };

/** `Result<T, E>` as `{ ok }` or `{ err }`. */
export function result<T, E>(ok: Type<T>, err: Type<E>): Type<ResultValue<T, E>> {
  return defineType(
    `Result<${ok.typeName}, ${err.typeName}>`,
    () => ({
      kind: 'variant',
      path: ['Result'],
      params: [
        { name: 'T', type: ok as AnyType },
        { name: 'E', type: err as AnyType },
      ],
      variants: [
        { index: 0, name: 'Ok', fields: [{ type: ok as AnyType }] },
        { index: 1, name: 'Err', fields: [{ type: err as AnyType }] },
      ],
    }),
    () =>
      $.createShape<ResultValue<T, E>>({
        metadata: [],
        staticSize: 1 + Math.max(ok.codec.staticSize, err.codec.staticSize),
        subEncode(buffer, value) {
          buffer.array[buffer.index++] = 'ok' in value ? 0 : 1;
          if ('ok' in value) ok.codec.subEncode(buffer, value.ok);
          else err.codec.subEncode(buffer, value.err);
        },
        subDecode(buffer) {
          const tag = buffer.array[buffer.index++];
          if (tag === 0) return { ok: ok.codec.subDecode(buffer) };
          if (tag === 1) return { err: err.codec.subDecode(buffer) };
          throw new RangeError('a Result starts with 0 or 1');
        },
      }),
  );
}

/** `(A, B, …)` as an array. */
export function tuple<X extends readonly AnyType[]>(
  ...of: X
): Type<{ readonly [I in keyof X]: ValueOf<X[I]> }> {
  return defineType(
    `(${of.map((type) => type.typeName).join(', ')})`,
    () => ({ kind: 'tuple', of }),
    () => $.tuple(...of.map((type) => type.codec)),
  );
}

/** A newtype composite around `inner` that encodes like it, decoded to the inner value. */
export function wrapper<T>(
  path: readonly string[],
  params: readonly ParamDef[],
  inner: Type<T>,
  typeName: string,
): Type<T> {
  return defineType(
    typeName,
    () => ({ kind: 'composite', path, params, fields: [{ type: inner as AnyType }] }),
    () => inner.codec,
  );
}

type Countable = { readonly length: number };

function boundedVecOf<T extends Countable>(inner: Type<T>, item: AnyType, max: number): Type<T> {
  const path = ['bounded_collections', 'bounded_vec', 'BoundedVec'];
  const composite = wrapper(path, boundedParams(item), inner, `BoundedVec<${item.typeName}, ${max}>`);
  return defineType(
    composite.typeName,
    () => composite.def,
    () => upTo(max, inner.codec),
  );
}

function boundedParams(item: AnyType): ParamDef[] {
  return [{ name: 'T', type: item }, { name: 'S' }];
}

function upTo<T extends Countable>(max: number, codec: $.Shape<T>): $.Shape<T> {
  return $.createShape<T>({
    metadata: [],
    staticSize: codec.staticSize,
    subEncode: (buffer, value) => codec.subEncode(buffer, value),
    subDecode(buffer) {
      const value = codec.subDecode(buffer);
      if (value.length > max) throw new RangeError(`${value.length} items where ${max} are allowed`);
      return value;
    },
  });
}

/** `BoundedVec<T, max>`: more items do not decode; a call that makes one checks the bound itself. */
export function boundedVec<T>(of: Type<T>, max: number): Type<readonly T[]> {
  return boundedVecOf(vec(of), of as AnyType, max);
}

/** `BoundedVec<u8, max>` as bytes. */
export function boundedBytes(max: number): Type<Uint8Array> {
  return boundedVecOf(bytes, u8, max);
}

/** `WeakBoundedVec<T, max>`: the bound is only a promise. */
export function weakBoundedVec<T>(of: Type<T>, max: number): Type<readonly T[]> {
  const path = ['bounded_collections', 'weak_bounded_vec', 'WeakBoundedVec'];
  return wrapper(path, boundedParams(of as AnyType), vec(of), `WeakBoundedVec<${of.typeName}, ${max}>`);
}

/** `BTreeMap<K, V>` as entries in key order; the writer keeps the order. */
export function btreeMap<K, V>(key: Type<K>, value: Type<V>): Type<readonly (readonly [K, V])[]> {
  const params = [
    { name: 'K', type: key as AnyType },
    { name: 'V', type: value as AnyType },
  ];
  const inner = vec(tuple(key, value)) as Type<readonly (readonly [K, V])[]>;
  return wrapper(['BTreeMap'], params, inner, `BTreeMap<${key.typeName}, ${value.typeName}>`);
}

/** `BTreeSet<T>` as members in order; the writer keeps the order. */
export function btreeSet<T>(of: Type<T>): Type<readonly T[]> {
  return wrapper(['BTreeSet'], [{ name: 'T', type: of as AnyType }], vec(of), `BTreeSet<${of.typeName}>`);
}

/** `Cow<'static, T>`. */
export function cow<T>(of: Type<T>): Type<T> {
  return wrapper(['Cow'], [{ name: 'T', type: of as AnyType }], of, `Cow<'static, ${of.typeName}>`);
}
