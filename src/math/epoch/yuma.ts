import type { I32F32 } from '../fixed/types.js';
import type { SparseRow } from './types.js';

/** Rate at which a bond follows its weight: between `low` and `high`, by a sigmoid of how far the two are apart. */
export interface LiquidAlpha {
  /** Fractions in [0, 1]. */
  low: I32F32;
  high: I32F32;
  /** Slope of the sigmoid in hundredths; negative mirrors it. */
  steepness: I32F32;
}

/** Input of the consensus proper: one mechanism, stake already normalised, parameters as fractions. */
export interface YumaInput {
  n: number;
  /** Normalised stake of active validators, length n. */
  activeStake: readonly I32F32[];
  /** Permits that allow weights to count; missing = forbidden. */
  permits: readonly boolean[];
  /** Uids whose new bonds are kept. */
  nextPermits: readonly boolean[];
  /** The one uid whose weight on itself counts. */
  ownerUid: number | undefined;
  lastUpdate: readonly bigint[];
  blockAtRegistration: readonly bigint[];
  commitBlocks: readonly bigint[] | undefined;
  weights: readonly (SparseRow | undefined)[];
  bonds: readonly (SparseRow | undefined)[];
  kappa: I32F32;
  bondsPenalty: I32F32;
  /** Weight of this epoch in the moving average of bonds. */
  bondsAlpha: I32F32;
  /** Bonds to neurons registered at this block or later are void. */
  bondsValidFrom: bigint;
  isYuma3: boolean;
  liquidAlpha: LiquidAlpha | undefined;
}

export interface YumaOutput {
  consensus: readonly I32F32[];
  validatorTrust: readonly I32F32[];
  incentive: readonly I32F32[];
  dividends: readonly I32F32[];
  /** By uid, as stored. */
  bonds: SparseRow[];
}
