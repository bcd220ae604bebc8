import { rowFromPairs, rowToPairs } from '../../../../src/math/epoch/sparse-row.js';
import { runSubnetEpoch } from '../../../../src/math/epoch/subnet-epoch.js';
import type { SparseRow, SubnetEpochInput, SubnetEpochOutput } from '../../../../src/math/epoch/types.js';
import { maxUpscaleU16 } from '../../../../src/math/epoch/vector.js';
import { I64F64 } from '../../../../src/math/fixed/types.js';

/** Alpha rao given per epoch, as in the pallet's own tests. */
const EMISSION = 1_000_000_000n;

/**
 * A subnet of one mechanism reduced to what the epoch reads: weights are set, epochs run, permits and bonds carry over.
 * Stakes are whole rao, TAO weight is zero.
 */
export class SubnetSimulation {
  block = 1;
  readonly lastUpdate: bigint[];
  readonly registered: bigint[];
  readonly weights: SparseRow[];
  bonds: SparseRow[];
  validatorPermit: boolean[];

  constructor(
    readonly stakes: bigint[],
    private readonly parameters: Partial<SubnetEpochInput> = {},
  ) {
    this.lastUpdate = stakes.map(() => 0n);
    this.registered = stakes.map(() => 0n);
    this.weights = stakes.map(() => new Uint16Array());
    this.bonds = stakes.map(() => new Uint16Array());
    this.validatorPermit = stakes.map(() => false);
  }

  /** Stores weights as `set_weights` does and marks the neuron as updated in this block. */
  setWeights(uid: number, dests: number[], values: number[]): void {
    const upscaled = maxUpscaleU16(values);
    this.weights[uid] = rowFromPairs(dests.map((dest, k) => [dest, upscaled[k]!]));
    this.lastUpdate[uid] = BigInt(this.block);
  }

  runEpoch(): SubnetEpochOutput {
    const output = runSubnetEpoch(
      {
        n: this.stakes.length,
        block: BigInt(this.block),
        tempoBlocks: 360,
        activityCutoffFactorMilli: 13889,
        blockAtRegistration: this.registered,
        totalStake: this.stakes.map(I64F64.fromNum),
        stakeThreshold: 0n,
        ownerUid: undefined,
        validatorPermit: this.validatorPermit,
        maxAllowedValidators: this.stakes.length,
        kappa: 32767,
        bondsPenalty: 65535,
        bondsMovingAverage: 900_000n,
        isYuma3: false,
        liquidAlpha: undefined,
        lastMechanismStepBlock: 0n,
        mechanisms: [
          {
            lastUpdate: this.lastUpdate,
            weights: this.weights,
            bonds: this.bonds,
            commitBlocks: undefined,
          },
        ],
        ...this.parameters,
      },
      EMISSION,
    );
    this.validatorPermit = output.validatorPermit;
    this.bonds = output.mechanisms[0]!.bonds;
    return output;
  }

  /** Bond of `validator` on `miner` as stored, `undefined` without an entry. */
  bond(validator: number, miner: number): number | undefined {
    return rowToPairs(this.bonds[validator]!).find(([uid]) => uid === miner)?.[1];
  }
}
