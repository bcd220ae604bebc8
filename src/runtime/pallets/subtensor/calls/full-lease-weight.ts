import type { CallSignature } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { scaledWeight, type Weight } from '../../../frame/weight.js';
import { MaxContributors } from '../../crowdloan/constants.js';

/** What a call weighs if the crowdloan has as many contributors as it can. */
export const fullWeight = (ctx: Context, { weight: base }: CallSignature, perContributor: Weight): Weight =>
  scaledWeight(base, perContributor, BigInt(MaxContributors.get(ctx)));
