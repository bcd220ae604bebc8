/** Source: pallet AdminUtils, lib.rs, `sudo_set_owner_cut_auto_lock_enabled`; spec subnets-and-registration.md 8. */
import { OwnerCutAutoLockEnabled } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byOwnerAtAnyPace } from './rules.js';

export const sudo_set_owner_cut_auto_lock_enabled = byOwnerAtAnyPace(
  signatures.sudo_set_owner_cut_auto_lock_enabled,
  "Sets whether the owner's part of the emission is locked at once.",
  { mustExist: true, notRoot: true },
  (ctx, { netuid, enabled }) => OwnerCutAutoLockEnabled.insert(ctx, netuid, enabled),
);
