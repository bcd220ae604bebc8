import type { Hex } from '../../codec/hex.js';
import type { BlockContext } from '../frame/executive/block-context.js';
import type { State } from '../frame/state.js';
import type { ChainDb } from './chain/chain-db.js';
import type { ChainRuntime } from './chain-runtime.js';

/** A chain and the runtime to execute it with; in the node that is the Core. */
export interface Executing {
  readonly db: ChainDb;
  readonly runtime: ChainRuntime;
  /** The newest state. */
  readonly state: State;
  /** Asks a question about a block's state, the head's without a hash. What the question writes is taken back. */
  ask<T>(question: (ctx: BlockContext) => T, hash?: Hex): T;
  /** Does `work` as if every signature were good. */
  withoutSignatures<T>(work: () => T): T;
}
