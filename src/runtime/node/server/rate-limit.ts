/**
 * How many calls one client may make: so many at once, and as many again in a minute, evenly.
 * Source: substrate `sc-rpc-server`, `--rpc-rate-limit`.
 */
export class RateLimit {
  #left: number;
  #at: number;

  constructor(
    readonly callsPerMinute: number,
    /** Milliseconds, of a clock that never goes back. */
    readonly now: () => number = () => performance.now(),
  ) {
    this.#left = callsPerMinute;
    this.#at = now();
  }

  /** Whether one more call may be made; it counts then. */
  take(): boolean {
    const now = this.now();
    const regained = ((now - this.#at) * this.callsPerMinute) / 60_000;
    this.#left = Math.min(this.callsPerMinute, this.#left + regained);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}
