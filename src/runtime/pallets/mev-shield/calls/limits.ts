import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import type { StorageValue } from '../../../frame/storage.js';
import { WeightExceedsAbsoluteMax } from '../errors.js';
import {
  ExtrinsicLifetimeSet,
  MaxExtrinsicWeightSet,
  MaxPendingExtrinsicsNumberSet,
  OnInitializeWeightSet,
} from '../events.js';
import * as signatures from '../signatures.js';
import {
  ExtrinsicLifetime,
  MaxExtrinsicWeight,
  MaxPendingExtrinsicsLimit,
  OnInitializeWeight,
} from '../storage.js';

/** Half of a block, in picoseconds. Source: `MAX_ON_INITIALIZE_WEIGHT`. */
const MAX_ON_INITIALIZE_WEIGHT = 2_000_000_000_000n;

export const set_max_pending_extrinsics_number = call(
  signatures.set_max_pending_extrinsics_number,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    MaxPendingExtrinsicsLimit.put(ctx, value);
    MaxPendingExtrinsicsNumberSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set how many encrypted calls may be kept.' },
);

export const set_on_initialize_weight = call(
  signatures.set_on_initialize_weight,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    setWeight(ctx, OnInitializeWeight, value);
    OnInitializeWeightSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set what the kept calls of a block may weigh together.' },
);

export const set_stored_extrinsic_lifetime = call(
  signatures.set_stored_extrinsic_lifetime,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    ExtrinsicLifetime.put(ctx, value);
    ExtrinsicLifetimeSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set for how many blocks an encrypted call is kept.' },
);

export const set_max_extrinsic_weight = call(
  signatures.set_max_extrinsic_weight,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    setWeight(ctx, MaxExtrinsicWeight, value);
    MaxExtrinsicWeightSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set what one kept call may weigh.' },
);

function setWeight(ctx: Context, item: StorageValue<bigint>, value: bigint): void {
  ensure(value <= MAX_ON_INITIALIZE_WEIGHT, WeightExceedsAbsoluteMax);
  item.put(ctx, value);
}
