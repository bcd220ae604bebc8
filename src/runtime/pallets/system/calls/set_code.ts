/** Source: pallet System, crate frame-system 41, lib.rs, `set_code`; spec runtime-interface/System.json. */
import { call } from '../../../frame/call.js';
import { fail } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import { FailedToExtractRuntimeVersion } from '../errors.js';
import * as signatures from '../signatures.js';

export const set_code = call(
  signatures.set_code,
  (_ctx, origin) => {
    ensureRoot(origin);
    // No bytes are a runtime this chain could ask for its version.
    return fail(FailedToExtractRuntimeVersion);
  },
  { docs: 'Replace the runtime by a newer one. Root only; here no code is found to be one.' },
);
