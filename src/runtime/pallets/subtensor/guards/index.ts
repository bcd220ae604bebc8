/**
 * The guards of the pallet: they run before every call, also one inside another, and before a transaction enters the pool,
 * where {@link poolCodeOf} tells how it is refused.
 */
import type { DispatchGuard } from '../../../frame/context.js';
import { checkColdkeySwap } from './check-coldkey-swap.js';
import { checkDelegateTake } from './check-delegate-take.js';
import { checkEvmKeyAssociation } from './check-evm-key-association.js';
import { checkRateLimits } from './check-rate-limits.js';
import { checkServingEndpoints } from './check-serving-endpoints.js';
import { checkWeights } from './check-weights.js';

export { poolCodeOf } from './pool-code.js';

/**
 * In the order they run. Source: runtime lib.rs, `DispatchExtension` of the System pallet; spec
 * subnets-and-registration.md 1.3.
 */
export const dispatchGuards: readonly DispatchGuard[] = [
  checkColdkeySwap,
  checkWeights,
  checkRateLimits,
  checkDelegateTake,
  checkServingEndpoints,
  checkEvmKeyAssociation,
];
