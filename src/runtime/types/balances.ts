import type { ValueOf } from '../frame/scale/index.js';
import { bytesFixed, flatEnum, named, newtype, struct, u128 } from '../frame/scale/index.js';
import { TaoBalance } from './base.js';

export const ExtraFlags = newtype({ path: 'pallet_balances::types::ExtraFlags' }, u128);
export type ExtraFlags = ValueOf<typeof ExtraFlags>;

export const AccountData = struct(
  { path: 'pallet_balances::types::AccountData', params: { Balance: TaoBalance } },
  {
    free: named(TaoBalance, 'Balance'),
    reserved: named(TaoBalance, 'Balance'),
    frozen: named(TaoBalance, 'Balance'),
    flags: ExtraFlags,
  },
);
export type AccountData = ValueOf<typeof AccountData>;

export const AdjustmentDirection = flatEnum({ path: 'pallet_balances::types::AdjustmentDirection' }, [
  'Increase',
  'Decrease',
]);
export type AdjustmentDirection = ValueOf<typeof AdjustmentDirection>;

export const Reasons = flatEnum({ path: 'pallet_balances::types::Reasons' }, ['Fee', 'Misc', 'All']);
export type Reasons = ValueOf<typeof Reasons>;

export const BalanceLock = struct(
  { path: 'pallet_balances::types::BalanceLock', params: { Balance: TaoBalance } },
  { id: named(bytesFixed(8), 'LockIdentifier'), amount: named(TaoBalance, 'Balance'), reasons: Reasons },
);
export type BalanceLock = ValueOf<typeof BalanceLock>;

export const ReserveData = struct(
  {
    path: 'pallet_balances::types::ReserveData',
    params: { ReserveIdentifier: bytesFixed(8), Balance: TaoBalance },
  },
  { id: named(bytesFixed(8), 'ReserveIdentifier'), amount: named(TaoBalance, 'Balance') },
);
export type ReserveData = ValueOf<typeof ReserveData>;
