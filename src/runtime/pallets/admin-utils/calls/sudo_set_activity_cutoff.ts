/** Source: pallet AdminUtils, lib.rs, `sudo_set_activity_cutoff`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { ActivityCutoffTooLow } from '../../subtensor/errors.js';
import { MinActivityCutoff } from '../../subtensor/storage/index.js';
import { setActivityCutoff } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_activity_cutoff = byOwner(
  signatures.sudo_set_activity_cutoff,
  'Sets a number of blocks that set_activity_cutoff_factor has replaced.',
  { limit: { hyperparameter: 'ActivityCutoff' }, mustExist: true },
  (ctx, { netuid, activity_cutoff }) => {
    ensure(activity_cutoff >= MinActivityCutoff.get(ctx), ActivityCutoffTooLow);
    setActivityCutoff(ctx, netuid, activity_cutoff);
  },
);
