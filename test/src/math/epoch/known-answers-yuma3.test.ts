import { describe, expect, it } from '@jest/globals';
import type { SubnetEpochInput } from '../../../../src/math/epoch/types.js';
import { SubnetSimulation } from './simulation.js';

/**
 * The Yuma 3 scenarios of the pallet's tests (tests/epoch.rs:2835-3570, spec version 425), which assert dividends to
 * 10^−3; the exact u16 come from an independent integer model of the same rules.
 */

const M = 65535;
const LIQUID = { low: 6553, high: 19660, steepness: 1000 };

/** Three validators with these stakes, and miners from uid 3. */
function yuma3(stakes: bigint[], parameters: Partial<SubnetEpochInput> = {}): SubnetSimulation {
  const subnet = new SubnetSimulation(stakes, {
    tempoBlocks: 1,
    activityCutoffFactorMilli: 5_000_000,
    maxAllowedValidators: 3,
    bondsPenalty: 0,
    bondsMovingAverage: 975_000n,
    isYuma3: true,
    liquidAlpha: LIQUID,
    ...parameters,
  });
  subnet.runEpoch();
  return subnet;
}

type Values = [toFirstMiner: number, toSecondMiner: number];
const FIRST: Values = [M, 0];
const SECOND: Values = [0, M];

interface Step {
  /** Weights of validators 0 to 2 submitted before this epoch; `undefined` = nothing submitted. */
  weights?: (Values | undefined)[];
  dividends?: number[];
  /** Bonds of validators 0 to 2 on uids 3 and 4. */
  bonds?: [onFirst: number | undefined, onSecond: number | undefined][];
  emission?: bigint[];
}

function play(subnet: SubnetSimulation, steps: Step[]): void {
  steps.forEach((step, epoch) => {
    subnet.block++;
    step.weights?.forEach((values, uid) => {
      if (values !== undefined) subnet.setWeights(uid, [3, 4], values);
    });
    const output = subnet.runEpoch();
    const bonds = [0, 1, 2].map((uid) => [subnet.bond(uid, 3), subnet.bond(uid, 4)]);
    if (step.bonds) expect({ epoch, bonds }).toEqual({ epoch, bonds: step.bonds });
    if (step.dividends) {
      expect({ epoch, dividends: output.dividends.slice(0, 3) }).toEqual({
        epoch,
        dividends: step.dividends,
      });
    }
    if (step.emission)
      expect({ epoch, emission: output.emission }).toEqual({ epoch, emission: step.emission });
  });
}

const _ = undefined;
const all = (values: Values) => [values, values, values];
const EIGHT_ONE_ONE = [8n, 1n, 1n, 0n, 0n];
const THIRDS = [33n, 33n, 34n, 0n, 0n];

