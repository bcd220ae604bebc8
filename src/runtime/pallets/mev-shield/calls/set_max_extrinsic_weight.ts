/** Source: pallet MevShield, pallets/shield lib.rs, `set_max_extrinsic_weight`; spec runtime-interface/MevShield.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { MaxExtrinsicWeightSet } from '../events.js';
import * as signatures from '../signatures.js';
import { MaxExtrinsicWeight } from '../storage.js';
import { setWeight } from './set-weight.js';

export const set_max_extrinsic_weight = call(
  signatures.set_max_extrinsic_weight,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    setWeight(ctx, MaxExtrinsicWeight, value);
    MaxExtrinsicWeightSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set what one kept call may weigh.' },
);
