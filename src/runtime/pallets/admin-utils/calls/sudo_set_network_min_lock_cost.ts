/** Source: pallet AdminUtils, lib.rs, `sudo_set_network_min_lock_cost`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_network_min_lock_cost = byRoot(
  signatures.sudo_set_network_min_lock_cost,
  'Sets the lowest price of a subnet, in rao.',
  (ctx, { lock_cost }) => set.setNetworkMinLock(ctx, lock_cost),
);
