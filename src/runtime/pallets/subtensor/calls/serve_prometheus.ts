/** Source: pallet SubtensorModule, macros/dispatches.rs, `serve_prometheus`; spec subnets-and-registration.md 9. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doServePrometheus } from '../subnets/serving.js';

export const serve_prometheus = call(
  signatures.serve_prometheus,
  (ctx, origin, { netuid, ...address }) => {
    doServePrometheus(ctx, origin, netuid, address);
    return undefined;
  },
  { docs: 'Publishes where the signing hotkey serves its metrics.' },
);
