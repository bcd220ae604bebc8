/** Source: pallet AdminUtils, lib.rs, `sudo_set_alpha_sigmoid_steepness`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { AlphaSigmoidSteepness } from '../../subtensor/storage/index.js';
import { NegativeSigmoidSteepness } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_alpha_sigmoid_steepness = byOwner(
  signatures.sudo_set_alpha_sigmoid_steepness,
  'Sets how sharply that pace changes between its bounds. Only root may give a negative value.',
  { limit: { hyperparameter: 'AlphaSigmoidSteepness' }, mustExist: true },
  (ctx, { netuid, steepness }, { owner }) => {
    ensure(owner === undefined || steepness >= 0, NegativeSigmoidSteepness);
    AlphaSigmoidSteepness.insert(ctx, netuid, steepness);
  },
);
