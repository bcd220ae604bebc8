import type { Context } from '../../../frame/context.js';
import { type BareView, type Checked, plainExtension } from '../../../frame/transaction/extension.js';
import { subWeights } from '../../../frame/weight.js';
import { checkExtrinsicWeight, checkLength, consumeWeight, reclaimWeight } from '../block-weight.js';
import { AllExtrinsicsLen } from '../storage.js';
import { emptyStruct } from './types.js';

/** Keeps a block within its weight and length; inherents are counted too. Source: frame-system 41 `CheckWeight`. */
export const CheckWeight = plainExtension(
  'CheckWeight',
  emptyStruct('frame_system::extensions::check_weight::CheckWeight'),
  { check: fits, checkBare: fits },
);

function fits(ctx: Context, { info, length }: BareView): Checked {
  const nextLength = checkLength(ctx, length, info.class);
  checkExtrinsicWeight(ctx, info.weight, info.class);
  return {
    prepare() {
      consumeWeight(ctx, info.weight, length, info.class);
      AllExtrinsicsLen.put(ctx, nextLength);
      return (outcome) => reclaimWeight(ctx, subWeights(info.weight, outcome.weight), info.class);
    },
  };
}
