import type { Pallet } from '../../frame/pallet.js';
import { calls } from './calls/index.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events/index.js';
import { hooks } from './hooks.js';
import { items } from './storage/index.js';
import { EvmKeyAssociateRateLimit } from './utils/evm.js';
import {
  MaxUidsTrimmingRateLimit,
  MechanismCountSetRateLimit,
  MechanismEmissionRateLimit,
} from './utils/rate-limiting.js';

export const subtensor: Pallet = {
  name: 'SubtensorModule',
  index: 7,
  enums: {
    call: { path: 'pallet_subtensor::pallet::Call', params: ['T'] },
    event: { path: 'pallet_subtensor::pallet::Event', params: ['T'] },
    error: { path: 'pallet_subtensor::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls,
  events: events,
  errors: errors,
  constants: constants,
  hiddenConstants: [
    EvmKeyAssociateRateLimit,
    MechanismCountSetRateLimit,
    MechanismEmissionRateLimit,
    MaxUidsTrimmingRateLimit,
  ],
  hooks,
};
