/** Source: pallet AdminUtils, lib.rs, `sudo_set_owner_cut_enabled`; spec subnets-and-registration.md 8. */
import { OwnerCutEnabled } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byOwnerAtAnyPace } from './rules.js';

export const sudo_set_owner_cut_enabled = byOwnerAtAnyPace(
  signatures.sudo_set_owner_cut_enabled,
  "Sets whether the owner gets a part of the subnet's emission.",
  { mustExist: true, notRoot: true },
  (ctx, { netuid, enabled }) => OwnerCutEnabled.insert(ctx, netuid, enabled),
);
