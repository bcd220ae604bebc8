import type { I64F64 } from '../fixed/types.js';

/**
 * One row of weights or bonds: u16 pairs `uid, value, uid, value, …` in stored order, zeros included. This is the body of
 * the SCALE encoding of `Vec<(u16, u16)>`. No uid may occur twice.
 */
export type SparseRow = Uint16Array;

/** Parameters of the liquid alpha curve as stored. */
export interface LiquidAlphaParameters {
  /** `AlphaValues`, u16 proportions. */
  low: number;
  high: number;
  /** `AlphaSigmoidSteepness`, i16, hundredths. */
  steepness: number;
}

/** What all mechanisms of a subnet share. Vectors are indexed by uid. Read at the start of the epoch's block. */
export interface SubnetEpochInput {
  /** `SubnetworkN`. */
  n: number;
  block: bigint;
  tempoBlocks: number;
  /** `ActivityCutoffFactorMilli`, u32, thousandths of the tempo. */
  activityCutoffFactorMilli: number;
  /** `BlockAtRegistration`; missing = 0. */
  blockAtRegistration: readonly bigint[];
  /** Stake weight of each neuron in rao, see `totalStakeWeight`. Length n. */
  totalStake: readonly I64F64[];
  /** `StakeThreshold`, u64 rao. */
  stakeThreshold: bigint;
  /** Uid of `SubnetOwnerHotkey` on the subnet, if it has one. */
  ownerUid: number | undefined;
  /** `ValidatorPermit` as the previous epoch left it. */
  validatorPermit: readonly boolean[];
  maxAllowedValidators: number;
  /** u16 proportion. */
  kappa: number;
  /** u16 proportion. */
  bondsPenalty: number;
  /** `BondsMovingAverage`, u64, parts per million. */
  bondsMovingAverage: bigint;
  /** `Yuma3On`. */
  isYuma3: boolean;
  /** Present if `LiquidAlphaOn`. Only Yuma 3 reads it. */
  liquidAlpha: LiquidAlphaParameters | undefined;
  /** `LastMechansimStepBlock`, block of the previous successful epoch, 0 = none. */
  lastMechanismStepBlock: bigint;
  mechanisms: readonly MechanismEpochInput[];
}

export interface MechanismEpochInput {
  /** `LastUpdate` of the mechanism; missing = 0. */
  lastUpdate: readonly bigint[];
  /** `Weights` by validator uid; missing = empty. */
  weights: readonly (SparseRow | undefined)[];
  /** `Bonds` by validator uid; missing = empty. */
  bonds: readonly (SparseRow | undefined)[];
  /** Only while commit–reveal is enabled: see `earliestCommitBlocks`. */
  commitBlocks: readonly bigint[] | undefined;
}

/** Results of one mechanism, by uid. Proportions are u16 of 65535, emissions alpha rao. */
export interface MechanismEpochOutput {
  /** To be paid for incentive and for dividends. */
  serverEmission: bigint[];
  validatorEmission: bigint[];
  /** Combined emission, kept for pruning. */
  emission: bigint[];
  consensus: number[];
  incentive: number[];
  dividends: number[];
  validatorTrust: number[];
  /** Share of the total stake, inactive stake included. */
  stakeWeight: number[];
  active: boolean[];
  /** Permits for the next epoch. */
  validatorPermit: boolean[];
  /** One row per uid, empty without a new permit. */
  bonds: SparseRow[];
  /** Stake weight in whole rao, u64. */
  stake: bigint[];
}

/** Results of a subnet: the aggregates to store per netuid, and what is stored per mechanism. */
export interface SubnetEpochOutput extends Omit<MechanismEpochOutput, 'incentive' | 'bonds'> {
  mechanisms: Pick<MechanismEpochOutput, 'incentive' | 'bonds' | 'serverEmission'>[];
}
