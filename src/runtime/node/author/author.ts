import type { Hex } from '../../../codec/hex.js';
import type { Validity } from '../../frame/transaction/validity.js';
import type { ChainDb } from '../chain/chain-db.js';
import type { PoolEntry } from '../pool/entry.js';
import type { Pool } from '../pool/pool.js';
import type { RpcError } from '../rpc/rpc-error.js';
import type { NewBlock } from './build-block.js';
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

/** What builds the block after the head; in the node that is the Core. */
export interface BlockBuilder {
  readonly state: { clearChanges(): void };
  /** Forgets what it knows of the state: somebody else wrote. */
  forget(): void;
  build(entries: readonly PoolEntry[]): NewBlock;
  /** @throws RpcError when the pool may not take the extrinsic. */
  validity(bytes: Uint8Array): Validity;
}

/** Whom an author works for; in the node that is the Node. */
export interface AuthorHost {
  readonly db: ChainDb;
  readonly pool: Pool;
  authoring(): Promise<BlockBuilder>;
  /** A block was written. */
  built(block: BuiltBlock): void;
  /** A block that was due could not be made. */
  failed(error: unknown): void;
}

/** One batch fills at most so many blocks: what still waits then waits for somebody else. */
const MAX_BLOCKS_PER_BATCH = 64;

/** Makes the blocks of a chain. */
export class Author {
  #timer: NodeJS.Timeout | undefined;
  #sealing: Sealing = { mode: 'manual' };

  constructor(
    readonly host: AuthorHost,
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
    const seal = async () => this.seal(await this.host.authoring());
    // A block that cannot be written now is tried again at the next tick.
    this.#timer = setInterval(
      () => seal().catch((error) => this.host.failed(error)),
      sealing.everyMs,
    ).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Transactions came into the pool: with instant sealing they go into blocks, else into the store. */
  submitted(builder: BlockBuilder): void {
    const { pool, db } = this.host;
    if (this.#sealing.mode !== 'instant' || pool.ready().length === 0) {
      db.store.write(() => {
        pool.save();
        db.touch();
      });
      return;
    }
    for (let count = 0; count < MAX_BLOCKS_PER_BATCH; count++) {
      if (!this.#make(builder, { evenIfEmpty: false }) || pool.ready().length === 0) return;
    }
  }

  /** Makes the next block, of what is ready in the pool. The block is written when this returns. */
  seal(builder: BlockBuilder): BuiltBlock {
    return this.#make(builder, { evenIfEmpty: true })!;
  }

  #make(builder: BlockBuilder, { evenIfEmpty }: { evenIfEmpty: boolean }): BuiltBlock | undefined {
    const { db, pool } = this.host;
    try {
      const { built, refused } = db.store.write(() => {
        if (db.refresh()) builder.forget();
        pool.load();
        pool.review(db.head.number, (bytes) => builder.validity(bytes));
        const { stored, changes, stateRoot, included, refused, held } = builder.build(pool.ready());
        pool.save(new Set([...included, ...refused.keys()]));
        if (!evenIfEmpty && included.length + held.length === 0) {
          // Another process was faster, with the same nonce say: that makes no block.
          db.touch();
          return { refused };
        }
        db.append(stored, changes, stateRoot);
        return { built: { number: stored.number, hash: stored.hash, included, refused, held }, refused };
      });
      if (built) {
        builder.state.clearChanges();
        this.host.built(built);
      } else {
        builder.forget();
        for (const [hash, reason] of refused) pool.remove(hash, reason);
      }
      return built;
    } catch (error) {
      // Nothing was written; what the unfinished block left in memory goes too.
      db.reload();
      builder.forget();
      pool.reset();
      throw error;
    }
  }
}
