/**
 * Replacing the runtime. The code of this chain is the program that runs it: new code is kept under `:code` and announced,
 * but never executed.
 */
import type { Context } from '../../../frame/context.js';
import { CodeUpdated, UpgradeAuthorized } from '../events.js';
import { AuthorizedUpgrade, Digest } from '../storage.js';

/** `:code` in ASCII. */
export const CODE_KEY = '0x3a636f6465';

export function noteEnvironmentUpdated(ctx: Context): void {
  Digest.mutate(ctx, ({ logs }) => ({ logs: [...logs, { type: 'RuntimeEnvironmentUpdated' }] }));
}

export function setCode(ctx: Context, code: Uint8Array): void {
  ctx.runtime.rawStorage.write(ctx.state, CODE_KEY, code);
  noteEnvironmentUpdated(ctx);
  CodeUpdated.deposit(ctx);
}

export function authorize(ctx: Context, codeHash: `0x${string}`, checkVersion: boolean): void {
  AuthorizedUpgrade.put(ctx, { code_hash: codeHash, check_version: checkVersion });
  UpgradeAuthorized.deposit(ctx, { code_hash: codeHash, check_version: checkVersion });
}
