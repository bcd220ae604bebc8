import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import SimWarp from '../../../commands/sim/warp.js';
import SubnetsRegister from '../../../commands/subnets/register.js';
import SudoSet from '../../../commands/sudo/set.js';
import WeightsCommit from '../../../commands/weights/commit.js';
import WeightsReveal from '../../../commands/weights/reveal.js';
import WeightsSet from '../../../commands/weights/set.js';
import WeightsShow from '../../../commands/weights/show.js';
import type { CommitWeightsResult } from '../../../src/actions/tx/commit-weights.js';
import type { SetWeightsResult } from '../../../src/actions/tx/set-weights.js';
import type { WeightListing } from '../../../src/output/views/weights.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { BOB, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('commit-reveal');
beforeAll(async () => {
  await sim.withSubnet();
  await sim.done(SubnetsRegister, 'subnets register -w dave --netuid 2 --yes');
  for (const parameter of ['--param weights_set_rate_limit --value 0', '--param tempo --value 20']) {
    await sim.done(SudoSet, `sudo set -w root --netuid 2 ${parameter} --as-root --yes`);
  }
});

/** The weights of uid 0. */
async function shown(): Promise<unknown> {
  const { validators } = await sim.done<WeightListing>(WeightsShow, 'weights show --netuid 2');
  return validators.find(({ uid }) => uid === 0)?.weights;
}

/** Names of the files with salts. */
const kept = (): string[] => {
  const folder = join(sim.env.TAO_DATA_DIR!, 'weight-commits');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
};

const warpEpoch = () => sim.done(SimWarp, 'sim warp --epochs 1 --netuid 2');

describe('weights set with commit-reveal', () => {
  it('default: the chain sets them with the next epoch, in the block that was told', async () => {
    const { json } = await sim.run(WeightsSet, 'weights set --netuid 2 --weights 0:1,1:3 --yes --json');
    expectSchema(json as never);
    const { reveal, weights } = json.data as SetWeightsResult;
    expect(weights).toEqual([
      [0, 1],
      [1, 3],
    ]);
    expect(await shown()).toBeUndefined();
    expect(await warpEpoch()).toMatchObject({ number: reveal!.block });
    // 1 ÷ 3 × 65 535 = 21 845.
    expect(await shown()).toEqual([
      [0, 21_845],
      [1, 65_535],
    ]);
  });

  it('behavior: a plan says when, in a pipe too', async () => {
    const { stdout } = await sim.run(WeightsSet, 'weights set --netuid 2 --weights 1:1 --dry-run');
    expect(stdout).toMatch(/^Call\tSubtensorModule\.commit_timelocked_weights\n/);
    expect(stdout).toMatch(/Encrypted until round\t\d+\nSet by the chain from block\t\d+\n/);
  });

  it('behavior: warns of weights that the chain would drop', async () => {
    const { json } = await sim.run(
      WeightsSet,
      'weights set -w dave --netuid 2 --weights 0:1,1:3 --dry-run --json',
    );
    expectSchema(json as never);
    expect(json.warnings).toEqual([expect.stringContaining('no validator permit')]);
  });
});

