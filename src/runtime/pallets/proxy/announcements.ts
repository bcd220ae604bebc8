/** Calls a proxy makes known before it makes them. Source: pallets/proxy `announce`, `edit_announcements`, `rejig_deposit`. */
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { Announcement } from '../../types/proxy.js';
import { reserve, unreserve } from '../balances/reserve.js';
import { AnnouncementDepositBase, AnnouncementDepositFactor, MaxPending } from './constants.js';
import { NotFound, TooMany } from './errors.js';
import { Announcements } from './storage.js';

/** rao that `count` announcements take. */
export function announcementDeposit(ctx: Context, count: number): bigint {
  if (count === 0) return 0n;
  return AnnouncementDepositBase.get(ctx) + AnnouncementDepositFactor.get(ctx) * BigInt(count);
}

/** Reserves or frees what the deposit changes by. */
export function moveDeposit(ctx: Context, who: AccountId, before: bigint, after: bigint): void {
  if (after > before) reserve(ctx, who, after - before);
  else if (after < before) unreserve(ctx, who, before - after);
}

/** Fails with TooMany, Balances.InsufficientBalance. */
export function addAnnouncement(ctx: Context, who: AccountId, announcement: Announcement): void {
  const [pending, deposit] = Announcements.get(ctx, who);
  ensure(pending.length < MaxPending.get(ctx), TooMany);
  const changed = [...pending, announcement];
  const after = announcementDeposit(ctx, changed.length);
  moveDeposit(ctx, who, deposit, after);
  Announcements.insert(ctx, who, [changed, after]);
}

/** Drops the announcements of `delegate` that are meant. Fails with NotFound when none is. */
export function removeAnnouncements(
  ctx: Context,
  delegate: AccountId,
  isMeant: (announcement: Announcement) => boolean,
): void {
  const [pending, deposit] = Announcements.tryGet(ctx, delegate) ?? fail(NotFound);
  const rest = pending.filter((announcement) => !isMeant(announcement));
  ensure(rest.length < pending.length, NotFound);
  const after = announcementDeposit(ctx, rest.length);
  moveDeposit(ctx, delegate, deposit, after);
  if (rest.length > 0) Announcements.insert(ctx, delegate, [rest, after]);
  else Announcements.remove(ctx, delegate);
}
