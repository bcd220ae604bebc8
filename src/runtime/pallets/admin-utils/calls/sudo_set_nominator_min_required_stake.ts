/** Source: pallet AdminUtils, lib.rs, `sudo_set_nominator_min_required_stake`; spec staking-and-swap.md 10. */
import { clearSmallNominations } from '../../subtensor/staking/small-nominations.js';
import { NominatorMinRequiredStake } from '../../subtensor/storage/index.js';
import { getNominatorMinRequiredStake } from '../../subtensor/utils/hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_nominator_min_required_stake = byRoot(
  signatures.sudo_set_nominator_min_required_stake,
  'Sets the least stake of a nominator, in millionths of the least stake of all. Smaller ones are paid out.',
  (ctx, { min_stake }) => {
    // The chain compares the new factor with the old amount of rao.
    const before = getNominatorMinRequiredStake(ctx);
    NominatorMinRequiredStake.put(ctx, min_stake);
    if (min_stake > before) clearSmallNominations(ctx);
  },
);
