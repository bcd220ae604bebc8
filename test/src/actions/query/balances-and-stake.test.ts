/** get-balances, get-free-balances, list-stake, inspect-coldkeys and get-issuance, against the state itself. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getBalances, getFreeBalance } from '../../../../src/actions/query/get-balances.js';
import { getFreeBalances } from '../../../../src/actions/query/get-free-balances.js';
import { getIssuance } from '../../../../src/actions/query/get-issuance.js';
import { getPrices } from '../../../../src/actions/query/get-prices.js';
import { inspectColdkeys } from '../../../../src/actions/query/inspect-coldkeys.js';
import { listStake } from '../../../../src/actions/query/list-stake.js';
import { encodeSs58 } from '../../../../src/codec/ss58.js';
import { TotalIssuance } from '../../../../src/runtime/pallets/balances/storage.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { AlphaDividendsPerSubnet } from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Account } from '../../../../src/runtime/pallets/system/storage.js';
import { alphaAmount, taoAmount } from '../../../../src/units/index.js';
import { ID, livedInChain, NETUID, type SubnetChain, TAO } from '../subnet.js';

const STRANGER = encodeSs58(new Uint8Array(32).fill(7));

let chain: SubnetChain;
beforeAll(async () => {
  chain = await livedInChain();
});
afterAll(() => chain.close());

const freeOf = (id: (typeof ID)['alice']) => chain.ask((ctx) => Account.get(ctx, id).data);
const stakeOf = (coldkey: (typeof ID)['alice']) =>
  chain.ask((ctx) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, ID.aliceHotkey, coldkey, NETUID));
const addresses = () => [chain.bob.address, STRANGER, chain.alice.address];

describe('listStake', () => {
  it('default: every position with its worth, by coldkey in the order asked', async () => {
    const stakes = await listStake(chain.client, addresses());
    expect([...stakes.keys()]).toEqual(addresses());
    const priceRao = (await getPrices(chain.client)).get(NETUID)!;
    const stake = await stakeOf(ID.bob);
    expect(stake).toBeGreaterThan(6n * TAO);
    const hotkey = chain.aliceHotkey.address;
    expect(stakes.get(chain.bob.address)).toContainEqual({
      ...{ hotkey, coldkey: chain.bob.address, netuid: NETUID, priceRao, isRegistered: true },
      stake: alphaAmount(NETUID, stake),
      value: taoAmount((stake * priceRao) / TAO),
    });
    expect(stakes.get(STRANGER)).toEqual([]);
    for (const { stake } of [...stakes.values()].flat()) expect(stake.rao).toBeGreaterThan(0n);
  });

  it('behavior: nobody is nobody', async () => {
    expect(await listStake(chain.client, [])).toEqual(new Map());
  });

  it('args: at', async () => {
    const { hash } = await chain.client.header();
    const before = await listStake(chain.client, [chain.alice.address], { at: hash });
    const amount = { hotkey: chain.aliceHotkey.address, netuid: NETUID, amount_staked: TAO };
    await chain.send(chain.alice, ['SubtensorModule', 'add_stake', amount]);
    expect(await listStake(chain.client, [chain.alice.address], { at: hash })).toEqual(before);
    expect(await listStake(chain.client, [chain.alice.address])).not.toEqual(before);
  });
});

describe('getBalances', () => {
  it('default', async () => {
    const [bob, stranger, alice] = await getBalances(chain.client, addresses());
    for (const [balance, id] of [
      [bob!, ID.bob],
      [alice!, ID.alice],
    ] as const) {
      const { free, reserved } = await freeOf(id);
      expect([balance.free.rao, balance.reserved.rao]).toEqual([free, reserved]);
      expect(balance.total.rao).toBe(free + reserved + balance.staked.rao);
    }
    const stakes = await listStake(chain.client, [chain.bob.address]);
    const worth = stakes.get(chain.bob.address)!.reduce((sum, { value }) => sum + value.rao, 0n);
    expect(bob!.staked.rao).toBe(worth);
    const none = taoAmount(0n);
    expect(stranger).toEqual({ address: STRANGER, free: none, reserved: none, staked: none, total: none });
  });

  it('behavior: the free balance alone', async () => {
    const free = taoAmount((await freeOf(ID.bob)).free);
    expect(await getFreeBalance(chain.client, chain.bob.address)).toEqual(free);
    expect(await getFreeBalances(chain.client, addresses())).toEqual([
      free,
      taoAmount(0n),
      taoAmount((await freeOf(ID.alice)).free),
    ]);
  });
});

describe('inspectColdkeys', () => {
  it('default', async () => {
    const inspected = await inspectColdkeys(chain.client, addresses());
    expect(inspected.map(({ address }) => address)).toEqual(addresses());
    const [{ positions = [] } = {}] = inspected;
    const dividends = await chain.ask((ctx) => AlphaDividendsPerSubnet.get(ctx, NETUID, ID.aliceHotkey));
    expect(dividends).toBeGreaterThan(0n);
    const position = positions.find(({ hotkey }) => hotkey === chain.aliceHotkey.address)!;
    expect(position.dividends).toEqual(alphaAmount(NETUID, dividends));
    expect(position.stake.rao).toBe(await stakeOf(ID.bob));
    expect(position.delegate).toBeUndefined();
  });

  it('behavior: the name of the delegate is the one its owner gives', async () => {
    const fields = ['name', 'url', 'github_repo', 'image', 'discord', 'description', 'additional'];
    const identity = Object.fromEntries(fields.map((field) => [field, '0x']));
    const name = `0x${Buffer.from('Älice').toString('hex')}`;
    await chain.send(chain.alice, ['SubtensorModule', 'set_identity', { ...identity, name }]);
    const [bob] = await inspectColdkeys(chain.client, [chain.bob.address]);
    expect(bob!.positions.find(({ hotkey }) => hotkey === chain.aliceHotkey.address)!.delegate).toBe('Älice');
  });
});

describe('getIssuance', () => {
  it('default: all TAO is somewhere', async () => {
    const issuance = await getIssuance(chain.client);
    expect(issuance.isEqual).toBe(true);
    expect(issuance.issuance.rao).toBe(await chain.ask((ctx) => TotalIssuance.get(ctx)));
    expect(issuance.subnets.map(({ netuid }) => netuid)).toContain(NETUID);
    const held = issuance.subnets.reduce((sum, subnet) => sum + subnet.held.rao, 0n);
    expect(issuance.accounts.rao + held).toBe(issuance.sum.rao);
  });

  it('behavior: what was made out of nothing shows', async () => {
    await chain.provider.request('dev_setStorage', [
      { System: { Account: [[[ID.bob], { data: { free: '1' } }]] } },
    ]);
    expect((await getIssuance(chain.client)).isEqual).toBe(false);
  });
});
