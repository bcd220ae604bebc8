import type { Hex } from '../../../codec/hex.js';
import type { HeadChange } from '../heads.js';
import type { Node } from '../node.js';
import type { RuntimeVersionJson } from '../runtime-version.js';
import type { Push } from './handler.js';
import { RpcError } from './rpc-error.js';

/** Blocks a client may hold; with more it has to follow anew. */
const MAX_PINNED = 512;
/** Blocks a client hears of when it begins: some look at the parent of the head. */
const RECENT = 8;
/** Operations of one client that may be in work at once. */
const MAX_OPERATIONS = 16;

const unpinned = () => new RpcError(-32801, 'Invalid block hash');

/** One client of `chainHead_v1_follow`: the blocks it holds and the operations it waits for. */
export class Follow {
  readonly #pinned = new Set<Hex>();
  /** What will tell that blocks are final. */
  readonly #finalizing = new Set<NodeJS.Timeout>();
  readonly #operations = new Map<string, { go?: () => void }>();
  #started = 0;

  constructor(
    readonly node: Node,
    readonly push: Push,
    /** Ends the subscription. */
    readonly end: () => void,
    runtime: RuntimeVersionJson | undefined,
    readonly finalityDelayMs: number,
  ) {
    const { hash, number } = node.db.head;
    for (let recent = Math.max(0, number - RECENT + 1); recent <= number; recent++) {
      this.#pinned.add(node.db.blocks.hashOf(recent)!);
    }
    const finalizedBlockRuntime = runtime && { type: 'valid', spec: specOf(runtime) };
    push({
      event: 'initialized',
      finalizedBlockHashes: [...this.#pinned],
      ...(finalizedBlockRuntime ? { finalizedBlockRuntime } : {}),
    });
    push({ event: 'bestBlockChanged', bestBlockHash: hash });
  }

  /** Tells of new blocks. A chain that went back, or too far ahead at once, has to be followed anew. */
  changed({ added, revertedTo }: HeadChange): void {
    if (revertedTo !== undefined || this.#pinned.size + added.length > MAX_PINNED) {
      this.push({ event: 'stop' });
      this.end();
      return;
    }
    for (const number of added) {
      const blockHash = this.node.db.blocks.hashOf(number)!;
      const parentBlockHash = this.node.db.blocks.hashOf(number - 1)!;
      this.#pinned.add(blockHash);
      this.push({ event: 'newBlock', blockHash, parentBlockHash, newRuntime: null });
      this.push({ event: 'bestBlockChanged', bestBlockHash: blockHash });
      this.#finalize(blockHash);
    }
  }

  /** Tells nothing more. */
  close(): void {
    for (const timer of this.#finalizing) clearTimeout(timer);
    this.#finalizing.clear();
  }

  #finalize(blockHash: Hex): void {
    const tell = () => {
      this.push({ event: 'finalized', finalizedBlockHashes: [blockHash], prunedBlockHashes: [] });
    };
    if (this.finalityDelayMs === 0) {
      tell();
      return;
    }
    const timer = setTimeout(() => {
      this.#finalizing.delete(timer);
      tell();
    }, this.finalityDelayMs);
    this.#finalizing.add(timer);
  }

  /** @throws RpcError unless the client holds the block. */
  ensurePinned(hash: Hex): void {
    if (!this.#pinned.has(hash)) throw unpinned();
  }

  unpin(hashes: readonly Hex[]): void {
    if (new Set(hashes).size !== hashes.length) throw new RpcError(-32804, 'Duplicate hashes');
    for (const hash of hashes) this.ensurePinned(hash);
    for (const hash of hashes) this.#pinned.delete(hash);
  }

  /**
   * Runs `work` once the answer with the operation's id is on its way, and tells its events; a failure is `operationError`.
   * `wait` holds the operation until the client wants more.
   */
  operate(work: (tell: Push, wait: () => Promise<void>) => Promise<void>): {
    result: string;
    operationId?: string;
  } {
    if (this.#operations.size >= MAX_OPERATIONS) return { result: 'limitReached' };
    const operationId = `${++this.#started}`;
    const operation: { go?: () => void } = {};
    this.#operations.set(operationId, operation);
    const tell: Push = (event) => {
      if (this.#operations.has(operationId)) this.push({ ...(event as object), operationId });
    };
    const wait = () => {
      tell({ event: 'operationWaitingForContinue' });
      return new Promise<void>((resolve) => {
        operation.go = resolve;
      });
    };
    setImmediate(() => {
      work(tell, wait)
        .catch((error: unknown) => {
          tell({ event: 'operationError', error: error instanceof Error ? error.message : String(error) });
        })
        .finally(() => this.#operations.delete(operationId));
    });
    return { result: 'started', operationId };
  }

  continue(operationId: string): void {
    this.#operations.get(operationId)?.go?.();
  }

  stop(operationId: string): void {
    this.#operations.delete(operationId);
  }
}

function specOf({
  specName,
  implName,
  specVersion,
  implVersion,
  transactionVersion,
  apis,
}: RuntimeVersionJson) {
  return {
    specName,
    implName,
    specVersion,
    implVersion,
    transactionVersion,
    apis: Object.fromEntries(apis),
  };
}
