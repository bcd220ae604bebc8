/** What a block puts into the pools. Source: coinbase/run_coinbase.rs; spec coinbase-and-emission.md 3. Amounts in rao. */
import { type InjectionTerms, injectionTerms } from '../../../../math/emission/injection.js';
import { U96F32 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { adjustProtocolLiquidity } from '../../swap/protocol-liquidity.js';
import { MAX_PRICE, type SwapResult } from '../../swap/swap.js';
import { swapTaoForAlpha } from '../staking/swap-tao-alpha.js';
import {
  SubnetAlphaInEmission,
  SubnetExcessTao,
  SubnetProtocolAlpha,
  SubnetTAO,
  SubnetTaoInEmission,
  TotalStake,
} from '../storage/index.js';
import { getSubnetAccountId } from '../subnets/subnet-account.js';
import { mintAlpha, resolveToAlphaIn } from './alpha.js';
import { getBlockEmissionForIssuance } from './block-emission.js';
import { recordProtocolInflow } from './flow.js';
import { getAlphaIssuance, rootProportion } from './root-proportion.js';
import { recycleCredit, spendTao } from './tao.js';

/** Terms by netuid, all taken before anything is injected. Source: `get_subnet_terms`. */
export function getSubnetTerms(
  ctx: Context,
  taoEmissions: ReadonlyMap<number, U96F32>,
): Map<number, InjectionTerms> {
  const terms = new Map<number, InjectionTerms>();
  // Ascending netuids, not storage order: the last one decides what BlockEmission holds.
  for (const [netuid, taoEmission] of [...taoEmissions].sort(([a], [b]) => a - b)) {
    terms.set(
      netuid,
      injectionTerms({
        taoEmission,
        alphaEmission: getBlockEmissionForIssuance(ctx, getAlphaIssuance(ctx, netuid)),
        price: currentAlphaPrice(ctx, netuid),
        rootProportion: rootProportion(ctx, netuid),
      }),
    );
  }
  return terms;
}

/**
 * Spends the credit on the pools of `netuids`, in their order, and recycles what is left: TAO and alpha join the reserves at
 * the price, TAO in excess buys alpha for the protocol. Source: `inject_and_maybe_swap`.
 */
export function injectAndMaybeSwap(
  ctx: Context,
  netuids: readonly number[],
  terms: ReadonlyMap<number, InjectionTerms>,
  credit: bigint,
): void {
  let left = credit;
  for (const netuid of netuids) {
    const account = getSubnetAccountId(ctx, netuid);
    if (account !== undefined) left = inject(ctx, netuid, account, terms.get(netuid)!, left);
  }
  recycleCredit(ctx, left);
}

/** One subnet's injection. The credit left. */
function inject(
  ctx: Context,
  netuid: number,
  account: AccountId,
  terms: InjectionTerms,
  credit: bigint,
): bigint {
  // The weights are set for the reserves after the injection; the purchase below trades at these weights and the old reserves.
  const injected = adjustProtocolLiquidity(
    ctx,
    netuid,
    U96F32.toU64(terms.taoIn),
    U96F32.toU64(terms.alphaIn),
  );
  SubnetExcessTao.insert(ctx, netuid, 0n);
  SubnetTaoInEmission.insert(ctx, netuid, 0n);
  let left = buyWithExcess(ctx, netuid, account, U96F32.toU64(terms.excessTao), credit);

  SubnetAlphaInEmission.insert(ctx, netuid, injected.alpha);
  resolveToAlphaIn(ctx, mintAlpha(ctx, netuid, injected.alpha));

  if (injected.tao === 0n) return left;
  const spent = spendTao(ctx, account, left, injected.tao);
  left = spent.credit;
  if (!spent.isSpent) return left;
  SubnetTaoInEmission.insert(ctx, netuid, injected.tao);
  SubnetTAO.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, injected.tao));
  TotalStake.mutate(ctx, (total) => u64.saturatingAdd(total, injected.tao));
  recordProtocolInflow(ctx, netuid, injected.tao);
  return left;
}

/** Buys alpha with the excess TAO. When the purchase fails, the TAO stays on the account outside of all books. */
function buyWithExcess(
  ctx: Context,
  netuid: number,
  account: AccountId,
  excessTao: bigint,
  credit: bigint,
): bigint {
  if (excessTao === 0n) return credit;
  const spent = spendTao(ctx, account, credit, excessTao);
  const bought = spent.isSpent ? tryBuy(ctx, netuid, excessTao) : undefined;
  if (bought) {
    SubnetProtocolAlpha.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, bought.paidOut));
    SubnetExcessTao.insert(ctx, netuid, bought.paidIn);
    recordProtocolInflow(ctx, netuid, bought.paidIn);
  }
  return spent.credit;
}

function tryBuy(ctx: Context, netuid: number, tao: bigint): SwapResult | undefined {
  try {
    return swapTaoForAlpha(ctx, netuid, tao, { limitPrice: MAX_PRICE, dropFees: true });
  } catch (error) {
    if (error instanceof DispatchFailure) return undefined;
    throw error;
  }
}
