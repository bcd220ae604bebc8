import { type CallSignature, call } from '../../../frame/call.js';
import { fail } from '../../../frame/dispatch-error.js';
import { Deprecated } from '../errors.js';

/** The calls of the time when anyone could provide liquidity. They are still published and always fail. */
export const deprecated = (signature: CallSignature) =>
  call(signature, () => fail(Deprecated), { docs: 'Deprecated: always fails.' });
