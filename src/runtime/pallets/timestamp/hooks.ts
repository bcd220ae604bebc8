import type { Hooks, Inherent } from '../../frame/pallet.js';
import { weight } from '../../frame/weight.js';
import { DidUpdate } from './storage.js';

/** Source: pallet-timestamp 40 hooks; the start is charged with the weight of the end. */
export const hooks: Hooks = {
  onInitialize: () => weight(3_246_000n, 0n),
  onFinalize: (ctx) => DidUpdate.kill(ctx),
};

export const inherent: Inherent = {
  calls: ['set'],
  create: (_ctx, { now }) => ({ pallet: 'Timestamp', name: 'set', args: { now } }),
};
