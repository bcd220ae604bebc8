import type { ValueOf } from '../frame/scale/index.js';
import { enumeration, flatEnum, named, option, tuple, u32 } from '../frame/scale/index.js';
import { AccountId32, TaoBalance } from './base.js';

export const OldRequestStatus = enumeration(
  { path: 'pallet_preimage::OldRequestStatus', params: { AccountId: AccountId32, Balance: TaoBalance } },
  {
    Unrequested: { deposit: named(tuple(AccountId32, TaoBalance), '(AccountId, Balance)'), len: u32 },
    Requested: {
      deposit: named(option(tuple(AccountId32, TaoBalance)), 'Option<(AccountId, Balance)>'),
      count: u32,
      len: option(u32),
    },
  },
);
export type OldRequestStatus = ValueOf<typeof OldRequestStatus>;

export const PreimageHoldReason = flatEnum({ path: 'pallet_preimage::pallet::HoldReason' }, ['Preimage']);
export type PreimageHoldReason = ValueOf<typeof PreimageHoldReason>;

export const RequestStatus = enumeration(
  { path: 'pallet_preimage::RequestStatus', params: { AccountId: AccountId32, Ticket: TaoBalance } },
  {
    Unrequested: { ticket: named(tuple(AccountId32, TaoBalance), '(AccountId, Ticket)'), len: u32 },
    Requested: {
      maybe_ticket: named(option(tuple(AccountId32, TaoBalance)), 'Option<(AccountId, Ticket)>'),
      count: u32,
      maybe_len: option(u32),
    },
  },
);
export type RequestStatus = ValueOf<typeof RequestStatus>;
