import { describe, expect, it } from '@jest/globals';
import type { CommitWeightsResult } from '../../src/actions/tx/commit-weights.js';
import type { SetWeightsResult } from '../../src/actions/tx/set-weights.js';
import type { WeightListing } from '../../src/output/views/weights.js';
import { Cli } from '../helpers/cli.js';
import { expectSchema } from '../helpers/json-schema.js';
import { tempFolder } from '../helpers/temp-folder.js';

/** Weights on a new subnet, where commit-reveal is on, through the built binary. */
const cli = new Cli(tempFolder('weights'));

/** Runs a line that must succeed. */
function done<T = Record<string, never>>(line: string): T {
  const document = cli.json<T>(line.split(' '));
  expectSchema(document);
  expect([line, document.error]).toEqual([line, undefined]);
  return document.data;
}

/** The weights of uid 0, the owner's hotkey. */
const shown = () => done<WeightListing>('weights show --netuid 2').validators[0]?.weights;

describe('weights on a new subnet', () => {
  it('default: set encrypted, and shown once the chain has set them', () => {
    done('wallet create --wallet-name owner --hotkey owner --no-use-password');
    done('sim fund --wallet-name owner --amount 20000');
    done('subnets create --wallet-name owner --hotkey owner --yes');
    done('subnets start --wallet-name owner --netuid 2 --yes');
    // Longer than the waits between registrations and between settings of weights.
    done('sim warp --blocks 110');
    const { reveal } = done<SetWeightsResult>(
      'weights set --wallet-name owner --hotkey owner --netuid 2 --weights 0:1 --yes',
    );
    expect(shown()).toBeUndefined();
    expect(done('sim warp --epochs 1 --netuid 2')).toMatchObject({ number: reveal!.block });
    expect(shown()).toEqual([[0, 65_535]]);
  });

  it('behavior: committed by hash, revealed by another process that knows nothing', () => {
    done('wallet new-hotkey --wallet-name owner --hotkey miner');
    done('subnets register --wallet-name owner --hotkey miner --netuid 2 --yes');
    done('sim warp --blocks 110');
    const weights = '--wallet-name owner --hotkey owner --netuid 2';
    const { commitHash } = done<CommitWeightsResult>(`weights commit ${weights} --weights 0:1,1:3 --yes`);
    done('sim warp --epochs 1 --netuid 2');
    expect(done(`weights reveal ${weights} --yes`)).toMatchObject({ commitHash });
    // 1 ÷ 3 × 65 535 = 21 845.
    expect(shown()).toEqual([
      [0, 21_845],
      [1, 65_535],
    ]);
  });
});
