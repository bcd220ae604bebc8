/** Source: pallet AdminUtils, lib.rs, `sudo_set_subnet_owner_cut`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_subnet_owner_cut = byRoot(
  signatures.sudo_set_subnet_owner_cut,
  "Sets the owner's part of a subnet's emission, as u16 fraction.",
  (ctx, { subnet_owner_cut }) => set.setSubnetOwnerCut(ctx, subnet_owner_cut),
);
