import { RuntimeCall } from '../frame/runtime-call.js';
import { RuntimeEvent } from '../frame/runtime-event.js';
import type { ValueOf } from '../frame/scale/index.js';
import {
  bool,
  boundedBytes,
  bytesFixed,
  compact,
  cow,
  enumeration,
  flatEnum,
  named,
  newtype,
  option,
  str,
  struct,
  u32,
  vec,
} from '../frame/scale/index.js';
import { AccountData } from './balances.js';
import { AccountId32, BlakeTwo256, H256, TaoBalance } from './base.js';
import { RuntimeFreezeReason, RuntimeHoldReason } from './runtime-reasons.js';
import { Weight } from './sp.js';

export const AccountInfo = struct(
  { path: 'frame_system::AccountInfo', params: { Nonce: u32, AccountData: AccountData } },
  {
    nonce: named(u32, 'Nonce'),
    consumers: named(u32, 'RefCount'),
    providers: named(u32, 'RefCount'),
    sufficients: named(u32, 'RefCount'),
    data: named(AccountData, 'AccountData'),
  },
);
export type AccountInfo = ValueOf<typeof AccountInfo>;

export const BalanceStatus = flatEnum({ path: 'frame_support::traits::tokens::misc::BalanceStatus' }, [
  'Free',
  'Reserved',
]);
export type BalanceStatus = ValueOf<typeof BalanceStatus>;

export const PerDispatchClassOfu32 = struct(
  { path: 'frame_support::dispatch::PerDispatchClass', params: { T: u32 } },
  { normal: named(u32, 'T'), operational: named(u32, 'T'), mandatory: named(u32, 'T') },
);
export type PerDispatchClassOfu32 = ValueOf<typeof PerDispatchClassOfu32>;

export const BlockLength = struct(
  { path: 'frame_system::limits::BlockLength' },
  { max: PerDispatchClassOfu32 },
);
export type BlockLength = ValueOf<typeof BlockLength>;

export const WeightsPerClass = struct(
  { path: 'frame_system::limits::WeightsPerClass' },
  {
    base_extrinsic: Weight,
    max_extrinsic: option(Weight),
    max_total: option(Weight),
    reserved: option(Weight),
  },
);
export type WeightsPerClass = ValueOf<typeof WeightsPerClass>;

export const PerDispatchClassOfWeightsPerClass = struct(
  { path: 'frame_support::dispatch::PerDispatchClass', params: { T: WeightsPerClass } },
  {
    normal: named(WeightsPerClass, 'T'),
    operational: named(WeightsPerClass, 'T'),
    mandatory: named(WeightsPerClass, 'T'),
  },
);
export type PerDispatchClassOfWeightsPerClass = ValueOf<typeof PerDispatchClassOfWeightsPerClass>;

export const BlockWeights = struct(
  { path: 'frame_system::limits::BlockWeights' },
  { base_block: Weight, max_block: Weight, per_class: PerDispatchClassOfWeightsPerClass },
);
export type BlockWeights = ValueOf<typeof BlockWeights>;

export const Bounded = enumeration(
  { path: 'frame_support::traits::preimages::Bounded', params: { T: RuntimeCall, H: BlakeTwo256 } },
  {
    Legacy: { hash: named(H256, 'H::Output') },
    Inline: named(boundedBytes(128), 'BoundedInline'),
    Lookup: { hash: named(H256, 'H::Output'), len: u32 },
  },
);
export type Bounded = ValueOf<typeof Bounded>;

export const CodeUpgradeAuthorization = struct(
  { path: 'frame_system::CodeUpgradeAuthorization', params: { T: undefined } },
  { code_hash: named(H256, 'T::Hash'), check_version: bool },
);
export type CodeUpgradeAuthorization = ValueOf<typeof CodeUpgradeAuthorization>;

export const DispatchClass = flatEnum({ path: 'frame_support::dispatch::DispatchClass' }, [
  'Normal',
  'Operational',
  'Mandatory',
]);
export type DispatchClass = ValueOf<typeof DispatchClass>;

export const Pays = flatEnum({ path: 'frame_support::dispatch::Pays' }, ['Yes', 'No']);
export type Pays = ValueOf<typeof Pays>;

export const DispatchEventInfo = struct(
  { path: 'frame_system::DispatchEventInfo' },
  { weight: Weight, class: DispatchClass, pays_fee: Pays },
);
export type DispatchEventInfo = ValueOf<typeof DispatchEventInfo>;

export const Phase = enumeration(
  { path: 'frame_system::Phase' },
  { ApplyExtrinsic: u32, Finalization: null, Initialization: null },
);
export type Phase = ValueOf<typeof Phase>;

export const EventRecord = struct(
  { path: 'frame_system::EventRecord', params: { E: RuntimeEvent, T: H256 } },
  { phase: Phase, event: named(RuntimeEvent, 'E'), topics: named(vec(H256), 'Vec<T>') },
);
export type EventRecord = ValueOf<typeof EventRecord>;

export const IdAmountOfRuntimeFreezeReasonTaoBalance = struct(
  {
    path: 'frame_support::traits::tokens::misc::IdAmount',
    params: { Id: RuntimeFreezeReason, Balance: TaoBalance },
  },
  { id: named(RuntimeFreezeReason, 'Id'), amount: named(TaoBalance, 'Balance') },
);
export type IdAmountOfRuntimeFreezeReasonTaoBalance = ValueOf<typeof IdAmountOfRuntimeFreezeReasonTaoBalance>;

export const IdAmountOfRuntimeHoldReasonTaoBalance = struct(
  {
    path: 'frame_support::traits::tokens::misc::IdAmount',
    params: { Id: RuntimeHoldReason, Balance: TaoBalance },
  },
  { id: named(RuntimeHoldReason, 'Id'), amount: named(TaoBalance, 'Balance') },
);
export type IdAmountOfRuntimeHoldReasonTaoBalance = ValueOf<typeof IdAmountOfRuntimeHoldReasonTaoBalance>;

export const LastRuntimeUpgradeInfo = struct(
  { path: 'frame_system::LastRuntimeUpgradeInfo' },
  { spec_version: named(compact(u32), 'codec::Compact<u32>'), spec_name: cow(str) },
);
export type LastRuntimeUpgradeInfo = ValueOf<typeof LastRuntimeUpgradeInfo>;

export const PalletId = newtype({ path: 'frame_support::PalletId' }, bytesFixed(8));
export type PalletId = ValueOf<typeof PalletId>;

export const PerDispatchClassOfWeight = struct(
  { path: 'frame_support::dispatch::PerDispatchClass', params: { T: Weight } },
  { normal: named(Weight, 'T'), operational: named(Weight, 'T'), mandatory: named(Weight, 'T') },
);
export type PerDispatchClassOfWeight = ValueOf<typeof PerDispatchClassOfWeight>;

export const PostDispatchInfo = struct(
  { path: 'frame_support::dispatch::PostDispatchInfo' },
  { actual_weight: option(Weight), pays_fee: Pays },
);
export type PostDispatchInfo = ValueOf<typeof PostDispatchInfo>;

export const RawOrigin = enumeration(
  { path: 'frame_support::dispatch::RawOrigin', params: { AccountId: AccountId32 } },
  { Root: null, Signed: named(AccountId32, 'AccountId'), None: null, Authorized: null },
);
export type RawOrigin = ValueOf<typeof RawOrigin>;
