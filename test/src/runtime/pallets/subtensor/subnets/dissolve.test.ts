import { describe, expect, it } from '@jest/globals';
import type { Hex } from '../../../../../../src/codec/hex.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { mintInto } from '../../../../../../src/runtime/pallets/balances/fungible.js';
import { freeBalance, totalIssuance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { subtensor } from '../../../../../../src/runtime/pallets/subtensor/index.js';
import { destroyAlphaInOutStakes } from '../../../../../../src/runtime/pallets/subtensor/staking/destroy-alpha.js';
import { increaseStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  AlphaV2,
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  NetworksAdded,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetIdentitiesV3,
  SubnetLocked,
  SubnetOwner,
  SubnetProtocolAlpha,
  SubnetTAO,
  TaoInRefundDeploymentBlock,
  TotalHotkeyAlpha,
  TotalIssuance,
  TotalStake,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getSubnetAccountId } from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { account, dispatch, outcome, takeEvents, testChain } from '../../../frame/test-chain.js';
import {
  genesisChain,
  MINER,
  MINER_HOT,
  must,
  NETUID,
  OWNER,
  registerMiner,
  STRANGER,
  subnetChain,
  TAO,
} from './subnet-chain.js';

const HOT = account(0x10);
const OWNER_COLD = account(0x0f);
const stakers = [account(0x01), account(0x02)] as const;
const ED = 500n;

/** Subnet 1 with this pot, held by its account above the existential deposit, and stakers with this alpha. */
function potChain(pot: bigint, alpha: readonly bigint[], lock = 0n): Context {
  const ctx = testChain();
  NetworksAdded.insert(ctx, 1, true);
  SubnetOwner.insert(ctx, 1, OWNER_COLD);
  SubnetTAO.insert(ctx, 1, pot);
  SubnetLocked.insert(ctx, 1, lock);
  TotalStake.put(ctx, pot);
  mintInto(ctx, getSubnetAccountId(ctx, 1) as Hex, pot + lock + ED);
  for (const cold of [...stakers, OWNER_COLD]) mintInto(ctx, cold, ED);
  TotalIssuance.put(ctx, totalIssuance(ctx));
  alpha.forEach((amount, i) => {
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, stakers[i]!, 1, amount);
  });
  return ctx;
}

/** What each staker got. */
function payouts(ctx: Context): bigint[] {
  destroyAlphaInOutStakes(ctx, 1);
  return stakers.map((cold) => freeBalance(ctx, cold) - ED);
}

describe('destroyAlphaInOutStakes', () => {
  it('default', () => {
    const ctx = potChain(99_999n, [5_000n]);
    expect(payouts(ctx)).toEqual([99_999n, 0n]);
    expect(AlphaV2.iter(ctx)).toEqual([]);
    expect(TotalHotkeyAlpha.iter(ctx)).toEqual([]);
    expect(SubnetTAO.contains(ctx, 1)).toBe(false);
    expect(TotalStake.get(ctx)).toBe(0n);
  });

  it('behavior: stakers share in proportion, and a subnet of old gives the lock back', () => {
    const ctx = potChain(10_000n, [300n, 700n], 5_000n);
    NetworkRegistrationStartBlock.put(ctx, 1n);
    expect(payouts(ctx)).toEqual([3_000n, 7_000n]);
    expect(freeBalance(ctx, OWNER_COLD)).toBe(ED + 5_000n);
  });

  it('behavior: since then the lock is recycled', () => {
    const ctx = potChain(10_000n, [300n, 700n], 5_000n);
    const issuance = totalIssuance(ctx);
    expect(payouts(ctx)).toEqual([3_000n, 7_000n]);
    expect(freeBalance(ctx, OWNER_COLD)).toBe(ED);
    expect(issuance - totalIssuance(ctx)).toBe(5_000n);
    expect(TotalIssuance.get(ctx)).toBe(totalIssuance(ctx));
  });

  it('behavior: a rao that cannot be divided goes to the largest remainder', () => {
    expect(payouts(potChain(1n, [3n, 2n]))).toEqual([1n, 0n]);
  });

  it('behavior: the protocol’s alpha takes its share, the pool’s only in newer subnets', () => {
    const withProtocol = (registeredAt: bigint) => {
      const ctx = potChain(200n, [50n]);
      SubnetProtocolAlpha.insert(ctx, 1, 50n);
      SubnetAlphaIn.insert(ctx, 1, 100n);
      TaoInRefundDeploymentBlock.put(ctx, 5n);
      NetworkRegisteredAt.insert(ctx, 1, registeredAt);
      return payouts(ctx)[0];
    };
    expect(withProtocol(5n)).toBe(100n);
    expect(withProtocol(6n)).toBe(50n);
  });

  it('error: SubnetNotExists', () => {
    expect(outcome(() => destroyAlphaInOutStakes(testChain(), 1))).toBe('SubtensorModule.SubnetNotExists');
  });
});

