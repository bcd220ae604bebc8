/** Types of decoded metadata as the golden interface writes them. */
import type { PortableType } from '@dedot/codecs';

/** Paths whose first parameter is written too. */
const GENERIC = new Set(['Option', 'BoundedVec', 'WeakBoundedVec', 'BTreeSet', 'BTreeMap']);

/** `Vec<(u16, AccountId32)>`; named types by their last path segment, fixed-point numbers by their bits. */
export function typeText(types: readonly PortableType[], id: number): string {
  const type = types[id]!;
  const text = (inner: number) => typeText(types, inner);
  const name = type.path.at(-1);
  if (type.path[0] === 'substrate_fixed') return fixedName(types, type);
  if (name !== undefined) {
    const params = type.params.flatMap(({ typeId }) => (typeId === undefined ? [] : [text(typeId)]));
    return GENERIC.has(name) ? `${name}<${params.join(', ')}>` : name;
  }
  const { typeDef } = type;
  switch (typeDef.type) {
    case 'Primitive':
      return typeDef.value.kind;
    case 'Compact':
      return `Compact<${text(typeDef.value.typeParam)}>`;
    case 'Sequence':
      return `Vec<${text(typeDef.value.typeParam)}>`;
    case 'SizedVec':
      return `[${text(typeDef.value.typeParam)}; ${typeDef.value.len}]`;
    case 'Tuple':
      return `(${typeDef.value.fields.map(text).join(', ')})`;
    default:
      throw new Error(`a type of kind ${typeDef.type} has no path`);
  }
}

/** `U64F64` of `FixedU128<UInt<…>>`. */
function fixedName(types: readonly PortableType[], { path, params }: PortableType): string {
  const [, sign, bits] = /Fixed([UI])(\d+)/.exec(path.at(-1) ?? '') ?? [];
  const fraction = binary(types, params[0]!.typeId!);
  return `${sign}${Number(bits) - fraction}F${fraction}`;
}

/** The number a typenum type stands for. */
function binary(types: readonly PortableType[], id: number): number {
  const { path, params } = types[id]!;
  if (path.at(-1) === 'UTerm') return 0;
  const bit = types[params[1]!.typeId!]!.path.at(-1) === 'B1' ? 1 : 0;
  return 2 * binary(types, params[0]!.typeId!) + bit;
}
