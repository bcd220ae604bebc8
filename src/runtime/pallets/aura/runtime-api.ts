import { apiMethod, type RuntimeApi } from '../../frame/runtime-api.js';
import { vec } from '../../frame/scale/index.js';
import { AuraPublic, SlotDuration as SlotDurationType } from '../../types/sp.js';
import { SlotDuration } from './constants.js';
import { Authorities } from './storage.js';

/** Source: runtime lib.rs, `sp_consensus_aura::AuraApi`. */
export const auraApi: RuntimeApi = {
  name: 'AuraApi',
  version: 1,
  docs: 'Whose turn it is to author.',
  methods: [
    apiMethod(
      'slot_duration',
      {},
      SlotDurationType,
      (ctx) => SlotDuration.get(ctx),
      'Milliseconds of a slot.',
    ),
    apiMethod(
      'authorities',
      {},
      vec(AuraPublic),
      (ctx) => Authorities.get(ctx),
      'The authorities, in the order of their turns.',
    ),
  ],
};
