/** Source: pallet SubtensorModule, macros/dispatches.rs, `claim_root`; spec coinbase-and-emission.md 6.3. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { InvalidSubnetNumber } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { doRootClaim } from '../staking/root-claim.js';
import { maybeAddColdkeyIndex } from '../staking/root-claimed.js';
import { asSet } from './netuid-set.js';

const MAX_SUBNET_CLAIMS = 5;

export const claim_root = call(
  signatures.claim_root,
  (ctx, origin, args) => {
    const coldkey = ensureSigned(origin);
    const subnets = asSet(args.subnets);
    ensure(subnets.length > 0 && subnets.length <= MAX_SUBNET_CLAIMS, InvalidSubnetNumber);
    maybeAddColdkeyIndex(ctx, coldkey);
    return { actualWeight: doRootClaim(ctx, coldkey, subnets), pays: 'Yes' };
  },
  { docs: 'Pays out the root dividends of the signer on one to five subnets.' },
);
