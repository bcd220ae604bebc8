/** Source: pallet SubtensorModule, macros/dispatches.rs, `serve_axon`; spec subnets-and-registration.md 9. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doServeAxon } from '../subnets/serving.js';

export const serve_axon = call(
  signatures.serve_axon,
  (ctx, origin, { netuid, ...address }) => {
    doServeAxon(ctx, origin, netuid, address);
    return undefined;
  },
  { docs: 'Publishes the address of the signing hotkey on a subnet.' },
);
