/** Source: pallet AdminUtils, lib.rs, `swap_authorities`; spec subnets-and-registration.md 8. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { changeAuthorities } from '../../aura/change-authorities.js';
import * as signatures from '../signatures/index.js';

const WEIGHT_PER_AUTHORITY = weight(29_392n, 0n);

export const swap_authorities = call(
  signatures.swap_authorities,
  (ctx, origin, { new_authorities }) => {
    ensureRoot(origin);
    changeAuthorities(ctx, new_authorities);
    return undefined;
  },
  {
    docs: 'Replaces the authors of blocks. Root only.',
    info: ({ new_authorities }) => ({
      weight: scaledWeight(
        signatures.swap_authorities.weight,
        WEIGHT_PER_AUTHORITY,
        BigInt(new_authorities.length),
      ),
    }),
  },
);
