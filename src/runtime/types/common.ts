import type { ValueOf } from '../frame/scale/index.js';
import {
  bool,
  bytes,
  bytesFixed,
  enumeration,
  flatEnum,
  i64,
  option,
  struct,
  u8,
  u128,
  vec,
} from '../frame/scale/index.js';

export const CallCondition = enumeration(
  { path: 'subtensor_runtime_common::CallCondition' },
  {
    ParamLessThan: { param_name: bytes, limit: u128 },
    NestedCallMustBe: { pallet_name: bytes, call_name: bytes },
  },
);
export type CallCondition = ValueOf<typeof CallCondition>;

export const CallInfo = struct(
  { path: 'subtensor_runtime_common::CallInfo' },
  {
    pallet_name: bytes,
    pallet_index: u8,
    call_name: option(bytes),
    call_index: option(u8),
    condition: option(CallCondition),
  },
);
export type CallInfo = ValueOf<typeof CallInfo>;

export const FilterMode = flatEnum({ path: 'subtensor_runtime_common::FilterMode' }, [
  'AllowAll',
  'DenyAll',
  'Allow',
  'Deny',
]);
export type FilterMode = ValueOf<typeof FilterMode>;

export const ProxyFilterInfo = struct(
  { path: 'subtensor_runtime_common::ProxyFilterInfo' },
  {
    proxy_type: u8,
    name: bytes,
    deprecated: bool,
    filter_mode: FilterMode,
    calls: vec(CallInfo),
    exceptions: vec(CallInfo),
  },
);
export type ProxyFilterInfo = ValueOf<typeof ProxyFilterInfo>;

export const ProxyType = flatEnum({ path: 'subtensor_runtime_common::ProxyType' }, [
  'Any',
  'Owner',
  'NonCritical',
  'NonTransfer',
  'Senate',
  'NonFungible',
  'Triumvirate',
  'Governance',
  'Staking',
  'Registration',
  'Transfer',
  'SmallTransfer',
  'RootWeights',
  'ChildKeys',
  'SudoUncheckedSetCode',
  'SwapHotkey',
  'SubnetLeaseBeneficiary',
  'RootClaim',
]);
export type ProxyType = ValueOf<typeof ProxyType>;

export const ProxyTypeInfo = struct(
  { path: 'subtensor_runtime_common::ProxyTypeInfo' },
  { name: bytes, index: u8, deprecated: bool },
);
export type ProxyTypeInfo = ValueOf<typeof ProxyTypeInfo>;

export const SafeFloat = struct({ path: 'share_pool::SafeFloat' }, { mantissa: u128, exponent: i64 });
export type SafeFloat = ValueOf<typeof SafeFloat>;

export const ShieldedTransaction = struct(
  { path: 'stp_shield::shielded_tx::ShieldedTransaction' },
  { key_hash: bytesFixed(16), kem_ct: bytes, aead_ct: bytes, nonce: bytesFixed(24) },
);
export type ShieldedTransaction = ValueOf<typeof ShieldedTransaction>;
