import type { ValueOf } from '../frame/scale/index.js';
import { bool, named, option, struct, u32 } from '../frame/scale/index.js';
import { AccountId32, TaoBalance } from './base.js';
import { Bounded } from './frame.js';

export const CrowdloanInfo = struct(
  {
    path: 'pallet_crowdloan::CrowdloanInfo',
    params: { AccountId: AccountId32, Balance: TaoBalance, BlockNumber: u32, Call: Bounded },
  },
  {
    creator: named(AccountId32, 'AccountId'),
    deposit: named(TaoBalance, 'Balance'),
    min_contribution: named(TaoBalance, 'Balance'),
    end: named(u32, 'BlockNumber'),
    cap: named(TaoBalance, 'Balance'),
    funds_account: named(AccountId32, 'AccountId'),
    raised: named(TaoBalance, 'Balance'),
    target_address: named(option(AccountId32), 'Option<AccountId>'),
    call: named(option(Bounded), 'Option<Call>'),
    finalized: bool,
    contributors_count: u32,
  },
);
export type CrowdloanInfo = ValueOf<typeof CrowdloanInfo>;
