import type { AnyShape, Shape } from '@dedot/shape';
import { withReusedBuffers } from './reused-buffers.js';

/** A named or positional member of a composite or of a variant. */
export interface FieldDef {
  readonly name?: string;
  readonly type: AnyType;
}

/** Type parameter shown in metadata; `type` is absent where the real chain shows none. */
export interface ParamDef {
  readonly name: string;
  readonly type?: AnyType;
}

export interface VariantDef {
  readonly index: number;
  readonly name: string;
  readonly fields: readonly FieldDef[];
  readonly docs?: readonly string[];
}

/** What metadata says of a type; one to one with `scale_info::TypeDef`. */
export type TypeDef =
  | { readonly kind: 'primitive'; readonly primitive: PrimitiveName }
  | { readonly kind: 'compact'; readonly of: AnyType }
  | { readonly kind: 'sequence'; readonly of: AnyType }
  | { readonly kind: 'array'; readonly of: AnyType; readonly length: number }
  | { readonly kind: 'tuple'; readonly of: readonly AnyType[] }
  | {
      readonly kind: 'composite';
      readonly path: readonly string[];
      readonly params: readonly ParamDef[];
      readonly fields: readonly FieldDef[];
    }
  | {
      readonly kind: 'variant';
      readonly path: readonly string[];
      readonly params: readonly ParamDef[];
      readonly variants: readonly VariantDef[];
    };

export type PrimitiveName =
  | 'bool'
  | 'char'
  | 'str'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 'u128'
  | 'u256'
  | 'i8'
  | 'i16'
  | 'i32'
  | 'i64'
  | 'i128'
  | 'i256';

/**
 * One SCALE type of the chain: how its values are encoded, what metadata says of it, and the text metadata shows
 * beside a field of it (`typeName`). `T` is the decoded form the runtime works with:
 * integers up to 32 bits are numbers, larger ones bigints; accounts and hashes are lower-case hex; `Vec<u8>` is a
 * Uint8Array; `None` is undefined; structs keep the chain's field names; an enum without data is its variant's name,
 * any other is `{ type, value }`. Values are never changed in place: build a new one and store it.
 */
export interface Type<T> {
  readonly codec: Shape<T>;
  readonly def: TypeDef;
  readonly typeName: string;
  /** Phantom, for inference only. */
  readonly _value?: T;
}

export type ValueOf<X> = X extends Type<infer T> ? T : never;

// biome-ignore lint/suspicious/noExplicitAny: Type is invariant in T, and a list of types mixes many
export type AnyType = Type<any>;

/** Builds a type whose codec is made when first used: most commands touch few of the chain's types. */
export function defineType<T>(typeName: string, def: () => TypeDef, codec: () => AnyShape): Type<T> {
  let madeDef: TypeDef | undefined;
  let madeCodec: Shape<T> | undefined;
  return {
    typeName,
    get def() {
      madeDef ??= def();
      return madeDef;
    },
    get codec() {
      madeCodec ??= withReusedBuffers(codec() as Shape<T>);
      return madeCodec;
    },
  };
}

/** The same type, shown in metadata under another text (`T::AccountId`, `BalanceOf<T>`). */
export function named<T>(type: Type<T>, typeName: string): Type<T> {
  return {
    typeName,
    get def() {
      return type.def;
    },
    get codec() {
      return type.codec;
    },
  };
}
