import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSignedOrRoot, type Origin } from '../../../frame/origin.js';
import type { PostInfo } from '../../../frame/weight.js';
import { RequireSudo } from '../errors.js';
import { Key } from '../storage.js';

/** The sudo key pays no fee. */
export const FREE: PostInfo = { pays: 'No' };

/** The sudo key, or root itself. Fails with RequireSudo. */
export function ensureSudo(ctx: Context, origin: Origin): void {
  const who = ensureSignedOrRoot(origin);
  if (who !== undefined) ensure(Key.get(ctx) === who, RequireSudo);
}
