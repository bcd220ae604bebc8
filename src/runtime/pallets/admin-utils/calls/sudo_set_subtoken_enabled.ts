/** Source: pallet AdminUtils, lib.rs, `sudo_set_subtoken_enabled`; spec subnets-and-registration.md 8. */
import { SubtokenEnabled } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_subtoken_enabled = byRootOnSubnet(
  signatures.sudo_set_subtoken_enabled,
  "Sets whether the subnet's alpha can be staked.",
  { inWindow: 'refused' },
  (ctx, { netuid, subtoken_enabled }) => SubtokenEnabled.insert(ctx, netuid, subtoken_enabled),
);
