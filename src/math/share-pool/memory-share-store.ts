import { isZero, type SafeFloat, ZERO } from './safe-float.js';
import type { ShareStore } from './share-pool.js';

/** A pool held in memory: for forecasts, which start from numbers read elsewhere. */
export class MemoryShareStore<Key> implements ShareStore<Key> {
  private readonly shares: Map<Key, SafeFloat>;

  constructor(
    private sharedValue = 0n,
    private denominator: SafeFloat = ZERO,
    shares: Iterable<readonly [Key, SafeFloat]> = [],
  ) {
    this.shares = new Map(shares);
  }

  getSharedValue(): bigint {
    return this.sharedValue;
  }

  setSharedValue(value: bigint): void {
    this.sharedValue = value;
  }

  getDenominator(): SafeFloat {
    return this.denominator;
  }

  setDenominator(denominator: SafeFloat): void {
    this.denominator = denominator;
  }

  getShare(key: Key): SafeFloat {
    return this.shares.get(key) ?? ZERO;
  }

  setShare(key: Key, share: SafeFloat): void {
    if (isZero(share)) this.shares.delete(key);
    else this.shares.set(key, share);
  }

  /** The keys that hold a share, in the order of their first one. */
  keys(): Iterable<Key> {
    return this.shares.keys();
  }
}
