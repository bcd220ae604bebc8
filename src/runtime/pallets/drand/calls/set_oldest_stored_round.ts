/** Source: pallet Drand, lib.rs, `set_oldest_stored_round`; spec runtime-interface/Drand.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { SetOldestStoredRound } from '../events.js';
import * as signatures from '../signatures.js';
import { OldestStoredRound } from '../storage.js';

export const set_oldest_stored_round = call(
  signatures.set_oldest_stored_round,
  (ctx, origin, { oldest_round }) => {
    ensureRoot(origin);
    OldestStoredRound.put(ctx, oldest_round);
    SetOldestStoredRound.deposit(ctx, oldest_round);
    return undefined;
  },
  { docs: 'Sets the round from which old pulses are removed. Root only.' },
);
