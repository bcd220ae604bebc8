import { type CallSignature, call } from '../../../frame/call.js';
import { fail } from '../../../frame/dispatch-error.js';
import { Deprecated } from '../errors.js';
import * as signatures from '../signatures.js';

/** The calls of the time when anyone could provide liquidity. They are still published and always fail. */
const deprecated = (signature: CallSignature) =>
  call(signature, () => fail(Deprecated), { docs: 'Deprecated: always fails.' });

export const toggle_user_liquidity = deprecated(signatures.toggle_user_liquidity);
export const add_liquidity = deprecated(signatures.add_liquidity);
export const remove_liquidity = deprecated(signatures.remove_liquidity);
export const modify_position = deprecated(signatures.modify_position);
export const disable_lp = deprecated(signatures.disable_lp);
