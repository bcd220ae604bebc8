/** Source: pallet AdminUtils, lib.rs, `sudo_set_admin_freeze_window`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_admin_freeze_window = byRoot(
  signatures.sudo_set_admin_freeze_window,
  'Sets for how many blocks before an epoch hyperparameters are frozen.',
  (ctx, { window }) => set.setAdminFreezeWindow(ctx, window),
);
