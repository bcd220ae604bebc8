import { initialReserves } from '../../../../math/emission/lock-cost.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import type { SubnetIdentityV3 } from '../../../types/subtensor.js';
import { canRemoveBalanceFromColdkeyAccount, transferTaoToSubnet } from '../coinbase/tao.js';
import { InitialTempo } from '../constants.js';
import {
  CannotAffordLockCost,
  CannotUseSystemAccount,
  NetworkTxRateLimitExceeded,
  NonAssociatedColdKey,
  SubNetRegistrationDisabled,
  SubnetLimitReached,
} from '../errors.js';
import { NetworkAdded } from '../events/index.js';
import { getMedianSubnetAlphaPrice } from '../staking/alpha-price.js';
import {
  coldkeyOwnsHotkey,
  createAccountIfNonExistent,
  hotkeyAccountExists,
} from '../staking/hotkey-account.js';
import { doSetRootValidatorsForSubnet } from '../staking/set-children.js';
import {
  NetworkLastLockCost,
  NetworkMinLockCost,
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  NetworksAdded,
  RAORecycledForRegistration,
  RegisteredSubnetCounter,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetEmissionEnabled,
  SubnetLimit,
  SubnetLocked,
  SubnetMechanism,
  SubnetOwner,
  SubnetTAO,
  SubnetVolume,
  TokenSymbol,
  TotalStake,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { storeSubnetIdentity } from '../utils/identity.js';
import { passesRateLimit } from '../utils/rate-limiting.js';
import { setSubnetOwnerHotkey } from '../utils/set-hyperparameters.js';
import { appendNeuron } from './append-neuron.js';
import { doDissolveNetwork } from './do-dissolve-network.js';
import { initNewNetwork } from './init-new-network.js';
import { getNetworkLockCost, setNetworkLastLockBlock } from './network-lock.js';
import { getNetworkToPrune } from './network-to-prune.js';
import { getNextNetuid, ROOT_NETUID } from './subnet.js';
import { isSubnetAccountId } from './subnet-account.js';
import { getNextAvailableSymbol } from './symbols.js';

/** Pool and price by the market; the only mechanism a new subnet can have. */
const DYNAMIC_MECHANISM = 1;

/**
 * Creates a subnet for the caller, whose hotkey gets uid 0. All of the lock goes into the pool, and the owner gets no
 * alpha. When
 * there are too many subnets, one is dissolved to make room. Fails with the errors imported here, InsufficientBalance and
 * InvalidIdentity. Source: subnets/subnet.rs `do_register_network`; spec subnets-and-registration.md 3.1.
 */
export function doRegisterNetwork(
  ctx: Context,
  origin: Origin,
  hotkey: AccountId,
  identity?: SubnetIdentityV3,
): void {
  const coldkey = ensureSigned(origin);
  ensure(!hotkeyAccountExists(ctx, hotkey) || coldkeyOwnsHotkey(ctx, coldkey, hotkey), NonAssociatedColdKey);
  ensure(isSubnetAccountId(ctx, hotkey) === undefined, CannotUseSystemAccount);
  const block = getCurrentBlockAsU64(ctx);
  ensure(block >= NetworkRegistrationStartBlock.get(ctx), SubNetRegistrationDisabled);
  ensure(passesRateLimit(ctx, 'RegisterNetwork', coldkey), NetworkTxRateLimitExceeded);
  const pruned = needsRoom(ctx) ? (getNetworkToPrune(ctx) ?? fail(SubnetLimitReached)) : undefined;
  const cost = getNetworkLockCost(ctx);
  ensure(canRemoveBalanceFromColdkeyAccount(ctx, coldkey, cost), CannotAffordLockCost);

  if (pruned !== undefined) doDissolveNetwork(ctx, pruned);
  const netuid = pruned ?? getNextNetuid(ctx);
  const medianPrice = getMedianSubnetAlphaPrice(ctx);
  initNewNetwork(ctx, netuid, InitialTempo.get(ctx));

  const lock = transferTaoToSubnet(ctx, netuid, coldkey, cost);
  NetworkLastLockCost.put(ctx, lock);
  setNetworkLastLockBlock(ctx, block);

  createAccountIfNonExistent(ctx, coldkey, hotkey);
  appendNeuron(ctx, netuid, hotkey, block);
  SubnetMechanism.insert(ctx, netuid, DYNAMIC_MECHANISM);
  NetworkRegisteredAt.insert(ctx, netuid, block);
  RegisteredSubnetCounter.mutate(ctx, netuid, (count) => count + 1n);
  TokenSymbol.insert(ctx, netuid, getNextAvailableSymbol(ctx, netuid));

  const pool = initialReserves(lock, NetworkMinLockCost.get(ctx), medianPrice);
  SubnetTAO.insert(ctx, netuid, pool.tao);
  SubnetAlphaIn.insert(ctx, netuid, pool.alpha);
  SubnetOwner.insert(ctx, netuid, coldkey);
  setSubnetOwnerHotkey(ctx, netuid, hotkey);
  SubnetLocked.insert(ctx, netuid, lock);
  SubnetAlphaOut.insert(ctx, netuid, 0n);
  SubnetVolume.insert(ctx, netuid, 0n);
  // The chain recycles what the lock has above the pool. The pool holds all of it, so there is never anything.
  RAORecycledForRegistration.insert(ctx, netuid, 0n);
  TotalStake.mutate(ctx, (total) => u64.saturatingAdd(total, pool.tao));

  if (identity) storeSubnetIdentity(ctx, netuid, identity);
  doSetRootValidatorsForSubnet(ctx, netuid);
  NetworkAdded.deposit(ctx, [netuid, DYNAMIC_MECHANISM]);
  // Root decides when a new subnet gets TAO.
  SubnetEmissionEnabled.insert(ctx, netuid, false);
}

function needsRoom(ctx: Context): boolean {
  const count = NetworksAdded.iter(ctx).filter(
    ([netuid, isAdded]) => isAdded && netuid !== ROOT_NETUID,
  ).length;
  return count >= SubnetLimit.get(ctx);
}
