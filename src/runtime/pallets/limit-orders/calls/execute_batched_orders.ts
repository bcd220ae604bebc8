/** Source: pallet LimitOrders, lib.rs, `execute_batched_orders`; spec runtime-interface/LimitOrders.json. */
import { call } from '../../../frame/call.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { doExecuteBatchedOrders } from '../batch.js';
import * as signatures from '../signatures.js';
import { ensureRelayer } from './ensure-relayer.js';

const WEIGHT_PER_BATCHED_ORDER = weight(1_209_134_004n, 5158n);

export const execute_batched_orders = call(
  signatures.execute_batched_orders,
  (ctx, origin, { netuid, orders }) => {
    doExecuteBatchedOrders(ctx, netuid, orders, ensureRelayer(ctx, origin));
    return undefined;
  },
  {
    docs: 'Execute signed orders of one subnet against each other, and what is left against the pool.',
    info: ({ orders }) => ({
      weight: scaledWeight(
        signatures.execute_batched_orders.weight,
        WEIGHT_PER_BATCHED_ORDER,
        BigInt(orders.length),
      ),
    }),
  },
);
