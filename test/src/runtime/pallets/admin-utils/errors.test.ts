import { describe, expect, it } from '@jest/globals';
import { U64F64 } from '../../../../../src/math/fixed/types.js';
import { type Origin, ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { increaseStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  AlphaSigmoidSteepness,
  AlphaV2,
  BondsMovingAverage,
  Incentive,
  LiquidAlphaOn,
  MaxAllowedUids,
  MaxBurn,
  MaxChildkeyTake,
  MechanismCountCurrent,
  MechanismEmissionSplit,
  MinAllowedUids,
  MinBurn,
  MinChildkeyTake,
  NominatorMinRequiredStake,
  SubnetworkN,
} from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { appendNeuron } from '../../../../../src/runtime/pallets/subtensor/subnets/append-neuron.js';
import { getSubnetAccountId } from '../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import {
  jumpTo,
  NETUID,
  OWNER,
  OWNER_HOT,
  STRANGER,
  STRANGER_HOT,
} from '../subtensor/subnets/subnet-chain.js';
import { admin, adminChain, NOW } from './admin-chain.js';

/** Outcome of a call on the subnet, after a change of its state. */
function attempt(
  name: string,
  args: object,
  prepare: (ctx: ReturnType<typeof adminChain>) => void = () => {},
  origin: Origin = signed(OWNER),
): string {
  const ctx = adminChain();
  prepare(ctx);
  return admin(ctx, name, { netuid: NETUID, ...args }, origin);
}

describe('sudo_set_max_allowed_uids', () => {
  const name = 'sudo_set_max_allowed_uids';
  it('error: MaxAllowedUidsLessThanMinAllowedUids', () => {
    const result = attempt(name, { max_allowed_uids: 63 }, (ctx) => MinAllowedUids.insert(ctx, NETUID, 64));
    expect(result).toBe('AdminUtils.MaxAllowedUidsLessThanMinAllowedUids');
  });
  it('error: MaxAllowedUIdsLessThanCurrentUIds', () => {
    const result = attempt(name, { max_allowed_uids: 4 }, (ctx) => SubnetworkN.insert(ctx, NETUID, 5));
    expect(result).toBe('AdminUtils.MaxAllowedUIdsLessThanCurrentUIds');
  });
  it('error: MaxAllowedUidsGreaterThanDefaultMaxAllowedUids', () => {
    expect(attempt(name, { max_allowed_uids: 257 })).toBe(
      'AdminUtils.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
    );
  });
  it('error: TooManyUIDsPerMechanism', () => {
    const two = (max: number) =>
      attempt(name, { max_allowed_uids: max }, (ctx) => MechanismCountCurrent.insert(ctx, NETUID, 2));
    expect([two(128), two(129)]).toEqual(['ok', 'SubtensorModule.TooManyUIDsPerMechanism']);
  });
});

describe('sudo_set_min_allowed_uids', () => {
  const set = (count: number) =>
    attempt(
      'sudo_set_min_allowed_uids',
      { min_allowed_uids: count },
      (ctx) => {
        MaxAllowedUids.insert(ctx, NETUID, 10);
        SubnetworkN.insert(ctx, NETUID, 5);
      },
      ROOT,
    );
  it('error: MinAllowedUidsGreaterThanMaxAllowedUids', () => {
    expect(set(10)).toBe('AdminUtils.MinAllowedUidsGreaterThanMaxAllowedUids');
  });
  it('error: MinAllowedUidsGreaterThanCurrentUids', () => {
    expect([set(5), set(4)]).toEqual(['AdminUtils.MinAllowedUidsGreaterThanCurrentUids', 'ok']);
  });
});

describe('sudo_set_max_allowed_validators', () => {
  it('error: MaxValidatorsLargerThanMaxUIds', () => {
    expect(attempt('sudo_set_max_allowed_validators', { max_allowed_validators: 257 }, undefined, ROOT)).toBe(
      'AdminUtils.MaxValidatorsLargerThanMaxUIds',
    );
  });
});

