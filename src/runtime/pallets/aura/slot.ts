/** Slots: whose turn it is to author. Source: pallet-aura 40. */
import { BlockInvalidError } from '../../../errors/block.js';
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import { type Digest as DigestValue, Slot } from '../../types/sp.js';
import { Digest } from '../system/storage.js';
import { SlotDuration } from './constants.js';
import { Authorities, CurrentSlot } from './storage.js';

/** `aura` in ASCII. */
const ENGINE = '0x61757261';

/** The digest an author opens a block with. */
export function slotDigest(slot: bigint): DigestValue {
  return { logs: [{ type: 'PreRuntime', value: [ENGINE, Slot.codec.encode(slot)] }] };
}

/** The slot of the block in progress, undefined when its digest names none. Source: `current_slot_from_digests`. */
export function currentSlotFromDigests(ctx: Context): bigint | undefined {
  for (const log of Digest.get(ctx).logs) {
    if (log.type === 'PreRuntime' && log.value[0] === ENGINE) return Slot.codec.decode(log.value[1]);
  }
  return undefined;
}

/** The authority whose slot it is: author of the block and receiver of its fees. Source: runtime `FindAuraAuthors`. */
export function findAuraAuthor(ctx: Context): AccountId | undefined {
  const slot = currentSlotFromDigests(ctx);
  const authorities = Authorities.get(ctx);
  if (slot === undefined || authorities.length === 0) return undefined;
  return authorities[Number(slot % BigInt(authorities.length))];
}

/** Moves to the slot of the new block, which must be a later one. */
export function enterSlot(ctx: Context): void {
  const slot = currentSlotFromDigests(ctx);
  if (slot === undefined) return;
  if (slot <= CurrentSlot.get(ctx)) {
    throw new BlockInvalidError('The slot of a block must be later than that of its parent.', {
      slot: slot.toString(),
      current: CurrentSlot.get(ctx).toString(),
    });
  }
  CurrentSlot.put(ctx, slot);
}

/** The time of a block must lie in its slot. Source: `OnTimestampSet`. */
export function onTimestampSet(ctx: Context, now: bigint): void {
  const slot = now / SlotDuration.get(ctx);
  if (currentSlotFromDigests(ctx) === undefined || CurrentSlot.get(ctx) === slot) return;
  throw new BlockInvalidError('The time of a block must lie in its slot.', {
    now: now.toString(),
    slot: CurrentSlot.get(ctx).toString(),
  });
}
