/** Source: pallet AdminUtils, lib.rs, `sudo_set_recycle_or_burn`; spec subnets-and-registration.md 8. */
import { RecycleOrBurn } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_recycle_or_burn = byOwner(
  signatures.sudo_set_recycle_or_burn,
  "Sets whether what the owner's miners earn is burned, or recycled to be emitted again.",
  { limit: { hyperparameter: 'RecycleOrBurn' } },
  (ctx, { netuid, recycle_or_burn }) => RecycleOrBurn.insert(ctx, netuid, recycle_or_burn),
);
