import * as $ from '@dedot/shape';
import { type AnyType, defineType, type FieldDef, type ParamDef } from '../frame/scale/index.js';

/** A type that stands for a number at compile time; it has no values. Source: crate `substrate_typenum`. */
function marker(path: string, typeName: string, parts: Readonly<Record<string, AnyType>> = {}): AnyType {
  const members = Object.entries(parts);
  const params: ParamDef[] = members.map(([name, type]) => ({ name, type }));
  const names = ['msb', 'lsb'];
  const fields: FieldDef[] = members.map(([, type], i) => ({ name: names[i] ?? '', type }));
  return defineType(
    typeName,
    () => ({ kind: 'composite', path: path.split('::'), params, fields }),
    () => $.never,
  );
}

const TERM = marker('substrate_typenum::uint::UTerm', 'UTerm');
const BITS = [
  marker('substrate_typenum::bit::B0', 'B0'),
  marker('substrate_typenum::bit::B1', 'B1'),
] as const;

/** The binary digits of `n`, most significant first, each a type around the ones before it: `UInt<UInt<UTerm, B1>, B0>` is 2. */
export function unsigned(n: number): AnyType {
  if (n === 0) return TERM;
  return marker('substrate_typenum::uint::UInt', 'UInt', {
    U: unsigned(n >> 1),
    B: BITS[n % 2 === 0 ? 0 : 1],
  });
}
