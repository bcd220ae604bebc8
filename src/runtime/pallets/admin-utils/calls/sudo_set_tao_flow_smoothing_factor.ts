/** Source: pallet AdminUtils, lib.rs, `sudo_set_tao_flow_smoothing_factor`; spec subnets-and-registration.md 8. */
import { FlowEmaSmoothingFactor } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_tao_flow_smoothing_factor = byRoot(
  signatures.sudo_set_tao_flow_smoothing_factor,
  'Sets the weight of the newest flow in the moving flows, as a fraction of 2^63.',
  (ctx, { smoothing_factor }) => FlowEmaSmoothingFactor.put(ctx, smoothing_factor),
);
