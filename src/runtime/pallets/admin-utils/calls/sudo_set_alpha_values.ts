/** Source: pallet AdminUtils, lib.rs, `sudo_set_alpha_values`; spec epoch-and-weights.md 6.9. */
import { doSetAlphaValues } from '../../subtensor/epoch/set-alpha-values.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_alpha_values = byOwner(
  signatures.sudo_set_alpha_values,
  'Sets the bounds of that pace, as u16 fractions.',
  { limit: { hyperparameter: 'AlphaValues' } },
  (ctx, { netuid, alpha_low, alpha_high }, { origin }) =>
    doSetAlphaValues(ctx, origin, netuid, { low: alpha_low, high: alpha_high }),
);
