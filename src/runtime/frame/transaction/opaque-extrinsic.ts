import * as $ from '@dedot/shape';
import { MultiAddress, MultiSignature } from '../../types/sp.js';
import { RuntimeCall } from '../runtime-call.js';
import { type AnyType, bytes, defineType, type Type } from '../scale/index.js';

/**
 * An extrinsic as an argument of runtime APIs: its bytes, length prefix included. `extra` is what the extensions put in.
 * Source: `sp_runtime::generic::UncheckedExtrinsic`, opaque in metadata but for its parameters.
 */
export function opaqueExtrinsic(extra: AnyType): Type<Uint8Array> {
  const params = [
    { name: 'Address', type: MultiAddress as AnyType },
    { name: 'Call', type: RuntimeCall as AnyType },
    { name: 'Signature', type: MultiSignature as AnyType },
    { name: 'Extra', type: extra },
  ];
  const path = ['fp_self_contained', 'unchecked_extrinsic', 'UncheckedExtrinsic'];
  return defineType(
    'UncheckedExtrinsic',
    () => ({ kind: 'composite', path, params, fields: [{ type: bytes as AnyType }] }),
    () =>
      $.createShape<Uint8Array>({
        metadata: [],
        staticSize: 0,
        subEncode: (buffer, value) => buffer.insertArray(value),
        subDecode(buffer) {
          const start = buffer.index;
          const end = $.compactU32.subDecode(buffer) + buffer.index;
          if (end > buffer.array.length) throw new RangeError('unexpected end of SCALE input');
          buffer.index = end;
          return buffer.array.slice(start, end);
        },
      }),
  );
}
