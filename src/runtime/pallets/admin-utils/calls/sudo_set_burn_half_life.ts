/** Source: pallet AdminUtils, lib.rs, `sudo_set_burn_half_life`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { BurnHalfLife } from '../../subtensor/storage/index.js';
import { InvalidValue } from '../errors.js';
import { BurnHalfLifeSet } from '../events.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

const MAX_BURN_HALF_LIFE_BLOCKS = 36_100;

export const sudo_set_burn_half_life = byOwner(
  signatures.sudo_set_burn_half_life,
  'Sets in how many blocks the price of a registration halves.',
  { limit: { hyperparameter: 'BurnHalfLife' }, mustExist: true, notRoot: true },
  (ctx, { netuid, burn_half_life }) => {
    ensure(burn_half_life > 0 && burn_half_life <= MAX_BURN_HALF_LIFE_BLOCKS, InvalidValue);
    BurnHalfLife.insert(ctx, netuid, burn_half_life);
    BurnHalfLifeSet.deposit(ctx, { netuid, burn_half_life });
  },
);
