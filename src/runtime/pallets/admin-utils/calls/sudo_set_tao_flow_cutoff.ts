/** Source: pallet AdminUtils, lib.rs, `sudo_set_tao_flow_cutoff`; spec subnets-and-registration.md 8. */
import { TaoFlowCutoff } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_tao_flow_cutoff = byRoot(
  signatures.sudo_set_tao_flow_cutoff,
  'Sets the flow of TAO up to which a subnet gets no emission.',
  (ctx, { flow_cutoff }) => TaoFlowCutoff.put(ctx, flow_cutoff),
);
