import type { ValueOf } from '../frame/scale/index.js';
import { boundedBytes, bytes, bytesFixed, named, struct, u32 } from '../frame/scale/index.js';
import { AccountId32 } from './base.js';

export const PendingExtrinsic = struct(
  { path: 'pallet_shield::pallet::PendingExtrinsic', params: { T: undefined } },
  {
    who: named(AccountId32, 'T::AccountId'),
    encrypted_call: named(boundedBytes(8192), 'BoundedVec<u8, MaxEncryptedCallSize>'),
    submitted_at: named(u32, 'BlockNumberFor<T>'),
  },
);
export type PendingExtrinsic = ValueOf<typeof PendingExtrinsic>;

export const ShieldedTransaction = struct(
  { path: 'stp_shield::shielded_tx::ShieldedTransaction' },
  { key_hash: bytesFixed(16), kem_ct: bytes, aead_ct: bytes, nonce: bytesFixed(24) },
);
export type ShieldedTransaction = ValueOf<typeof ShieldedTransaction>;
