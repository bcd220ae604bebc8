import * as $ from '@dedot/shape';
import { MultiAddress, MultiSignature } from '../../types/sp.js';
import { RuntimeCall } from '../runtime-call.js';
import { compactU32 } from '../scale/compact.js';
import { type AnyType, bytes, defineType, type Type } from '../scale/index.js';

/**
 * An extrinsic as an argument of runtime APIs: its bytes, length prefix included. `extension` is what the extensions put in.
 * Metadata shows no more than its parameters; clients look for the inner path to learn those.
 * Source: `fp_self_contained::UncheckedExtrinsic` around `sp_runtime::generic::UncheckedExtrinsic`.
 */
export function opaqueExtrinsic(extension: AnyType): Type<Uint8Array> {
  const generic = opaque(['sp_runtime', 'generic'], 'Extra', extension, bytes as AnyType);
  return opaque(['fp_self_contained'], 'Extension', extension, generic as AnyType);
}

function opaque(crate: string[], last: string, extension: AnyType, inner: AnyType): Type<Uint8Array> {
  const params = [
    { name: 'Address', type: MultiAddress as AnyType },
    { name: 'Call', type: RuntimeCall as AnyType },
    { name: 'Signature', type: MultiSignature as AnyType },
    { name: last, type: extension },
  ];
  const path = [...crate, 'unchecked_extrinsic', 'UncheckedExtrinsic'];
  return defineType(
    'UncheckedExtrinsic',
    () => ({ kind: 'composite', path, params, fields: [{ type: inner }] }),
    () =>
      $.createShape<Uint8Array>({
        metadata: [],
        staticSize: 0,
        subEncode: (buffer, value) => buffer.insertArray(value),
        subDecode(buffer) {
          const start = buffer.index;
          const end = compactU32.subDecode(buffer) + buffer.index;
          if (end > buffer.array.length) throw new RangeError('unexpected end of SCALE input');
          buffer.index = end;
          return buffer.array.slice(start, end);
        },
      }),
  );
}
