import { describe, expect, it } from '@jest/globals';
import type { Hex } from '../../../../../../src/codec/hex.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { freeBalance, totalIssuance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { CurrentCrowdloanId } from '../../../../../../src/runtime/pallets/crowdloan/storage.js';
import { Proxies } from '../../../../../../src/runtime/pallets/proxy/storage.js';
import {
  getStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
} from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  AccumulatedLeaseDividends,
  Delegates,
  NetworkLastLockCost,
  NetworkMinLockCost,
  NetworksAdded,
  NextSubnetLeaseId,
  SubnetLeaseShares,
  SubnetLeases,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetUidToLeaseId,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { distributeLeasedNetworkDividends } from '../../../../../../src/runtime/pallets/subtensor/subnets/lease-dividends.js';
import {
  leaseColdkey,
  leaseHotkey,
} from '../../../../../../src/runtime/pallets/subtensor/subnets/leasing.js';
import { account, callOf, dispatch, takeEvents } from '../../../frame/test-chain.js';
import {
  genesisChain,
  jumpTo,
  MINER,
  must,
  NETUID,
  OWNER,
  registerMiner,
  STRANGER,
  TAO,
} from './subnet-chain.js';

const BENEFICIARY = OWNER;
const COLD = leaseColdkey(0);
const HOT = leaseHotkey(0);
const NEW_HOT = account(0x66);
const END = 1_200;

/** A crowdloan of 1000 TAO, 600 of MINER and 390 of STRANGER, for a lease of a subnet that costs 500 TAO. */
function raisedChain(endBlock: number | undefined = END): Context {
  const ctx = genesisChain();
  NetworkMinLockCost.put(ctx, 500n * TAO);
  NetworkLastLockCost.put(ctx, 500n * TAO);
  const lease = callOf('SubtensorModule.register_leased_network', {
    emissions_share: 30,
    end_block: endBlock,
  });
  const terms = { deposit: 10n * TAO, min_contribution: TAO, cap: 1_000n * TAO, end: 60_000 };
  must(ctx, 'Crowdloan.create', { ...terms, call: lease, target_address: undefined }, signed(BENEFICIARY));
  must(ctx, 'Crowdloan.contribute', { crowdloan_id: 0, amount: 600n * TAO }, signed(MINER));
  must(ctx, 'Crowdloan.contribute', { crowdloan_id: 0, amount: 390n * TAO }, signed(STRANGER));
  return ctx;
}

const finalize = (ctx: Context) =>
  dispatch(ctx, 'Crowdloan.finalize', { crowdloan_id: 0 }, signed(BENEFICIARY));

/** The same, finalized. */
function leasedChain(): Context {
  const ctx = raisedChain();
  expect(finalize(ctx)).toBe('ok');
  ctx.events = [];
  return ctx;
}

const terminate = (ctx: Context, change: object = {}, who: Hex = BENEFICIARY) =>
  dispatch(ctx, 'SubtensorModule.terminate_lease', { lease_id: 0, hotkey: NEW_HOT, ...change }, signed(who));

