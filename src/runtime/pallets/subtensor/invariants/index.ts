/**
 * What holds on every chain after every block and every call, as functions that tell where it does not. They read all of the
 * state: for tests and for whoever looks for a fault. Source: spec coinbase-and-emission.md 8; the pallet's own check
 * (utils/try_state.rs) is switched off.
 */
import type { Context } from '../../../frame/context.js';
import { alphaBelongsToSomebody } from './alpha-ownership.js';
import { parentsMatchChildren } from './children.js';
import { issuanceIsOnAccounts } from './issuance.js';
import { ownersMatchHotkeys } from './ownership.js';
import { poolsAreBacked } from './pool-reserves.js';
import { rootClaimantsAreIndexed } from './root-claimants.js';
import { sharesAddUp } from './share-pools.js';
import { stakesAddUp } from './stake-sums.js';
import { uidMapsAreBijective } from './uid-maps.js';

export { alphaBooksViolations, snapshotAlphaBooks } from './alpha-books.js';
export { blockStepViolations, snapshotBlockStep } from './block-step.js';

const invariants = {
  issuanceIsOnAccounts,
  poolsAreBacked,
  stakesAddUp,
  alphaBelongsToSomebody,
  sharesAddUp,
  uidMapsAreBijective,
  ownersMatchHotkeys,
  parentsMatchChildren,
  rootClaimantsAreIndexed,
} as const;

export type InvariantName = keyof typeof invariants;

/** One sentence per violation, behind the name of the invariant. Those of `except` are not asked. */
export function violations(ctx: Context, except: ReadonlySet<InvariantName> = new Set()): string[] {
  return Object.entries(invariants)
    .filter(([name]) => !except.has(name as InvariantName))
    .flatMap(([name, check]) => check(ctx).map((sentence) => `${name}: ${sentence}`));
}
