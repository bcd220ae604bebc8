import { beforeAll, describe, expect, it } from '@jest/globals';
import EmissionShow from '../../../commands/emission/show.js';
import SubnetsBurnCost from '../../../commands/subnets/burn-cost.js';
import SubnetsCreate from '../../../commands/subnets/create.js';
import SubnetsHyperparameters from '../../../commands/subnets/hyperparameters.js';
import SubnetsList from '../../../commands/subnets/list.js';
import SubnetsRegister from '../../../commands/subnets/register.js';
import SubnetsShow from '../../../commands/subnets/show.js';
import SubnetsStart from '../../../commands/subnets/start.js';
import SudoGet from '../../../commands/sudo/get.js';
import SudoSet from '../../../commands/sudo/set.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('subnets');
beforeAll(async () => {
  await sim.withSubnet();
}, 60_000);

describe('subnets create', () => {
  it('default', async () => {
    expect(await sim.call(SubnetsCreate, 'subnets create')).toEqual({
      name: 'SubtensorModule.register_network',
      args: { hotkey: BOB },
    });
  });

  it('behavior: a terminal is told what it costs', async () => {
    const named = await sim.call(SubnetsCreate, 'subnets create --subnet-name mine --email me@example.org');
    expect(named.name).toBe('SubtensorModule.register_network_with_identity');
    const screen = await sim.terminal(SubnetsCreate, 'subnets create --dry-run');
    expect(screen).toMatch(/Lock \(about\) +[\d,]+\.\d{9} TAO\n/);
    expect(screen).toContain('Nothing was signed or sent.');
  });

  it('error: not enough for it', async () => {
    // Dave has 2 000 TAO; right after another subnet one costs twice the 1 000 TAO of the first.
    expect(await sim.refused(SubnetsCreate, 'subnets create -w dave --yes')).toMatch(/ 6$/);
  });
});

describe('subnets start', () => {
  it('default', async () => {
    expect(await sim.call(SubnetsStart, 'subnets start --netuid 2')).toEqual({
      name: 'SubtensorModule.start_call',
      args: { netuid: 2 },
    });
  });

  it('error: by somebody who does not own it', async () => {
    expect(await sim.refused(SubnetsStart, 'subnets start -w dave --netuid 2 --yes')).toBe(
      'DISPATCH_FAILED 6',
    );
  });
});

describe('subnets register', () => {
  it('default', async () => {
    const { stdout } = await sim.run(SubnetsRegister, 'subnets register -w dave --netuid 2 --yes');
    expect(stdout).toMatch(new RegExp(`^Netuid\\t2\\nUID\\t1\\nHotkey\\t${DAVE}\\nBurned\\t\\d`));
  });

  it('args: a limit to the burn, unless without', async () => {
    const limit = async (flags: string) => {
      const { name, args } = await sim.call(SubnetsRegister, `subnets register --netuid 2 ${flags}`);
      expect(name).toBe('SubtensorModule.register_limit');
      return BigInt(String(args.limit_price));
    };
    const cost = await limit('--tolerance 0');
    expect(await limit('')).toBe(cost + (cost * 5n) / 1000n);
    expect(await limit('--limit 10%')).toBe(cost + cost / 10n);
    const plain = await sim.call(SubnetsRegister, 'subnets register --netuid 2 --no-safe-register');
    expect(plain.name).toBe('SubtensorModule.burned_register');
  });

  it('args: root has a call of its own', async () => {
    expect((await sim.call(SubnetsRegister, 'subnets register --netuid 0')).name).toBe(
      'SubtensorModule.root_register',
    );
  });
});

