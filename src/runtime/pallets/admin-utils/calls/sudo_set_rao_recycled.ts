/** Source: pallet AdminUtils, lib.rs, `sudo_set_rao_recycled`; spec subnets-and-registration.md 8. */
import { setRaoRecycled } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_rao_recycled = byRootOnSubnet(
  signatures.sudo_set_rao_recycled,
  'Sets the record of what registrations of a subnet have cost, in rao.',
  { mustExist: true },
  (ctx, { netuid, rao_recycled }) => setRaoRecycled(ctx, netuid, rao_recycled),
);
