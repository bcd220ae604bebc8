import type { Context } from '../../frame/context.js';
import { noteRuntimeVersion } from './block.js';
import { BlockHash, ParentHash, UpgradedToTripleRefCount, UpgradedToU32RefCount } from './storage.js';

/** The hash of blocks before the first: 69, 32 times. */
const NO_BLOCK = `0x${'45'.repeat(32)}` as const;

/** System's part of a genesis block. Source: frame-system 41 `GenesisConfig::build`. */
export function buildSystemGenesis(ctx: Context): void {
  BlockHash.insert(ctx, 0, NO_BLOCK);
  ParentHash.put(ctx, NO_BLOCK);
  noteRuntimeVersion(ctx);
  UpgradedToU32RefCount.put(ctx, true);
  UpgradedToTripleRefCount.put(ctx, true);
}