describe('subnets list and show', () => {
  it('default', async () => {
    const { stdout } = await sim.run(SubnetsList, 'subnets list');
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual(['0', '1', '2', '']);
    const { netuid, ownerColdkey, neurons } = await sim.done<Record<string, unknown>>(
      SubnetsShow,
      'subnets show -n 2',
    );
    expect([netuid, ownerColdkey, (neurons as unknown[]).length]).toEqual([2, BOB, 2]);
  });

  it('behavior: a terminal gets titles and units', async () => {
    expect(await sim.terminal(SubnetsList, 'subnets list')).toMatch(/^Netuid +Name +Price +TAO in +Alpha in/);
    expect(await sim.terminal(SubnetsShow, 'subnets show --netuid 2')).toMatch(/Price +\d\.\d{6} TAO\/α\n/);
  });

  it('error: no such subnet', async () => {
    expect(await sim.refused(SubnetsShow, 'subnets show --netuid 9')).toBe('SUBNET_NOT_FOUND 6');
    expect(await sim.refused(SubnetsShow, 'subnets show --netuid 2 --mechid 1')).toBe(
      'MECHANISM_NOT_FOUND 6',
    );
  });

  it('args: another mechanism has incentives and updates of its own', async () => {
    await sim.done(
      SudoSet,
      'sudo set -w root --netuid 2 --param max_allowed_uids --value 64 --as-root --yes',
    );
    await sim.done(SudoSet, 'sudo set -w root --netuid 2 --param mechanism_count --value 2 --as-root --yes');
    const neuronsOf = async (flags: string) =>
      await sim.done<{ mechid: number; neurons: object[] }>(SubnetsShow, `subnets show -n 2 ${flags}`);
    const [first, second] = [await neuronsOf(''), await neuronsOf('--mech-id 1')];
    expect([first.mechid, second.mechid]).toEqual([0, 1]);
    expect(second.neurons).toHaveLength(first.neurons.length);
  });
});

describe('subnets burn-cost', () => {
  it('default', async () => {
    const { stdout } = await sim.run(SubnetsBurnCost, 'subnets burn-cost');
    expect(stdout).toMatch(/^Cost of a subnet\t\d+(\.\d+)?\n$/);
  });
});

describe('hyperparameters', () => {
  it('default', async () => {
    const { stdout } = await sim.run(SubnetsHyperparameters, 'subnets hyperparameters --netuid 2');
    expect(stdout).toContain('tempo\t360\n');
    expect((await sim.run(SudoGet, 'sudo get --netuid 2')).stdout).toBe(stdout);
  });

  it('args: a fraction of the greatest value', async () => {
    const set = 'sudo set --netuid 2 --as-root --normalize --param';
    expect((await sim.call(SudoSet, `${set} kappa --value 50%`)).args).toMatchObject({
      call: { args: { kappa: 32_767 } },
    });
    expect(await sim.refused(SudoSet, `${set} yuma3_enabled --value 0.5 --yes`)).toMatch(/ 2$/);
  });

  it('behavior: the owner sets one, and it is read back', async () => {
    expect(await sim.call(SudoSet, 'sudo set --netuid 2 --param serving_rate_limit --value 7')).toMatchObject(
      {
        name: 'AdminUtils.sudo_set_serving_rate_limit',
        args: { netuid: 2, serving_rate_limit: '7' },
      },
    );
    await sim.done(SudoSet, 'sudo set --netuid 2 --param serving-rate-limit --value 7 --yes');
    expect((await sim.run(SudoGet, 'sudo get --netuid 2')).stdout).toContain('serving_rate_limit\t7\n');
  });

  it('args: --as-root wraps the call', async () => {
    const flags = '--netuid 2 --param subnet_emission_enabled --value true --as-root';
    expect((await sim.call(SudoSet, `sudo set -w root ${flags}`)).name).toBe('Sudo.sudo');
    expect(await sim.refused(SudoSet, `sudo set -w dave ${flags} --yes`)).toMatch(/ 6$/);
  });

  it('error: names and values', async () => {
    expect(await sim.refused(SudoSet, 'sudo set --netuid 2 --param tempoo --value 1 --yes')).toBe(
      'UNKNOWN_HYPERPARAMETER 2',
    );
    expect(
      await sim.refused(SudoSet, 'sudo set --netuid 2 --param serving_rate_limit --value many --yes'),
    ).toBe('HYPERPARAMETER_VALUE 2');
  });
});

describe('emission show', () => {
  it('default', async () => {
    const { stdout } = await sim.run(EmissionShow, 'emission show');
    expect(stdout.split('\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['1', 'true'],
      ['2', 'false'],
      [''],
    ]);
  });

  it('args: one subnet, neuron by neuron', async () => {
    const screen = await sim.terminal(EmissionShow, 'emission show --netuid 2');
    expect(screen).toMatch(/UID +Hotkey +Incentive +Dividends +Per tempo +Worth\n/);
    expect(screen).toContain(DAVE);
  });
});
