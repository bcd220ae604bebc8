import type { ValueOf } from '../frame/scale/index.js';
import { bytesFixed, named, option, struct, tuple, u8, u32 } from '../frame/scale/index.js';
import { AccountId32 } from './base.js';
import { Bounded } from './frame.js';
import { OriginCaller } from './origin-caller.js';

export const RetryConfig = struct(
  { path: 'pallet_scheduler::RetryConfig', params: { Period: u32 } },
  { total_retries: u8, remaining: u8, period: named(u32, 'Period') },
);
export type RetryConfig = ValueOf<typeof RetryConfig>;

export const Scheduled = struct(
  {
    path: 'pallet_scheduler::Scheduled',
    params: {
      Name: bytesFixed(32),
      Call: Bounded,
      BlockNumber: u32,
      PalletsOrigin: OriginCaller,
      AccountId: AccountId32,
    },
  },
  {
    maybe_id: named(option(bytesFixed(32)), 'Option<Name>'),
    priority: named(u8, 'schedule::Priority'),
    call: named(Bounded, 'Call'),
    maybe_periodic: named(option(tuple(u32, u32)), 'Option<schedule::Period<BlockNumber>>'),
    origin: named(OriginCaller, 'PalletsOrigin'),
  },
);
export type Scheduled = ValueOf<typeof Scheduled>;
