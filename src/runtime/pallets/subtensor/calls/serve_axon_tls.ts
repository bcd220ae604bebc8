/** Source: pallet SubtensorModule, macros/dispatches.rs, `serve_axon_tls`; spec subnets-and-registration.md 9. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doServeAxon } from '../subnets/serving.js';

export const serve_axon_tls = call(
  signatures.serve_axon_tls,
  (ctx, origin, { netuid, certificate, ...address }) => {
    doServeAxon(ctx, origin, netuid, address, certificate);
    return undefined;
  },
  {
    docs: 'Publishes the address of the signing hotkey on a subnet, and its certificate: one byte of algorithm, then the key.',
  },
);
