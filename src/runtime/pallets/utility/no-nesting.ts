import type { Call } from '../../frame/runtime-call.js';

const BATCHES = new Set(['batch', 'batch_all', 'force_batch']);

/** A batch may not hold a batch directly. Source: runtime `NoNestingCallFilter`. */
export function noNestingCallFilter({ pallet, name, args }: Call): boolean {
  if (pallet !== 'Utility' || !BATCHES.has(name)) return true;
  const { calls } = args as { readonly calls: readonly Call[] };
  return !calls.some((inner) => inner.pallet === 'Utility' && BATCHES.has(inner.name));
}
