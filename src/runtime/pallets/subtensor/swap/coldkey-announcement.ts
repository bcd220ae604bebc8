/**
 * A coldkey swap is announced, waits, can be disputed, and is done. Source: macros/dispatches.rs, calls 125 to 128 and
 * 133; spec subnets-and-registration.md 6.
 */
import { blake2_256 } from '../../../../codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../../codec/hex.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { BlockNumber } from '../../system/storage.js';
import { KeySwapCost } from '../constants.js';
import * as errors from '../errors.js';
import {
  ColdkeySwapAnnounced,
  ColdkeySwapCleared,
  ColdkeySwapDisputed,
  ColdkeySwapReset,
} from '../events/index.js';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapAnnouncements,
  ColdkeySwapDisputes,
  ColdkeySwapReannouncementDelay,
} from '../storage/index.js';
import { chargeSwapCost, doSwapColdkey } from './swap-coldkey.js';

/** Block numbers saturate. */
const LAST_BLOCK = 0xffff_ffff;

/**
 * Announces a swap to the coldkey whose BLAKE2b-256 hash this is. The first announcement costs TAO, another one has to wait.
 * Emits ColdkeySwapAnnounced. Source: `announce_coldkey_swap`.
 */
export function announceColdkeySwap(ctx: Context, coldkey: AccountId, newColdkeyHash: Hex): void {
  const now = BlockNumber.get(ctx);
  const announced = ColdkeySwapAnnouncements.get(ctx, coldkey);
  if (announced === undefined) chargeSwapCost(ctx, coldkey, KeySwapCost.get(ctx));
  else {
    const [when] = announced;
    const earliest = Math.min(when + ColdkeySwapReannouncementDelay.get(ctx), LAST_BLOCK);
    ensure(now >= earliest, errors.ColdkeySwapReannouncedTooEarly);
  }
  const when = Math.min(now + ColdkeySwapAnnouncementDelay.get(ctx), LAST_BLOCK);
  ColdkeySwapAnnouncements.insert(ctx, coldkey, [when, newColdkeyHash]);
  ColdkeySwapAnnounced.deposit(ctx, { who: coldkey, new_coldkey_hash: newColdkeyHash });
}

/** Does the announced swap once its time has come. Source: `swap_coldkey_announced`. */
export function swapColdkeyAnnounced(ctx: Context, coldkey: AccountId, newColdkey: AccountId): void {
  const [when, hash] =
    ColdkeySwapAnnouncements.take(ctx, coldkey) ?? fail(errors.ColdkeySwapAnnouncementNotFound);
  ensure(hash === toHex(blake2_256(fromHex(newColdkey))), errors.AnnouncedColdkeyHashDoesNotMatch);
  ensure(BlockNumber.get(ctx) >= when, errors.ColdkeySwapTooEarly);
  doSwapColdkey(ctx, coldkey, newColdkey);
}

/** Freezes the coldkey until root resolves the matter. Emits ColdkeySwapDisputed. Source: `dispute_coldkey_swap`. */
export function disputeColdkeySwap(ctx: Context, coldkey: AccountId): void {
  ensure(ColdkeySwapAnnouncements.contains(ctx, coldkey), errors.ColdkeySwapAnnouncementNotFound);
  ensure(!ColdkeySwapDisputes.contains(ctx, coldkey), errors.ColdkeySwapAlreadyDisputed);
  ColdkeySwapDisputes.insert(ctx, coldkey, BlockNumber.get(ctx));
  ColdkeySwapDisputed.deposit(ctx, { coldkey });
}

/** Forgets announcement and dispute. */
export function forgetColdkeySwap(ctx: Context, coldkey: AccountId): void {
  ColdkeySwapAnnouncements.remove(ctx, coldkey);
  ColdkeySwapDisputes.remove(ctx, coldkey);
}

/** Emits ColdkeySwapReset. Source: `reset_coldkey_swap`. */
export function resetColdkeySwap(ctx: Context, coldkey: AccountId): void {
  forgetColdkeySwap(ctx, coldkey);
  ColdkeySwapReset.deposit(ctx, { who: coldkey });
}

/** Withdraws an announcement, not too soon after its time. Emits ColdkeySwapCleared. Source: `clear_coldkey_swap_announcement`. */
export function clearColdkeySwapAnnouncement(ctx: Context, coldkey: AccountId): void {
  const [when] = ColdkeySwapAnnouncements.get(ctx, coldkey) ?? fail(errors.ColdkeySwapAnnouncementNotFound);
  const earliest = when + ColdkeySwapReannouncementDelay.get(ctx);
  ensure(BlockNumber.get(ctx) >= earliest, errors.ColdkeySwapClearTooEarly);
  ColdkeySwapAnnouncements.remove(ctx, coldkey);
  ColdkeySwapCleared.deposit(ctx, { who: coldkey });
}
