import type { Hex } from '../../codec/hex.js';
import type { BlockContext } from '../frame/executive/block-context.js';
import { State } from '../frame/state.js';
import { extrinsicHash } from '../frame/transaction/extrinsic.js';
import { loadSignatureVerifier } from '../frame/transaction/signature.js';
import { Account } from '../pallets/system/storage.js';
import { Author, type BuiltBlock } from './author/author.js';
import type { Sealing } from './author/sealing.js';
import type { ChainDb } from './chain/chain-db.js';
import type { ChainRuntime } from './chain-runtime.js';
import { Heads } from './heads.js';
import type { StorageView } from './history/history.js';
import { Pool } from './pool/pool.js';
import { validityOf } from './pool/validity.js';
import type { Watch } from './pool/watch.js';
import {
  discardedState,
  failedRuntimeCall,
  RpcError,
  unknownBlock,
  unknownRuntimeCall,
} from './rpc/rpc-error.js';

export interface NodeOptions {
  readonly sealing: Sealing;
  /** Whether other processes may write to the chain too. */
  readonly shared: boolean;
}

/** A node on one chain: what its RPC methods work with. */
export class Node {
  readonly heads: Heads;
  readonly pool: Pool;
  readonly author: Author;
  /** The newest state, kept decoded between blocks. */
  readonly state: State;
  #past: { hash: Hex; state: State } | undefined;
  #sealed: Promise<void> | undefined;
  #closed = false;

  constructor(
    readonly db: ChainDb,
    readonly runtime: ChainRuntime,
    { sealing, shared }: NodeOptions,
  ) {
    this.state = new State(db.history.current);
    this.pool = new Pool(db.store, (account) => this.ask((ctx) => Account.get(ctx, account).nonce));
    this.author = new Author(this, sealing);
    this.heads = new Heads(db, shared ? () => this.refresh() : undefined);
  }

  /** Takes notice of what other processes wrote. Cheap when they did not. */
  refresh(): void {
    if (!this.db.refresh()) return;
    this.state.forget();
    this.pool.load();
    this.#announce();
  }

  /** Number of the block, the head's when no hash is given; undefined when there is no such block. */
  numberAt(hash: Hex | undefined): number | undefined {
    return hash === undefined ? this.db.head.number : this.db.blocks.numberOf(hash);
  }

  /** @throws RpcError when there is no such block. */
  numberOrThrow(hash: Hex | undefined): number {
    const number = this.numberAt(hash);
    if (number === undefined) throw unknownBlock(hash!);
    return number;
  }

  /** The storage of a block, as bytes. @throws RpcError when the block is unknown or its state no longer kept. */
  storageAt(hash?: Hex): StorageView {
    const storage = this.db.stateAt(this.numberOrThrow(hash));
    if (storage === 'unknown') throw unknownBlock(hash!);
    if (storage === 'discarded') throw discardedState(hash!);
    return storage;
  }

  /** Asks a question about a block's state. What the question writes is taken back. */
  ask<T>(question: (ctx: BlockContext) => T, hash?: Hex): T {
    const state = this.#stateAt(hash);
    const checkpoint = state.checkpoint();
    try {
      return question(this.runtime.contextOf(state));
    } finally {
      state.rollback(checkpoint);
    }
  }

  /** Calls a runtime API at a block. @throws RpcError */
  call(name: string, input: Uint8Array, hash?: Hex): Uint8Array {
    const method = this.runtime.api(name);
    if (!method) {
      this.numberOrThrow(hash);
      throw unknownRuntimeCall(name);
    }
    try {
      return this.ask((ctx) => method.run(ctx, input), hash);
    } catch (error) {
      if (error instanceof RpcError) throw error;
      throw failedRuntimeCall(error instanceof Error ? error.message : String(error));
    }
  }

  /**
   * Takes in a transaction; resolves once the pool has it, and with instant sealing once its block is there.
   * @throws RpcError when it is not valid.
   */
  async submit(bytes: Uint8Array): Promise<Watch> {
    await loadSignatureVerifier();
    this.refresh();
    const { head } = this.db;
    const validity = validityOf(this, bytes);
    const watch = this.pool.add(extrinsicHash(bytes), bytes, validity, head.number);
    await this.#settle();
    if (watch.refusal) throw watch.refusal;
    return watch;
  }

  /** A block of this process was written. */
  built(block: BuiltBlock): void {
    this.state.clearChanges();
    for (const [hash, reason] of block.refused) this.pool.remove(hash, reason);
    this.pool.included(block.hash, block.included);
    this.#announce();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.author.stop();
    await this.#sealed;
    this.heads.stop();
    await this.db.store.close();
  }

  /** Writes what was submitted since the last turn, as one block or into the store's pool. */
  #settle(): Promise<void> {
    this.#sealed ??= new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        this.#sealed = undefined;
        try {
          this.author.submitted();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
    return this.#sealed;
  }

  #announce(): void {
    const change = this.heads.advance();
    if (this.pool.isWatched) {
      for (const number of change.added) {
        const hashes = (this.db.blocks.extrinsicsOf(number) ?? []).map(extrinsicHash);
        this.pool.included(this.db.blocks.hashOf(number)!, hashes);
      }
    }
    this.heads.tell(change);
  }

  #stateAt(hash: Hex | undefined): State {
    const number = this.numberOrThrow(hash);
    if (number === this.db.head.number) return this.state;
    if (this.#past?.hash !== hash) this.#past = { hash: hash!, state: new State(this.storageAt(hash)) };
    return this.#past!.state;
  }
}
