/** Source: pallet Commitments, lib.rs, `set_max_space`; spec runtime-interface/Commitments.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures.js';
import { MaxSpace } from '../storage.js';

export const set_max_space = call(
  signatures.set_max_space,
  (ctx, origin, { new_limit }) => {
    ensureRoot(origin);
    MaxSpace.put(ctx, new_limit);
    return undefined;
  },
  { docs: 'Sets how many bytes a hotkey may publish in an epoch of a subnet. Root only.' },
);
