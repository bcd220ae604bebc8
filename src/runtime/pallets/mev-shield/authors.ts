import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import { currentSlotFromDigests } from '../aura/slot.js';
import { Authorities } from '../aura/storage.js';

/**
 * The authority whose turn it is `slots` after the block in progress; undefined when the block names no slot.
 * Source: runtime `FindAuraAuthors`, `find_current_author`, `find_next_next_author`.
 */
export function findAuthorAhead(ctx: Context, slots: bigint): AccountId | undefined {
  const slot = currentSlotFromDigests(ctx);
  return slot === undefined ? undefined : authorOfSlot(Authorities.get(ctx), slot + slots);
}

export function authorOfSlot(authorities: readonly AccountId[], slot: bigint): AccountId | undefined {
  return authorities.length === 0 ? undefined : authorities[Number(slot % BigInt(authorities.length))];
}
