/** Source: pallet Drand, lib.rs, `set_beacon_config`; spec runtime-interface/Drand.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { BlockNumber } from '../../system/storage.js';
import { BeaconConfigChanged } from '../events.js';
import * as signatures from '../signatures.js';
import { BeaconConfig, NextUnsignedAt } from '../storage.js';

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
