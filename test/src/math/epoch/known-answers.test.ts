import { describe, expect, it } from '@jest/globals';
import { rowToPairs } from '../../../../src/math/epoch/sparse-row.js';
import { SubnetSimulation } from './simulation.js';

/** Numbers asserted by the pallet's own tests (tests/epoch.rs, tests/epoch_logs.rs, spec version 425). */

const M = 65535;

describe('stake fallback', () => {
  it('behavior: ten self-weighters share by stake', () => {
    const subnet = new SubnetSimulation(Array(10).fill(1n));
    subnet.runEpoch();
    for (let uid = 0; uid < 10; uid++) subnet.setWeights(uid, [uid], [M]);
    const output = subnet.runEpoch();
    expect(output.emission).toEqual(Array(10).fill(99999999n));
    expect(output.serverEmission).toEqual(Array(10).fill(0n));
    expect([output.consensus, output.dividends]).toEqual([Array(10).fill(0), Array(10).fill(0)]);
  });

  it('behavior: weights count only if set after the miner’s registration', () => {
    const subnet = new SubnetSimulation([1n, 0n]);
    expect(subnet.runEpoch().emission).toEqual([1000000000n, 0n]);
    subnet.setWeights(1, [1], [M]);
    expect(subnet.runEpoch().emission).toEqual([1000000000n, 0n]);

    subnet.block = 2;
    subnet.registered[1] = 2n;
    subnet.setWeights(0, [1], [M]);
    expect(subnet.runEpoch().emission).toEqual([1000000000n, 0n]);

    subnet.block = 3;
    subnet.setWeights(0, [1], [M]);
    expect(subnet.runEpoch().emission).toEqual([500000000n, 500000000n]);
  });

  it('behavior: nobody active shares by stake, else the active one takes all', () => {
    const subnet = new SubnetSimulation([1n, 1n]);
    subnet.validatorPermit = [true, true];
    subnet.block = 6000;
    expect(subnet.runEpoch().emission).toEqual([500000000n, 500000000n]);
    subnet.lastUpdate[0] = 6000n;
    expect(subnet.runEpoch().emission).toEqual([1000000000n, 0n]);
  });
});

describe('permits', () => {
  it('behavior: the larger stake gets the only permit', () => {
    const subnet = new SubnetSimulation([2_000_000_000n, 1_000_000_000n], { maxAllowedValidators: 1 });
    expect(subnet.runEpoch().validatorPermit).toEqual([true, false]);
  });

  it.each([2, 4, 8])('behavior: %d neurons, half of them may validate, with a threshold', (n) => {
    const validators = n / 2;
    const subnet = new SubnetSimulation(
      Array.from({ length: n }, (_, uid) => (uid < validators ? 1n : 0n)),
      { maxAllowedValidators: validators, stakeThreshold: BigInt(validators) },
    );
    const mayValidate = validators === 1;
    expect(subnet.runEpoch().validatorPermit).toEqual(
      subnet.stakes.map((stake) => mayValidate && stake > 0n),
    );

    for (let uid = validators; uid < n; uid++) subnet.stakes[uid] = BigInt(2 * n);
    expect(subnet.runEpoch().validatorPermit).toEqual(subnet.stakes.map((_, uid) => uid >= validators));
  });
});

