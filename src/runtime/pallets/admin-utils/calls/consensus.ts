/** The parameters of a subnet's epoch. */
import { ensure } from '../../../frame/dispatch-error.js';
import { doSetAlphaValues } from '../../subtensor/epoch/set-alpha-values.js';
import { ActivityCutoffTooLow } from '../../subtensor/errors.js';
import {
  AlphaSigmoidSteepness,
  LiquidAlphaOn,
  MinActivityCutoff,
  Rho,
  Yuma3On,
} from '../../subtensor/storage/index.js';
import {
  applyTempoWithCycleReset,
  setActivityCutoff,
  setBondsMovingAverage,
  setBondsPenalty,
  setBondsReset,
  setKappa,
} from '../../subtensor/utils/set-hyperparameters.js';
import { BondsMovingAverageMaxReached, NegativeSigmoidSteepness } from '../errors.js';
import { BondsResetToggled, Yuma3EnableToggled } from '../events.js';
import * as signatures from '../signatures/index.js';
import { byOwner, byRootOnSubnet, ensureConditions } from './rules.js';

/** In millionths; root may go beyond. */
const OWNER_MAX_BONDS_MOVING_AVERAGE = 975_000n;

export const sudo_set_tempo = byRootOnSubnet(
  signatures.sudo_set_tempo,
  'Sets the blocks between epochs, without bounds, and starts a new cycle.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, tempo }) => applyTempoWithCycleReset(ctx, netuid, tempo),
);

export const sudo_set_kappa = byRootOnSubnet(
  signatures.sudo_set_kappa,
  'Sets the majority that consensus needs, as u16 fraction of the stake.',
  { mustExist: true },
  (ctx, { netuid, kappa }) => setKappa(ctx, netuid, kappa),
);

export const sudo_set_rho = byOwner(
  signatures.sudo_set_rho,
  'Sets a steepness that the epoch no longer uses.',
  { limit: { hyperparameter: 'Rho' }, mustExist: true },
  (ctx, { netuid, rho }) => Rho.insert(ctx, netuid, rho),
);

export const sudo_set_activity_cutoff = byOwner(
  signatures.sudo_set_activity_cutoff,
  'Sets a number of blocks that set_activity_cutoff_factor has replaced.',
  { limit: { hyperparameter: 'ActivityCutoff' }, mustExist: true },
  (ctx, { netuid, activity_cutoff }) => {
    ensure(activity_cutoff >= MinActivityCutoff.get(ctx), ActivityCutoffTooLow);
    setActivityCutoff(ctx, netuid, activity_cutoff);
  },
);

export const sudo_set_bonds_moving_average = byOwner(
  signatures.sudo_set_bonds_moving_average,
  'Sets the weight of the old bonds in the new ones, in millionths.',
  { limit: { hyperparameter: 'BondsMovingAverage' } },
  (ctx, { netuid, bonds_moving_average }, { owner }) => {
    const isAllowed = owner === undefined || bonds_moving_average <= OWNER_MAX_BONDS_MOVING_AVERAGE;
    ensure(isAllowed, BondsMovingAverageMaxReached);
    ensureConditions(ctx, netuid, { mustExist: true });
    setBondsMovingAverage(ctx, netuid, bonds_moving_average);
  },
);

export const sudo_set_bonds_penalty = byOwner(
  signatures.sudo_set_bonds_penalty,
  'Sets how much weights off consensus lower bonds, as u16 fraction.',
  { limit: { hyperparameter: 'BondsPenalty' }, mustExist: true },
  (ctx, { netuid, bonds_penalty }) => setBondsPenalty(ctx, netuid, bonds_penalty),
);

export const sudo_set_bonds_reset_enabled = byOwner(
  signatures.sudo_set_bonds_reset_enabled,
  'Sets whether a neuron may reset the bonds towards it.',
  { limit: { hyperparameter: 'BondsResetEnabled' } },
  (ctx, { netuid, enabled }) => {
    setBondsReset(ctx, netuid, enabled);
    BondsResetToggled.deposit(ctx, { netuid, enabled });
  },
);

export const sudo_set_yuma3_enabled = byOwner(
  signatures.sudo_set_yuma3_enabled,
  'Chooses between the bonds of Yuma 3 and those before.',
  { limit: { hyperparameter: 'Yuma3Enabled' } },
  (ctx, { netuid, enabled }) => {
    Yuma3On.insert(ctx, netuid, enabled);
    Yuma3EnableToggled.deposit(ctx, { netuid, enabled });
  },
);

export const sudo_set_liquid_alpha_enabled = byOwner(
  signatures.sudo_set_liquid_alpha_enabled,
  'Sets whether bonds move at a pace of their own per pair of validator and miner.',
  { limit: { hyperparameter: 'LiquidAlphaEnabled' } },
  (ctx, { netuid, enabled }) => LiquidAlphaOn.insert(ctx, netuid, enabled),
);

export const sudo_set_alpha_values = byOwner(
  signatures.sudo_set_alpha_values,
  'Sets the bounds of that pace, as u16 fractions.',
  { limit: { hyperparameter: 'AlphaValues' } },
  (ctx, { netuid, alpha_low, alpha_high }, { origin }) =>
    doSetAlphaValues(ctx, origin, netuid, { low: alpha_low, high: alpha_high }),
);

export const sudo_set_alpha_sigmoid_steepness = byOwner(
  signatures.sudo_set_alpha_sigmoid_steepness,
  'Sets how sharply that pace changes between its bounds. Only root may give a negative value.',
  { limit: { hyperparameter: 'AlphaSigmoidSteepness' }, mustExist: true },
  (ctx, { netuid, steepness }, { owner }) => {
    ensure(owner === undefined || steepness >= 0, NegativeSigmoidSteepness);
    AlphaSigmoidSteepness.insert(ctx, netuid, steepness);
  },
);
