import type { Hex } from '../../../codec/hex.js';
import type { StorageView } from '../history/history.js';
import { discardedState, unknownBlock } from '../rpc/rpc-error.js';
import type { ChainDb } from './chain-db.js';

/** Blocks by hash, as methods name them; undefined names the head. */
export class ChainView {
  constructor(readonly db: ChainDb) {}

  /** Number of the block; undefined when there is no such block. */
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
}
