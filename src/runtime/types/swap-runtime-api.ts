import type { ValueOf } from '../frame/scale/index.js';
import { struct, u64 } from '../frame/scale/index.js';
import { AlphaBalance, NetUid, TaoBalance } from './base.js';

export const SimSwapResult = struct(
  { path: 'pallet_subtensor_swap_runtime_api::SimSwapResult' },
  {
    tao_amount: TaoBalance,
    alpha_amount: AlphaBalance,
    tao_fee: TaoBalance,
    alpha_fee: AlphaBalance,
    tao_slippage: TaoBalance,
    alpha_slippage: AlphaBalance,
  },
);
export type SimSwapResult = ValueOf<typeof SimSwapResult>;

export const SubnetPrice = struct(
  { path: 'pallet_subtensor_swap_runtime_api::SubnetPrice' },
  { netuid: NetUid, price: u64 },
);
export type SubnetPrice = ValueOf<typeof SubnetPrice>;
