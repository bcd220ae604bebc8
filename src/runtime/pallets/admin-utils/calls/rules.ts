/**
 * Who may change what: the checks that the calls of this pallet share, in the chain's order, around a change of their own.
 * `docs` becomes the call's documentation. Source: pallet AdminUtils, lib.rs; spec subnets-and-registration.md 8.
 */
import { type CallDef, type CallSignature, call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { type ErrorDef, ensure, fail } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureRoot, type Origin } from '../../../frame/origin.js';
import type { StructValue } from '../../../frame/scale/composites.js';
import type { AnyType } from '../../../frame/scale/index.js';
import { ifSubnetExist, ROOT_NETUID } from '../../subtensor/subnets/subnet.js';
import {
  ensureAdminWindowOpen,
  ensureSnOwnerOrRootWithLimits,
  ensureSubnetOwnerOrRoot,
  recordOwnerRl,
} from '../../subtensor/utils/ensure-owner.js';
import type { TransactionType } from '../../subtensor/utils/rate-limiting.js';
import { NotPermittedOnRootSubnet, SubnetDoesNotExist } from '../errors.js';

type Args = Readonly<Record<string, AnyType>>;
interface OnSubnet {
  readonly netuid: number;
}

export interface Conditions {
  /** SubnetDoesNotExist otherwise. */
  readonly mustExist?: boolean;
  /** NotPermittedOnRootSubnet otherwise. */
  readonly notRoot?: boolean;
}

/** Fails with SubnetDoesNotExist, NotPermittedOnRootSubnet. */
export function ensureConditions(ctx: Context, netuid: number, { mustExist, notRoot }: Conditions): void {
  if (mustExist) ensure(ifSubnetExist(ctx, netuid), SubnetDoesNotExist);
  if (notRoot) ensure(netuid !== ROOT_NETUID, NotPermittedOnRootSubnet);
}

/** What a change is told beside the arguments. */
export interface Caller {
  readonly origin: Origin;
  /** Undefined for root. */
  readonly owner: AccountId | undefined;
}

/**
 * A change by the subnet's owner, at the pace of `limit`, or by root; outside the freeze window.
 * Fails with BadOrigin, TxRateLimitExceeded, AdminActionProhibitedDuringWeightsWindow and what the conditions say.
 */
export function byOwner<A extends Args>(
  signature: CallSignature<A>,
  docs: string,
  { limit, ...conditions }: Conditions & { readonly limit: TransactionType },
  change: (ctx: Context, args: StructValue<A>, caller: Caller) => void,
): CallDef {
  return call(
    signature,
    (ctx, origin, args) => {
      const { netuid } = args as unknown as OnSubnet;
      const owner = ensureSnOwnerOrRootWithLimits(ctx, origin, netuid, [limit]);
      ensureAdminWindowOpen(ctx, netuid);
      ensureConditions(ctx, netuid, conditions);
      change(ctx, args, { origin, owner });
      recordOwnerRl(ctx, owner, netuid, [limit]);
      return undefined;
    },
    { docs: `${docs} Subnet owner or root.` },
  );
}

/** The same at any pace. Fails with BadOrigin, AdminActionProhibitedDuringWeightsWindow and what the conditions say. */
export function byOwnerAtAnyPace<A extends Args>(
  signature: CallSignature<A>,
  docs: string,
  conditions: Conditions,
  change: (ctx: Context, args: StructValue<A>) => void,
): CallDef {
  return call(
    signature,
    (ctx, origin, args) => {
      const { netuid } = args as unknown as OnSubnet;
      ensureSubnetOwnerOrRoot(ctx, origin, netuid);
      ensureAdminWindowOpen(ctx, netuid);
      ensureConditions(ctx, netuid, conditions);
      change(ctx, args);
      return undefined;
    },
    { docs: `${docs} Subnet owner or root.` },
  );
}

/** A change of one subnet by root. Fails with BadOrigin, AdminActionProhibitedDuringWeightsWindow and what the conditions say. */
export function byRootOnSubnet<A extends Args>(
  signature: CallSignature<A>,
  docs: string,
  { inWindow, ...conditions }: Conditions & { readonly inWindow?: 'refused' },
  change: (ctx: Context, args: StructValue<A>) => void,
): CallDef {
  return call(
    signature,
    (ctx, origin, args) => {
      const { netuid } = args as unknown as OnSubnet;
      ensureRoot(origin);
      if (inWindow === 'refused') ensureAdminWindowOpen(ctx, netuid);
      ensureConditions(ctx, netuid, conditions);
      change(ctx, args);
      return undefined;
    },
    { docs: `${docs} Root only.` },
  );
}

/** A change of the whole network by root. Fails with BadOrigin. */
export function byRoot<A extends Args>(
  signature: CallSignature<A>,
  docs: string,
  change: (ctx: Context, args: StructValue<A>) => void,
): CallDef {
  return call(
    signature,
    (ctx, origin, args) => {
      ensureRoot(origin);
      change(ctx, args);
      return undefined;
    },
    { docs: `${docs} Root only.` },
  );
}

/** A call that is still published and fails whoever makes it. */
export function alwaysFails(signature: CallSignature, error: ErrorDef): CallDef {
  return call(signature, () => fail(error), { docs: `Always fails with ${error.name}.` });
}
