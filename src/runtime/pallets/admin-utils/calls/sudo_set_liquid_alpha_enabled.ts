/** Source: pallet AdminUtils, lib.rs, `sudo_set_liquid_alpha_enabled`; spec subnets-and-registration.md 8. */
import { LiquidAlphaOn } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_liquid_alpha_enabled = byOwner(
  signatures.sudo_set_liquid_alpha_enabled,
  'Sets whether bonds move at a pace of their own per pair of validator and miner.',
  { limit: { hyperparameter: 'LiquidAlphaEnabled' } },
  (ctx, { netuid, enabled }) => LiquidAlphaOn.insert(ctx, netuid, enabled),
);
