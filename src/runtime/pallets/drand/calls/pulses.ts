/** Calls of pallet Drand. Source: pallet Drand, lib.rs. */
import { call } from '../../../frame/call.js';
import { ensureNone, ensureRoot } from '../../../frame/origin.js';
import { BlockNumber } from '../../system/storage.js';
import { BeaconConfigChanged, SetOldestStoredRound } from '../events.js';
import * as signatures from '../signatures.js';
import { BeaconConfig, NextUnsignedAt, OldestStoredRound } from '../storage.js';
import { writePulses } from '../write-pulse.js';

export const write_pulse = call(
  signatures.write_pulse,
  (ctx, origin, { pulses_payload }) => {
    ensureNone(origin);
    writePulses(ctx, pulses_payload.pulses);
    return undefined;
  },
  { docs: 'Stores pulses of the drand beacon that bear its signature. Unsigned.' },
);

export const set_beacon_config = call(
  signatures.set_beacon_config,
  (ctx, origin, { config_payload }) => {
    ensureRoot(origin);
    BeaconConfig.put(ctx, config_payload.config);
    NextUnsignedAt.put(ctx, BlockNumber.get(ctx) + 1);
    BeaconConfigChanged.deposit(ctx);
    return undefined;
  },
  { docs: 'Names the beacon the chain trusts. Root only, and not verified.' },
);

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
