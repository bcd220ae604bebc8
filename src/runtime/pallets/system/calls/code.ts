/**
 * Replacing the runtime. The code of this chain is the program that runs it: new code is kept under `:code` and announced,
 * but never executed. Source: frame-system 41 `set_code` and its neighbours.
 */
import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { type DispatchError, ensure, fail } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import { u64 } from '../../../frame/scale/index.js';
import { BlockWeights } from '../constants.js';
import { FailedToExtractRuntimeVersion, NothingAuthorized, Unauthorized } from '../errors.js';
import { CodeUpdated, RejectedInvalidAuthorizedUpgrade, UpgradeAuthorized } from '../events.js';
import * as signatures from '../signatures.js';
import { AuthorizedUpgrade, Digest } from '../storage.js';

/** `:code` and `:heappages` in ASCII. */
const CODE_KEY = '0x3a636f6465';
const HEAP_PAGES_KEY = '0x3a686561707061676573';

function noteEnvironmentUpdated(ctx: Context): void {
  Digest.mutate(ctx, ({ logs }) => ({ logs: [...logs, { type: 'RuntimeEnvironmentUpdated' }] }));
}

function setCode(ctx: Context, code: Uint8Array): void {
  ctx.runtime.rawStorage.write(ctx.state, CODE_KEY, code);
  noteEnvironmentUpdated(ctx);
  CodeUpdated.deposit(ctx);
}

export const set_heap_pages = call(
  signatures.set_heap_pages,
  (ctx, origin, { pages }) => {
    ensureRoot(origin);
    ctx.runtime.rawStorage.write(ctx.state, HEAP_PAGES_KEY, u64.codec.encode(pages));
    noteEnvironmentUpdated(ctx);
    return undefined;
  },
  { docs: 'Set the pages of memory the runtime may use. Root only.' },
);

export const set_code = call(
  signatures.set_code,
  (_ctx, origin) => {
    ensureRoot(origin);
    // No bytes are a runtime this chain could ask for its version.
    return fail(FailedToExtractRuntimeVersion);
  },
  { docs: 'Replace the runtime by a newer one. Root only; here no code is found to be one.' },
);

export const set_code_without_checks = call(
  signatures.set_code_without_checks,
  (ctx, origin, { code }) => {
    ensureRoot(origin);
    setCode(ctx, code);
    return { actualWeight: BlockWeights.get(ctx).max_block };
  },
  { docs: 'Store the code of a runtime unchecked. Root only; it is kept, not run.' },
);

function authorize(ctx: Context, codeHash: `0x${string}`, checkVersion: boolean): void {
  AuthorizedUpgrade.put(ctx, { code_hash: codeHash, check_version: checkVersion });
  UpgradeAuthorized.deposit(ctx, { code_hash: codeHash, check_version: checkVersion });
}

export const authorize_upgrade = call(
  signatures.authorize_upgrade,
  (ctx, origin, { code_hash }) => {
    ensureRoot(origin);
    authorize(ctx, code_hash, true);
    return undefined;
  },
  { docs: 'Allow anybody to supply the code with this hash. Root only.' },
);

export const authorize_upgrade_without_checks = call(
  signatures.authorize_upgrade_without_checks,
  (ctx, origin, { code_hash }) => {
    ensureRoot(origin);
    authorize(ctx, code_hash, false);
    return undefined;
  },
  { docs: 'Allow anybody to supply the code with this hash, whatever its version. Root only.' },
);

export const apply_authorized_upgrade = call(
  signatures.apply_authorized_upgrade,
  (ctx, _origin, { code }) => {
    const authorized = AuthorizedUpgrade.get(ctx) ?? fail(NothingAuthorized);
    ensure(authorized.code_hash === toHex(blake2_256(code)), Unauthorized);
    AuthorizedUpgrade.kill(ctx);
    if (authorized.check_version) {
      RejectedInvalidAuthorizedUpgrade.deposit(ctx, {
        code_hash: authorized.code_hash,
        error: noVersion(),
      });
      return { pays: 'No' };
    }
    setCode(ctx, code);
    return { actualWeight: BlockWeights.get(ctx).max_block, pays: 'No' };
  },
  { docs: 'Supply the code that root has allowed by its hash.' },
);

function noVersion(): DispatchError {
  const { palletIndex, index } = FailedToExtractRuntimeVersion;
  return { type: 'Module', value: { index: palletIndex, error: [index, 0, 0, 0] } };
}
