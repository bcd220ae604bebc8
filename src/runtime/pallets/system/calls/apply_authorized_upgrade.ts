/** Source: pallet System, crate frame-system 41, lib.rs, `apply_authorized_upgrade`; spec runtime-interface/System.json. */
import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { type DispatchError, ensure, fail } from '../../../frame/dispatch-error.js';
import { BlockWeights } from '../constants.js';
import { FailedToExtractRuntimeVersion, NothingAuthorized, Unauthorized } from '../errors.js';
import { RejectedInvalidAuthorizedUpgrade } from '../events.js';
import * as signatures from '../signatures.js';
import { AuthorizedUpgrade } from '../storage.js';
import { setCode } from './code.js';

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
