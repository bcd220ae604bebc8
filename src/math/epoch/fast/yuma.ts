import { I32F32 } from '../../fixed/types.js';
import type { SparseRow } from '../types.js';
import type { YumaInput, YumaOutput } from '../yuma.js';
import { fromU16, mul, ratio, toU16 } from './bits.js';
import { averageBonds, averageBondsLiquid, interpolate } from './bonds.js';
import { alphaCurve } from './liquid-alpha.js';
import { weightedMedianColumns } from './median.js';
import {
  columnMaxima,
  divideColumns,
  multiplyByColumnVector,
  multiplyByRowVector,
  normalize,
  normalizeColumns,
  type Rows,
  RowsBuilder,
  rowSums,
  scaleRows,
} from './rows.js';

/** Column sums of as many u16 stay within the integer part of an I32F32, which the chain would clamp or wrap. */
const MAX_N = 32768;

/**
 * Whether `runYumaFast` is exact: all quantities are fractions in [0, 1] or sums of at most n of them. What a chain in
 * order produces qualifies; stakes beyond any supply, parameters only root can set and duplicate uids do not.
 */
export function isBounded(input: YumaInput): boolean {
  const isFraction = (value: I32F32) => value >= 0n && value <= I32F32.ONE;
  return (
    input.n <= MAX_N &&
    input.activeStake.every(isFraction) &&
    isFraction(input.bondsAlpha) &&
    input.blockAtRegistration.every((block) => block < Number.MAX_SAFE_INTEGER) &&
    hasDistinctColumns(input.weights) &&
    hasDistinctColumns(input.bonds)
  );
}

/** The consensus of `runYuma`, bit for bit, on doubles. Requires `isBounded(input)`. */
export function runYumaFast(input: YumaInput): YumaOutput {
  const { n } = input;
  const stake = Float64Array.from(input.activeStake, Number);
  const registered = Float64Array.from({ length: n }, (_, j) => Number(input.blockAtRegistration[j] ?? 0n));

  const weights = readWeights(input, registered);
  const consensus = weightedMedianColumns(stake, weights, n, Number(input.kappa));
  const clipped = clipColumns(weights, consensus);
  const incentive = normalize(multiplyByRowVector(clipped, stake, n));
  const bondWeights = interpolate(weights, clipped, n, Number(input.bondsPenalty));

  const stored = readBonds(input, registered);
  const { bonds, dividends } = input.isYuma3
    ? settleYuma3(input, bondWeights, stored, stake, consensus, incentive)
    : settleClassic(input, bondWeights, stored, stake, incentive);
  return {
    consensus: toFixed(consensus),
    validatorTrust: toFixed(rowSums(clipped)),
    incentive: toFixed(incentive),
    dividends: toFixed(dividends),
    bonds: Array.from({ length: n }, (_, i) =>
      input.nextPermits[i] ? storeRow(bonds, i) : new Uint16Array(),
    ),
  };
}

/** Bonds are shares of each miner; new weight counts by the stake behind it. */
function settleClassic(
  { n, bondsAlpha }: YumaInput,
  bondWeights: Rows,
  stored: Rows,
  stake: Float64Array,
  incentive: Float64Array,
) {
  const old = normalizeColumns(stored, n);
  const fresh = normalizeColumns(scaleRows(bondWeights, stake), n);
  const bonds = normalizeColumns(averageBonds(fresh, old, n, Number(bondsAlpha)), n);
  return {
    dividends: normalize(multiplyByColumnVector(bonds, incentive)),
    bonds: divideColumns(bonds, columnMaxima(bonds, n)),
  };
}