describe('liquid alpha', () => {
  it('behavior: the majority moves first', () => {
    play(yuma3(EIGHT_ONE_ONE), [
      {
        weights: all(FIRST),
        bonds: [
          [6640, _],
          [6640, _],
          [6640, _],
        ],
        dividends: [52428, 6553, 6553],
      },
      {
        weights: [SECOND, FIRST, FIRST],
        bonds: [
          [5951, 6640],
          [24229, _],
          [24229, _],
        ],
        dividends: [65535, 0, 0],
        emission: [500000000n, 0n, 0n, 0n, 500000000n],
      },
      {
        weights: [_, SECOND, _],
        bonds: [
          [5336, 12607],
          [20770, 6640],
          [36565, _],
        ],
        dividends: [61486, 4048, 0],
        emission: [469114009n, 30885990n, 0n, 0n, 500000000n],
      },
      {
        weights: all(SECOND),
        bonds: [
          [4786, 17970],
          [18119, 12607],
          [28221, 6640],
        ],
        dividends: [57796, 5068, 2669],
      },
      {
        bonds: [
          [4294, 22789],
          [15957, 17970],
          [23518, 12607],
        ],
        dividends: [56122, 5531, 3881],
      },
      {
        bonds: [
          [3853, 27120],
          [14133, 22789],
          [20244, 17970],
        ],
        dividends: [55170, 5795, 4569],
        emission: [420923057n, 44213590n, 34863351n, 0n, 500000000n],
      },
    ]);
  });

  it('behavior: the majority moves second', () => {
    play(yuma3(EIGHT_ONE_ONE), [
      { weights: all(FIRST) },
      {
        weights: [_, SECOND, _],
        bonds: [
          [12607, _],
          [5951, 19572],
          [12607, _],
        ],
        dividends: [55350, 3266, 6918],
        emission: [422294004n, 24919245n, 52786750n, 500000000n, 0n],
      },
      {
        weights: [SECOND, SECOND, _],
        bonds: [
          [11235, 6640],
          [5336, 24229],
          [28414, _],
        ],
        dividends: [45007, 20527, 0],
      },
      {
        weights: all(SECOND),
        bonds: [
          [10030, 12607],
          [4786, 28414],
          [23641, 6640],
        ],
        dividends: [48632, 13700, 3201],
      },
      {},
      {
        bonds: [
          [8023, 22789],
          [3853, 35555],
          [17771, 17970],
        ],
        dividends: [50661, 9879, 4993],
      },
    ]);
  });

  it('behavior: the majority moves last', () => {
    play(yuma3(EIGHT_ONE_ONE), [
      { weights: all(FIRST) },
      { weights: [_, SECOND, _] },
      {
        weights: [_, SECOND, SECOND],
        bonds: [
          [17970, _],
          [5336, 33299],
          [11235, 19572],
        ],
        dividends: [58761, 2181, 4592],
      },
      {
        weights: all(SECOND),
        bonds: [
          [15832, 6640],
          [4786, 36565],
          [10030, 24229],
        ],
        dividends: [30561, 21034, 13938],
        emission: [233169897n, 160486565n, 106343537n, 0n, 500000000n],
      },
      {},
      {
        bonds: [
          [12471, 17970],
          [3853, 42138],
          [8023, 32175],
        ],
        dividends: [43202, 12663, 9669],
      },
    ]);
  });

  it('behavior: one validator strays for one epoch', () => {
    play(yuma3(THIRDS), [
      {
        weights: all(FIRST),
        bonds: [
          [6640, _],
          [6640, _],
          [6640, _],
        ],
      },
      {
        bonds: [
          [12607, _],
          [12607, _],
          [12607, _],
        ],
      },
      {
        weights: [_, _, SECOND],
        bonds: [
          [17970, _],
          [17970, _],
          [11235, 19572],
        ],
        dividends: [24784, 24784, 15965],
      },
      {
        weights: [_, _, FIRST],
        bonds: [
          [22789, _],
          [22789, _],
          [16737, 17153],
        ],
        dividends: [23773, 23773, 17988],
      },
      {},
      {
        bonds: [
          [31012, _],
          [31012, _],
          [26124, 13439],
        ],
        dividends: [22851, 22851, 19832],
      },
    ]);
  });

  it('behavior: the same with a fixed rate is slower', () => {
    play(yuma3(THIRDS, { liquidAlpha: undefined }), [
      {
        weights: all(FIRST),
        bonds: [
          [1638, _],
          [1638, _],
          [1638, _],
        ],
      },
      {
        bonds: [
          [3235, _],
          [3235, _],
          [3235, _],
        ],
      },
      {
        weights: [_, _, SECOND],
        bonds: [
          [4792, _],
          [4792, _],
          [3154, 1638],
        ],
        dividends: [24470, 24470, 16593],
      },
      {
        weights: [_, _, FIRST],
        bonds: [
          [6310, _],
          [6310, _],
          [4713, 1597],
        ],
      },
      {
        bonds: [
          [7790, _],
          [7790, _],
          [6233, 1557],
        ],
      },
      {
        bonds: [
          [9233, _],
          [9233, _],
          [7715, 1518],
        ],
        dividends: [22907, 22907, 19720],
      },
    ]);
  });

  it('behavior: bonds on one miner are reset half way', () => {
    const subnet = yuma3(EIGHT_ONE_ONE);
    const idle = (count: number): Step[] => Array.from({ length: count }, () => ({}));
    play(subnet, [
      { weights: all(FIRST) },
      { weights: [_, SECOND, SECOND] },
      { weights: all(SECOND) },
      ...idle(16),
      {
        bonds: [
          [1757, 55953],
          [852, 58813],
          [852, 58813],
        ],
        dividends: [51897, 6818, 6818],
      },
    ]);
    subnet.bonds = subnet.bonds.map((row) => row.slice(row[0] === 3 ? 2 : 0));
    play(subnet, [
      {
        bonds: [
          [_, 56923],
          [_, 59494],
          [_, 59494],
        ],
        dividends: [51958, 6788, 6788],
      },
      {
        weights: [_, FIRST, FIRST],
        bonds: [
          [_, 57795],
          [19572, 41844],
          [19572, 41844],
        ],
        dividends: [55491, 5021, 5021],
      },
      { weights: all(FIRST) },
      ...idle(17),
      {
        bonds: [
          [56923, 3784],
          [59494, 3425],
          [59494, 3425],
        ],
        dividends: [51958, 6788, 6788],
      },
    ]);
  });
});

describe('form of the stored rows', () => {
  it('behavior: an omitted weight drops the bond at once, an explicit zero does not', () => {
    const subnet = yuma3(EIGHT_ONE_ONE);
    play(subnet, [{ weights: all(FIRST) }]);
    subnet.setWeights(0, [4], [M]);
    subnet.setWeights(1, [3], [M]);
    subnet.setWeights(2, [3], [M]);
    play(subnet, [
      {
        bonds: [
          [_, 6640],
          [24229, _],
          [24229, _],
        ],
      },
    ]);
  });

  it('behavior: with full bonds penalty bonds on a miner without consensus are lost', () => {
    play(yuma3(EIGHT_ONE_ONE, { bondsPenalty: M }), [
      { weights: all(FIRST) },
      {
        weights: [SECOND, FIRST, FIRST],
        bonds: [
          [5951, 6640],
          [_, _],
          [_, _],
        ],
      },
    ]);
  });

  it('behavior: entries stored out of order read as zero to the alphas', () => {
    const subnet = yuma3(EIGHT_ONE_ONE);
    const submit = (uid: number, [first, second]: Values) => subnet.setWeights(uid, [4, 3], [second, first]);
    for (const uid of [0, 1, 2]) submit(uid, FIRST);
    play(subnet, [{}]);
    submit(0, SECOND);
    for (const uid of [1, 2]) submit(uid, FIRST);
    subnet.block++;
    subnet.runEpoch();
    expect([subnet.bond(1, 3), subnet.bond(2, 3)]).toEqual([12743, 12743]);
  });
});
