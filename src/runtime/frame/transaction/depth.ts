import type { CallSignature } from '../call.js';
import { type Call, RuntimeCall } from '../runtime-call.js';
import type { AnyType } from '../scale/index.js';

/**
 * How deep a call nests, counted as a decoder with a limit counts: each box and each list of anything but plain numbers is one
 * level. Source: parity-scale-codec 3.7 `DecodeLimit`.
 */
export function callDepth(call: Call, signatureOf: (call: Call) => CallSignature): number {
  const levels = Object.entries(signatureOf(call).args).map(([name, type]) =>
    depthOf(type, call.args[name], signatureOf),
  );
  return Math.max(0, ...levels);
}

function depthOf(type: AnyType, value: unknown, signatureOf: (call: Call) => CallSignature): number {
  const boxed = type.typeName.startsWith('Box<') ? 1 : 0;
  const { def } = type;
  if (def === RuntimeCall.def) return boxed + callDepth(value as Call, signatureOf);
  if (def.kind === 'sequence' && def.of.def.kind !== 'primitive') {
    const levels = (value as readonly unknown[]).map((item) => depthOf(def.of, item, signatureOf));
    return 1 + Math.max(0, ...levels);
  }
  return boxed;
}
