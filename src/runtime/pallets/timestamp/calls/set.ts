/** Source: pallet Timestamp, crate pallet-timestamp 40, lib.rs, `set`; spec runtime-interface/Timestamp.json. */
import { BlockInvalidError } from '../../../../errors/block.js';
import { call } from '../../../frame/call.js';
import { ensureNone } from '../../../frame/origin.js';
import { onTimestampSet } from '../../aura/slot.js';
import { MinimumPeriod } from '../constants.js';
import * as signatures from '../signatures.js';
import { DidUpdate, Now } from '../storage.js';

/** Source: pallet-timestamp 40, `set`. A time that cannot be makes the block invalid rather than the call fail. */
export const set = call(
  signatures.set,
  (ctx, origin, { now }) => {
    ensureNone(origin);
    if (DidUpdate.exists(ctx)) throw new BlockInvalidError('The time of a block can be set only once.');
    const before = Now.get(ctx);
    const earliest = before + MinimumPeriod.get(ctx);
    if (before > 0n && now < earliest) {
      throw new BlockInvalidError('The time of a block must be later than that of its parent.', {
        now: now.toString(),
        earliest: earliest.toString(),
      });
    }
    Now.put(ctx, now);
    DidUpdate.put(ctx, true);
    onTimestampSet(ctx, now);
    return undefined;
  },
  { docs: 'Set the time of the block, in milliseconds since 1970. An inherent of the author.' },
);
