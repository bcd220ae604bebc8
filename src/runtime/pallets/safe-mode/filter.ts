import type { Context } from '../../frame/context.js';
import type { Call } from '../../frame/runtime-call.js';
import { EnteredUntil } from './storage.js';

const PALLETS = new Set(['Sudo', 'Multisig', 'System', 'SafeMode', 'Timestamp']);
const CALLS = new Set([
  'SubtensorModule.set_weights',
  'SubtensorModule.serve_axon',
  'Commitments.set_commitment',
]);

/** What may be called while safe mode is on. Source: pallet-safe-mode 22 `is_allowed`; runtime `SafeModeWhitelistedCalls`. */
export function safeModeFilter(ctx: Context, { pallet, name }: Call): boolean {
  return PALLETS.has(pallet) || CALLS.has(`${pallet}.${name}`) || EnteredUntil.get(ctx) === undefined;
}
