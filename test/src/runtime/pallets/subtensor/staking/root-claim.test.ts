import { describe, expect, it } from '@jest/globals';
import { I96F32 } from '../../../../../../src/math/fixed/types.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { runAutoClaimRootDivs } from '../../../../../../src/runtime/pallets/subtensor/staking/auto-claim.js';
import { finalizeAllSubnetRootDividends } from '../../../../../../src/runtime/pallets/subtensor/staking/finalize-root-dividends.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { populateRootColdkeyStakingMapsV2 } from '../../../../../../src/runtime/pallets/subtensor/staking/populate-root-coldkeys.js';
import { getRootOwedForHotkeyColdkeyFloat } from '../../../../../../src/runtime/pallets/subtensor/staking/root-claim.js';
import {
  increaseRootClaimableForHotkeyAndSubnet,
  transferRootClaimableForNewHotkey,
  transferRootClaimedForNewKeys,
} from '../../../../../../src/runtime/pallets/subtensor/staking/root-claimable.js';
import {
  maybeAddColdkeyIndex,
  maybeRemoveColdkeyIndex,
} from '../../../../../../src/runtime/pallets/subtensor/staking/root-claimed.js';
import {
  AlphaV2MapLastKey,
  NumRootClaim,
  NumStakingColdkeys,
  RootClaimable,
  RootClaimableThreshold,
  RootClaimed,
  RootClaimType,
  StakingColdkeys,
  StakingColdkeysByIndex,
  SubnetOwner,
  SubnetRootSellTao,
  SubnetTAO,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { account, dispatch, takeEvents } from '../../../frame/test-chain.js';
import { COLD, give, HOT, OTHER_COLD, OTHER_HOT, stakingChain, TAO } from './staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;
const call = (ctx: Chain, name: string, args: object, who = COLD) =>
  dispatch(ctx, `SubtensorModule.${name}`, args, signed(who));
const claim = (ctx: Chain, subnets: number[] = [1]) => call(ctx, 'claim_root', { subnets });
const setType = (ctx: Chain, type: object) => call(ctx, 'set_root_claim_type', { new_root_claim_type: type });
const stake = (ctx: Chain, netuid: number) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, netuid);
const RATE = I96F32.fromFloat(0.25);

/** COLD has 40 TAO on root and is owed a quarter of that in alpha of subnet 1. */
function owedChain(): Chain {
  const ctx = stakingChain();
  call(ctx, 'add_stake', { hotkey: HOT, netuid: 0, amount_staked: 40n * TAO });
  RootClaimable.insert(ctx, HOT, [[1, RATE]]);
  takeEvents(ctx);
  return ctx;
}

