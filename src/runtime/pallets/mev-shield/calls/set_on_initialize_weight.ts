/** Source: pallet MevShield, pallets/shield lib.rs, `set_on_initialize_weight`; spec runtime-interface/MevShield.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { OnInitializeWeightSet } from '../events.js';
import * as signatures from '../signatures.js';
import { OnInitializeWeight } from '../storage.js';
import { setWeight } from './set-weight.js';

export const set_on_initialize_weight = call(
  signatures.set_on_initialize_weight,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    setWeight(ctx, OnInitializeWeight, value);
    OnInitializeWeightSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set what the kept calls of a block may weigh together.' },
);
