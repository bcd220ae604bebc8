import type { Hex } from '../../../codec/hex.js';

/** One waiting transaction. Tags are opaque hex texts. */
export interface PoolEntry {
  readonly hash: Hex;
  readonly bytes: Uint8Array;
  readonly priority: bigint;
  readonly requires: readonly Hex[];
  readonly provides: readonly Hex[];
  /** The last block it may be in. */
  readonly validUntil: number;
  /** Counts submissions. */
  readonly order: number;
}
