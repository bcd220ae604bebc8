import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import SimWarp from '../../../commands/sim/warp.js';
import StakeAdd from '../../../commands/stake/add.js';
import SubnetsRegister from '../../../commands/subnets/register.js';
import SudoSet from '../../../commands/sudo/set.js';
import WeightsSet from '../../../commands/weights/set.js';
import WeightsShow from '../../../commands/weights/show.js';
import { BOB, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('weights');
beforeAll(async () => {
  await sim.withSubnet();
  await sim.done(SudoSet, 'sudo set --netuid 2 --param commit_reveal_weights_enabled --value false --yes');
  await sim.done(SubnetsRegister, 'subnets register -w dave --netuid 2 --yes');
  await sim.done(StakeAdd, 'stake add --netuid 2 --amount 2 --yes');
  await sim.done(SimWarp, 'sim warp --epochs 1 --netuid 2');
}, 120_000);

describe('weights set', () => {
  it('default', async () => {
    expect(await sim.call(WeightsSet, 'weights set --netuid 2 --weights 1:0.5,0:1')).toMatchObject({
      name: 'SubtensorModule.set_weights',
      args: { netuid: 2, dests: [1, 0], weights: [32_768, 65_535] },
    });
  });

  it('args: lists, a file and standard input', async () => {
    const file = join(sim.env.TAO_DATA_DIR ?? '', 'weights.txt');
    writeFileSync(file, '# all to dave\n1:7\n');
    const weights = async (flags: string, stdin?: string) =>
      (
        await sim.done<{ call: { args: unknown } }>(
          WeightsSet,
          `weights set --netuid 2 --dry-run ${flags}`,
          stdin,
        )
      ).call.args;
    expect(await weights('--uids 1,0 --weights 3,4')).toMatchObject({ dests: [1, 0], weights: [3, 4] });
    expect(await weights(`--weights @${file}`)).toMatchObject({ dests: [1], weights: [7] });
    expect(await weights('--weights -', '1:7\n0:1\n')).toMatchObject({ dests: [1, 0], weights: [7, 1] });
    expect(await weights('--weights 1:1 --version-key 9')).toMatchObject({ version_key: '9' });
  });

  it('behavior: the hotkey signs', async () => {
    const plan = await sim.done<{ signer: unknown }>(
      WeightsSet,
      'weights set --netuid 2 --weights 1:1 --dry-run',
    );
    expect(plan.signer).toEqual({ role: 'hotkey', address: BOB });
  });

  it('behavior: what was set is shown', async () => {
    await sim.done(WeightsSet, 'weights set --netuid 2 --weights 1:3,0:1 --yes');
    // 1 ÷ 3 × 65 535 = 21 845.
    expect((await sim.run(WeightsShow, 'weights show --netuid 2')).stdout).toBe(
      `0\t${BOB}\t1\t65535\t75.000000000\n0\t${BOB}\t0\t21845\t25.000000000\n`,
    );
    expect(await sim.terminal(WeightsShow, 'weights show --netuid 2')).toMatch(
      /Validator +Hotkey +UID +Weight +Share\n/,
    );
  });

  it('error: refusals', async () => {
    const refused = (flags: string) => sim.refused(WeightsSet, `weights set ${flags} --yes`);
    expect(await refused('--netuid 2 --weights 1:1,1:2')).toBe('INVALID_WEIGHTS 2');
    expect(await refused('--netuid 2 --uids 1 --weights 1,2')).toBe('INVALID_WEIGHTS 2');
    expect(await refused('--netuid 2 --weights 99:1')).toBe('UID_NOT_FOUND 6');
    expect(await refused('--netuid 9 --weights 1:1')).toBe('SUBNET_NOT_FOUND 6');
    expect(await refused('-w root --netuid 2 --weights 1:1')).toBe('NOT_REGISTERED 6');
    expect(await refused('--netuid 2 --weights @/nowhere')).toBe('UNREADABLE_INPUT 2');
  });
});
