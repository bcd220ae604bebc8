import { SHIELD_KEY_BYTES } from '../../../codec/shield/shield.js';
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import type { StorageValue } from '../../frame/storage.js';
import { BlockNumber } from '../system/storage.js';
import { findAuthorAhead } from './authors.js';
import { BadEncKeyLen, Unreachable } from './errors.js';
import {
  AuthorKeys,
  CurrentKey,
  NextKey,
  NextKeyExpiresAt,
  PendingKey,
  PendingKeyExpiresAt,
} from './storage.js';

/**
 * Moves the keys on by one block and notes the key the author will have at its next turn. `NextKey`, which transactions are
 * encrypted for, is that of the author after next, who holds it as `PendingKey` when the block before it is done. Fails with
 * Unreachable without an author, and with BadEncKeyLen. Source: pallets/shield, `announce_next_key`.
 */
export function rotateKeys(ctx: Context, announced: Uint8Array | undefined): void {
  const author = findAuthorAhead(ctx, 0n) ?? fail(Unreachable);
  set(ctx, CurrentKey, PendingKey.take(ctx));
  set(ctx, PendingKey, NextKey.take(ctx));
  const nextNextAuthor = findAuthorAhead(ctx, 2n);
  set(ctx, NextKey, nextNextAuthor && AuthorKeys.get(ctx, nextNextAuthor));

  ensure(announced === undefined || announced.length === SHIELD_KEY_BYTES, BadEncKeyLen);
  if (announced) AuthorKeys.insert(ctx, author, announced);
  else AuthorKeys.remove(ctx, author);
  noteExpiry(ctx);
}

/** The blocks from which the keys of users are no longer good. */
export function noteExpiry(ctx: Context): void {
  const now = BlockNumber.get(ctx);
  set(ctx, PendingKeyExpiresAt, PendingKey.exists(ctx) ? now + 2 : undefined);
  set(ctx, NextKeyExpiresAt, NextKey.exists(ctx) ? now + 3 : undefined);
}

function set<V>(ctx: Context, item: StorageValue<V, undefined>, value: V | undefined): void {
  if (value === undefined) item.kill(ctx);
  else item.put(ctx, value);
}
