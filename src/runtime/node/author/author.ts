import type { Hex } from '../../../codec/hex.js';
import type { Core } from '../core.js';
import type { Node } from '../node.js';
import type { RpcError } from '../rpc/rpc-error.js';
import type { Sealing } from './sealing.js';

/** A block that is in the store now. */
export interface BuiltBlock {
  readonly number: number;
  readonly hash: Hex;
  /** Hashes of the transactions it holds. */
  readonly included: readonly Hex[];
  /** Those that cannot enter any block, and why. */
  readonly refused: ReadonlyMap<Hex, RpcError>;
  /** Encrypted ones that wait for an author who can decrypt them. */
  readonly held: readonly Hex[];
}

/** One batch fills at most so many blocks: what still waits then waits for somebody else. */
const MAX_BLOCKS_PER_BATCH = 64;

/** Makes the blocks of a chain. */
export class Author {
  #timer: NodeJS.Timeout | undefined;
  #sealing: Sealing = { mode: 'manual' };

  constructor(
    readonly node: Node,
    sealing: Sealing,
  ) {
    this.setSealing(sealing);
  }

  get sealing(): Sealing {
    return this.#sealing;
  }

  setSealing(sealing: Sealing): void {
    this.stop();
    this.#sealing = sealing;
    if (sealing.mode !== 'interval') return;
    const seal = async () => this.seal(await this.node.authoring());
    // A block that cannot be written now is tried again at the next tick.
    this.#timer = setInterval(() => seal().catch(() => undefined), sealing.everyMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Transactions came into the pool: with instant sealing they go into blocks, else into the store. */
  submitted(core: Core): void {
    const { pool, db } = this.node;
    if (this.#sealing.mode !== 'instant' || pool.ready().length === 0) {
      db.store.write(() => {
        pool.save();
        db.touch();
      });
      return;
    }
    for (let count = 0; count < MAX_BLOCKS_PER_BATCH; count++) {
      const { included, held } = this.seal(core);
      if (included.length + held.length === 0 || pool.ready().length === 0) return;
    }
  }

  /** Makes the next block, of what is ready in the pool. The block is written when this returns. */
  seal(core: Core): BuiltBlock {
    const { db, pool } = this.node;
    const { state } = core;
    try {
      const built = db.store.write(() => {
        if (db.refresh()) state.forget();
        pool.load();
        pool.review(db.head.number, (bytes) => core.validity(bytes));
        const { stored, changes, stateRoot, included, refused, held } = core.build(pool.ready());
        db.append(stored, changes, stateRoot);
        pool.save(new Set([...included, ...refused.keys()]));
        return { number: stored.number, hash: stored.hash, included, refused, held };
      });
      state.clearChanges();
      this.node.built(built);
      return built;
    } catch (error) {
      // Nothing was written; what the unfinished block left in memory goes too.
      db.refresh();
      state.forget();
      pool.reset();
      throw error;
    }
  }
}
