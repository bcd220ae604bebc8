/** Source: pallet System, crate frame-system 41, lib.rs, `set_code_without_checks`; spec runtime-interface/System.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { BlockWeights } from '../constants.js';
import * as signatures from '../signatures.js';
import { setCode } from './code.js';

export const set_code_without_checks = call(
  signatures.set_code_without_checks,
  (ctx, origin, { code }) => {
    ensureRoot(origin);
    setCode(ctx, code);
    return { actualWeight: BlockWeights.get(ctx).max_block };
  },
  { docs: 'Store the code of a runtime unchecked. Root only; it is kept, not run.' },
);
