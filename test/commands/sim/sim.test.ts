import { beforeAll, describe, expect, it } from '@jest/globals';
import SimAccounts from '../../../commands/sim/accounts.js';
import SimFund from '../../../commands/sim/fund.js';
import SimMine from '../../../commands/sim/mine.js';
import SimReset from '../../../commands/sim/reset.js';
import SimStatus from '../../../commands/sim/status.js';
import SimWarp from '../../../commands/sim/warp.js';
import { fakeHost } from '../../helpers/fake-host.js';
import { runCommand } from '../../helpers/run-command.js';
import { BOB, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('sim');
beforeAll(async () => {
  await sim.prepare();
}, 60_000);

const height = async (): Promise<number> =>
  (await sim.done<{ head: { number: number } }>(SimStatus, 'sim status')).head.number;

describe('sim mine and warp', () => {
  it('default', async () => {
    const start = await height();
    expect(await sim.done(SimMine, 'sim mine')).toMatchObject({ number: start + 1 });
    expect(await sim.done(SimMine, 'sim mine --blocks 4')).toMatchObject({ number: start + 5 });
    expect(await sim.done(SimMine, 'sim mine 1')).toMatchObject({ number: start + 6 });
    expect(await sim.done(SimWarp, 'sim warp --blocks 4')).toMatchObject({ number: start + 10 });
  });

  it('args: epochs of a subnet', async () => {
    // Subnet 1 has a tempo of 100: two epochs are 200 blocks at the least and under 303.
    const start = await height();
    const { number } = await sim.done<{ number: number }>(SimWarp, 'sim warp --epochs 2 --netuid 1');
    expect(number - start).toBeGreaterThan(100);
    expect(number - start).toBeLessThan(303);
  });

  it('args: a duration moves the clock, not the blocks', async () => {
    const start = await height();
    expect(await sim.done(SimWarp, 'sim warp --for 2d')).toMatchObject({ number: start });
  });

  it('error: refusals', async () => {
    expect(await sim.refused(SimWarp, 'sim warp')).toBe('MISSING_INPUT 2');
    expect(await sim.refused(SimWarp, 'sim warp --epochs 2')).toBe('MISSING_INPUT 2');
    expect(await sim.refused(SimWarp, 'sim warp --blocks 1 --for 1d')).toBe('USAGE 2');
    expect(await sim.refused(SimWarp, 'sim warp --for 2w')).toBe('INVALID_DURATION 2');
    expect(await sim.refused(SimMine, 'sim mine --blocks 0')).toBe('INVALID_NUMBER_OF_BLOCKS 2');
    expect(await sim.refused(SimMine, 'sim mine 1.5')).toBe('INVALID_NUMBER_OF_BLOCKS 2');
    expect(await sim.refused(SimMine, 'sim mine 1 --blocks 1')).toBe('USAGE 2');
  });
});

describe('sim fund', () => {
  it('default', async () => {
    const { stdout } = await sim.run(SimFund, `sim fund --ss58 ${BOB} --amount 1.5`);
    expect(stdout).toBe(`Account\t${BOB}\nAdded\t1.5\nFree\t1000001.5\n`);
  });

  it('behavior: issuance grows with it, and adds up', async () => {
    const { issuance } = await sim.done<{ issuance: { isEqual: boolean } }>(SimStatus, 'sim status --check');
    expect(issuance.isEqual).toBe(true);
    expect(await sim.terminal(SimStatus, 'sim status --check')).toMatch(/Adds up +yes\n/);
  });
});

describe('sim accounts', () => {
  it('default', async () => {
    const { stdout } = await sim.run(SimAccounts, 'sim accounts');
    expect(stdout.split('\n')[0]).toBe(
      `//Alice\t5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY\t1000000\tsudo`,
    );
  });
});

describe('sim reset', () => {
  it('default', async () => {
    expect(await height()).toBeGreaterThan(0);
    expect(await sim.done(SimReset, 'sim reset --yes')).toMatchObject({ preset: 'default', wasThere: true });
    expect(await height()).toBe(0);
  });

  it('behavior: asks on a terminal, and no is no', async () => {
    await sim.done(SimMine, 'sim mine');
    const host = fakeHost({ env: sim.env, terminal: { width: 100 } });
    const running = runCommand(SimReset, 'sim reset', [], host);
    await host.sees('Throw away the chain');
    host.type('n\r');
    expect((await running).exitCode).toBe(3);
    expect(await height()).toBe(1);
  });

  it('error: nobody to ask, and a chain that is no simulation', async () => {
    expect(await sim.refused(SimReset, 'sim reset')).toBe('MISSING_INPUT 2');
    expect(await sim.refused(SimReset, 'sim reset --network finney --yes')).toBe('NOT_A_SIMULATION 6');
    expect(await sim.refused(SimReset, 'sim reset --preset small --yes')).toBe('USAGE 2');
  });
});
