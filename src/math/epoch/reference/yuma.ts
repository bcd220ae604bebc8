import { I32F32 } from '../../fixed/types.js';
import { toU16Fraction, toU16Proportion } from '../proportion.js';
import { rowFromPairs } from '../sparse-row.js';
import type { SparseRow } from '../types.js';
import { multiplyElements, normalize } from '../vector.js';
import type { YumaInput, YumaOutput } from '../yuma.js';
import { liquidAlphas } from './liquid-alpha.js';
import {
  averageBonds,
  averageBondsLiquid,
  clipColumns,
  type Entry,
  interpolate,
  maskByBlocks,
  maskDiagonal,
  maskRows,
  multiplyByColumnVector,
  multiplyByRowVector,
  normalizeColumns,
  normalizeRows,
  rowSums,
  type SparseMatrix,
  scaleColumns,
  scaleRows,
  upscaleColumns,
} from './matrix.js';
import { weightedMedianColumns } from './median.js';

/**
 * Yuma consensus step by step, exact for every input.
 * Source: pallet SubtensorModule, epoch/run_epoch.rs, `epoch_mechanism`, spec version 425.
 */
export function runYuma(input: YumaInput): YumaOutput {
  const { n, activeStake } = input;
  const weights = readWeights(input);
  const consensus = weightedMedianColumns(activeStake, weights, n, input.kappa);
  const clipped = clipColumns(weights, consensus);
  const incentive = normalize(multiplyByRowVector(clipped, activeStake, n), I32F32);
  const bondWeights = interpolate(weights, clipped, n, input.bondsPenalty);

  const { bonds, dividends } = input.isYuma3
    ? settleYuma3(input, bondWeights, consensus, incentive)
    : settleClassic(input, bondWeights, incentive);
  return {
    consensus,
    validatorTrust: rowSums(clipped),
    incentive,
    dividends,
    bonds: bonds.map((row, uid) => (input.nextPermits[uid] ? storeRow(row) : new Uint16Array())),
  };
}

/** The weights that count, each row summing to 1. */
function readWeights(input: YumaInput): SparseMatrix {
  const { n, lastUpdate, blockAtRegistration, commitBlocks } = input;
  let weights = toMatrix(input.weights, n);
  weights = maskRows(
    weights,
    input.permits.map((permit) => !permit),
  );
  weights = maskDiagonal(weights, input.ownerUid);
  weights = maskByBlocks(
    weights,
    lastUpdate,
    blockAtRegistration,
    (updated, registered) => updated <= registered,
  );
  if (commitBlocks !== undefined) {
    weights = maskByBlocks(
      weights,
      commitBlocks,
      blockAtRegistration,
      (committed, registered) => committed < registered,
    );
  }
  return normalizeRows(weights);
}

/** The stored bonds to neurons that were registered before the previous epoch, as integers 0..65535. */
function readBonds({ n, bonds, bondsValidFrom, blockAtRegistration }: YumaInput): SparseMatrix {
  return maskByBlocks(
    toMatrix(bonds, n),
    new Array<bigint>(n).fill(bondsValidFrom),
    blockAtRegistration,
    (validFrom, registered) => validFrom <= registered,
  );
}

/** Bonds are shares of each miner; new weight counts by the stake behind it. */
function settleClassic(input: YumaInput, bondWeights: SparseMatrix, incentive: readonly I32F32[]) {
  const { n } = input;
  const old = normalizeColumns(readBonds(input), n);
  const fresh = normalizeColumns(scaleRows(bondWeights, input.activeStake), n);
  const bonds = normalizeColumns(averageBonds(fresh, old, input.bondsAlpha), n);
  return {
    dividends: normalize(multiplyByColumnVector(bonds, incentive), I32F32),
    bonds: upscaleColumns(bonds, n),
  };
}

/** Bonds follow each validator's own weights; stake enters the dividends only. */
function settleYuma3(
  input: YumaInput,
  bondWeights: SparseMatrix,
  consensus: readonly I32F32[],
  incentive: readonly I32F32[],
) {
  const { n, liquidAlpha } = input;
  const old = readBonds(input).map((row) => row.map(([j, value]): Entry => [j, toU16Fraction(value)]));
  const bonds =
    liquidAlpha !== undefined && consensus.some((value) => value !== 0n)
      ? averageBondsLiquid(bondWeights, old, liquidAlphas(bondWeights, old, consensus, liquidAlpha))
      : averageBonds(bondWeights, old, input.bondsAlpha);
  const totals = rowSums(scaleColumns(normalizeColumns(bonds, n), incentive));
  return { dividends: normalize(multiplyElements(totals, input.activeStake), I32F32), bonds };
}

/** Stored rows as whole numbers, without columns from `n` on: nothing reads them. */
function toMatrix(rows: readonly (SparseRow | undefined)[], n: number): SparseMatrix {
  return Array.from({ length: n }, (_, i) => {
    const row = rows[i] ?? new Uint16Array();
    const entries: Entry[] = [];
    for (let k = 0; k < row.length; k += 2) {
      if (row[k]! < n) entries.push([row[k]!, I32F32.fromNum(BigInt(row[k + 1]!))]);
    }
    return entries;
  });
}

function storeRow(row: readonly Entry[]): SparseRow {
  return rowFromPairs(row.map(([j, value]) => [j, toU16Proportion(value)]));
}
