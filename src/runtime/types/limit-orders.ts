import type { ValueOf } from '../frame/scale/index.js';
import { bool, boundedVec, enumeration, flatEnum, named, option, struct, u64 } from '../frame/scale/index.js';
import { AccountId32, NetUid } from './base.js';
import { MultiSignature, Perbill } from './sp.js';

export const OrderType = flatEnum({ path: 'pallet_limit_orders::OrderType' }, [
  'LimitBuy',
  'TakeProfit',
  'StopLoss',
]);
export type OrderType = ValueOf<typeof OrderType>;

export const Order = struct(
  { path: 'pallet_limit_orders::Order', params: { AccountId: AccountId32 } },
  {
    signer: named(AccountId32, 'AccountId'),
    hotkey: named(AccountId32, 'AccountId'),
    netuid: NetUid,
    order_type: OrderType,
    amount: u64,
    limit_price: u64,
    expiry: u64,
    fee_rate: Perbill,
    fee_recipient: named(AccountId32, 'AccountId'),
    relayer: named(option(boundedVec(AccountId32, 10)), 'Option<BoundedVec<AccountId, ConstU32<10>>>'),
    max_slippage: option(Perbill),
    chain_id: u64,
    partial_fills_enabled: bool,
  },
);
export type Order = ValueOf<typeof Order>;

export const OrderSide = flatEnum({ path: 'pallet_limit_orders::OrderSide' }, ['Buy', 'Sell']);
export type OrderSide = ValueOf<typeof OrderSide>;

export const OrderStatus = enumeration(
  { path: 'pallet_limit_orders::OrderStatus' },
  { Fulfilled: null, PartiallyFilled: u64, Cancelled: null },
);
export type OrderStatus = ValueOf<typeof OrderStatus>;

export const VersionedOrder = enumeration(
  { path: 'pallet_limit_orders::VersionedOrder', params: { AccountId: AccountId32 } },
  { V1: named(Order, 'Order<AccountId>') },
);
export type VersionedOrder = ValueOf<typeof VersionedOrder>;

export const SignedOrder = struct(
  { path: 'pallet_limit_orders::SignedOrder', params: { AccountId: AccountId32 } },
  {
    order: named(VersionedOrder, 'VersionedOrder<AccountId>'),
    signature: MultiSignature,
    partial_fill: option(u64),
  },
);
export type SignedOrder = ValueOf<typeof SignedOrder>;
