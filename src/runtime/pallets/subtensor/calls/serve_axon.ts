/** Publishing where a neuron can be reached. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doServeAxon, doServePrometheus } from '../subnets/serving.js';

export const serve_axon = call(
  signatures.serve_axon,
  (ctx, origin, { netuid, ...address }) => {
    doServeAxon(ctx, origin, netuid, address);
    return undefined;
  },
  { docs: 'Publishes the address of the signing hotkey on a subnet.' },
);

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

export const serve_prometheus = call(
  signatures.serve_prometheus,
  (ctx, origin, { netuid, ...address }) => {
    doServePrometheus(ctx, origin, netuid, address);
    return undefined;
  },
  { docs: 'Publishes where the signing hotkey serves its metrics.' },
);