describe('weights commit, weights reveal', () => {
  it('default: the salt is kept, for the owner alone, until the weights are revealed', async () => {
    const { json } = await sim.run(WeightsCommit, 'weights commit --netuid 2 --weights 0:2,1:1 --yes --json');
    expectSchema(json as never);
    const { commitHash, revealBlock, salt, hotkey } = json.data as CommitWeightsResult;
    expect([hotkey, salt.length]).toEqual([BOB, 8]);
    expect(kept()).toEqual([expect.stringContaining(`${commitHash.slice(2)}.json`)]);
    const file = join(sim.env.TAO_DATA_DIR!, 'weight-commits', kept()[0]!);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    expect(await sim.refused(WeightsReveal, 'weights reveal --netuid 2 --yes')).toBe('REVEAL_TOO_EARLY 6');
    expect(await warpEpoch()).toMatchObject({ number: revealBlock });
    const revealed = await sim.run(WeightsReveal, 'weights reveal --netuid 2 --yes --json');
    expectSchema(revealed.json as never);
    expect(revealed.json.data).toMatchObject({
      commitHash,
      weights: [
        [0, 2],
        [1, 1],
      ],
    });
    expect(await shown()).toEqual([
      [0, 65_535],
      [1, 32_768],
    ]);
    expect(kept()).toEqual([]);
  });

  it('behavior: of several commits the newest that may be revealed is, and older ones are given up', async () => {
    await sim.done(WeightsCommit, 'weights commit --netuid 2 --weights 0:1 --yes');
    await sim.done(WeightsCommit, 'weights commit --netuid 2 --weights 1:1 --yes');
    await warpEpoch();
    await sim.done(WeightsCommit, 'weights commit --netuid 2 --weights 0:5,1:5 --yes');
    const first = await sim.done(WeightsReveal, 'weights reveal --netuid 2 --yes');
    expect(first).toMatchObject({ weights: [[1, 1]] });
    expect(await sim.refused(WeightsReveal, 'weights reveal --netuid 2 --yes')).toBe('REVEAL_TOO_EARLY 6');
    await warpEpoch();
    await sim.done(WeightsReveal, 'weights reveal --netuid 2 --yes');
    expect(await shown()).toEqual([
      [0, 65_535],
      [1, 65_535],
    ]);
  });

  it('args: uids, weights, salt', async () => {
    const terms = '--netuid 2 --uids 1,0 --weights 0.25,0.5 --salt 7,65535';
    const { salt, commitHash } = await sim.done<CommitWeightsResult>(
      WeightsCommit,
      `weights commit ${terms} --yes`,
    );
    expect(salt).toEqual([7, 65_535]);
    await warpEpoch();
    expect(await sim.refused(WeightsReveal, `weights reveal ${terms.replace('7,', '8,')} --yes`)).toBe(
      'COMMIT_NOT_FOUND 6',
    );
    expect(await sim.done(WeightsReveal, `weights reveal ${terms} --yes`)).toMatchObject({ commitHash });
    expect(await shown()).toEqual([
      [1, 32_768],
      [0, 65_535],
    ]);
  });

  it('behavior: a dry run keeps nothing', async () => {
    const before = kept();
    await sim.done(WeightsCommit, 'weights commit --netuid 2 --weights 0:1 --dry-run');
    expect(kept()).toEqual(before);
  });

  it('behavior: a commit the chain refuses is not kept', async () => {
    const before = kept();
    for (let i = 0; i < 10; i++)
      await sim.done(WeightsCommit, 'weights commit --netuid 2 --weights 0:1 --yes');
    expect(kept()).toHaveLength(before.length + 10);
    // Ten may wait at once.
    expect(await sim.refused(WeightsCommit, 'weights commit --netuid 2 --weights 0:1 --yes')).toBe(
      'DISPATCH_FAILED 6',
    );
    expect(kept()).toHaveLength(before.length + 10);
  });

  it('error: a commit whose time is over', async () => {
    await warpEpoch();
    await warpEpoch();
    expect(await sim.refused(WeightsReveal, 'weights reveal --netuid 2 --yes')).toBe('COMMIT_EXPIRED 6');
  });

  it('error: inputs', async () => {
    const refused = (line: string) => sim.refused(WeightsReveal, `weights reveal ${line} --yes`);
    expect(await refused('--netuid 2 --weights 0:1')).toBe('MISSING_INPUT 2');
    expect(await refused('--netuid 2 --salt 1')).toBe('MISSING_INPUT 2');
    expect(await refused('--netuid 2 --weights 0:1 --salt 65536')).toBe('INVALID_SALT 2');
    expect(await refused('--netuid 2 --weights 0:1 --salt x')).toBe('INVALID_SALT 2');
    expect(await refused('--netuid 2 --mechid 1')).toBe('COMMIT_NOT_FOUND 6');
    expect(await sim.refused(WeightsShow, 'weights show --netuid 2 --mechid 1')).toBe(
      'MECHANISM_NOT_FOUND 6',
    );
  });

  it('error: a subnet without commit-reveal', async () => {
    await sim.done(SudoSet, 'sudo set --netuid 2 --param commit_reveal_weights_enabled --value false --yes');
    const line = 'weights commit --netuid 2 --weights 0:1 --yes';
    expect(await sim.refused(WeightsCommit, line)).toBe('COMMIT_REVEAL_DISABLED 6');
  });
});
