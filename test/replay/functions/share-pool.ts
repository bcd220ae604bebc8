import { MemoryShareStore } from '../../../src/math/share-pool/memory-share-store.js';
import {
  add,
  div,
  fromU64F64,
  mulDiv,
  type SafeFloat,
  safeFloat,
  sub,
  toU64,
} from '../../../src/math/share-pool/safe-float.js';
import { getValue, isUpdatePrecise, updateAll, updateOne } from '../../../src/math/share-pool/share-pool.js';
import { fn, type GoldenFunctions, int, ints, plain } from './case.js';

interface Step {
  op: ['one', number, number | string] | ['all', number | string];
  sim: [number | string, boolean];
}

function read(value: unknown): SafeFloat {
  const [mantissa, exponent] = ints(value) as [bigint, bigint];
  return { mantissa, exponent };
}

/** `[mantissa, exponent]`, as the vectors write a SafeFloat. */
function pair(value: SafeFloat | undefined): bigint[] | undefined {
  return value && [value.mantissa, value.exponent];
}

function runStep(store: MemoryShareStore<string>, { op, sim }: Step) {
  if (op[0] === 'all') updateAll(store, int(op[1]));
  else updateOne(store, String(op[1]), int(op[2]));
  const keys = [...store.keys()];
  return {
    op,
    v: store.getSharedValue(),
    d: pair(store.getDenominator()),
    s: Object.fromEntries(keys.map((key) => [key, pair(store.getShare(key))])),
    value: Object.fromEntries(keys.map((key) => [key, getValue(store, key)])),
    sim: [sim[0], isUpdatePrecise(store, int(sim[0]))],
  };
}

export const sharePoolFunctions: GoldenFunctions = {
  SafeFloat: fn('a b c', (entry) => {
    const [a, b, c] = [read(entry.a), read(entry.b), read(entry.c)];
    return {
      'add(a,b)': pair(add(a, b)),
      'sub(a,b)': pair(sub(a, b)),
      'div(a,b)': pair(div(a, b)),
      'mul_div(a,b,c)': pair(mulDiv(a, b, c)),
      'u64(a)': toU64(a),
    };
  }),
  'SafeFloat::new': plain('mantissa exponent', (c) => pair(safeFloat(int(c.mantissa), int(c.exponent)))),
  'SafeFloat::from_U64F64': plain('bits', ({ bits }) => pair(fromU64F64(int(bits)))),
  sequence: fn('', ({ steps }) => {
    const store = new MemoryShareStore<string>();
    return { steps: (steps as Step[]).map((step) => runStep(store, step)) };
  }),
};
