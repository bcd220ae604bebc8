import type { Context } from '../../../frame/context.js';
import { NumStakingColdkeys, StakingColdkeys, StakingColdkeysByIndex } from '../storage/index.js';

/** The coldkeys with root claims are numbered 0..n without a gap, in both directions. Source: spec coinbase-and-emission.md 6.5. */
export function rootClaimantsAreIndexed(ctx: Context): string[] {
  const found: string[] = [];
  const count = NumStakingColdkeys.get(ctx);
  const byIndex = StakingColdkeysByIndex.iter(ctx);
  const known = StakingColdkeys.iter(ctx).length;
  if (BigInt(byIndex.length) !== count || BigInt(known) !== count)
    found.push(`${count} root claimants, ${byIndex.length} indexed, ${known} known`);
  for (const [index, coldkey] of byIndex) {
    if (index >= count) found.push(`index ${index} of ${count} root claimants`);
    if (StakingColdkeys.get(ctx, coldkey) !== index)
      found.push(`${coldkey} does not have its index ${index}`);
  }
  return found;
}
