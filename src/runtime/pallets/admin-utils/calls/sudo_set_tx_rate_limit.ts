/** Source: pallet AdminUtils, lib.rs, `sudo_set_tx_rate_limit`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_tx_rate_limit = byRoot(
  signatures.sudo_set_tx_rate_limit,
  'Sets the blocks between two key swaps of one coldkey.',
  (ctx, { tx_rate_limit }) => set.setTxRateLimit(ctx, tx_rate_limit),
);