describe('dissolve_network, root_dissolve_network', () => {
  const calls = [
    ['SubtensorModule.dissolve_network', { coldkey: OWNER, netuid: NETUID }],
    ['SubtensorModule.root_dissolve_network', { netuid: NETUID }],
  ] as const;

  it.each(calls)('default: %s', (call, args) => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, args, ROOT)).toBe('ok');
    expect(takeEvents(ctx).slice(-1)).toEqual(['SubtensorModule.NetworkRemoved']);
    expect(NetworksAdded.contains(ctx, NETUID)).toBe(false);
  });

  it('behavior: an identity goes with its subnet', () => {
    const ctx = subnetChain();
    const none = new Uint8Array();
    const identity = {
      subnet_name: Buffer.from('Name'),
      github_repo: none,
      subnet_contact: none,
      subnet_url: none,
      discord: none,
      description: none,
      logo_url: none,
      additional: none,
    };
    must(ctx, 'SubtensorModule.set_subnet_identity', { netuid: NETUID, ...identity }, signed(OWNER));
    ctx.events = [];
    expect(dispatch(ctx, 'SubtensorModule.root_dissolve_network', { netuid: NETUID }, ROOT)).toBe('ok');
    expect(takeEvents(ctx).slice(-2)).toEqual([
      'SubtensorModule.SubnetIdentityRemoved',
      'SubtensorModule.NetworkRemoved',
    ]);
    expect(SubnetIdentitiesV3.contains(ctx, NETUID)).toBe(false);
  });

  it.each(calls)('error: BadOrigin for %s, even of the owner', (call, args) => {
    expect(dispatch(subnetChain(), call, args, signed(OWNER))).toBe('BadOrigin');
  });

  it.each([0, 9])('error: SubnetNotExists for %d', (netuid) => {
    const result = dispatch(genesisChain(), 'SubtensorModule.root_dissolve_network', { netuid }, ROOT);
    expect(result).toBe('SubtensorModule.SubnetNotExists');
  });

  it('behavior: all TAO is with someone or recycled', () => {
    const ctx = subnetChain();
    registerMiner(ctx, MINER, MINER_HOT);
    must(ctx, 'SubtensorModule.start_call', { netuid: NETUID }, signed(OWNER));
    const stake = { hotkey: MINER_HOT, netuid: NETUID, amount_staked: 50n * TAO };
    must(ctx, 'SubtensorModule.add_stake', stake, signed(STRANGER));
    const pool = getSubnetAccountId(ctx, NETUID) as Hex;
    must(ctx, 'SubtensorModule.root_dissolve_network', { netuid: NETUID });
    expect(freeBalance(ctx, pool)).toBe(ED);
    expect(TotalIssuance.get(ctx)).toBe(totalIssuance(ctx));
  });

  it('behavior: nothing is left under the netuid but what the next subnet inherits', () => {
    const ctx = subnetChain();
    registerMiner(ctx, MINER, MINER_HOT);
    must(ctx, 'SubtensorModule.start_call', { netuid: NETUID }, signed(OWNER));
    must(ctx, 'SubtensorModule.root_dissolve_network', { netuid: NETUID });
    const left = subtensor.storage
      .filter((item) => item.keys[0]?.type.typeName.startsWith('NetUid'))
      .filter((item) => ctx.state.entries(item, [NETUID]).length > 0)
      .map((item) => item.name);
    expect(left.sort()).toEqual(['RegisteredSubnetCounter', 'SubnetEmissionEnabled']);
    expect(SubnetAlphaOut.contains(ctx, NETUID)).toBe(false);
  });
});
