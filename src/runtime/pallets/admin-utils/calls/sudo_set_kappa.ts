/** Source: pallet AdminUtils, lib.rs, `sudo_set_kappa`; spec subnets-and-registration.md 8. */
import { setKappa } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_kappa = byRootOnSubnet(
  signatures.sudo_set_kappa,
  'Sets the majority that consensus needs, as u16 fraction of the stake.',
  { mustExist: true },
  (ctx, { netuid, kappa }) => setKappa(ctx, netuid, kappa),
);
