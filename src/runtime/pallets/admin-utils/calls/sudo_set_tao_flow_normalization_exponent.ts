/** Source: pallet AdminUtils, lib.rs, `sudo_set_tao_flow_normalization_exponent`; spec subnets-and-registration.md 8. */
import { U64F64 } from '../../../../math/fixed/types.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { FlowNormExponent } from '../../subtensor/storage/index.js';
import { InvalidValue } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

const MAX_FLOW_EXPONENT = U64F64.fromNum(2n);

export const sudo_set_tao_flow_normalization_exponent = byRoot(
  signatures.sudo_set_tao_flow_normalization_exponent,
  'Sets the power, 1 to 2, of the flows that emission is shared by.',
  (ctx, { exponent }) => {
    ensure(exponent >= U64F64.ONE && exponent <= MAX_FLOW_EXPONENT, InvalidValue);
    FlowNormExponent.put(ctx, exponent);
  },
);
