import * as $ from '@dedot/shape';
import type { Pallet } from './pallet.js';
import { type AnyType, defineType, type ParamDef, type VariantDef } from './scale/type.js';

/** The Call, Event or Error enum of a pallet, as metadata shows it. Its values are coded by the outer enums. */
export function palletEnum(pallet: Pallet, which: 'call' | 'event' | 'error'): AnyType {
  const at = pallet.enums[which] ?? { path: `${pallet.name}::${which}`, params: [] };
  const params: ParamDef[] = at.params.map((name) => ({ name }));
  return defineType(
    at.path.split('::').slice(-1)[0] ?? which,
    () => ({ kind: 'variant', path: at.path.split('::'), params, variants: variants(pallet, which) }),
    () => $.never,
  );
}

function variants(pallet: Pallet, which: 'call' | 'event' | 'error'): VariantDef[] {
  if (which === 'error') {
    return pallet.errors.map(({ index, name, docs }) => ({ index, name, fields: [], docs: lines(docs) }));
  }
  if (which === 'event') {
    return pallet.events.map(({ index, name, fields, docs }) => ({ index, name, fields, docs: lines(docs) }));
  }
  return pallet.calls.map(({ signature, docs }) => ({
    index: signature.index,
    name: signature.name,
    fields: Object.entries(signature.args).map(([name, type]) => ({ name, type })),
    docs: lines(docs),
  }));
}

function lines(docs: string): string[] {
  return docs === '' ? [] : docs.split('\n');
}

/** The outer error enum, which only metadata knows. */
export function errorEnum(pallets: readonly Pallet[]): AnyType {
  const variants = pallets
    .filter(({ errors }) => errors.length > 0)
    .map((pallet) => ({
      index: pallet.index,
      name: pallet.name,
      fields: [{ type: palletEnum(pallet, 'error') }],
    }));
  return defineType(
    'RuntimeError',
    () => ({ kind: 'variant', path: ['node_subtensor_runtime', 'RuntimeError'], params: [], variants }),
    () => $.never,
  );
}
