/**
 * Many orders of one subnet at once: what buyers and sellers have for each other changes hands inside, only the rest is traded
 * with the pool. Source: pallets/limit-orders, `do_execute_batched_orders`.
 */
import { max, min, u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { ensure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { palletAccount as accountOfPallet } from '../../frame/pallet-account.js';
import type { SignedOrder } from '../../types/limit-orders.js';
import { transfer } from '../balances/fungible.js';
import { buyAlpha, sellAlpha, transferStakedAlpha } from '../subtensor/staking/order-swap.js';
import { ROOT_NETUID } from '../subtensor/subnets/subnet.js';
import { currentAlphaPrice } from '../swap/pool.js';
import { Now } from '../timestamp/storage.js';
import { validateAndClassify } from './classify.js';
import { PalletHotkey, PalletId } from './constants.js';
import { alphaToTao, taoToAlpha } from './conversion.js';
import {
  type Batch,
  collectFees,
  distributeAlphaProRata,
  distributeTaoProRata,
  type NetTrade,
} from './distribute.js';
import { RootNetUidNotAllowed, SwapReturnedZero } from './errors.js';
import { GroupExecutionSummary } from './events.js';

/** The account that holds the assets of a batch in between. Source: `pallet_account`. */
export function palletAccount(ctx: Context): AccountId {
  return accountOfPallet(PalletId.get(ctx));
}

/**
 * Executes all orders or none. Fails with RootNetUidNotAllowed, as the validation of any order does, with SwapReturnedZero,
 * ZeroShareInBatch, ArithmeticOverflow, or as a transfer or the trade does. Emits OrderExecuted and GroupExecutionSummary.
 * Source: `do_execute_batched_orders`.
 */
export function doExecuteBatchedOrders(
  ctx: Context,
  netuid: number,
  orders: readonly SignedOrder[],
  relayer: AccountId,
): void {
  ensure(netuid !== ROOT_NETUID, RootNetUidNotAllowed);
  const price = currentAlphaPrice(ctx, netuid);
  const classified = validateAndClassify(ctx, netuid, orders, { now: Now.get(ctx), price, relayer });
  if (orders.length === 0) return;

  const totalSellNet = sum(classified.sells.map(({ net }) => net));
  const batch: Batch = {
    ...classified,
    netuid,
    price,
    pallet: { coldkey: palletAccount(ctx), hotkey: PalletHotkey.get(ctx) },
    totalBuyNet: sum(classified.buys.map(({ net }) => net)),
    totalSellNet,
    totalSellTaoEquiv: alphaToTao(totalSellNet, price),
  };
  collectAssets(ctx, batch);
  const trade = netPoolSwap(ctx, batch);
  distributeAlphaProRata(ctx, batch, trade);
  const sellFees = distributeTaoProRata(ctx, batch, trade);
  collectFees(ctx, batch, sellFees);
  GroupExecutionSummary.deposit(ctx, {
    netuid,
    net_side: trade.side,
    net_amount: trade.amountIn,
    actual_out: trade.amountOut,
    executed_count: orders.length,
  });
}

/** Takes all that is put in from its owners. Source: `collect_assets`. */
function collectAssets(ctx: Context, { buys, sells, pallet, netuid }: Batch): void {
  for (const { signer, gross } of buys) transfer(ctx, signer, pallet.coldkey, gross, 'Expendable');
  for (const { signer, hotkey, gross } of sells) {
    const checks = { validateSender: true, validateReceiver: false };
    transferStakedAlpha(ctx, { coldkey: signer, hotkey }, pallet, netuid, gross, checks);
  }
}

/** Trades what one side has more than the other, within the narrowest limit of that side. Source: `net_pool_swap`. */
function netPoolSwap(ctx: Context, batch: Batch): NetTrade {
  const { buys, sells, pallet, netuid, price, totalBuyNet, totalSellNet, totalSellTaoEquiv } = batch;
  const position = { ...pallet, netuid };
  if (totalBuyNet >= totalSellTaoEquiv) {
    const limits = buys.map(({ effectiveSwapLimit }) => effectiveSwapLimit);
    const limitPrice = limits.reduce(min, u64.MAX);
    const amountIn = u64.wrap(totalBuyNet - totalSellTaoEquiv);
    const amountOut = tradeUnlessZero(amountIn, () =>
      buyAlpha(ctx, position, amountIn, { limitPrice, validate: false }),
    );
    return { side: 'Buy', amountIn, amountOut };
  }
  const limits = sells.map(({ effectiveSwapLimit }) => effectiveSwapLimit);
  const limitPrice = limits.reduce(max, 0n);
  const bought = taoToAlpha(totalBuyNet, price);
  const amountIn = u64.wrap(totalSellNet > bought ? totalSellNet - bought : 0n);
  const amountOut = tradeUnlessZero(amountIn, () =>
    sellAlpha(ctx, position, amountIn, { limitPrice, validate: false }),
  );
  return { side: 'Sell', amountIn, amountOut };
}

function tradeUnlessZero(amountIn: bigint, trade: () => bigint): bigint {
  if (amountIn === 0n) return 0n;
  const amountOut = trade();
  ensure(amountOut > 0n, SwapReturnedZero);
  return amountOut;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
