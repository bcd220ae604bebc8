import type { Hooks } from '../../frame/pallet.js';
import { dbWeight } from '../../frame/weight.js';
import { ParentHash } from '../system/storage.js';
import { RandomMaterial } from './storage.js';

/** Block hashes kept. */
const LENGTH = 81;

/** Keeps the hashes of the last 81 blocks, a ring. Source: pallet-insecure-randomness-collective-flip 29. */
export const hooks: Hooks = {
  onInitialize(ctx, n) {
    const parent = ParentHash.get(ctx);
    RandomMaterial.mutate(ctx, (hashes) =>
      hashes.length < LENGTH
        ? [...hashes, parent]
        : hashes.map((hash, i) => (i === (n - 1) % LENGTH ? parent : hash)),
    );
    return dbWeight(1n, 1n);
  },
};
