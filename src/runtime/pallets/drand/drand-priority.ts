import { plainExtension } from '../../frame/transaction/extension.js';
import { emptyStruct } from '../system/extensions/types.js';

/** Moves pulses of the beacon ahead in the pool. Source: pallets/drand, `drand_priority.rs`. */
export const DrandPriority = plainExtension(
  'DrandPriority',
  emptyStruct('pallet_drand::drand_priority::DrandPriority'),
  {
    check: (_ctx, { call }) =>
      call.pallet === 'Drand' && call.name === 'write_pulse' ? { validity: { priority: 10_000n } } : {},
  },
);
