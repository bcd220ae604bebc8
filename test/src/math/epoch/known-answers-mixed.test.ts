import { describe, expect, it } from '@jest/globals';
import type { SubnetEpochInput } from '../../../../src/math/epoch/types.js';
import { SubnetSimulation } from './simulation.js';

/** One scenario under every rule; exact numbers from an independent integer model of the pallet's epoch. */

describe('four stakes, three validators, three miners', () => {
  const stakes = [5_000_000_000n, 3_000_000_000n, 2_500_000_000n, 1_000_000_000n, 0n, 0n];
  /** The neurons of the common scenario, ready for the epoch of block 1001. */
  function mixed(parameters: Partial<SubnetEpochInput>) {
    const subnet = new SubnetSimulation(stakes, {
      maxAllowedValidators: 4,
      isYuma3: true,
      liquidAlpha: undefined,
      ...parameters,
    });
    subnet.validatorPermit = [true, true, true, false, false, false];
    subnet.registered.fill(10n);
    subnet.block = 1000;
    subnet.setWeights(0, [3, 4, 5], [100, 200, 300]);
    subnet.setWeights(1, [3, 4, 5], [300, 200, 100]);
    subnet.setWeights(2, [4, 5], [1, 3]);
    subnet.block = 1001;
    return subnet;
  }

  it.each<[string, Partial<SubnetEpochInput>, number[], (number | undefined)[][]]>([
    [
      'classic',
      { isYuma3: false },
      [36921, 14768, 13845],
      [
        [65535, 65535, 65535],
        [39320, 39321, 13106],
        [undefined, 24575, 32767],
      ],
    ],
    [
      'a fixed rate',
      {},
      [36999, 14884, 13650],
      [
        [1092, 2184, 3276],
        [1092, 2184, 1092],
        [undefined, 1638, 3276],
      ],
    ],
  ])('behavior: %s', (_name, parameters, dividends, bonds) => {
    const subnet = mixed(parameters);
    const output = subnet.runEpoch();
    expect(output.stakeWeight).toEqual([28493, 17096, 14246, 5698, 0, 0]);
    expect(output.consensus).toEqual([0, 0, 0, 10922, 21844, 32767]);
    expect(output.mechanisms[0]!.incentive).toEqual([0, 0, 0, 9845, 24306, 31382]);
    expect(output.validatorTrust.slice(0, 3)).toEqual([65534, 43689, 49151]);
    expect(output.validatorPermit).toEqual([true, true, true, true, false, false]);
    expect(output.dividends.slice(0, 3)).toEqual(dividends);
    expect([0, 1, 2].map((uid) => [3, 4, 5].map((miner) => subnet.bond(uid, miner)))).toEqual(bonds);
  });

  it('behavior: liquid alpha over two epochs', () => {
    const subnet = mixed({ liquidAlpha: { low: 45875, high: 58982, steepness: 1000 } });
    subnet.runEpoch();
    const bonds = () => [0, 1, 2].map((uid) => [3, 4, 5].map((miner) => subnet.bond(uid, miner)));
    expect(bonds()).toEqual([
      [7660, 15320, 22981],
      [7660, 15320, 7660],
      [undefined, 11490, 22981],
    ]);
    subnet.block = 1362;
    subnet.runEpoch();
    expect(bonds()[0]).toEqual([9948, 19896, 29844]);
  });

  it('behavior: liquid alpha, half the penalty, and an owner that keeps its weight on itself', () => {
    const subnet = mixed({
      liquidAlpha: { low: 45875, high: 58982, steepness: 1000 },
      bondsPenalty: 32768,
      ownerUid: 0,
    });
    subnet.weights[0] = new Uint16Array([0, 50, 3, 100, 4, 200, 5, 300]);
    const output = subnet.runEpoch();
    expect(output.consensus).toEqual([0, 0, 0, 10082, 20164, 30246]);
    expect(output.mechanisms[0]!.incentive.slice(3)).toEqual([9742, 24432, 31359]);
    expect(output.dividends.slice(0, 3)).toEqual([32968, 16757, 15808]);
    expect([...subnet.bonds[0]!]).toEqual([0, 1769, 3, 7071, 4, 14142, 5, 21213]);
    expect([...subnet.bonds[1]!]).toEqual([3, 15154, 4, 14735, 5, 7660]);
    expect([...subnet.bonds[2]!]).toEqual([4, 11490, 5, 28009]);
  });
});
