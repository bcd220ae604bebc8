/** Source: pallet AdminUtils, lib.rs, `sudo_set_subnet_emission_enabled`; spec subnets-and-registration.md 8. */
import { SubnetEmissionEnabled } from '../../subtensor/storage/index.js';
import { SubnetEmissionEnabledSet } from '../events.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_subnet_emission_enabled = byRootOnSubnet(
  signatures.sudo_set_subnet_emission_enabled,
  'Sets whether the subnet gets TAO of the block emission.',
  { mustExist: true, notRoot: true },
  (ctx, { netuid, enabled }) => {
    SubnetEmissionEnabled.insert(ctx, netuid, enabled);
    SubnetEmissionEnabledSet.deposit(ctx, { netuid, enabled });
  },
);