describe('sudo_set_min_burn, sudo_set_max_burn', () => {
  it.each([
    ['sudo_set_min_burn', { min_burn: 1_000_000_000n }],
    ['sudo_set_max_burn', { max_burn: 100_000_000n }],
  ])('error: ValueNotInBounds of the chain for %s', (name, args) => {
    expect(attempt(name, args)).toBe('AdminUtils.ValueNotInBounds');
  });
  it('error: ValueNotInBounds of each other', () => {
    const min = attempt('sudo_set_min_burn', { min_burn: 700n }, (ctx) => MaxBurn.insert(ctx, NETUID, 700n));
    const max = attempt('sudo_set_max_burn', { max_burn: 900_000_000n }, (ctx) =>
      MinBurn.insert(ctx, NETUID, 900_000_000n),
    );
    expect([min, max]).toEqual(['AdminUtils.ValueNotInBounds', 'AdminUtils.ValueNotInBounds']);
  });
});

describe('sudo_set_bonds_moving_average', () => {
  const args = { bonds_moving_average: 975_001n };
  it('error: BondsMovingAverageMaxReached', () => {
    expect(attempt('sudo_set_bonds_moving_average', args)).toBe('AdminUtils.BondsMovingAverageMaxReached');
  });
  it('behavior: root may go beyond', () => {
    const ctx = adminChain();
    expect(admin(ctx, 'sudo_set_bonds_moving_average', { netuid: NETUID, ...args }, ROOT)).toBe('ok');
    expect(BondsMovingAverage.get(ctx, NETUID)).toBe(975_001n);
  });
});

describe('sudo_set_alpha_sigmoid_steepness', () => {
  it('error: NegativeSigmoidSteepness', () => {
    expect(attempt('sudo_set_alpha_sigmoid_steepness', { steepness: -1 })).toBe(
      'AdminUtils.NegativeSigmoidSteepness',
    );
  });
  it('behavior: root may give a negative one', () => {
    const ctx = adminChain();
    const args = { netuid: NETUID, steepness: -1 };
    expect(admin(ctx, 'sudo_set_alpha_sigmoid_steepness', args, ROOT)).toBe('ok');
    expect(AlphaSigmoidSteepness.get(ctx, NETUID)).toBe(-1);
  });
});

describe('sudo_set_alpha_values', () => {
  const set = (low: number, high: number, liquid = true) =>
    attempt('sudo_set_alpha_values', { alpha_low: low, alpha_high: high }, (ctx) =>
      LiquidAlphaOn.insert(ctx, NETUID, liquid),
    );
  it.each([
    ['LiquidAlphaDisabled', 2_000, 3_000, false],
    ['AlphaHighTooLow', 1_638, 1_637, true],
    ['AlphaLowOutOfRange', 1_637, 3_000, true],
    ['AlphaLowOutOfRange', 3_001, 3_000, true],
  ])('error: %s', (error, low, high, liquid) => {
    expect(set(low, high, liquid)).toBe(`SubtensorModule.${error}`);
  });
  it('args: the bounds may meet', () => {
    expect(set(1_638, 1_638)).toBe('ok');
  });
});

