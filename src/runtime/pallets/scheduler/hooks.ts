import type { Hooks } from '../../frame/pallet.js';
import { WeightMeter } from '../../frame/weight-meter.js';
import { MaximumWeight } from './constants.js';
import { serviceAgendas } from './service.js';

/** Source: pallet-scheduler 42 `on_initialize`. */
export const hooks: Hooks = {
  onInitialize(ctx, now) {
    const meter = new WeightMeter(MaximumWeight.get(ctx));
    serviceAgendas(ctx, now, meter);
    return meter.consumed;
  },
};
