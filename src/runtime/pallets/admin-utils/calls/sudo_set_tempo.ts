/** Source: pallet AdminUtils, lib.rs, `sudo_set_tempo`; spec epoch-and-weights.md 8.4. */
import { applyTempoWithCycleReset } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_tempo = byRootOnSubnet(
  signatures.sudo_set_tempo,
  'Sets the blocks between epochs, without bounds, and starts a new cycle.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, tempo }) => applyTempoWithCycleReset(ctx, netuid, tempo),
);
