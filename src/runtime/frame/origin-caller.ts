/** Origins as calls name them and storage keeps them. Source: runtime `OriginCaller`. */
import type { OriginCaller } from '../types/origin-caller.js';
import { failPlain } from './dispatch-error.js';
import { NONE, type Origin, ROOT, signed } from './origin.js';

/** Fails with BadOrigin for an origin no call may come from here. */
export function toOrigin({ value }: OriginCaller): Origin {
  if (value.type === 'Signed') return signed(value.value);
  if (value.type === 'Root') return ROOT;
  return value.type === 'None' ? NONE : failPlain('BadOrigin');
}

export function toOriginCaller(origin: Origin): OriginCaller {
  if (origin.type === 'Signed') return { type: 'system', value: { type: 'Signed', value: origin.who } };
  return { type: 'system', value: { type: origin.type } };
}
