/** Source: pallet AdminUtils, lib.rs, `sudo_set_lock_reduction_interval`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_lock_reduction_interval = byRoot(
  signatures.sudo_set_lock_reduction_interval,
  'Sets in how many blocks the price of a subnet falls by what the last one cost.',
  (ctx, { interval }) => set.setLockReductionInterval(ctx, interval),
);