describe('values out of range', () => {
  const HALF = U64F64.fromFloat(0.5);
  it.each([
    ['sudo_set_activity_cutoff', { activity_cutoff: 359 }, 'SubtensorModule.ActivityCutoffTooLow'],
    ['sudo_set_commit_reveal_weights_interval', { interval: 0n }, 'SubtensorModule.RevealPeriodTooSmall'],
    ['sudo_set_commit_reveal_weights_interval', { interval: 101n }, 'SubtensorModule.RevealPeriodTooLarge'],
    ['sudo_set_owner_immune_neuron_limit', { immune_neurons: 0 }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_owner_immune_neuron_limit', { immune_neurons: 11 }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_burn_half_life', { burn_half_life: 0 }, 'AdminUtils.InvalidValue'],
    ['sudo_set_burn_half_life', { burn_half_life: 36_101 }, 'AdminUtils.InvalidValue'],
    ['sudo_set_burn_increase_mult', { burn_increase_mult: HALF }, 'AdminUtils.InvalidValue'],
    ['sudo_set_burn_increase_mult', { burn_increase_mult: (3n << 64n) + 1n }, 'AdminUtils.InvalidValue'],
    ['sudo_set_mechanism_count', { mechanism_count: 0 }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_mechanism_count', { mechanism_count: 3 }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_mechanism_emission_split', { maybe_split: [] }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_mechanism_emission_split', { maybe_split: [65_534] }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_mechanism_emission_split', { maybe_split: [65_535, 0] }, 'SubtensorModule.InvalidValue'],
    ['sudo_trim_to_max_allowed_uids', { max_n: 0 }, 'SubtensorModule.InvalidValue'],
    ['sudo_trim_to_max_allowed_uids', { max_n: 257 }, 'SubtensorModule.InvalidValue'],
  ])('error: %s %p gives %s', (name, args, error) => {
    expect(attempt(name, args)).toBe(error);
  });

  it('error: TrimmingWouldExceedMaxImmunePercentage', () => {
    const result = attempt('sudo_trim_to_max_allowed_uids', { max_n: 1 }, (ctx) =>
      appendNeuron(ctx, NETUID, STRANGER_HOT, BigInt(NOW)),
    );
    // The owner's neuron is immune for ever, the other one for 5000 blocks.
    expect(result).toBe('SubtensorModule.TrimmingWouldExceedMaxImmunePercentage');
  });

  it('error: InvalidValue for a childkey take outside the bounds of the network', () => {
    const set = (take: number) =>
      attempt('sudo_set_min_childkey_take_per_subnet', { take }, (ctx) => {
        MinChildkeyTake.put(ctx, 10);
        MaxChildkeyTake.put(ctx, 20);
      });
    const bad = 'AdminUtils.InvalidValue';
    expect([9, 10, 20, 21].map(set)).toEqual([bad, 'ok', 'ok', bad]);
  });

  it.each([
    ['sudo_set_max_epochs_per_block', { max_epochs_per_block: 0 }, 'AdminUtils.ValueNotInBounds'],
    ['sudo_set_max_mechanism_count', { max_mechanism_count: 0 }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_max_mechanism_count', { max_mechanism_count: 17 }, 'SubtensorModule.InvalidValue'],
    ['sudo_set_tao_flow_normalization_exponent', { exponent: HALF }, 'AdminUtils.InvalidValue'],
    ['sudo_set_tao_flow_normalization_exponent', { exponent: (2n << 64n) + 1n }, 'AdminUtils.InvalidValue'],
  ])('error: %s gives an error', (name, args, error) => {
    expect(admin(adminChain(), name, args, ROOT)).toBe(error);
  });
});

describe('calls that root the network does not take', () => {
  it.each([
    ['sudo_set_burn_half_life', { burn_half_life: 1 }],
    ['sudo_set_burn_increase_mult', { burn_increase_mult: U64F64.ONE }],
    ['sudo_set_owner_cut_enabled', { enabled: false }],
    ['sudo_set_owner_cut_auto_lock_enabled', { enabled: true }],
    ['sudo_set_subnet_emission_enabled', { enabled: true }],
  ])('error: NotPermittedOnRootSubnet for %s', (name, args) => {
    const ctx = adminChain();
    jumpTo(ctx, 50);
    expect(admin(ctx, name, { netuid: 0, ...args }, ROOT)).toBe('AdminUtils.NotPermittedOnRootSubnet');
  });
});

describe('calls without a subnet', () => {
  it.each([
    ['sudo_set_mechanism_count', { mechanism_count: 1 }, 'MechanismDoesNotExist'],
    ['sudo_set_mechanism_emission_split', { maybe_split: undefined }, 'MechanismDoesNotExist'],
    ['sudo_trim_to_max_allowed_uids', { max_n: 1 }, 'SubnetNotExists'],
    ['sudo_set_sn_owner_hotkey', { hotkey: OWNER_HOT }, 'SubnetNotExists'],
  ])('error: %s gives %s', (name, args, error) => {
    const ctx = adminChain();
    jumpTo(ctx, 1);
    expect(admin(ctx, name, { netuid: 9, ...args }, ROOT)).toBe(`SubtensorModule.${error}`);
  });
});

describe('calls that always fail', () => {
  it.each([
    ['sudo_set_network_pow_registration_allowed', { registration_allowed: true }, 'POWRegistrationDisabled'],
    ['sudo_set_total_issuance', { total_issuance: 1n }, 'Deprecated'],
  ])('error: %s', (name, args, error) => {
    expect(attempt(name, args, undefined, ROOT)).toBe(`AdminUtils.${error}`);
  });
});

describe('sudo_set_sn_owner_hotkey', () => {
  const name = 'sudo_set_sn_owner_hotkey';
  it('error: TxRateLimitExceeded, for root too', () => {
    const ctx = adminChain();
    const args = { netuid: NETUID, hotkey: STRANGER_HOT };
    expect(admin(ctx, name, args, signed(OWNER))).toBe('ok');
    jumpTo(ctx, NOW + 50_399);
    expect(admin(ctx, name, args, ROOT)).toBe('SubtensorModule.TxRateLimitExceeded');
    jumpTo(ctx, NOW + 50_400);
    expect(admin(ctx, name, args, ROOT)).toBe('ok');
  });
  it('error: CannotUseSystemAccount', () => {
    const ctx = adminChain();
    const args = { netuid: NETUID, hotkey: getSubnetAccountId(ctx, 1)! };
    expect(admin(ctx, name, args, ROOT)).toBe('SubtensorModule.CannotUseSystemAccount');
  });
});

describe('sudo_set_mechanism_count', () => {
  const two = (ctx: ReturnType<typeof adminChain>) => {
    MaxAllowedUids.insert(ctx, NETUID, 128);
    return admin(ctx, 'sudo_set_mechanism_count', { netuid: NETUID, mechanism_count: 2 }, ROOT);
  };

  it('default', () => {
    const ctx = adminChain();
    expect(two(ctx)).toBe('ok');
    const split = { netuid: NETUID, maybe_split: [65_000, 535] };
    expect(admin(ctx, 'sudo_set_mechanism_emission_split', split, ROOT)).toBe('ok');
    Incentive.insert(ctx, NETUID + 4096, [1]);
    const one = { netuid: NETUID, mechanism_count: 1 };
    expect(admin(ctx, 'sudo_set_mechanism_count', one, ROOT)).toBe('ok');
    expect(MechanismCountCurrent.get(ctx, NETUID)).toBe(1);
    expect(Incentive.contains(ctx, NETUID + 4096)).toBe(false);
    expect(MechanismEmissionSplit.contains(ctx, NETUID)).toBe(false);
  });

  it('error: TooManyUIDsPerMechanism', () => {
    expect(attempt('sudo_set_mechanism_count', { mechanism_count: 2 })).toBe(
      'SubtensorModule.TooManyUIDsPerMechanism',
    );
  });
});

describe('sudo_set_nominator_min_required_stake', () => {
  it('behavior: small nominations go, if the new factor is above the old amount', () => {
    // A factor of 3 is 2 000 000 rao × 3 millionths = 6 rao: 5 is not above that, though the least stake rises to 10 rao.
    const ctx = adminChain();
    NominatorMinRequiredStake.put(ctx, 3n);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, OWNER_HOT, STRANGER, NETUID, 7n);
    const isThere = () => AlphaV2.contains(ctx, OWNER_HOT, STRANGER, NETUID);
    const set = (factor: bigint) =>
      admin(ctx, 'sudo_set_nominator_min_required_stake', { min_stake: factor }, ROOT);
    expect([set(5n), isThere()]).toEqual(['ok', true]);
    expect([set(11n), isThere()]).toEqual(['ok', false]);
  });
});
