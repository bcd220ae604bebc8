import * as signatures from '../signatures/index.js';
import { validateServeAxon, validateServePrometheus } from '../subnets/serving.js';
import { guardOf, rule } from './guard.js';

/** Addresses that neurons publish. Source: guards/check_serving_endpoints.rs; spec subnets-and-registration.md 1.3. */
export const checkServingEndpoints = guardOf([
  rule(signatures.serve_axon, (ctx, who, args) => validateServeAxon(ctx, who, args.netuid, args)),
  rule(signatures.serve_axon_tls, (ctx, who, args) => validateServeAxon(ctx, who, args.netuid, args)),
  rule(signatures.serve_prometheus, (ctx, who, args) => validateServePrometheus(ctx, who, args.netuid, args)),
]);
