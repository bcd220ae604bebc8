/** Source: pallet AdminUtils, lib.rs, `sudo_set_evm_chain_id`; spec subnets-and-registration.md 8. */
import { ChainId } from '../../evm-chain-id/storage.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_evm_chain_id = byRoot(
  signatures.sudo_set_evm_chain_id,
  'Sets the number that signatures for this chain are made for.',
  (ctx, { chain_id }) => ChainId.put(ctx, chain_id),
);
