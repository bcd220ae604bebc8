import type { Hex } from '../../../codec/hex.js';
import { applyExtrinsic } from '../../frame/executive/apply.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import { TransactionInvalid } from '../../frame/transaction/validity.js';
import { BlockNumber } from '../../pallets/system/storage.js';
import type { Executing } from '../executing.js';
import type { PoolEntry } from '../pool/entry.js';
import { refusalOf } from '../pool/validity.js';
import { internalError, type RpcError } from '../rpc/rpc-error.js';
import { Shield } from './shield.js';

/** What became of the transactions of the pool. */
export interface Filled {
  /** Hashes of the transactions the block holds. */
  readonly included: readonly Hex[];
  /** Those that can enter no block any more, and why. */
  readonly refused: ReadonlyMap<Hex, RpcError>;
  /** Encrypted ones that wait for an author who can decrypt them. */
  readonly held: readonly Hex[];
}

/** Once so many did not fit, the block is full. */
const MAX_UNFIT = 16;

/** Puts transactions of the pool into the block in progress, each encrypted one with what it carries right behind it. */
export function fillBlock(core: Executing, ctx: BlockContext, entries: readonly PoolEntry[]): Filled {
  const shield = new Shield(ctx);
  const number = BlockNumber.get(ctx);
  const included: Hex[] = [];
  const held: Hex[] = [];
  const refused = new Map<Hex, RpcError>();
  let unfit = 0;
  for (const { hash, bytes, validUntil } of entries) {
    try {
      const carried = shield.carriedBy(bytes);
      const secret = carried && shield.secretFor(carried);
      if (carried && !secret) {
        if (number > validUntil) throw STALE;
        held.push(hash);
        continue;
      }
      applyExtrinsic(ctx, bytes);
      included.push(hash);
      if (secret) shield.applyCarried(carried, secret);
    } catch (error) {
      if (!(error instanceof TransactionInvalid)) {
        // A fault of ours. The layer took its writes back; the chain goes on without this transaction.
        refused.set(hash, internalError(error instanceof Error ? error.message : String(error)));
        continue;
      }
      const { type } = error.error.value;
      if (type === 'ExhaustsResources' && ++unfit >= MAX_UNFIT) break;
      if (type !== 'ExhaustsResources' && type !== 'Future') refused.set(hash, refusalOf(error, bytes, core));
    }
  }
  return { included, refused, held };
}

/** Its era is over: no author ever came who could decrypt it. */
const STALE = new TransactionInvalid({ type: 'Invalid', value: { type: 'Stale' } });