describe('claim_root', () => {
  it('default', () => {
    const ctx = owedChain();
    expect(I96F32.toU64(getRootOwedForHotkeyColdkeyFloat(ctx, HOT, COLD, 1))).toBe(10n * TAO);
    expect(claim(ctx)).toBe('ok');
    // 10 alpha without fee: 10^12 · 10^10 / (10^12 + 10^10), 9 900 990 099 rao.
    expect(stake(ctx, 0)).toBe(40n * TAO + 9_900_990_099n);
    expect(SubnetRootSellTao.get(ctx, 1)).toBe(9_900_990_099n);
    expect(SubnetTAO.get(ctx, 0)).toBe(40n * TAO + 9_900_990_099n);
    // The new root stake counts as claimed: a quarter of it on top of the ten.
    expect(RootClaimed.get(ctx, 1, HOT, COLD)).toBe(10n * TAO + 9_900_990_099n / 4n);
    expect(I96F32.toU64(getRootOwedForHotkeyColdkeyFloat(ctx, HOT, COLD, 1))).toBe(0n);
    expect(takeEvents(ctx).at(-1)).toBe('SubtensorModule.RootClaimed');
  });

  it('args: other subnets get nothing', () => {
    const ctx = owedChain();
    expect(claim(ctx, [2, 7])).toBe('ok');
    expect(stake(ctx, 0)).toBe(40n * TAO);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.RootClaimed']);
  });

  it('behavior: kept as alpha', () => {
    const ctx = owedChain();
    setType(ctx, { type: 'Keep' });
    expect(claim(ctx)).toBe('ok');
    expect([stake(ctx, 0), stake(ctx, 1)]).toEqual([40n * TAO, 10n * TAO]);
    expect(RootClaimed.get(ctx, 1, HOT, COLD)).toBe(10n * TAO);
  });

  it('behavior: kept on the subnets named, sold on others', () => {
    const ctx = owedChain();
    setType(ctx, { type: 'KeepSubnets', value: { subnets: [1] } });
    claim(ctx);
    expect(stake(ctx, 1)).toBe(10n * TAO);
    RootClaimed.remove(ctx, 1, HOT, COLD);
    setType(ctx, { type: 'KeepSubnets', value: { subnets: [2] } });
    claim(ctx);
    expect(stake(ctx, 0)).toBe(40n * TAO + 9_900_990_099n);
  });

  it('behavior: less than the threshold waits', () => {
    const ctx = owedChain();
    RootClaimableThreshold.insert(ctx, 1, I96F32.fromNum(10n * TAO + 1n));
    claim(ctx);
    expect(stake(ctx, 0)).toBe(40n * TAO);
    RootClaimableThreshold.insert(ctx, 1, I96F32.fromNum(10n * TAO));
    claim(ctx);
    expect(stake(ctx, 0)).toBeGreaterThan(40n * TAO);
  });

  it('error: InvalidSubnetNumber for none or more than five; repetitions count once', () => {
    const ctx = owedChain();
    expect(claim(ctx, [])).toBe('SubtensorModule.InvalidSubnetNumber');
    expect(claim(ctx, [1, 2, 3, 4, 5, 6])).toBe('SubtensorModule.InvalidSubnetNumber');
    expect(claim(ctx, [1, 1, 1, 1, 1, 1])).toBe('ok');
  });

  it('error: of the sale, with nothing claimed', () => {
    const ctx = owedChain();
    SubnetTAO.insert(ctx, 1, 999_999n);
    expect(claim(ctx)).toBe('Swap.ReservesTooLow');
    expect(RootClaimed.get(ctx, 1, HOT, COLD)).toBe(0n);
  });
});

describe('set_root_claim_type', () => {
  it('default', () => {
    const ctx = stakingChain();
    expect(setType(ctx, { type: 'KeepSubnets', value: { subnets: [7, 2, 7] } })).toBe('ok');
    expect(RootClaimType.get(ctx, COLD)).toEqual({ type: 'KeepSubnets', value: { subnets: [2, 7] } });
    expect(StakingColdkeys.get(ctx, COLD)).toBe(0n);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.RootClaimTypeSet']);
  });

  it('error: InvalidSubnetNumber', () => {
    const type = { type: 'KeepSubnets', value: { subnets: [] } };
    expect(setType(stakingChain(), type)).toBe('SubtensorModule.InvalidSubnetNumber');
  });
});

describe('sudo_set_num_root_claims', () => {
  it('default', () => {
    const ctx = stakingChain();
    const set = (new_value: bigint, origin = ROOT) =>
      dispatch(ctx, 'SubtensorModule.sudo_set_num_root_claims', { new_value }, origin);
    expect(set(50n)).toBe('ok');
    expect(NumRootClaim.get(ctx)).toBe(50n);
    expect(set(51n)).toBe('SubtensorModule.InvalidNumRootClaim');
    expect(set(1n, signed(COLD))).toBe('BadOrigin');
  });
});

describe('sudo_set_root_claim_threshold', () => {
  it('default', () => {
    const ctx = stakingChain();
    SubnetOwner.insert(ctx, 1, COLD);
    const set = (new_value: bigint, origin = signed(COLD)) =>
      dispatch(ctx, 'SubtensorModule.sudo_set_root_claim_threshold', { netuid: 1, new_value }, origin);
    expect(set(10_000_000n)).toBe('ok');
    expect(RootClaimableThreshold.get(ctx, 1)).toBe(I96F32.fromNum(10_000_000n));
    expect(set(10_000_001n)).toBe('SubtensorModule.InvalidRootClaimThreshold');
    expect(set(1n, signed(OTHER_COLD))).toBe('BadOrigin');
  });
});

describe('runAutoClaimRootDivs', () => {
  it('default', () => {
    const ctx = owedChain();
    runAutoClaimRootDivs(ctx, `0x${'00'.repeat(32)}`);
    expect(stake(ctx, 0)).toBe(40n * TAO + 9_900_990_099n);
  });

  it('behavior: a claim that fails is passed over', () => {
    const ctx = owedChain();
    SubnetTAO.insert(ctx, 1, 999_999n);
    runAutoClaimRootDivs(ctx, `0x${'00'.repeat(32)}`);
    expect(stake(ctx, 0)).toBe(40n * TAO);
    expect(takeEvents(ctx)).toEqual([]);
  });
});

