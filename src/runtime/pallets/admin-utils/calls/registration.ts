/** The terms of registration on a subnet. */
import { U64F64 } from '../../../../math/fixed/types.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { MaxBurnLowerBound, MinBurnUpperBound } from '../../subtensor/constants.js';
import { BurnHalfLife, BurnIncreaseMult, MaxBurn, MinBurn } from '../../subtensor/storage/index.js';
import {
  setAdjustmentAlpha,
  setAdjustmentInterval,
  setDifficulty,
  setMaxBurn,
  setMaxDifficulty,
  setMaxRegistrationsPerBlock,
  setMinBurn,
  setMinDifficulty,
  setNetworkRegistrationAllowed,
  setRaoRecycled,
  setTargetRegistrationsPerInterval,
} from '../../subtensor/utils/set-hyperparameters.js';
import { InvalidValue, POWRegistrationDisabled, ValueNotInBounds } from '../errors.js';
import { BurnHalfLifeSet, BurnIncreaseMultSet } from '../events.js';
import * as signatures from '../signatures/index.js';
import { alwaysFails, byOwner, byRootOnSubnet } from './rules.js';

const MAX_BURN_HALF_LIFE_BLOCKS = 36_100;
const MAX_BURN_INCREASE_MULT = U64F64.fromNum(3n);

export const sudo_set_min_burn = byOwner(
  signatures.sudo_set_min_burn,
  'Sets the lowest price of a registration, in rao.',
  { limit: { hyperparameter: 'MinBurn' }, mustExist: true },
  (ctx, { netuid, min_burn }) => {
    ensure(min_burn < MinBurnUpperBound.get(ctx), ValueNotInBounds);
    ensure(min_burn < MaxBurn.get(ctx, netuid), ValueNotInBounds);
    setMinBurn(ctx, netuid, min_burn);
  },
);

export const sudo_set_max_burn = byOwner(
  signatures.sudo_set_max_burn,
  'Sets the highest price of a registration, in rao.',
  { limit: { hyperparameter: 'MaxBurn' }, mustExist: true },
  (ctx, { netuid, max_burn }) => {
    ensure(max_burn > MaxBurnLowerBound.get(ctx), ValueNotInBounds);
    ensure(max_burn > MinBurn.get(ctx, netuid), ValueNotInBounds);
    setMaxBurn(ctx, netuid, max_burn);
  },
);

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

export const sudo_set_max_difficulty = byOwner(
  signatures.sudo_set_max_difficulty,
  'Sets the highest difficulty of the proof of work, which is no longer asked for.',
  { limit: { hyperparameter: 'MaxDifficulty' }, mustExist: true },
  (ctx, { netuid, max_difficulty }) => setMaxDifficulty(ctx, netuid, max_difficulty),
);

export const sudo_set_min_difficulty = byRootOnSubnet(
  signatures.sudo_set_min_difficulty,
  'Sets the lowest difficulty of the proof of work, which is no longer asked for.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, min_difficulty }) => setMinDifficulty(ctx, netuid, min_difficulty),
);

export const sudo_set_difficulty = byRootOnSubnet(
  signatures.sudo_set_difficulty,
  'Sets the difficulty of the proof of work, which is no longer asked for.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, difficulty }) => setDifficulty(ctx, netuid, difficulty),
);

export const sudo_set_adjustment_alpha = byOwner(
  signatures.sudo_set_adjustment_alpha,
  'Sets a smoothing factor that the price of a registration no longer follows.',
  { limit: { hyperparameter: 'AdjustmentAlpha' }, mustExist: true },
  (ctx, { netuid, adjustment_alpha }) => setAdjustmentAlpha(ctx, netuid, adjustment_alpha),
);

export const sudo_set_adjustment_interval = byRootOnSubnet(
  signatures.sudo_set_adjustment_interval,
  'Sets an interval in blocks that the price of a registration no longer follows.',
  { mustExist: true },
  (ctx, { netuid, adjustment_interval }) => setAdjustmentInterval(ctx, netuid, adjustment_interval),
);

export const sudo_set_target_registrations_per_interval = byRootOnSubnet(
  signatures.sudo_set_target_registrations_per_interval,
  'Sets a third of the registrations that root accepts in an interval.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, target_registrations_per_interval }) =>
    setTargetRegistrationsPerInterval(ctx, netuid, target_registrations_per_interval),
);

export const sudo_set_max_registrations_per_block = byRootOnSubnet(
  signatures.sudo_set_max_registrations_per_block,
  'Sets how many registrations root accepts in a block.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, max_registrations_per_block }) =>
    setMaxRegistrationsPerBlock(ctx, netuid, max_registrations_per_block),
);

export const sudo_set_network_registration_allowed = byRootOnSubnet(
  signatures.sudo_set_network_registration_allowed,
  'Opens or closes a subnet to registrations.',
  {},
  (ctx, { netuid, registration_allowed }) => setNetworkRegistrationAllowed(ctx, netuid, registration_allowed),
);

export const sudo_set_network_pow_registration_allowed = alwaysFails(
  signatures.sudo_set_network_pow_registration_allowed,
  POWRegistrationDisabled,
);

export const sudo_set_rao_recycled = byRootOnSubnet(
  signatures.sudo_set_rao_recycled,
  'Sets the record of what registrations of a subnet have cost, in rao.',
  { mustExist: true },
  (ctx, { netuid, rao_recycled }) => setRaoRecycled(ctx, netuid, rao_recycled),
);
