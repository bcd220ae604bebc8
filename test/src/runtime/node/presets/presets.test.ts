import { afterEach, describe, expect, it } from '@jest/globals';
import type { KeyringPair } from '@polkadot/keyring/types';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { DEV_ACCOUNTS } from '../../../../../src/runtime/node/presets/dev-accounts.js';
import { randomFrom } from '../../../../../src/runtime/node/presets/random.js';
import { SlotDuration } from '../../../../../src/runtime/pallets/aura/constants.js';
import { TotalIssuance as BalancesIssuance } from '../../../../../src/runtime/pallets/balances/storage.js';
import {
  Emission,
  Incentive,
  NetworksAdded,
  SubnetTAO,
  SubnetworkN,
  Tempo,
  TotalIssuance,
  TotalStake,
  Weights,
} from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Key } from '../../../../../src/runtime/pallets/sudo/storage.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import { developmentKey, idOf } from '../signing.js';

let chain: EmbeddedChain;
afterEach(() => chain?.close());

const MILLION_TAO = 1_000_000_000_000_000n;
const { Alice } = DEV_ACCOUNTS;

describe('development accounts', () => {
  it('default: are the keys of their names', async () => {
    const pairs = await Promise.all(
      Object.keys(DEV_ACCOUNTS).map(
        async (name): Promise<[string, KeyringPair]> => [name, await developmentKey(name)],
      ),
    );
    expect(Object.fromEntries(pairs.map(([name, pair]) => [name, idOf(pair)]))).toEqual(DEV_ACCOUNTS);
  });
});

describe('the default preset', () => {
  it('default: root, subnet 1, money, sudo, production parameters', async () => {
    chain = await openChain();
    const core = await chain.node.core();
    core.ask((ctx) => {
      expect(NetworksAdded.iter(ctx).map(([netuid]) => netuid)).toEqual([0, 1]);
      expect(Account.get(ctx, Alice).data.free).toBe(MILLION_TAO);
      expect(Key.get(ctx)).toBe(Alice);
      expect(SlotDuration.get(ctx)).toBe(12_000n);
      expect(Tempo.get(ctx, 9)).toBe(360);
      expect(TotalIssuance.get(ctx)).toBe(BalancesIssuance.get(ctx));
    });
    expect(await chain.provider.request('subnetInfo_getLockCost', [])).toBe(1_000_000_000_000);
  });
});

describe('the localnet preset', () => {
  it('default: fast blocks', async () => {
    chain = await openChain({ preset: 'localnet' });
    const core = await chain.node.core();
    await chain.provider.request('dev_mine', [3]);
    core.ask((ctx) => {
      expect(SlotDuration.get(ctx)).toBe(250n);
      expect(Tempo.get(ctx, 9)).toBe(10);
      expect(NetworksAdded.iter(ctx).map(([netuid]) => netuid)).toEqual([0, 1]);
    });
    expect(chain.node.db.head.number).toBe(3);
  });
});

describe('a populated chain', () => {
  const population = { subnets: 4, neurons: 12, validators: 5, seed: 3 };
  const open = async () => {
    chain = await openChain({ preset: 'large', overrides: { population }, sealing: { mode: 'manual' } });
    return chain.node.core();
  };

  it('default: every subnet has its neurons, weights and pool, and the books agree', async () => {
    const core = await open();
    core.ask((ctx) => {
      expect(NetworksAdded.iter(ctx).map(([netuid]) => netuid)).toEqual([0, 1, 2, 3, 4]);
      for (let netuid = 1; netuid <= 4; netuid++) {
        expect(SubnetworkN.get(ctx, netuid)).toBe(12);
        for (let uid = 0; uid < 12; uid++)
          expect(Weights.get(ctx, netuid, uid).length).toBe(uid < 5 ? 24 : 0);
      }
      const staked = SubnetTAO.iter(ctx).reduce((sum, [, tao]) => sum + tao, 0n);
      expect(TotalStake.get(ctx)).toBe(staked);
      const held = Account.iter(ctx).reduce((sum, [, { data }]) => sum + data.free + data.reserved, 0n);
      expect(BalancesIssuance.get(ctx)).toBe(held);
      expect(TotalIssuance.get(ctx)).toBe(held);
    });
  });

  it('behavior: its epochs pay', async () => {
    const core = await open();
    await chain.provider.request('dev_mine', [370]);
    core.ask((ctx) => {
      for (let netuid = 1; netuid <= 4; netuid++) {
        expect(Math.max(...Incentive.get(ctx, netuid))).toBeGreaterThan(0);
        expect(Emission.get(ctx, netuid).reduce((sum, alpha) => sum + alpha, 0n)).toBeGreaterThan(0n);
      }
      const held = Account.iter(ctx).reduce((sum, [, { data }]) => sum + data.free + data.reserved, 0n);
      expect(BalancesIssuance.get(ctx)).toBe(held);
      expect(TotalIssuance.get(ctx)).toBe(held);
    });
  }, 60_000);

  it('behavior: the same seed gives the same chain', async () => {
    await open();
    const first = chain.node.db.head.hash;
    await chain.close();
    await open();
    expect(chain.node.db.head.hash).toBe(first);
    await chain.close();
    chain = await openChain({ preset: 'large', overrides: { population: { ...population, seed: 4 } } });
    expect(chain.node.db.head.hash).not.toBe(first);
  });
});

describe('randomFrom', () => {
  it('default: stays in range and uses all of it', () => {
    const random = randomFrom(1);
    const seen = new Set(Array.from({ length: 300 }, () => random.between(3, 7)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6, 7]);
  });
});
