/** The structs of the extensions as metadata shows them. Those that carry nothing encode to nothing. */
import * as $ from '@dedot/shape';
import { type AnyType, defineType, type Type } from '../../../frame/scale/index.js';

/** A struct without members; `params` are listed in metadata without a type. */
export function emptyStruct(path: string, params: readonly string[] = ['T']): Type<null> {
  return defineType(
    path.split('::').at(-1) ?? path,
    () => ({
      kind: 'composite',
      path: path.split('::'),
      params: params.map((name) => ({ name })),
      fields: [],
    }),
    () => $.createShape<null>({ metadata: [], staticSize: 0, subEncode() {}, subDecode: () => null }),
  );
}

/** A tuple struct of one member that decodes to it. */
export function extensionStruct<T>(path: string, inner: Type<T>, params: readonly string[] = ['T']): Type<T> {
  return defineType(
    path.split('::').at(-1) ?? path,
    () => ({
      kind: 'composite',
      path: path.split('::'),
      params: params.map((name) => ({ name })),
      fields: [{ type: inner as AnyType }],
    }),
    () => inner.codec,
  );
}
