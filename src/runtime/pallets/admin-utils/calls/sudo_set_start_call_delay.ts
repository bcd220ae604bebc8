/** Source: pallet AdminUtils, lib.rs, `sudo_set_start_call_delay`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_start_call_delay = byRoot(
  signatures.sudo_set_start_call_delay,
  'Sets the blocks between the registration of a subnet and its start.',
  (ctx, { delay }) => set.setStartCallDelay(ctx, delay),
);
