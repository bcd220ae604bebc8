import { beforeAll, describe, expect, it } from '@jest/globals';
import StakeAdd from '../../../commands/stake/add.js';
import SubnetsRegister from '../../../commands/subnets/register.js';
import WalletGetIdentity from '../../../commands/wallet/get-identity.js';
import WalletInspect from '../../../commands/wallet/inspect.js';
import WalletNewHotkey from '../../../commands/wallet/new-hotkey.js';
import WalletOverview from '../../../commands/wallet/overview.js';
import WalletSetIdentity from '../../../commands/wallet/set-identity.js';
import type { WalletInspection } from '../../../src/output/views/inspect.js';
import type { NeuronOverview } from '../../../src/output/views/overview.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('overview');
beforeAll(async () => {
  await sim.withSubnet();
  await sim.done(WalletNewHotkey, 'wallet new-hotkey --hotkey miner');
  await sim.done(SubnetsRegister, 'subnets register --netuid 2 --hotkey miner --yes');
  await sim.done(SubnetsRegister, 'subnets register --netuid 1 --hotkey miner --yes');
  await sim.done(StakeAdd, 'stake add --netuid 2 --amount 2 --yes');
}, 90_000);

const places = ({ subnets }: NeuronOverview) =>
  subnets.flatMap(({ netuid, neurons }) => neurons.map(({ hotkeyName, uid }) => [netuid, hotkeyName, uid]));

describe('wallet overview', () => {
  const overview = (flags = '') =>
    sim.done<NeuronOverview>(WalletOverview, `wallet overview ${flags}`.trim());

  it('default', async () => {
    const run = await sim.run(WalletOverview, 'wallet overview --json');
    expectSchema(JSON.parse(run.stdout));
    const data = run.json.data as NeuronOverview;
    expect(places(data)).toEqual([
      [1, 'miner', 1],
      [2, 'default', 0],
      [2, 'miner', 1],
    ]);
    const owner = data.subnets[1]?.neurons[0];
    expect(owner).toMatchObject({ wallet: 'bob', hotkey: BOB, coldkey: BOB, isActive: true });
    expect(BigInt(String(owner?.stake.rao))).toBeGreaterThan(0n);
  });

  it('args: --netuids, --include-hotkeys, --exclude-hotkeys', async () => {
    expect(places(await overview('--netuids 1'))).toEqual([[1, 'miner', 1]]);
    expect(places(await overview(`--include-hotkeys ${BOB}`))).toEqual([[2, 'default', 0]]);
    expect(places(await overview('--exclude-hotkeys miner'))).toEqual([[2, 'default', 0]]);
  });

  it('args: --sort-by, --sort-order', async () => {
    const order = async (flags: string) => places(await overview(`-n 2 ${flags}`)).map(([, name]) => name);
    expect(await order('--sort-by stake')).toEqual(['miner', 'default']);
    expect(await order('--sort-by stake --sort-order descending')).toEqual(['default', 'miner']);
    expect(await order('--sort_by hotkey')).toEqual(['default', 'miner']);
  });

  it('args: --all', async () => {
    const { wallets } = await overview('--all');
    expect(wallets.map(({ name }) => name)).toEqual(['bob', 'dave', 'root']);
  });

  it('behavior: a pipe gets a record for each neuron', async () => {
    const { stdout } = await sim.run(WalletOverview, 'wallet overview -n 1');
    expect(stdout).toMatch(/^1\tbob\tminer\t1\ttrue\t0\t[^\n]*\n$/);
  });

  it('error: a hotkey nobody knows', async () => {
    expect(await sim.refused(WalletOverview, 'wallet overview --include-hotkeys mienr')).toBe('USAGE 2');
    expect(await sim.refused(WalletOverview, 'wallet overview --sort-by colour')).toBe('USAGE 2');
    expect(await sim.refused(WalletOverview, 'wallet overview -w nobody')).toBe('WALLET_NOT_FOUND 4');
  });
});

describe('wallet set-identity', () => {
  it('default: what is published can be read, and shows beside the stake', async () => {
    const argv = ['--id-name', 'Böb & Co ✓', '--web-url', 'https://bob.example', '--yes', '--json'];
    const set = await runCommand(WalletSetIdentity, 'wallet set-identity', argv, { env: sim.env });
    expectSchema(JSON.parse(set.stdout));
    expect(set.json.data).toMatchObject({ coldkey: BOB, identity: { name: 'Böb & Co ✓', discord: '' } });
    const read = await sim.run(WalletGetIdentity, 'wallet get-identity --json');
    expectSchema(JSON.parse(read.stdout));
    expect(read.json.data).toMatchObject({
      coldkey: BOB,
      identity: { name: 'Böb & Co ✓', url: 'https://bob.example' },
    });
    const { wallets } = await sim.done<WalletInspection>(WalletInspect, 'wallet inspect');
    expect(wallets[0]?.positions[0]).toMatchObject({ delegate: 'Böb & Co ✓' });
  });

  it('behavior: fields that are not given stay, an empty text clears', async () => {
    const line = ['--web-url', '', '--discord', 'bob', '--dry-run', '--json'];
    const { json } = await runCommand(WalletSetIdentity, 'wallet set-identity', line, { env: sim.env });
    expect((json.data as { effects: unknown }).effects).toEqual([
      { what: 'set url', value: '' },
      { what: 'set discord', value: 'bob' },
    ]);
  });

  it('error: nothing given, and too much', async () => {
    expect(await sim.refused(WalletSetIdentity, 'wallet set-identity --yes')).toBe('MISSING_INPUT 2');
    const long = 'x'.repeat(257);
    expect(await sim.refused(WalletSetIdentity, `wallet set-identity --id-name ${long} --yes`)).toBe(
      'INVALID_IDENTITY 2',
    );
  });
});

describe('wallet get-identity', () => {
  it('behavior: none is no failure', async () => {
    expect(await sim.done(WalletGetIdentity, 'wallet get-identity --ss58 dave')).toEqual({ coldkey: DAVE });
    expect(await sim.terminal(WalletGetIdentity, `wallet get-identity -k ${DAVE}`)).toContain(
      'It has published no identity.',
    );
  });
});

describe('wallet inspect', () => {
  it('default', async () => {
    const run = await sim.run(WalletInspect, 'wallet inspect --json');
    expectSchema(JSON.parse(run.stdout));
    const { wallets } = run.json.data as WalletInspection;
    expect(wallets).toHaveLength(1);
    const [bob] = wallets;
    expect(bob).toMatchObject({ name: 'bob', address: BOB });
    expect(bob?.positions).toHaveLength(1);
    expect(bob?.positions[0]).toMatchObject({ hotkey: BOB, hotkeyName: 'bob/default', netuid: 2 });
    const value = (field: 'free' | 'reserved' | 'staked' | 'total') => BigInt(String(bob?.[field].rao));
    expect(value('total')).toBe(value('free') + value('reserved') + value('staked'));
  });

  it('args: --all, --netuids, --ss58', async () => {
    const { wallets } = await sim.done<WalletInspection>(WalletInspect, 'wallet inspect --all --netuids 1');
    expect(wallets.map(({ name, positions }) => [name, positions.length])).toEqual([
      ['bob', 0],
      ['dave', 0],
      ['root', 0],
    ]);
    const other = await sim.done<WalletInspection>(WalletInspect, `wallet inspect --ss58 ${DAVE}`);
    expect(other.wallets.map(({ name, address }) => [name, address])).toEqual([[undefined, DAVE]]);
  });
});
