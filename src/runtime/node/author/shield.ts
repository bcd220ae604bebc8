import { type Hex, toHex } from '../../../codec/hex.js';
import { shieldKeyHash } from '../../../codec/shield/shield.js';
import type { ShieldedTransaction } from '../../../codec/shield/shielded-transaction.js';
import { applyExtrinsic } from '../../frame/executive/apply.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import { decodeExtrinsic } from '../../frame/transaction/extrinsic.js';
import { carriedTransaction } from '../../pallets/mev-shield/carried-transaction.js';
import { NextKey, PendingKey } from '../../pallets/mev-shield/storage.js';
import { unshieldExtrinsic } from '../../pallets/mev-shield/unshield-extrinsic.js';
import { BlockNumber } from '../../pallets/system/storage.js';
import { findShieldSecret } from './shield-keys.js';

/**
 * What the author does with encrypted transactions in one block, after its inherents. One for an author to come waits.
 *
 * Simplified: on the chain one whose author has had its turn waits in vain until its era is over. Here the one author has the
 * keys of all and takes it: blocks may come faster than a client can encrypt.
 * Source: subtensor's fork of polkadot-sdk, the proposer of blocks.
 */
export class Shield {
  #later: readonly Hex[] | undefined;

  constructor(readonly ctx: BlockContext) {}

  /** What a transaction carries, if it carries one. */
  carriedBy(bytes: Uint8Array): ShieldedTransaction | undefined {
    try {
      return carriedTransaction(decodeExtrinsic(bytes, this.ctx.runtime.extensions).call);
    } catch {
      // It is refused when it is applied.
      return undefined;
    }
  }

  /** The secret that opens it; undefined when it has to wait. */
  secretFor({ keyHash }: ShieldedTransaction): Uint8Array | undefined {
    const hash = toHex(keyHash);
    this.#later ??= [PendingKey, NextKey].flatMap((item) => {
      const key = item.get(this.ctx);
      return key ? [toHex(shieldKeyHash(key))] : [];
    });
    return this.#later.includes(hash) ? undefined : findShieldSecret(hash, BlockNumber.get(this.ctx));
  }

  /** Decrypts what was carried and applies it. What cannot be decrypted, or may not be in this block, is dropped. */
  applyCarried(carried: ShieldedTransaction, secret: Uint8Array): void {
    const { ctx } = this;
    const bytes = unshieldExtrinsic(carried, secret, ctx.runtime.extensions);
    if (!bytes) return;
    try {
      applyExtrinsic(ctx, bytes);
    } catch {
      // Nothing of it remains, and nobody but its signer knows what it was.
    }
  }
}
