import type { Hex } from '../../codec/hex.js';
import type { BlockContext } from '../frame/executive/block-context.js';
import { State } from '../frame/state.js';
import { loadSignatureVerifier } from '../frame/transaction/signature.js';
import type { Validity } from '../frame/transaction/validity.js';
import { buildBlock, type NewBlock } from './author/build-block.js';
import type { About, ChainDb } from './chain/chain-db.js';
import type { ChainView } from './chain/chain-view.js';
import { ChainRuntime } from './chain-runtime.js';
import type { Executing } from './executing.js';
import type { PoolEntry } from './pool/entry.js';
import { validityOf } from './pool/validity.js';
import type { Preset } from './presets/preset.js';
import { failedRuntimeCall, RpcError, unknownRuntimeCall } from './rpc/rpc-error.js';

/**
 * The part of a node that knows the runtime: loaded when something has to be executed or asked, not to read a value.
 * It holds the newest state decoded, from block to block.
 */
export class Core implements Executing {
  readonly db: ChainDb;
  readonly state: State;
  #about: About;
  #runtime: ChainRuntime;
  #past: { hash: Hex; state: State } | undefined;
  /** While a dry run asks what a transaction would do before it is signed. */
  #takesAnySignature = false;

  constructor(readonly view: ChainView) {
    const { db } = view;
    this.db = db;
    this.#about = db.about;
    this.#runtime = this.#loadRuntime();
    this.state = new State(db.history.current);
  }

  get runtime(): ChainRuntime {
    return this.#runtime;
  }

  /** Asks a question about a block's state. What the question writes is taken back. @throws RpcError */
  ask<T>(question: (ctx: BlockContext) => T, hash?: Hex): T {
    const state = this.#stateAt(hash);
    const checkpoint = state.checkpoint();
    try {
      return question(this.runtime.contextOf(state));
    } finally {
      state.rollback(checkpoint);
    }
  }

  /** Calls a runtime API at a block; the head's when no hash is given. @throws RpcError */
  call(name: string, input: Uint8Array, hash?: Hex): Uint8Array {
    const method = this.runtime.api(name);
    if (!method) {
      this.view.numberOrThrow(hash);
      throw unknownRuntimeCall(name);
    }
    try {
      return this.ask((ctx) => method.run(ctx, input), hash);
    } catch (error) {
      if (error instanceof RpcError) throw error;
      throw failedRuntimeCall(error instanceof Error ? error.message : String(error));
    }
  }

  /** Loads what checks signatures: most chains that are opened are only read. */
  prepareSignatures(): Promise<void> {
    return loadSignatureVerifier();
  }

  /** Whether the pool may take the extrinsic now. @throws RpcError when not. */
  validity(bytes: Uint8Array): Validity {
    return validityOf(this, bytes);
  }

  /** Builds the block after the head; see `buildBlock`. */
  build(entries: readonly PoolEntry[]): NewBlock {
    return buildBlock(this, entries);
  }

  /** Does `work` as if every signature were good. */
  withoutSignatures<T>(work: () => T): T {
    this.#takesAnySignature = true;
    try {
      return work();
    } finally {
      this.#takesAnySignature = false;
    }
  }

  /** Forgets the state it has decoded: the chain was written to by somebody else, went back, or was replaced. */
  forget(): void {
    this.state.forget();
    this.#past = undefined;
    if (this.#about === this.db.about) return;
    this.#about = this.db.about;
    this.#runtime = this.#loadRuntime();
  }

  #loadRuntime(): ChainRuntime {
    return new ChainRuntime(this.db.about.preset as unknown as Preset, (account) => {
      if (this.#takesAnySignature) return true;
      const accounts = this.db.impersonated;
      return accounts.length > 0 && (accounts.includes(account) || accounts.includes('*'));
    });
  }

  #stateAt(hash: Hex | undefined): State {
    const number = this.view.numberOrThrow(hash);
    if (number === this.db.head.number) return this.state;
    if (this.#past?.hash !== hash) this.#past = { hash: hash!, state: new State(this.view.storageAt(hash)) };
    return this.#past!.state;
  }
}