describe('classic bonds', () => {
  const servers = [49998779n, 100000610n, 149996337n, 200004272n];
  const onUid7 = [0n, 0n, 0n, 500000000n];

  it('behavior: eight epochs of validators that stop rewarding the miners', () => {
    const subnet = new SubnetSimulation([1n, 2n, 3n, 4n, 0n, 0n, 0n, 0n], { tempoBlocks: 1 });
    subnet.runEpoch();
    for (let uid = 0; uid < 4; uid++) subnet.setWeights(uid, [4, 5, 6, 7], [16383, 32767, 49149, M]);

    const actions: (() => void)[] = [
      () => {},
      () => subnet.setWeights(0, [0], [M]),
      () => subnet.setWeights(1, [1], [M]),
      () => subnet.setWeights(2, [2], [M]),
      () => subnet.setWeights(2, [7], [M]),
    ];
    const expected: [emission: bigint[], miner: number, bonds: number[]][] = [
      [[49999998n, 99999999n, 150000000n, 200000001n, ...servers], 4, [16383, 32767, 49151, 65535]],
      [[44998351n, 101110561n, 151667215n, 202223870n, ...servers], 4, [14582, 32767, 49151, 65535]],
      [[40496805n, 90999783n, 157929636n, 210573773n, ...servers], 4, [12603, 28321, 49151, 65535]],
      [[99999999n, 199999999n, 299999999n, 399999999n, 0n, 0n, 0n, 0n], 7, [12602, 28320, 49150, 65535]],
      [[36443733n, 81898628n, 163565493n, 218092144n, ...onUid7], 7, [10951, 24609, 49150, 65535]],
      [[32799427n, 73706612n, 168638129n, 224855830n, ...onUid7], 7, [9559, 21482, 49150, 65535]],
      [[29518068n, 66336137n, 173203134n, 230942659n, ...onUid7], 7, [8376, 18824, 49150, 65535]],
      [[26565175n, 59701871n, 177311856n, 236421095n, ...onUid7], 7, [7363, 16549, 49150, 65535]],
    ];
    expected.forEach(([emission, miner, bonds], index) => {
      subnet.block = index + 1;
      actions[index]?.();
      expect({ index, emission: subnet.runEpoch().emission }).toEqual({ index, emission });
      expect({ index, bonds: [0, 1, 2, 3].map((uid) => subnet.bond(uid, miner)) }).toEqual({ index, bonds });
    });
  });

  it('behavior: an inactive validator loses dividends, then recovers', () => {
    const subnet = new SubnetSimulation([1n, 1n, 1n, 1n]);
    subnet.runEpoch();
    for (const uid of [0, 1]) subnet.setWeights(uid, [2, 3], [32767, 32767]);
    expect(subnet.runEpoch().emission).toEqual(Array(4).fill(250000000n));

    subnet.block = 5002;
    subnet.setWeights(0, [2, 3], [32767, 32767]);
    const inactive = subnet.runEpoch();
    expect(inactive.active).toEqual([true, false, false, false]);
    expect(inactive.emission).toEqual([274999999n, 224999999n, 250000000n, 250000000n]);
    expect(inactive.dividends).toEqual([36044, 29490, 0, 0]);
    expect([subnet.bond(0, 2), subnet.bond(1, 2)]).toEqual([65535, 53619]);

    subnet.setWeights(1, [2, 3], [32767, 32767]);
    subnet.block = 5003;
    const recovered = subnet.runEpoch();
    expect(recovered.emission).toEqual([272501132n, 227498866n, 250000000n, 250000000n]);
    expect(recovered.dividends).toEqual([35716, 29818, 0, 0]);
    expect([subnet.bond(0, 3), subnet.bond(1, 3)]).toEqual([65535, 54712]);
  });

  it('behavior: weights on a replaced miner are void until set again', () => {
    const subnet = new SubnetSimulation([1n, 1n, 1n, 1n], { tempoBlocks: 0 });
    subnet.runEpoch();
    for (const uid of [0, 1]) subnet.setWeights(uid, [2, 3], [43690, 21845]);
    for (const uid of [2, 3]) subnet.setWeights(uid, [uid], [M]);
    expect(subnet.runEpoch().emission).toEqual([250000000n, 250000000n, 333331637n, 166668361n]);

    subnet.registered[3] = 1n;
    subnet.stakes[3] = 0n;
    subnet.block = 2;
    subnet.setWeights(0, [2, 3], [43690, 21845]);
    const output = subnet.runEpoch();
    expect(output.emission).toEqual([250000000n, 250000000n, 500000000n, 0n]);
    expect(output.consensus).toEqual([0, 0, 43689, 0]);
    expect(output.dividends).toEqual([32767, 32767, 0, 0]);
    expect([subnet.bond(0, 2), subnet.bond(0, 3)]).toEqual([65535, 65535]);
  });
});

describe('consensus', () => {
  const subnet = () => {
    const created = new SubnetSimulation([10n ** 9n, 10n ** 9n, 10n ** 9n, 0n, 0n]);
    created.runEpoch();
    return created;
  };

  it('behavior: weights are clipped at the median', () => {
    const s = subnet();
    s.setWeights(0, [3, 4], [M, 0]);
    s.setWeights(1, [3, 4], [0, M]);
    s.setWeights(2, [3, 4], [M, 0]);
    const output = s.runEpoch();
    expect(output.consensus).toEqual([0, 0, 0, M, 0]);
    expect(output.validatorTrust).toEqual([M, 0, M, 0, 0]);
    expect(output.dividends).toEqual([32767, 0, 32767, 0, 0]);
    expect(output.emission).toEqual([250000000n, 0n, 250000000n, 500000000n, 0n]);
    const entries = s.bonds.map((row) => rowToPairs(row).filter(([, value]) => value > 0));
    expect(entries).toEqual([[[3, M]], [], [[3, M]], [], []]);
  });

  it('behavior: a split third validator', () => {
    const s = subnet();
    s.setWeights(0, [3, 4], [M, 0]);
    s.setWeights(1, [3, 4], [0, M]);
    s.setWeights(2, [3, 4], [M, M]);
    const output = s.runEpoch();
    expect(output.emission).toEqual([125000000n, 125000000n, 250000000n, 250000000n, 250000000n]);
    expect(output.validatorTrust).toEqual([32767, 32767, M, 0, 0]);
  });
});
