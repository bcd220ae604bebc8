import { u64 } from '../integer.js';
import { add, fromU64, isZero, mulDiv, type SafeFloat, sub, toU64, ZERO } from './safe-float.js';

/**
 * Where the numbers of one pool live: a value that the holders of shares own together. For stake it is the alpha of a
 * hotkey on a subnet, owned by coldkeys.
 */
export interface ShareStore<Key> {
  /** u64 rao */
  getSharedValue(): bigint;
  setSharedValue(value: bigint): void;
  /** Sum of all shares; zero if there are none. */
  getDenominator(): SafeFloat;
  setDenominator(denominator: SafeFloat): void;
  /** Zero if the key holds nothing. */
  getShare(key: Key): SafeFloat;
  /** A share of zero removes the entry. */
  setShare(key: Key, share: SafeFloat): void;
}

/**
 * The arithmetic of share pools. Amounts are rao; updates are i64, positive or negative.
 * Source: primitives/share-pool/src/lib.rs, `SharePool`, spec version 425.
 */

/** What a key owns: value · share / denominator, floored. */
export function getValue<Key>(store: ShareStore<Key>, key: Key): bigint {
  return getValueOfShare(store, store.getShare(key));
}

/** What a share of the pool is worth. */
export function getValueOfShare<Key>(store: ShareStore<Key>, share: SafeFloat): bigint {
  if (isZero(share)) return 0n;
  return toU64(mulDiv(fromU64(store.getSharedValue()), share, store.getDenominator()) ?? ZERO);
}

/** Changes the shared value, and with it what every key owns. */
export function updateAll<Key>(store: ShareStore<Key>, update: bigint): void {
  store.setSharedValue(u64.saturate(store.getSharedValue() + update));
}

/**
 * Changes what one key owns, by shares bought or sold at the present rate. The first key of a pool gets all of it,
 * whatever value the pool held before. An update too small to be worth a share changes the value alone.
 */
export function updateOne<Key>(store: ShareStore<Key>, key: Key, update: bigint): void {
  const amount = update < 0n ? -update : update;
  const denominator = store.getDenominator();
  if (isZero(denominator)) {
    store.setDenominator(fromU64(amount));
    store.setShare(key, fromU64(amount));
  } else {
    const shares = sharesFor(store, amount, denominator);
    const share = store.getShare(key);
    const change = update > 0n ? add : sub;
    // Where the change has no number, the old one stays.
    store.setDenominator(change(denominator, shares) ?? denominator);
    store.setShare(key, change(share, shares) ?? share);
  }
  updateAll(store, update);
}

/** Whether an update by `amount` (rao, ≥ 0) would be worth any share, so that it is not lost to the key. */
export function isUpdatePrecise<Key>(store: ShareStore<Key>, amount: bigint): boolean {
  const denominator = store.getDenominator();
  return isZero(denominator) || !isZero(sharesFor(store, amount, denominator));
}

/** amount · denominator / value, at the value before the update; zero if the pool is worth nothing. */
function sharesFor<Key>(store: ShareStore<Key>, amount: bigint, denominator: SafeFloat): SafeFloat {
  return mulDiv(fromU64(amount), denominator, fromU64(store.getSharedValue())) ?? ZERO;
}
