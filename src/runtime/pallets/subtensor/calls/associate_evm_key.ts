/** Source: pallet SubtensorModule, macros/dispatches.rs, `associate_evm_key`; spec subnets-and-registration.md 9.2. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doAssociateEvmKey } from '../utils/evm.js';

export const associate_evm_key = call(
  signatures.associate_evm_key,
  (ctx, origin, { netuid, evm_key, block_number, signature }) => {
    doAssociateEvmKey(ctx, origin, netuid, { evmKey: evm_key, blockNumber: block_number, signature });
    return undefined;
  },
  {
    docs: 'Ties an Ethereum address to the uid of the signing hotkey, proved by a signature of that address.',
  },
);
