/**
 * A block's emission, from the credit to the pending amounts and the epochs. Source: coinbase/run_coinbase.rs; spec
 * coinbase-and-emission.md 1. Amounts in rao.
 */
import { accrueAlpha } from '../../../../math/emission/accrual.js';
import type { InjectionTerms } from '../../../../math/emission/injection.js';
import { U96F32 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { StorageMap } from '../../../frame/storage.js';
import {
  OwnerCutEnabled,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaOutEmission,
  SubnetRootSellTao,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { getFloatSubnetOwnerCut } from '../utils/hyperparameters.js';
import { mintAlpha, recycleSubnetAlpha, resolveToAlphaOut } from './alpha.js';
import { distributeEmissionsToSubnets } from './distribute-emission.js';
import { drainPending } from './drain-pending.js';
import { getSubnetTerms, injectAndMaybeSwap } from './inject.js';
import { rootProportion } from './root-proportion.js';
import { getNonRootNetuids, getSubnetBlockEmissions, getSubnetsToEmitTo } from './subnet-emissions.js';

/** Spends the credit of TAO on the subnets and runs the epochs that are due. Source: `run_coinbase`. */
export function runCoinbase(ctx: Context, credit: bigint): void {
  SubnetRootSellTao.clearPrefix(ctx);
  const netuids = getNonRootNetuids(ctx);
  const emitting = getSubnetsToEmitTo(ctx, netuids);
  const emissions = getSubnetBlockEmissions(ctx, emitting, credit);
  const terms = getSubnetTerms(ctx, emissions.tao);
  injectAndMaybeSwap(ctx, emitting, terms, credit);
  emitAlpha(ctx, emitting, terms, emissions.isRootSellOn);
  distributeEmissionsToSubnets(ctx, drainPending(ctx, netuids, getCurrentBlockAsU64(ctx)));
}

/**
 * Mints the alpha of the participants and adds it to the pending amounts. The root part is recycled while root may not sell.
 * Source: `emit_to_subnets`, third step.
 */
function emitAlpha(
  ctx: Context,
  netuids: readonly number[],
  terms: ReadonlyMap<number, InjectionTerms>,
  isRootSellOn: boolean,
): void {
  const ownerCut = getFloatSubnetOwnerCut(ctx);
  for (const netuid of netuids) {
    const created = U96F32.toU64(terms.get(netuid)!.alphaOut);
    SubnetAlphaOutEmission.insert(ctx, netuid, created);
    resolveToAlphaOut(ctx, mintAlpha(ctx, netuid, created));

    const hasOwnerCut = OwnerCutEnabled.get(ctx, netuid);
    const accrual = accrueAlpha(created, hasOwnerCut ? ownerCut : undefined, rootProportion(ctx, netuid));
    if (hasOwnerCut) accrue(ctx, PendingOwnerCut, netuid, accrual.owner);
    accrue(ctx, PendingServerEmission, netuid, accrual.server);
    accrue(ctx, PendingValidatorEmission, netuid, accrual.validator);
    if (isRootSellOn) accrue(ctx, PendingRootAlphaDivs, netuid, accrual.root);
    else recycleSubnetAlpha(ctx, netuid, accrual.root);
  }
}

function accrue(
  ctx: Context,
  pending: StorageMap<readonly [number], bigint>,
  netuid: number,
  amount: bigint,
): void {
  pending.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, amount));
}
