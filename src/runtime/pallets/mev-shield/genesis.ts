import type { Context } from '../../frame/context.js';
import { Authorities } from '../aura/storage.js';
import { authorOfSlot } from './authors.js';
import { noteExpiry } from './rotate-keys.js';
import { AuthorKeys, CurrentKey, NextKey, PendingKey } from './storage.js';

/**
 * The keys a chain begins with, as if each authority had announced one in the slots before. The real chain begins without, and
 * has a key to encrypt for from block 2 on; a chain that makes blocks on demand could not take an encrypted transaction first.
 *
 * @param slot of the genesis.
 * @param keyOf the public key announced `before` slots before the genesis; 0 at the genesis itself.
 */
export function buildMevShieldGenesis(
  ctx: Context,
  slot: bigint,
  keyOf: (before: number) => Uint8Array,
): void {
  const authorities = Authorities.get(ctx);
  const turns = BigInt(authorities.length);
  for (let before = 0n; before < turns; before++) {
    const author = authorOfSlot(authorities, slot + turns - before);
    if (author) AuthorKeys.insert(ctx, author, keyOf(Number(before)));
  }
  [CurrentKey, PendingKey, NextKey].forEach((item, ahead) => {
    const author = authorOfSlot(authorities, slot + BigInt(ahead));
    const key = author && AuthorKeys.get(ctx, author);
    if (key) item.put(ctx, key);
  });
  noteExpiry(ctx);
}
