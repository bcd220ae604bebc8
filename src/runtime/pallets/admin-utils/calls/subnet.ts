/** What else belongs to one subnet: its owner, its switches, its mechanisms. */
import { type CallSignature, call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { toggleTransfer } from '../../subtensor/staking/move-stake.js';
import {
  EMAPriceHalvingBlocks,
  MaxChildkeyTake,
  MinChildkeyTake,
  OwnerCutAutoLockEnabled,
  OwnerCutEnabled,
  RecycleOrBurn,
  SubnetEmissionEnabled,
  SubtokenEnabled,
} from '../../subtensor/storage/index.js';
import { doSetSnOwnerHotkey } from '../../subtensor/subnets/do-set-sn-owner-hotkey.js';
import { doSetEmissionSplit, doSetMechanismCount } from '../../subtensor/subnets/mechanism.js';
import {
  setMinChildkeyTakeForSubnet,
  setServingRateLimit,
} from '../../subtensor/utils/set-hyperparameters.js';
import { InvalidValue } from '../errors.js';
import { SubnetEmissionEnabledSet } from '../events.js';
import * as signatures from '../signatures/index.js';
import { byOwner, byOwnerAtAnyPace, byRootOnSubnet } from './rules.js';

export const sudo_set_serving_rate_limit = byOwner(
  signatures.sudo_set_serving_rate_limit,
  'Sets the blocks between two announcements of an address by one neuron.',
  { limit: { hyperparameter: 'ServingRateLimit' } },
  (ctx, { netuid, serving_rate_limit }) => setServingRateLimit(ctx, netuid, serving_rate_limit),
);

export const sudo_set_toggle_transfer = byOwner(
  signatures.sudo_set_toggle_transfer,
  'Sets whether stake on the subnet may change its coldkey.',
  { limit: { hyperparameter: 'TransferEnabled' } },
  (ctx, { netuid, toggle }) => toggleTransfer(ctx, netuid, toggle),
);

export const sudo_set_recycle_or_burn = byOwner(
  signatures.sudo_set_recycle_or_burn,
  "Sets whether what the owner's miners earn is burned, or recycled to be emitted again.",
  { limit: { hyperparameter: 'RecycleOrBurn' } },
  (ctx, { netuid, recycle_or_burn }) => RecycleOrBurn.insert(ctx, netuid, recycle_or_burn),
);

export const sudo_set_min_childkey_take_per_subnet = byOwner(
  signatures.sudo_set_min_childkey_take_per_subnet,
  'Sets the lowest childkey take on the subnet, as u16 fraction.',
  { limit: { hyperparameter: 'MinChildkeyTake' }, mustExist: true },
  (ctx, { netuid, take }) => {
    ensure(take >= MinChildkeyTake.get(ctx) && take <= MaxChildkeyTake.get(ctx), InvalidValue);
    setMinChildkeyTakeForSubnet(ctx, netuid, take);
  },
);

export const sudo_set_mechanism_count = byOwner(
  signatures.sudo_set_mechanism_count,
  'Sets how many mechanisms the subnet has. What belonged to one that goes is lost.',
  { limit: 'MechanismCountUpdate' },
  (ctx, { netuid, mechanism_count }) => doSetMechanismCount(ctx, netuid, mechanism_count),
);

export const sudo_set_mechanism_emission_split = byOwner(
  signatures.sudo_set_mechanism_emission_split,
  "Sets the mechanisms' parts of the emission, u16 fractions that add up to 65535; equal parts without.",
  { limit: 'MechanismEmission' },
  (ctx, { netuid, maybe_split }) => doSetEmissionSplit(ctx, netuid, maybe_split),
);

export const sudo_set_owner_cut_enabled = byOwnerAtAnyPace(
  signatures.sudo_set_owner_cut_enabled,
  "Sets whether the owner gets a part of the subnet's emission.",
  { mustExist: true, notRoot: true },
  (ctx, { netuid, enabled }) => OwnerCutEnabled.insert(ctx, netuid, enabled),
);

export const sudo_set_owner_cut_auto_lock_enabled = byOwnerAtAnyPace(
  signatures.sudo_set_owner_cut_auto_lock_enabled,
  "Sets whether the owner's part of the emission is locked at once.",
  { mustExist: true, notRoot: true },
  (ctx, { netuid, enabled }) => OwnerCutAutoLockEnabled.insert(ctx, netuid, enabled),
);

const setOwnerHotkey = (signature: CallSignature<typeof signatures.sudo_set_sn_owner_hotkey.args>) =>
  call(
    signature,
    (ctx, origin, { netuid, hotkey }) => {
      doSetSnOwnerHotkey(ctx, origin, netuid, hotkey);
      return undefined;
    },
    { docs: "Names the subnet's owner hotkey, once in seven days. Subnet owner or root." },
  );
export const sudo_set_subnet_owner_hotkey = setOwnerHotkey(signatures.sudo_set_subnet_owner_hotkey);
export const sudo_set_sn_owner_hotkey = setOwnerHotkey(signatures.sudo_set_sn_owner_hotkey);

export const sudo_set_ema_price_halving_period = byRootOnSubnet(
  signatures.sudo_set_ema_price_halving_period,
  "Sets the half-life in blocks of the subnet's moving price.",
  {},
  (ctx, { netuid, ema_halving }) => EMAPriceHalvingBlocks.insert(ctx, netuid, ema_halving),
);

export const sudo_set_subtoken_enabled = byRootOnSubnet(
  signatures.sudo_set_subtoken_enabled,
  "Sets whether the subnet's alpha can be staked.",
  { inWindow: 'refused' },
  (ctx, { netuid, subtoken_enabled }) => SubtokenEnabled.insert(ctx, netuid, subtoken_enabled),
);

export const sudo_set_subnet_emission_enabled = byRootOnSubnet(
  signatures.sudo_set_subnet_emission_enabled,
  'Sets whether the subnet gets TAO of the block emission.',
  { mustExist: true, notRoot: true },
  (ctx, { netuid, enabled }) => {
    SubnetEmissionEnabled.insert(ctx, netuid, enabled);
    SubnetEmissionEnabledSet.deposit(ctx, { netuid, enabled });
  },
);
