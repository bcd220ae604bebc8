/** Source: pallet System, crate frame-system 41, lib.rs, `authorize_upgrade`; spec runtime-interface/System.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures.js';
import { authorize } from './code.js';

export const authorize_upgrade = call(
  signatures.authorize_upgrade,
  (ctx, origin, { code_hash }) => {
    ensureRoot(origin);
    authorize(ctx, code_hash, true);
    return undefined;
  },
  { docs: 'Allow anybody to supply the code with this hash. Root only.' },
);