describe('register_leased_network', () => {
  it('default', () => {
    const ctx = leasedChain();
    expect(SubnetOwner.get(ctx, NETUID)).toBe(COLD);
    expect(SubnetOwnerHotkey.get(ctx, NETUID)).toBe(HOT);
    expect(Delegates.get(ctx, HOT)).toBe(0);
    expect(SubnetUidToLeaseId.get(ctx, NETUID)).toBe(0);
    expect(NextSubnetLeaseId.get(ctx)).toBe(1);
    expect(SubnetLeases.get(ctx, 0)).toMatchObject({
      beneficiary: BENEFICIARY,
      coldkey: COLD,
      end_block: END,
    });
    const [[proxy]] = Proxies.get(ctx, COLD);
    expect(proxy).toEqual({ delegate: BENEFICIARY, proxy_type: 'SubnetLeaseBeneficiary', delay: 0 });
  });

  it('behavior: shares are 600/1000 and 390/1000, truncated to 64 fraction bits', () => {
    const ctx = leasedChain();
    expect(SubnetLeaseShares.get(ctx, 0, MINER)).toBe(11_068_046_444_225_730_969n);
    expect(SubnetLeaseShares.get(ctx, 0, STRANGER)).toBe(7_194_230_188_746_725_130n);
  });

  it('behavior: what is left of the money goes back by shares, the rest to the creator', () => {
    const ctx = raisedChain();
    const before = [MINER, STRANGER, BENEFICIARY].map((who) => freeBalance(ctx, who));
    const issuance = totalIssuance(ctx);
    expect(finalize(ctx)).toBe('ok');
    const { cost } = SubnetLeases.get(ctx, 0)!;
    const leftover = 1_000n * TAO - cost;
    const back = [MINER, STRANGER, BENEFICIARY].map((who, i) => freeBalance(ctx, who) - before[i]!);
    // Shares are truncated, so that each gets at most a rao less.
    expect((leftover * 6n) / 10n - back[0]!).toBeLessThanOrEqual(1n);
    expect((leftover * 39n) / 100n - back[1]!).toBeLessThanOrEqual(1n);
    expect(back.reduce((sum, part) => sum + part, 0n)).toBe(leftover);
    expect(totalIssuance(ctx)).toBe(issuance);
  });

  it('behavior: costs what its contributors cost, not what 500 would', () => {
    const ctx = raisedChain();
    const call = callOf('SubtensorModule.register_leased_network', { emissions_share: 30, end_block: END });
    CurrentCrowdloanId.put(ctx, 0);
    const { post } = ctx.dispatch(call, signed(BENEFICIARY));
    // 301 560 714 + 3 × 26 884 006, reads (41 + 2 × 3) × 25 000 000, writes (55 + 2 × 3) × 100 000 000.
    expect(post.actualWeight?.ref_time).toBe(
      301_560_714n + 80_652_018n + 47n * 25_000_000n + 61n * 100_000_000n,
    );
  });

  it('error: InvalidCrowdloanId', () => {
    const args = { emissions_share: 30, end_block: END };
    const result = dispatch(
      genesisChain(),
      'SubtensorModule.register_leased_network',
      args,
      signed(BENEFICIARY),
    );
    expect(result).toBe('Crowdloan.InvalidCrowdloanId');
  });

  it('error: InvalidLeaseBeneficiary', () => {
    const ctx = raisedChain();
    CurrentCrowdloanId.put(ctx, 0);
    const args = { emissions_share: 30, end_block: END };
    expect(dispatch(ctx, 'SubtensorModule.register_leased_network', args, signed(MINER))).toBe(
      'SubtensorModule.InvalidLeaseBeneficiary',
    );
  });

  it('error: LeaseCannotEndInThePast', () => {
    expect(finalize(raisedChain(1))).toBe('SubtensorModule.LeaseCannotEndInThePast');
  });

  it('error: CannotAffordLockCost leaves nothing behind', () => {
    const ctx = raisedChain();
    NetworkMinLockCost.put(ctx, 1_001n * TAO);
    expect(finalize(ctx)).toBe('SubtensorModule.CannotAffordLockCost');
    expect(NetworksAdded.contains(ctx, NETUID)).toBe(false);
    expect(SubnetLeases.iter(ctx)).toEqual([]);
    expect(NextSubnetLeaseId.get(ctx)).toBe(0);
  });

  it('error: Overflow', () => {
    const ctx = raisedChain();
    NextSubnetLeaseId.put(ctx, 0xffff_ffff);
    expect(finalize(ctx)).toBe('SubtensorModule.Overflow');
  });

  it('error: BadOrigin', () => {
    const args = { emissions_share: 30, end_block: END };
    expect(dispatch(genesisChain(), 'SubtensorModule.register_leased_network', args, ROOT)).toBe('BadOrigin');
  });
});

