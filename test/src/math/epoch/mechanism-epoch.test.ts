import { describe, expect, it } from '@jest/globals';
import { runMechanismEpoch } from '../../../../src/math/epoch/mechanism-epoch.js';
import { rowFromPairs } from '../../../../src/math/epoch/sparse-row.js';
import type { MechanismEpochInput, SubnetEpochInput } from '../../../../src/math/epoch/types.js';
import { I64F64 } from '../../../../src/math/fixed/types.js';

function subnet(change: Partial<SubnetEpochInput> = {}): SubnetEpochInput {
  return {
    n: 3,
    block: 30n,
    tempoBlocks: 360,
    activityCutoffFactorMilli: 13889,
    blockAtRegistration: [1n, 25n, 1n],
    totalStake: [10000n, 1000n, 1000n].map(I64F64.fromNum),
    stakeThreshold: 0n,
    ownerUid: undefined,
    validatorPermit: [true, true, true],
    maxAllowedValidators: 3,
    kappa: 32767,
    bondsPenalty: 65535,
    bondsMovingAverage: 900_000n,
    isYuma3: false,
    liquidAlpha: undefined,
    lastMechanismStepBlock: 0n,
    mechanisms: [],
    ...change,
  };
}

function mechanism(change: Partial<MechanismEpochInput> = {}): MechanismEpochInput {
  return {
    lastUpdate: [30n, 0n, 0n],
    weights: [
      rowFromPairs([
        [1, 65535],
        [2, 65535],
      ]),
    ],
    bonds: [],
    commitBlocks: undefined,
    ...change,
  };
}

describe('runMechanismEpoch', () => {
  it('behavior: a miner registered after a still hidden commit gets nothing from that validator', () => {
    const hidden = mechanism({ commitBlocks: [20n, 2n ** 64n - 1n, 2n ** 64n - 1n] });
    const output = runMechanismEpoch(subnet(), hidden, 1000n);
    expect(output.consensus).toEqual([0, 0, 65535]);
    expect([output.serverEmission, output.validatorEmission]).toEqual([
      [0n, 0n, 500n],
      [500n, 0n, 0n],
    ]);

    expect(runMechanismEpoch(subnet(), mechanism(), 1000n).serverEmission).toEqual([0n, 250n, 250n]);
  });

  it('behavior: stake is reported in whole rao', () => {
    expect(runMechanismEpoch(subnet(), mechanism(), 0n).stake).toEqual([10000n, 1000n, 1000n]);
  });

  it('behavior: an empty subnet', () => {
    const empty = subnet({ n: 0, totalStake: [], validatorPermit: [], blockAtRegistration: [] });
    const output = runMechanismEpoch(empty, mechanism({ weights: [], lastUpdate: [] }), 1000n);
    expect([output.emission, output.bonds, output.active]).toEqual([[], [], []]);
  });

  it('behavior: parameters out of proportion take the exact path', () => {
    // A moving average of 2.0 makes the rate −1: E = 2·B − ΔB. B = 1 on uid 1, ΔB = 1 on uids 1 and 2.
    const grown = runMechanismEpoch(
      subnet({ bondsMovingAverage: 2_000_000n, lastMechanismStepBlock: 29n }),
      mechanism({ bonds: [rowFromPairs([[1, 65535]])] }),
      1000n,
    );
    expect([...grown.bonds[0]!]).toEqual([1, 65535]);
    expect(grown.dividends).toEqual([65535, 0, 0]);
  });

  it('behavior: without permits in storage nobody is masked from the stake, nor heard', () => {
    const output = runMechanismEpoch(
      subnet({ validatorPermit: [] }),
      mechanism({ lastUpdate: [30n, 30n, 30n] }),
      1200n,
    );
    expect(output.consensus).toEqual([0, 0, 0]);
    // 10000/12000 and 1000/12000 of 1200, each share floored first
    expect(output.validatorEmission).toEqual([999n, 99n, 99n]);
  });
});
