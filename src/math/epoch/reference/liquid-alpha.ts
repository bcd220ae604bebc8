import { exp } from '../../fixed/transcendental.js';
import { I32F32 } from '../../fixed/types.js';
import type { LiquidAlpha } from '../yuma.js';
import type { Entry, SparseMatrix } from './matrix.js';

const { ZERO, ONE, saturatingAdd, saturatingSub, saturatingMul, saturatingDiv } = I32F32;
const EXP_BOUND = I32F32.fromNum(20n);
const HALF = I32F32.fromBits(ONE >> 1n);
const MINUS_HUNDRED = I32F32.fromNum(-100n);

/** exp with the argument clamped to ±20, where the series still fits. */
export function expSafe(value: I32F32): I32F32 {
  const clamped = clamp(value, saturatingSub(ZERO, EXP_BOUND), EXP_BOUND);
  return exp(clamped, I32F32) ?? (value <= 0n ? ZERO : I32F32.MAX);
}

/**
 * Alpha of one validator–miner bond. A buyer (weight ≥ bond) is measured against consensus, a seller against its weight.
 * Source: pallet SubtensorModule, epoch/run_epoch.rs, `alpha_sigmoid`, spec version 425.
 */
export function alphaSigmoid(consensus: I32F32, weight: I32F32, bond: I32F32, alpha: LiquidAlpha): I32F32 {
  const difference = weight >= bond ? saturatingSub(weight, consensus) : saturatingSub(bond, weight);
  const slope = saturatingDiv(alpha.steepness, MINUS_HUNDRED);
  const exponent = saturatingMul(slope, saturatingSub(clamp(difference, ZERO, ONE), HALF));
  const sigmoid = saturatingDiv(ONE, saturatingAdd(ONE, expSafe(exponent)));
  const rate = saturatingAdd(alpha.low, saturatingMul(sigmoid, saturatingSub(alpha.high, alpha.low)));
  return clamp(rate, alpha.low, alpha.high);
}

/** The dense matrix of alphas, one per row and column of `consensus`. */
export function liquidAlphas(
  weights: SparseMatrix,
  bonds: SparseMatrix,
  consensus: readonly I32F32[],
  alpha: LiquidAlpha,
): I32F32[][] {
  return weights.map((row, i) => {
    const weightAt = forwardReader(row);
    const bondAt = forwardReader(bonds[i]!);
    return consensus.map((c, j) => alphaSigmoid(c, weightAt(j), bondAt(j), alpha));
  });
}

/**
 * Reads a row at ascending columns and never goes back: an entry stored behind one of a larger column reads as 0,
 * as it does on the chain.
 */
function forwardReader(row: readonly Entry[]): (column: number) => I32F32 {
  let position = 0;
  return (column) => {
    while (position < row.length && row[position]![0] < column) position++;
    const entry = row[position];
    return entry?.[0] === column ? entry[1] : ZERO;
  };
}

function clamp(value: I32F32, low: I32F32, high: I32F32): I32F32 {
  return I32F32.max(I32F32.min(value, high), low);
}
