/** Root dividends. */
import { I96F32 } from '../../../../math/fixed/types.js';
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import type { RootClaimTypeEnum } from '../../../types/subtensor.js';
import { InvalidNumRootClaim, InvalidRootClaimThreshold, InvalidSubnetNumber } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { changeRootClaimType, doRootClaim } from '../staking/root-claim.js';
import { maybeAddColdkeyIndex } from '../staking/root-claimed.js';
import { NumRootClaim, RootClaimableThreshold } from '../storage/index.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';

const MAX_SUBNET_CLAIMS = 5;
const MAX_NUM_ROOT_CLAIMS = 50n;
/** alpha rao. */
const MAX_ROOT_CLAIM_THRESHOLD = 10_000_000n;

/** The members of a set in order, whatever the caller sent. */
const asSet = (netuids: readonly number[]) => [...new Set(netuids)].sort((a, b) => a - b);

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

export const set_root_claim_type = call(
  signatures.set_root_claim_type,
  (ctx, origin, { new_root_claim_type }) => {
    const coldkey = ensureSigned(origin);
    const claimType = normalized(new_root_claim_type);
    ensure(claimType.type !== 'KeepSubnets' || claimType.value.subnets.length > 0, InvalidSubnetNumber);
    maybeAddColdkeyIndex(ctx, coldkey);
    changeRootClaimType(ctx, coldkey, claimType);
    return undefined;
  },
  {
    docs: 'How root dividends of the signer are paid: sold for root stake, kept as alpha, or kept on some subnets.',
  },
);

function normalized(claimType: RootClaimTypeEnum): RootClaimTypeEnum {
  if (claimType.type !== 'KeepSubnets') return claimType;
  return { type: 'KeepSubnets', value: { subnets: asSet(claimType.value.subnets) } };
}

export const sudo_set_num_root_claims = call(
  signatures.sudo_set_num_root_claims,
  (ctx, origin, { new_value }) => {
    ensureRoot(origin);
    ensure(new_value <= MAX_NUM_ROOT_CLAIMS, InvalidNumRootClaim);
    NumRootClaim.put(ctx, new_value);
    return undefined;
  },
  { docs: 'How many coldkeys get an automatic claim in a block.' },
);

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
