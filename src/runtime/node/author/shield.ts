import { shieldKeyHash } from '../../../codec/shield/shield.js';
import type { ShieldedTransaction } from '../../../codec/shield/shielded-transaction.js';
import { applyExtrinsic } from '../../frame/executive/apply.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import { decodeExtrinsic } from '../../frame/transaction/extrinsic.js';
import { carriedTransaction } from '../../pallets/mev-shield/carried-transaction.js';
import { CurrentKey } from '../../pallets/mev-shield/storage.js';
import { unshieldExtrinsic } from '../../pallets/mev-shield/unshield-extrinsic.js';
import { BlockNumber } from '../../pallets/system/storage.js';
import { findShieldSecret } from './shield-keys.js';

/**
 * What the author does with encrypted transactions in one block, after its inherents. `CurrentKey` is then the key that was
 * `PendingKey` before the block: the author's own. Source: subtensor's polkadot-sdk fork, block proposer.
 */
export class Shield {
  readonly #key: Uint8Array | undefined;
  #secret: Uint8Array | undefined;

  constructor(readonly ctx: BlockContext) {
    this.#key = CurrentKey.get(ctx);
  }

  /** What a transaction carries, if it carries one. */
  carriedBy(bytes: Uint8Array): ShieldedTransaction | undefined {
    try {
      return carriedTransaction(decodeExtrinsic(bytes, this.ctx.runtime.extensions).call);
    } catch {
      // It is refused when it is applied.
      return undefined;
    }
  }

  /** Whether it is for this author; another's waits in the pool. */
  isMine({ keyHash }: ShieldedTransaction): boolean {
    return this.#key !== undefined && Buffer.compare(shieldKeyHash(this.#key), keyHash) === 0;
  }

  /** Decrypts what was carried and applies it. What cannot be decrypted, or may not be in this block, is dropped. */
  applyCarried(carried: ShieldedTransaction): void {
    const { ctx } = this;
    this.#secret ??= this.#key && findShieldSecret(this.#key, BlockNumber.get(ctx));
    const bytes = this.#secret && unshieldExtrinsic(carried, this.#secret, ctx.runtime.extensions);
    if (!bytes) return;
    try {
      applyExtrinsic(ctx, bytes);
    } catch {
      // Nothing of it remains, and nobody but its signer knows what it was.
    }
  }
}
