import { signaturesOf } from '../../../frame/call.js';
import { bool, named, option } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { AccountId32, AlphaBalance, NetUid, TaoBalance } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const add_stake = signature(
  2,
  'add_stake',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, amount_staked: TaoBalance },
  weight(3_064_064_000n, 8727n),
);
export const remove_stake = signature(
  3,
  'remove_stake',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, amount_unstaked: AlphaBalance },
  weight(2_569_198_000n, 10_557n),
);
export const unstake_all = signature(
  83,
  'unstake_all',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(176_830_000n, 9189n),
);
export const unstake_all_alpha = signature(
  84,
  'unstake_all_alpha',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(4_275_873_000n, 11_306n),
);
export const move_stake = signature(
  85,
  'move_stake',
  {
    origin_hotkey: named(AccountId32, 'T::AccountId'),
    destination_hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
  },
  weight(1_391_061_000n, 7919n),
);
export const transfer_stake = signature(
  86,
  'transfer_stake',
  {
    destination_coldkey: named(AccountId32, 'T::AccountId'),
    hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
  },
  weight(1_333_541_000n, 7994n),
);
export const swap_stake = signature(
  87,
  'swap_stake',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
  },
  weight(4_317_019_000n, 10_920n),
);
export const add_stake_limit = signature(
  88,
  'add_stake_limit',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    amount_staked: TaoBalance,
    limit_price: TaoBalance,
    allow_partial: bool,
  },
  weight(3_253_005_000n, 8727n),
);
export const remove_stake_limit = signature(
  89,
  'remove_stake_limit',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    amount_unstaked: AlphaBalance,
    limit_price: TaoBalance,
    allow_partial: bool,
  },
  weight(2_715_696_000n, 10_591n),
);
export const swap_stake_limit = signature(
  90,
  'swap_stake_limit',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
    limit_price: TaoBalance,
    allow_partial: bool,
  },
  weight(4_519_515_000n, 11_077n),
);
export const recycle_alpha = signature(
  101,
  'recycle_alpha',
  { hotkey: named(AccountId32, 'T::AccountId'), amount: AlphaBalance, netuid: NetUid },
  weight(1_097_139_000n, 5219n),
);
export const burn_alpha = signature(
  102,
  'burn_alpha',
  { hotkey: named(AccountId32, 'T::AccountId'), amount: AlphaBalance, netuid: NetUid },
  weight(868_964_000n, 5219n),
);
export const remove_stake_full_limit = signature(
  103,
  'remove_stake_full_limit',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, limit_price: option(TaoBalance) },
  weight(2_729_292_000n, 10_591n),
);
export const set_coldkey_auto_stake_hotkey = signature(
  114,
  'set_coldkey_auto_stake_hotkey',
  { netuid: NetUid, hotkey: named(AccountId32, 'T::AccountId') },
  weight(333_853_000n, 4274n),
);
export const add_stake_burn = signature(
  132,
  'add_stake_burn',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    amount: TaoBalance,
    limit: option(TaoBalance),
  },
  weight(3_492_308_000n, 8727n),
);