describe('distributeLeasedNetworkDividends', () => {
  it('default', () => {
    // ⌈30 % of 5·10⁹⌉ = 1.5·10⁹ and 10·10⁹ set aside: 11.5·10⁹, of which 60 %, 39 % rounded up and the rest.
    const ctx = leasedChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, NETUID, 100n * TAO);
    AccumulatedLeaseDividends.insert(ctx, 0, 10n * TAO);
    jumpTo(ctx, 100);
    distributeLeasedNetworkDividends(ctx, 0, 5n * TAO);
    const stakes = [MINER, STRANGER, BENEFICIARY].map((cold) =>
      getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, cold, NETUID),
    );
    expect(stakes).toEqual([6_900_000_000n, 4_485_000_000n, 115_000_000n]);
    expect(AccumulatedLeaseDividends.get(ctx, 0)).toBe(0n);
  });

  it('behavior: between distributions the part is set aside', () => {
    const ctx = leasedChain();
    jumpTo(ctx, 101);
    distributeLeasedNetworkDividends(ctx, 0, 5n * TAO);
    expect(AccumulatedLeaseDividends.get(ctx, 0)).toBe(1_500_000_000n);
  });
});

describe('terminate_lease', () => {
  /** A lease at its end, with a hotkey of the beneficiary. */
  function endedChain(): Context {
    const ctx = leasedChain();
    must(ctx, 'SubtensorModule.try_associate_hotkey', { hotkey: NEW_HOT }, signed(BENEFICIARY));
    ctx.events = [];
    jumpTo(ctx, END);
    return ctx;
  }

  it('default', () => {
    const ctx = endedChain();
    expect(terminate(ctx)).toBe('ok');
    expect(SubnetOwner.get(ctx, NETUID)).toBe(BENEFICIARY);
    expect(SubnetOwnerHotkey.get(ctx, NETUID)).toBe(NEW_HOT);
    expect(SubnetLeases.iter(ctx)).toEqual([]);
    expect(SubnetLeaseShares.iter(ctx)).toEqual([]);
    expect(Proxies.contains(ctx, COLD)).toBe(false);
    expect(takeEvents(ctx).slice(-1)).toEqual(['SubtensorModule.SubnetLeaseTerminated']);
  });

  it('error: LeaseDoesNotExist', () => {
    expect(terminate(endedChain(), { lease_id: 1 })).toBe('SubtensorModule.LeaseDoesNotExist');
  });

  it('error: ExpectedBeneficiaryOrigin', () => {
    expect(terminate(endedChain(), {}, MINER)).toBe('SubtensorModule.ExpectedBeneficiaryOrigin');
  });

  it('error: LeaseHasNoEndBlock', () => {
    const ctx = leasedChain();
    SubnetLeases.mutate(ctx, 0, (lease) => ({ ...lease!, end_block: undefined }));
    expect(terminate(ctx)).toBe('SubtensorModule.LeaseHasNoEndBlock');
  });

  it('error: LeaseHasNotEnded', () => {
    const ctx = endedChain();
    jumpTo(ctx, END - 1);
    expect(terminate(ctx)).toBe('SubtensorModule.LeaseHasNotEnded');
  });

  it('error: BeneficiaryDoesNotOwnHotkey', () => {
    expect(terminate(endedChain(), { hotkey: account(0x67) })).toBe(
      'SubtensorModule.BeneficiaryDoesNotOwnHotkey',
    );
  });

  it('error: BadOrigin', () => {
    const args = { lease_id: 0, hotkey: NEW_HOT };
    expect(dispatch(endedChain(), 'SubtensorModule.terminate_lease', args, ROOT)).toBe('BadOrigin');
  });
});

describe('a leased subnet that is dissolved', () => {
  it('behavior: the lease goes with it', () => {
    const ctx = leasedChain();
    registerMiner(ctx, MINER, account(0x68));
    must(ctx, 'SubtensorModule.root_dissolve_network', { netuid: NETUID });
    expect(SubnetLeases.iter(ctx)).toEqual([]);
    expect(SubnetUidToLeaseId.iter(ctx)).toEqual([]);
  });
});
