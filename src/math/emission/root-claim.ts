import { I96F32 } from '../fixed/types.js';
import { u64, u128 } from '../integer.js';

/** Claims of root stakers on a subnet's alpha (pallet SubtensorModule, staking/claim_root.rs, spec version 425). */

const WORD_BYTES = 8;
const HASH_WORDS = 4;

/**
 * Rise of a hotkey's claimable rate (alpha per root rao) for a dividend of `amount` alpha rao; `undefined` if the
 * dividend is larger than the root stake, in which case the hotkey's owner gets it as stake.
 */
export function claimRateIncrease(amount: bigint, hotkeyRootStake: bigint): I96F32 | undefined {
  if (amount > hotkeyRootStake) return undefined;
  return I96F32.safeDiv(I96F32.fromNum(amount), I96F32.fromNum(hotkeyRootStake));
}

/** Alpha owed to a coldkey: rate · rootStake − claimed; negative if more was claimed. `claimed` is a u128, in rao. */
export function rootClaimOwed(rate: I96F32, rootStake: bigint, claimed: bigint): I96F32 {
  const claimable = I96F32.saturatingMul(rate, I96F32.fromNum(rootStake));
  return I96F32.saturatingSub(claimable, I96F32.fromNum(claimed));
}

/** The payable part of what is owed, in alpha rao: whole, and nothing below the threshold. */
export function rootClaimPayable(owed: I96F32, threshold: I96F32): bigint {
  return owed < threshold ? 0n : I96F32.toU64(owed);
}

/** Alpha rao that count as claimed for root stake that has come (or, to take off, gone) at this rate. */
export function claimedForStake(rate: I96F32, rootStake: bigint): bigint {
  return u128.saturate(I96F32.toInteger(I96F32.saturatingMul(rate, I96F32.fromNum(rootStake))));
}

/**
 * Indices of the coldkeys whose root claims are paid in a block, ascending, without repeats: `count` draws of `total`
 * from the parent block's hash (32 bytes). The four words of the hash are used over and over; the first sum is twice
 * the first word, clamped to u64.
 * Source: `block_hash_to_indices`.
 */
export function sampleClaimIndices(blockHash: Uint8Array, count: number, total: bigint): bigint[] {
  const view = new DataView(blockHash.buffer, blockHash.byteOffset, blockHash.byteLength);
  const words = Array.from({ length: HASH_WORDS }, (_, i) => view.getBigUint64(i * WORD_BYTES));

  const indices = new Set<bigint>();
  let last = words[0]!;
  for (let i = 0; i < count; i++) {
    const sum = u64.saturatingAdd(last, words[i % HASH_WORDS]!);
    last = total === 0n ? 0n : sum % total;
    indices.add(last);
  }
  return [...indices].sort((a, b) => (a < b ? -1 : 1));
}
