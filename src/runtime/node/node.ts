import { randomBytes } from 'node:crypto';
import { extrinsicHash } from '../frame/transaction/extrinsic-hash.js';
import { Author, type AuthorHost, type BuiltBlock } from './author/author.js';
import type { Sealing } from './author/sealing.js';
import type { ChainDb } from './chain/chain-db.js';
import { ChainView } from './chain/chain-view.js';
import type { Core } from './core.js';
import { Heads } from './heads.js';
import { Pool } from './pool/pool.js';
import type { Watch } from './pool/watch.js';

export interface NodeOptions {
  readonly sealing: Sealing;
  /** Whether other processes may write to the chain too. */
  readonly shared: boolean;
}

/** A node on one chain: what its RPC methods work with. */
export class Node extends ChainView implements AuthorHost {
  /** Tells this run of a node from any other. */
  readonly id = randomBytes(16).toString('hex');
  readonly heads: Heads;
  readonly pool: Pool;
  readonly author: Author;
  readonly #faultListeners: ((error: unknown) => void)[] = [];
  #core: Core | undefined;
  #loading: Promise<Core> | undefined;
  #settling: Promise<void> | undefined;
  #closed = false;

  constructor(db: ChainDb, { sealing, shared }: NodeOptions) {
    super(db);
    this.pool = new Pool(db);
    this.author = new Author(this, sealing);
    this.heads = new Heads(db, shared ? () => this.refresh() : undefined);
  }

  /** The runtime and what can be done with it; loaded once. */
  core(): Promise<Core> {
    this.#loading ??= import('./core.js').then(({ Core }) => {
      this.#core = new Core(this);
      return this.#core;
    });
    return this.#loading;
  }

  /** The same, able to check signatures, as whoever makes blocks has to be. */
  async authoring(): Promise<Core> {
    const core = await this.core();
    await core.prepareSignatures();
    return core;
  }

  /** Takes notice of what other processes wrote. Cheap when they did not. */
  refresh(): void {
    if (!this.db.refresh()) return;
    this.#core?.forget();
    this.pool.load();
    this.announce();
    this.pool.giveUpLost();
  }

  /**
   * Takes in a transaction; resolves once the pool has it, and with instant sealing once its block is there.
   * @throws RpcError when it is not valid.
   */
  async submit(bytes: Uint8Array): Promise<Watch> {
    const core = await this.authoring();
    this.refresh();
    const watch = this.pool.add(extrinsicHash(bytes), bytes, core.validity(bytes), this.db.head.number);
    await this.#settle();
    if (watch.refusal) throw watch.refusal;
    return watch;
  }

  /** A block of this process was written. */
  built({ hash, included, refused }: BuiltBlock): void {
    for (const [transaction, reason] of refused) this.pool.remove(transaction, reason);
    this.pool.included(hash, included);
    this.announce();
  }

  failed(error: unknown): void {
    if (this.#closed) return;
    for (const listener of this.#faultListeners) listener(error);
  }

  /** Calls `listener` when a block that was due could not be made. */
  onFault(listener: (error: unknown) => void): void {
    this.#faultListeners.push(listener);
  }

  /** Tells followers what happened to the chain. */
  announce(): void {
    const change = this.heads.advance();
    if (this.pool.isWatched) {
      for (const number of change.added) {
        const hashes = (this.db.blocks.extrinsicsOf(number) ?? []).map(extrinsicHash);
        this.pool.included(this.db.blocks.hashOf(number)!, hashes);
      }
    }
    this.heads.tell(change);
  }

  /** Nothing can be asked or written any more. */
  get isClosed(): boolean {
    return this.#closed;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.author.stop();
    await this.#settling;
    this.heads.stop();
    await this.db.store.close();
  }

  /** Writes what was submitted since the last turn, as one block or into the store's pool. */
  #settle(): Promise<void> {
    this.#settling ??= new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        this.#settling = undefined;
        try {
          this.author.submitted(this.#core!);
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
    return this.#settling;
  }
}
