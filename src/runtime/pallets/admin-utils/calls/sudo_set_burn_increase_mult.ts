/** Source: pallet AdminUtils, lib.rs, `sudo_set_burn_increase_mult`; spec subnets-and-registration.md 8. */
import { U64F64 } from '../../../../math/fixed/types.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { BurnIncreaseMult } from '../../subtensor/storage/index.js';
import { InvalidValue } from '../errors.js';
import { BurnIncreaseMultSet } from '../events.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

const MAX_BURN_INCREASE_MULT = U64F64.fromNum(3n);

export const sudo_set_burn_increase_mult = byOwner(
  signatures.sudo_set_burn_increase_mult,
  'Sets by what factor, 1 to 3, each registration raises the price of the next.',
  { limit: { hyperparameter: 'BurnIncreaseMult' }, mustExist: true, notRoot: true },
  (ctx, { netuid, burn_increase_mult }) => {
    ensure(burn_increase_mult >= U64F64.ONE && burn_increase_mult <= MAX_BURN_INCREASE_MULT, InvalidValue);
    BurnIncreaseMult.insert(ctx, netuid, burn_increase_mult);
    BurnIncreaseMultSet.deposit(ctx, { netuid, burn_increase_mult });
  },
);
