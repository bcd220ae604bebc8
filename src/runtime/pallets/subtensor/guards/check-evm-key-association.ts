import * as signatures from '../signatures/index.js';
import { getUidForNetAndHotkey } from '../subnets/uids.js';
import { ensureEvmKeyAssociateRateLimit } from '../utils/evm.js';
import { guardOf, rule } from './guard.js';

/**
 * Who may tie an Ethereum key to a uid, and how often. Source: guards/check_evm_key_association.rs; spec
 * subnets-and-registration.md 1.3.
 */
export const checkEvmKeyAssociation = guardOf([
  rule(signatures.associate_evm_key, (ctx, who, { netuid }) => {
    const uid = getUidForNetAndHotkey(ctx, netuid, who);
    ensureEvmKeyAssociateRateLimit(ctx, netuid, uid);
  }),
]);
