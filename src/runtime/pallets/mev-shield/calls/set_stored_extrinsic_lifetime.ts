/** Source: pallet MevShield, pallets/shield lib.rs, `set_stored_extrinsic_lifetime`; spec runtime-interface/MevShield.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { ExtrinsicLifetimeSet } from '../events.js';
import * as signatures from '../signatures.js';
import { ExtrinsicLifetime } from '../storage.js';

export const set_stored_extrinsic_lifetime = call(
  signatures.set_stored_extrinsic_lifetime,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    ExtrinsicLifetime.put(ctx, value);
    ExtrinsicLifetimeSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set for how many blocks an encrypted call is kept.' },
);
