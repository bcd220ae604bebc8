/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_root_claim_type`; spec coinbase-and-emission.md 6.3. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import type { RootClaimTypeEnum } from '../../../types/subtensor.js';
import { InvalidSubnetNumber } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { changeRootClaimType } from '../staking/root-claim.js';
import { maybeAddColdkeyIndex } from '../staking/root-claimed.js';
import { asSet } from './netuid-set.js';

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
