import type { ChainDb } from './chain/chain-db.js';

/** What happened to the chain since a follower was told last. */
export interface HeadChange {
  /** Block numbers, ascending; the last one is the head. Empty when only the state was written to. */
  readonly added: readonly number[];
  /** Blocks above this one were taken back before `added` came. */
  readonly revertedTo?: number;
}

export type HeadListener = (change: HeadChange) => void;

/** How often a chain other processes may write to is looked at while somebody follows it. */
const POLL_MS = 25;

/** Tells followers of new blocks, whoever made them. */
export class Heads {
  readonly #listeners = new Set<HeadListener>();
  #timer: NodeJS.Timeout | undefined;
  #number: number;
  #hash: string;

  constructor(
    readonly db: ChainDb,
    /** Looks at the store again; set when other processes may write to it. */
    readonly refresh: (() => void) | undefined,
  ) {
    this.#number = db.head.number;
    this.#hash = db.head.hash;
  }

  /** Calls `listener` after every change until the result is called. */
  follow(listener: HeadListener): () => void {
    this.#listeners.add(listener);
    if (this.refresh) this.#timer ??= setInterval(this.refresh, POLL_MS);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  /** What happened since the last call. */
  advance(): HeadChange {
    const { head, blocks } = this.db;
    const gone = head.number < this.#number || blocks.hashOf(this.#number) !== this.#hash;
    // Which blocks a revert took is not known any more; the new head is what followers need.
    const from = gone ? head.number : this.#number + 1;
    const added: number[] = [];
    for (let number = from; number <= head.number; number++) added.push(number);
    this.#number = head.number;
    this.#hash = head.hash;
    return gone ? { added, revertedTo: head.number - 1 } : { added };
  }

  tell(change: HeadChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
