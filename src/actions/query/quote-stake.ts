import type { Client, ReadOptions } from '../../client/index.js';
import { type Amount, stakeAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { getPrices } from './get-prices.js';

/** What a trade against a subnet's pool would bring now. */
export interface StakeQuote {
  readonly netuid: number;
  readonly give: Amount;
  readonly receive: Amount;
  /** The pool's fee, in the token given. */
  readonly fee: Amount;
  /** Rao of TAO for one alpha, before the trade. */
  readonly priceRao: bigint;
  /** What the price impact costs, in the token received. */
  readonly slippage: Amount;
}

interface SimSwapResult {
  taoAmount: bigint;
  alphaAmount: bigint;
  taoFee: bigint;
  alphaFee: bigint;
  taoSlippage: bigint;
  alphaSlippage: bigint;
}

/** TAO → alpha of a subnet. On root TAO stays TAO. Source: SwapRuntimeApi.sim_swap_tao_for_alpha. */
export async function quoteStake(
  client: Client,
  netuid: number,
  tao: TaoAmount,
  options: ReadOptions = {},
): Promise<StakeQuote> {
  const [swap, prices] = await Promise.all([
    client.runtimeApi<SimSwapResult>('SwapRuntimeApi', 'sim_swap_tao_for_alpha', [netuid, tao.rao], options),
    getPrices(client, options),
  ]);
  return {
    netuid,
    give: tao,
    receive: stakeAmount(netuid, swap.alphaAmount),
    fee: taoAmount(swap.taoFee),
    priceRao: prices.get(netuid) ?? 0n,
    slippage: stakeAmount(netuid, swap.alphaSlippage),
  };
}

/** Alpha of a subnet → TAO. `alphaRao` is rao of TAO on root. Source: SwapRuntimeApi.sim_swap_alpha_for_tao. */
export async function quoteUnstake(
  client: Client,
  netuid: number,
  alphaRao: bigint,
  options: ReadOptions = {},
): Promise<StakeQuote> {
  const [swap, prices] = await Promise.all([
    client.runtimeApi<SimSwapResult>('SwapRuntimeApi', 'sim_swap_alpha_for_tao', [netuid, alphaRao], options),
    getPrices(client, options),
  ]);
  return {
    netuid,
    give: stakeAmount(netuid, alphaRao),
    receive: taoAmount(swap.taoAmount),
    fee: stakeAmount(netuid, swap.alphaFee),
    priceRao: prices.get(netuid) ?? 0n,
    slippage: taoAmount(swap.taoSlippage),
  };
}
