import { div, mul } from './bits.js';

/**
 * A sparse matrix in compressed rows: row i is the entries `start[i]` to `start[i + 1]`, in the chain's order.
 * No column occurs twice in a row.
 */
export interface Rows {
  readonly start: Int32Array;
  readonly columns: Uint16Array;
  readonly values: Float64Array;
}

/** Collects rows in order: `push` entries, then `endRow`. */
export class RowsBuilder {
  private row = 0;
  private length = 0;
  private readonly start: Int32Array;
  private readonly columns: Uint16Array;
  private readonly values: Float64Array;

  constructor(rows: number, capacity: number) {
    this.start = new Int32Array(rows + 1);
    this.columns = new Uint16Array(capacity);
    this.values = new Float64Array(capacity);
  }

  push(column: number, value: number): void {
    this.columns[this.length] = column;
    this.values[this.length] = value;
    this.length++;
  }

  endRow(): void {
    this.row++;
    this.start[this.row] = this.length;
  }

  build(): Rows {
    return {
      start: this.start,
      columns: this.columns.subarray(0, this.length),
      values: this.values.subarray(0, this.length),
    };
  }
}

export function rowCount({ start }: Rows): number {
  return start.length - 1;
}

export function rowSums({ start, values }: Rows): Float64Array {
  const sums = new Float64Array(start.length - 1);
  for (let i = 0; i < sums.length; i++) {
    let sum = 0;
    for (let k = start[i]!; k < start[i + 1]!; k++) sum += values[k]!;
    sums[i] = sum;
  }
  return sums;
}

export function columnSums({ columns, values }: Rows, n: number): Float64Array {
  const sums = new Float64Array(n);
  for (let k = 0; k < values.length; k++) sums[columns[k]!]! += values[k]!;
  return sums;
}

export function columnMaxima({ columns, values }: Rows, n: number): Float64Array {
  const maxima = new Float64Array(n);
  for (let k = 0; k < values.length; k++) {
    const j = columns[k]!;
    if (values[k]! > maxima[j]!) maxima[j] = values[k]!;
  }
  return maxima;
}

/** Each entry divided by its column's divisor, where that is not zero. */
export function divideColumns(matrix: Rows, divisors: Float64Array): Rows {
  const { columns, values } = matrix;
  const quotients = new Float64Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const divisor = divisors[columns[k]!]!;
    quotients[k] = divisor === 0 ? values[k]! : div(values[k]!, divisor);
  }
  return { ...matrix, values: quotients };
}

export function normalizeColumns(matrix: Rows, n: number): Rows {
  return divideColumns(matrix, columnSums(matrix, n));
}

/** Each row times its element of `factors`. */
export function scaleRows(matrix: Rows, factors: Float64Array): Rows {
  const { start, values } = matrix;
  const products = new Float64Array(values.length);
  for (let i = 0; i < start.length - 1; i++) {
    const factor = factors[i]!;
    for (let k = start[i]!; k < start[i + 1]!; k++) products[k] = mul(values[k]!, factor);
  }
  return { ...matrix, values: products };
}

/** result_j = Σ_i vector_i · matrix_ij. */
export function multiplyByRowVector(matrix: Rows, vector: Float64Array, n: number): Float64Array {
  return columnSums(scaleRows(matrix, vector), n);
}

/** result_i = Σ_j vector_j · matrix_ij. */
export function multiplyByColumnVector({ start, columns, values }: Rows, vector: Float64Array): Float64Array {
  const result = new Float64Array(start.length - 1);
  for (let i = 0; i < result.length; i++) {
    let sum = 0;
    for (let k = start[i]!; k < start[i + 1]!; k++) sum += mul(values[k]!, vector[columns[k]!]!);
    result[i] = sum;
  }
  return result;
}

/** The vector divided by its sum; unchanged if that is zero. */
export function normalize(vector: Float64Array): Float64Array {
  const total = vector.reduce((sum, value) => sum + value, 0);
  return total === 0 ? vector : vector.map((value) => div(value, total));
}
