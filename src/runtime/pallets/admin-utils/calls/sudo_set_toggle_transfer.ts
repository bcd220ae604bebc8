/** Source: pallet AdminUtils, lib.rs, `sudo_set_toggle_transfer`; spec subnets-and-registration.md 8. */
import { toggleTransfer } from '../../subtensor/staking/move-stake.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_toggle_transfer = byOwner(
  signatures.sudo_set_toggle_transfer,
  'Sets whether stake on the subnet may change its coldkey.',
  { limit: { hyperparameter: 'TransferEnabled' } },
  (ctx, { netuid, toggle }) => toggleTransfer(ctx, netuid, toggle),
);
