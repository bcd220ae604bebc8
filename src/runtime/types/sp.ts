import type { ValueOf } from '../frame/scale/index.js';
import {
  bool,
  btreeMap,
  bytes,
  bytesFixed,
  compact,
  cow,
  enumeration,
  flatEnum,
  named,
  newtype,
  str,
  struct,
  tuple,
  u8,
  u32,
  u64,
  unit,
  vec,
} from '../frame/scale/index.js';
import { AccountId32, BlakeTwo256, H256 } from './base.js';

export const AuraPublic = newtype(
  { path: 'sp_consensus_aura::sr25519::app_sr25519::Public' },
  named(bytesFixed(32), 'sr25519::Public'),
);
export type AuraPublic = ValueOf<typeof AuraPublic>;

export const InherentData = struct(
  { path: 'sp_inherents::InherentData' },
  { data: btreeMap(bytesFixed(8), bytes) },
);
export type InherentData = ValueOf<typeof InherentData>;

export const CheckInherentsResult = struct(
  { path: 'sp_inherents::CheckInherentsResult' },
  { okay: bool, fatal_error: bool, errors: InherentData },
);
export type CheckInherentsResult = ValueOf<typeof CheckInherentsResult>;

export const DigestItem = enumeration(
  { path: 'sp_runtime::generic::digest::DigestItem' },
  {
    PreRuntime: [named(bytesFixed(4), 'ConsensusEngineId'), bytes],
    Consensus: [named(bytesFixed(4), 'ConsensusEngineId'), bytes],
    Seal: [named(bytesFixed(4), 'ConsensusEngineId'), bytes],
    Other: bytes,
    RuntimeEnvironmentUpdated: null,
  },
  { PreRuntime: 6, Consensus: 4, Seal: 5, Other: 0, RuntimeEnvironmentUpdated: 8 },
);
export type DigestItem = ValueOf<typeof DigestItem>;

export const Digest = struct({ path: 'sp_runtime::generic::digest::Digest' }, { logs: vec(DigestItem) });
export type Digest = ValueOf<typeof Digest>;

export const ExtrinsicInclusionMode = flatEnum({ path: 'sp_runtime::ExtrinsicInclusionMode' }, [
  'AllExtrinsics',
  'OnlyInherents',
]);
export type ExtrinsicInclusionMode = ValueOf<typeof ExtrinsicInclusionMode>;

export const Header = struct(
  { path: 'sp_runtime::generic::header::Header', params: { Number: u32, Hash: BlakeTwo256 } },
  { parent_hash: H256, number: compact(u32), state_root: H256, extrinsics_root: H256, digest: Digest },
);
export type Header = ValueOf<typeof Header>;

export const InvalidTransaction = enumeration(
  { path: 'sp_runtime::transaction_validity::InvalidTransaction' },
  {
    Call: null,
    Payment: null,
    Future: null,
    Stale: null,
    BadProof: null,
    AncientBirthBlock: null,
    ExhaustsResources: null,
    Custom: u8,
    BadMandatory: null,
    MandatoryValidation: null,
    BadSigner: null,
    IndeterminateImplicit: null,
    UnknownOrigin: null,
  },
);
export type InvalidTransaction = ValueOf<typeof InvalidTransaction>;

export const MultiAddress = enumeration(
  { path: 'sp_runtime::multiaddress::MultiAddress', params: { AccountId: AccountId32, AccountIndex: unit } },
  {
    Id: named(AccountId32, 'AccountId'),
    Index: named(compact(unit), 'AccountIndex'),
    Raw: bytes,
    Address32: bytesFixed(32),
    Address20: bytesFixed(20),
  },
);
export type MultiAddress = ValueOf<typeof MultiAddress>;

export const MultiSignature = enumeration(
  { path: 'sp_runtime::MultiSignature' },
  {
    Ed25519: named(bytesFixed(64), 'ed25519::Signature'),
    Sr25519: named(bytesFixed(64), 'sr25519::Signature'),
    Ecdsa: named(bytesFixed(65), 'ecdsa::Signature'),
  },
);
export type MultiSignature = ValueOf<typeof MultiSignature>;

export const MultiSigner = enumeration(
  { path: 'sp_runtime::MultiSigner' },
  {
    Ed25519: named(bytesFixed(32), 'ed25519::Public'),
    Sr25519: named(bytesFixed(32), 'sr25519::Public'),
    Ecdsa: named(bytesFixed(33), 'ecdsa::Public'),
  },
);
export type MultiSigner = ValueOf<typeof MultiSigner>;

export const OpaqueKeyOwnershipProof = newtype({ path: 'sp_runtime::OpaqueValue' }, bytes);
export type OpaqueKeyOwnershipProof = ValueOf<typeof OpaqueKeyOwnershipProof>;

export const Perbill = newtype({ path: 'sp_arithmetic::per_things::Perbill' }, u32);
export type Perbill = ValueOf<typeof Perbill>;

export const RuntimeDbWeight = struct({ path: 'sp_weights::RuntimeDbWeight' }, { read: u64, write: u64 });
export type RuntimeDbWeight = ValueOf<typeof RuntimeDbWeight>;

export const RuntimeVersion = struct(
  { path: 'sp_version::RuntimeVersion' },
  {
    spec_name: cow(str),
    impl_name: cow(str),
    authoring_version: u32,
    spec_version: u32,
    impl_version: u32,
    apis: named(cow(vec(tuple(bytesFixed(8), u32))), 'ApisVec'),
    transaction_version: u32,
    system_version: u8,
  },
);
export type RuntimeVersion = ValueOf<typeof RuntimeVersion>;

export const Slot = newtype({ path: 'sp_consensus_slots::Slot' }, u64);
export type Slot = ValueOf<typeof Slot>;

export const SlotDuration = newtype({ path: 'sp_consensus_slots::SlotDuration' }, u64);
export type SlotDuration = ValueOf<typeof SlotDuration>;

export const TransactionSource = flatEnum({ path: 'sp_runtime::transaction_validity::TransactionSource' }, [
  'InBlock',
  'Local',
  'External',
]);
export type TransactionSource = ValueOf<typeof TransactionSource>;

export const UnknownTransaction = enumeration(
  { path: 'sp_runtime::transaction_validity::UnknownTransaction' },
  { CannotLookup: null, NoUnsignedValidator: null, Custom: u8 },
);
export type UnknownTransaction = ValueOf<typeof UnknownTransaction>;

export const TransactionValidityError = enumeration(
  { path: 'sp_runtime::transaction_validity::TransactionValidityError' },
  { Invalid: InvalidTransaction, Unknown: UnknownTransaction },
);
export type TransactionValidityError = ValueOf<typeof TransactionValidityError>;

export const ValidTransaction = struct(
  { path: 'sp_runtime::transaction_validity::ValidTransaction' },
  { priority: u64, requires: vec(bytes), provides: vec(bytes), longevity: u64, propagate: bool },
);
export type ValidTransaction = ValueOf<typeof ValidTransaction>;

export const Weight = struct(
  { path: 'sp_weights::weight_v2::Weight' },
  { ref_time: named(compact(u64), 'u64'), proof_size: named(compact(u64), 'u64') },
);
export type Weight = ValueOf<typeof Weight>;
