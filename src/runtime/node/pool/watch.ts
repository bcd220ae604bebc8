import type { Hex } from '../../../codec/hex.js';
import type { RpcError } from '../rpc/rpc-error.js';

/** What becomes of a transaction, as `author_extrinsicUpdate` tells it. */
export type TransactionStatus =
  | 'ready'
  | 'future'
  | { readonly inBlock: Hex }
  | { readonly finalized: Hex }
  | { readonly usurped: Hex }
  | 'dropped'
  | 'invalid';

/** The fate of one submitted transaction, for whoever follows it, from its beginning. */
export class Watch {
  readonly #told: TransactionStatus[] = [];
  readonly #followers = new Set<(status: TransactionStatus) => void>();

  /** Why it can enter no block. */
  refusal: RpcError | undefined;

  constructor(readonly hash: Hex) {}

  /** Nothing comes after the last status. */
  get ended(): boolean {
    const last = this.#told.at(-1);
    return last !== undefined && isLast(last);
  }

  /** The status told last. */
  get status(): TransactionStatus | undefined {
    return this.#told.at(-1);
  }

  tell(status: TransactionStatus): void {
    if (this.ended || status === this.status) return;
    this.#told.push(status);
    for (const follower of [...this.#followers]) follower(status);
  }

  refuse(reason: RpcError | undefined): void {
    this.refusal = reason;
    this.tell('invalid');
  }

  /** Tells `push` everything so far and to come, and `end` after the last; gives what stops it. */
  follow(push: (status: TransactionStatus) => void, end: () => void): () => void {
    const follower = (status: TransactionStatus) => {
      push(status);
      if (isLast(status)) {
        this.#followers.delete(follower);
        end();
      }
    };
    this.#followers.add(follower);
    for (const status of [...this.#told]) follower(status);
    return () => this.#followers.delete(follower);
  }
}

function isLast(status: TransactionStatus): boolean {
  if (typeof status === 'string') return status === 'dropped' || status === 'invalid';
  return 'finalized' in status || 'usurped' in status;
}
