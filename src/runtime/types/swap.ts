import type { ValueOf } from '../frame/scale/index.js';
import { i32, newtype, struct, u128 } from '../frame/scale/index.js';
import { Perquintill } from './base.js';

export const Balancer = struct(
  { path: 'pallet_subtensor_swap::pallet::balancer::Balancer' },
  { quote: Perquintill },
);
export type Balancer = ValueOf<typeof Balancer>;

export const PositionId = newtype({ path: 'pallet_subtensor_swap::pallet::PositionId' }, u128);
export type PositionId = ValueOf<typeof PositionId>;

export const TickIndex = newtype({ path: 'pallet_subtensor_swap::pallet::TickIndex' }, i32);
export type TickIndex = ValueOf<typeof TickIndex>;
