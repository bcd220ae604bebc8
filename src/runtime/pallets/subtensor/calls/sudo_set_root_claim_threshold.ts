/** Source: pallet SubtensorModule, macros/dispatches.rs, `sudo_set_root_claim_threshold`; spec coinbase-and-emission.md 6.3. */
import { I96F32 } from '../../../../math/fixed/types.js';
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { InvalidRootClaimThreshold } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { RootClaimableThreshold } from '../storage/index.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';

/** alpha rao. */
const MAX_ROOT_CLAIM_THRESHOLD = 10_000_000n;

export const sudo_set_root_claim_threshold = call(
  signatures.sudo_set_root_claim_threshold,
  (ctx, origin, { netuid, new_value }) => {
    ensureSubnetOwnerOrRoot(ctx, origin, netuid);
    ensure(new_value <= MAX_ROOT_CLAIM_THRESHOLD, InvalidRootClaimThreshold);
    RootClaimableThreshold.insert(ctx, netuid, I96F32.fromNum(new_value));
    return undefined;
  },
  { docs: 'The least alpha, in rao, that a root claim on the subnet pays out.' },
);