describe('increaseRootClaimableForHotkeyAndSubnet', () => {
  it('default', () => {
    const ctx = owedChain();
    increaseRootClaimableForHotkeyAndSubnet(ctx, HOT, 1, 20n * TAO);
    increaseRootClaimableForHotkeyAndSubnet(ctx, HOT, 3, 10n * TAO);
    increaseRootClaimableForHotkeyAndSubnet(ctx, HOT, 2, 40n * TAO);
    expect(RootClaimable.get(ctx, HOT)).toEqual([
      [1, I96F32.fromFloat(0.75)],
      [2, I96F32.ONE],
      [3, RATE],
    ]);
  });

  it('behavior: more than the root stake goes to the owner of the hotkey', () => {
    const ctx = owedChain();
    increaseRootClaimableForHotkeyAndSubnet(ctx, HOT, 1, 40n * TAO + 1n);
    expect(stake(ctx, 1)).toBe(40n * TAO + 1n);
    expect(RootClaimable.get(ctx, HOT)).toEqual([[1, RATE]]);
  });
});

describe('hand-over and end', () => {
  it('behavior: claimed amounts and rates add up under new keys', () => {
    const ctx = owedChain();
    RootClaimed.insert(ctx, 1, HOT, COLD, 3n);
    RootClaimed.insert(ctx, 1, OTHER_HOT, COLD, 4n);
    transferRootClaimedForNewKeys(
      ctx,
      1,
      { hotkey: HOT, coldkey: COLD },
      { hotkey: OTHER_HOT, coldkey: COLD },
    );
    expect(RootClaimed.iter(ctx)).toEqual([[1, OTHER_HOT, COLD, 7n]]);
    RootClaimable.insert(ctx, OTHER_HOT, [
      [0, RATE],
      [1, RATE],
    ]);
    transferRootClaimableForNewHotkey(ctx, HOT, OTHER_HOT);
    expect(RootClaimable.iter(ctx)).toEqual([
      [
        OTHER_HOT,
        [
          [0, RATE],
          [1, I96F32.fromFloat(0.5)],
        ],
      ],
    ]);
  });

  it('behavior: the end of a subnet forfeits what was not claimed', () => {
    const ctx = owedChain();
    RootClaimed.insert(ctx, 1, HOT, COLD, 3n);
    finalizeAllSubnetRootDividends(ctx, 1);
    expect(RootClaimable.get(ctx, HOT)).toEqual([]);
    expect(RootClaimed.iter(ctx)).toEqual([]);
  });
});

describe('index of coldkeys', () => {
  it('default', () => {
    const ctx = stakingChain();
    const third = account(0x03);
    for (const coldkey of [COLD, OTHER_COLD, third, COLD]) maybeAddColdkeyIndex(ctx, coldkey);
    expect(NumStakingColdkeys.get(ctx)).toBe(3n);
    maybeRemoveColdkeyIndex(ctx, COLD);
    maybeRemoveColdkeyIndex(ctx, COLD);
    expect(StakingColdkeysByIndex.get(ctx, 0n)).toBe(third);
    expect(StakingColdkeys.get(ctx, third)).toBe(0n);
    maybeRemoveColdkeyIndex(ctx, OTHER_COLD);
    maybeRemoveColdkeyIndex(ctx, third);
    expect(StakingColdkeysByIndex.iter(ctx)).toEqual([]);
    expect(NumStakingColdkeys.get(ctx)).toBe(0n);
  });

  it('behavior: the walk finds root stake in batches of thirty and starts over', () => {
    const ctx = stakingChain();
    const coldkeys = Array.from({ length: 40 }, (_, i) => account(0x80 + i));
    for (const coldkey of coldkeys) give(ctx, HOT, coldkey, 0, TAO);
    populateRootColdkeyStakingMapsV2(ctx);
    expect(NumStakingColdkeys.get(ctx)).toBe(30n);
    expect(AlphaV2MapLastKey.get(ctx)).toBeInstanceOf(Uint8Array);
    populateRootColdkeyStakingMapsV2(ctx);
    expect(NumStakingColdkeys.get(ctx)).toBe(40n);
    expect(AlphaV2MapLastKey.exists(ctx)).toBe(true);
    expect(AlphaV2MapLastKey.get(ctx)).toBeUndefined();
  });
});
