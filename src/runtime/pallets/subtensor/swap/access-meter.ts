import { dbWeight, type PostInfo } from '../../../frame/weight.js';

/** Counts the database accesses a key swap is charged for, which depend on how much the key has.
 * Source: the `weight` of swap/swap_hotkey.rs; spec subnets-and-registration.md 5. */
export class AccessMeter {
  #reads = 0;
  #writes = 0;

  add(reads: number | bigint, writes: number | bigint): void {
    this.#reads += Number(reads);
    this.#writes += Number(writes);
  }

  /** What the call really weighs. */
  postInfo(): PostInfo {
    return { actualWeight: dbWeight(BigInt(this.#reads), BigInt(this.#writes)) };
  }
}
