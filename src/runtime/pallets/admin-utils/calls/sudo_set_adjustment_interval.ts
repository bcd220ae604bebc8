/** Source: pallet AdminUtils, lib.rs, `sudo_set_adjustment_interval`; spec subnets-and-registration.md 8. */
import { setAdjustmentInterval } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_adjustment_interval = byRootOnSubnet(
  signatures.sudo_set_adjustment_interval,
  'Sets an interval in blocks that the price of a registration no longer follows.',
  { mustExist: true },
  (ctx, { netuid, adjustment_interval }) => setAdjustmentInterval(ctx, netuid, adjustment_interval),
);
