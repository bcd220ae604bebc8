/**
 * Claims the chain makes for some coldkeys in every block. Source: staking/claim_root.rs; spec coinbase-and-emission.md 6.4.
 */
import { fromHex, type Hex } from '../../../../codec/hex.js';
import { sampleClaimIndices } from '../../../../math/emission/root-claim.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { addWeights, dbWeight, scaledWeight, type Weight, weight } from '../../../frame/weight.js';
import { NumRootClaim, NumStakingColdkeys, StakingColdkeysByIndex } from '../storage/index.js';
import { doRootClaim } from './root-claim.js';

/** Source: `block_hash_to_indices_weight`. */
function blockHashToIndicesWeight(k: bigint): Weight {
  return scaledWeight(weight(3_000_000n, 1517n), weight(100_412n, 0n), k);
}

/**
 * Claims everything for the coldkeys the last block's hash picks; a failure concerns its coldkey only. The
 * weight used. Source: `run_auto_claim_root_divs`.
 */
export function runAutoClaimRootDivs(ctx: Context, lastBlockHash: Hex): Weight {
  const n = NumStakingColdkeys.get(ctx);
  const k = NumRootClaim.get(ctx);
  let used = addWeights(dbWeight(2n, 0n), blockHashToIndicesWeight(k));
  for (const index of sampleClaimIndices(fromHex(lastBlockHash), Number(k), n)) {
    used = addWeights(used, dbWeight(1n, 0n));
    const coldkey = StakingColdkeysByIndex.get(ctx, index);
    if (coldkey === undefined) continue;
    try {
      used = addWeights(used, doRootClaim(ctx, coldkey));
    } catch (error) {
      if (!(error instanceof DispatchFailure)) throw error;
    }
  }
  return used;
}