/** Bonds follow each validator's own weights; stake enters the dividends only. */
function settleYuma3(
  { n, bondsAlpha, liquidAlpha }: YumaInput,
  bondWeights: Rows,
  stored: Rows,
  stake: Float64Array,
  consensus: Float64Array,
  incentive: Float64Array,
) {
  const old = { ...stored, values: stored.values.map(fromU16) };
  const bonds =
    liquidAlpha !== undefined && consensus.some((value) => value !== 0)
      ? averageBondsLiquid(bondWeights, old, consensus, alphaCurve(liquidAlpha))
      : averageBonds(bondWeights, old, n, Number(bondsAlpha));
  const totals = multiplyByColumnVector(normalizeColumns(bonds, n), incentive);
  return { dividends: normalize(totals.map((total, i) => mul(total, stake[i]!))), bonds };
}

/** The weights that count, each row summing to 1. */
function readWeights(input: YumaInput, registered: Float64Array): Rows {
  const { n, permits, ownerUid, commitBlocks } = input;
  const result = new RowsBuilder(n, entryCount(input.weights));
  for (let i = 0; i < n; i++) {
    const row = permits[i] ? input.weights[i] : undefined;
    if (row !== undefined) {
      const updated = Number(input.lastUpdate[i] ?? 0n);
      const committed = commitBlocks === undefined ? Number.POSITIVE_INFINITY : Number(commitBlocks[i] ?? 0n);
      const counts = (j: number) =>
        j < n && (j !== i || j === ownerUid) && updated > registered[j]! && committed >= registered[j]!;
      pushNormalized(result, row, counts);
    }
    result.endRow();
  }
  return result.build();
}

function pushNormalized(result: RowsBuilder, row: SparseRow, counts: (column: number) => boolean): void {
  let sum = 0;
  for (let k = 0; k < row.length; k += 2) if (counts(row[k]!)) sum += row[k + 1]!;
  for (let k = 0; k < row.length; k += 2) {
    if (counts(row[k]!)) result.push(row[k]!, sum === 0 ? 0 : ratio(row[k + 1]!, sum));
  }
}

/** The stored bonds to neurons that were registered before the previous epoch, as integers 0..65535. */
function readBonds({ n, bonds, bondsValidFrom }: YumaInput, registered: Float64Array): Rows {
  const validFrom = Number(bondsValidFrom);
  const result = new RowsBuilder(n, entryCount(bonds));
  for (let i = 0; i < n; i++) {
    const row = bonds[i] ?? [];
    for (let k = 0; k < row.length; k += 2) {
      const j = row[k]!;
      if (j < n && validFrom > registered[j]!) result.push(j, row[k + 1]!);
    }
    result.endRow();
  }
  return result.build();
}

/** Lowers entries to consensus, and drops those that a consensus of zero would lower. */
function clipColumns({ start, columns, values }: Rows, consensus: Float64Array): Rows {
  const result = new RowsBuilder(start.length - 1, values.length);
  for (let i = 0; i < start.length - 1; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const limit = consensus[columns[k]!]!;
      if (values[k]! <= limit) result.push(columns[k]!, values[k]!);
      else if (limit > 0) result.push(columns[k]!, limit);
    }
    result.endRow();
  }
  return result.build();
}

function storeRow({ start, columns, values }: Rows, row: number): SparseRow {
  const first = start[row]!;
  const stored = new Uint16Array(2 * (start[row + 1]! - first));
  for (let k = first; k < start[row + 1]!; k++) {
    stored[2 * (k - first)] = columns[k]!;
    stored[2 * (k - first) + 1] = toU16(values[k]!);
  }
  return stored;
}

function entryCount(rows: readonly (SparseRow | undefined)[]): number {
  return rows.reduce((count, row) => count + (row === undefined ? 0 : row.length / 2), 0);
}

function hasDistinctColumns(rows: readonly (SparseRow | undefined)[]): boolean {
  const lastRow = new Int32Array(65536).fill(-1);
  return rows.every((row, i) => {
    if (row === undefined) return true;
    for (let k = 0; k < row.length; k += 2) {
      if (lastRow[row[k]!] === i) return false;
      lastRow[row[k]!] = i;
    }
    return true;
  });
}

function toFixed(bits: Float64Array): I32F32[] {
  return Array.from(bits, (value) => I32F32.fromBits(BigInt(value)));
}
