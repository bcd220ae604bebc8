/**
 * Arbitrary calls, valid and invalid, as signed extrinsics through the whole runtime. TAO_SEED chooses other walks than those of
 * every run, TAO_STEPS how many calls there are.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { walkedCalls } from './calls.js';
import { preparedChain, type WalkChain } from './chain.js';
import { anyBlock, Outcomes, Walk } from './walk.js';

const seed = Number(process.env.TAO_SEED ?? 425);
const steps = Number(process.env.TAO_STEPS ?? 10_000);
const MOST_BLOCKS = 40;
/** On average: half of the blocks, one to six calls in each. */
const CALLS_PER_WALK = (MOST_BLOCKS / 2) * 3.5;
const FEW_WALKS = 3;

let start: WalkChain;
beforeAll(async () => {
  start = await preparedChain();
});

const anyWalk = fc.array(anyBlock, { minLength: 1, maxLength: MOST_BLOCKS, size: 'max' });

describe('random walks', () => {
  it('behavior: nothing crashes, failures change nothing, invariants hold after every block', () => {
    const outcomes = new Outcomes();
    const walks = Math.ceil((1.2 * steps) / CALLS_PER_WALK);
    fc.assert(
      fc.property(anyWalk, (blocks) => {
        const walk = new Walk(start.copy(), outcomes);
        for (const block of blocks) walk.block(block);
      }),
      { seed, numRuns: walks },
    );
    const { submissions, blocks, succeeded, errors } = outcomes;
    process.stderr.write(
      `seed ${seed}: ${submissions} calls in ${blocks} blocks; ${succeeded.size} of ${walkedCalls.length} calls succeeded, ${errors.size} errors\n`,
    );
    expect(submissions).toBeGreaterThanOrEqual(steps);
  }, 300_000);

  it('behavior: equal calls give equal chains', () => {
    fc.assert(
      fc.property(anyWalk, (blocks) => {
        const [one, other] = [start.copy(), start.copy()];
        for (const chain of [one, other]) {
          const walk = new Walk(chain, new Outcomes());
          for (const block of blocks) walk.block(block);
        }
        expect(other.hash).toBe(one.hash);
      }),
      { seed, numRuns: FEW_WALKS },
    );
  }, 60_000);
});
