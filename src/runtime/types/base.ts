/** The types every pallet uses: accounts, hashes, netuids, amounts, fixed-point numbers. */
import type {
  I32F32 as I32F32Bits,
  I64F64 as I64F64Bits,
  I96F32 as I96F32Bits,
  U64F64 as U64F64Bits,
  U96F32 as U96F32Bits,
} from '../../math/fixed/types.js';
import type { AccountId } from '../frame/origin.js';
import {
  type AnyType,
  bytesFixed,
  i64,
  i128,
  named,
  newtype,
  struct,
  type Type,
  transparent,
  u8,
  u16,
  u64,
  u128,
} from '../frame/scale/index.js';
import { unsigned } from './typenum.js';

export const AccountId32: Type<AccountId> = newtype({ path: 'sp_core::crypto::AccountId32' }, bytesFixed(32));
export const H256 = newtype({ path: 'primitive_types::H256' }, bytesFixed(32));
export const H160 = newtype({ path: 'primitive_types::H160' }, bytesFixed(20));

/** Subnet number, 0..65535; metadata shows the bare integer. */
export const NetUid = named(u16, 'NetUid');
/** netuid + 4096 × mechanism. */
export const NetUidStorageIndex = named(u16, 'NetUidStorageIndex');
export const MechId = named(u8, 'MechId');
/** rao of TAO. */
export const TaoBalance = named(u64, 'TaoBalance');
/** rao of one subnet's alpha. */
export const AlphaBalance = named(u64, 'AlphaBalance');

/** Raw bits, value = bits / 2^64 or 2^32. Source: crate `substrate_fixed`. */
function fixed<T extends bigint>(container: string, bits: Type<bigint>, fraction: AnyType): Type<T> {
  const at = { path: `substrate_fixed::${container}`, params: { Frac: fraction } };
  return transparent(at, 'bits', bits) as AnyType;
}
const U64 = unsigned(64);
const U32 = unsigned(32);
export const U64F64 = named(fixed<U64F64Bits>('FixedU128', u128, U64), 'U64F64');
export const I64F64 = named(fixed<I64F64Bits>('FixedI128', i128, U64), 'I64F64');
export const U96F32 = named(fixed<U96F32Bits>('FixedU128', u128, U32), 'U96F32');
export const I96F32 = named(fixed<I96F32Bits>('FixedI128', i128, U32), 'I96F32');
export const I32F32 = named(fixed<I32F32Bits>('FixedI64', i64, U32), 'I32F32');

/** 1.0 = 10^18. */
export const FixedU128 = newtype({ path: 'sp_arithmetic::fixed_point::FixedU128' }, u128);
/** The hash function of the chain, where metadata names it. */
export const BlakeTwo256 = struct({ path: 'sp_runtime::traits::BlakeTwo256' }, {}) as AnyType;
/** Parts of 10^18. */
export const Perquintill = newtype({ path: 'sp_arithmetic::per_things::Perquintill' }, u64);
/** 0..100. */
export const Percent = newtype({ path: 'sp_arithmetic::per_things::Percent' }, u8);
/** Never zero. */
export const NonZeroU64 = newtype({ path: 'NonZeroU64' }, u64);
