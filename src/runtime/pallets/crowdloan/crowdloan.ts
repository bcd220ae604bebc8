/** What the calls of this pallet share. Source: pallet Crowdloan, lib.rs. */
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { palletAccount } from '../../frame/pallet-account.js';
import { u32 } from '../../frame/scale/index.js';
import type { CrowdloanInfo } from '../../types/crowdloan.js';
import { BlockNumber } from '../system/storage.js';
import { MaximumBlockDuration, MinimumBlockDuration, PalletId } from './constants.js';
import {
  AlreadyFinalized,
  BlockDurationTooLong,
  BlockDurationTooShort,
  CannotEndInPast,
  InvalidCrowdloanId,
  InvalidOrigin,
} from './errors.js';
import { Crowdloans } from './storage.js';

/** Where a crowdloan's money is. Source: `funds_account`. */
export function fundsAccount(ctx: Context, crowdloanId: number): AccountId {
  return palletAccount(PalletId.get(ctx), u32.codec.encode(crowdloanId));
}

/** Fails with InvalidCrowdloanId. Source: `ensure_crowdloan_exists`. */
export function ensureCrowdloanExists(ctx: Context, crowdloanId: number): CrowdloanInfo {
  return Crowdloans.get(ctx, crowdloanId) ?? fail(InvalidCrowdloanId);
}

/** A crowdloan that is still open and belongs to `who`. Fails with InvalidCrowdloanId, AlreadyFinalized, InvalidOrigin. */
export function ensureOpenAndOwn(ctx: Context, crowdloanId: number, who: AccountId): CrowdloanInfo {
  const crowdloan = ensureCrowdloanExists(ctx, crowdloanId);
  ensure(!crowdloan.finalized, AlreadyFinalized);
  ensure(who === crowdloan.creator, InvalidOrigin);
  return crowdloan;
}

/** Fails with CannotEndInPast, BlockDurationTooShort, BlockDurationTooLong. Source: `ensure_valid_end`. */
export function ensureValidEnd(ctx: Context, end: number): void {
  const now = BlockNumber.get(ctx);
  ensure(now < end, CannotEndInPast);
  ensure(end - now >= MinimumBlockDuration.get(ctx), BlockDurationTooShort);
  ensure(end - now <= MaximumBlockDuration.get(ctx), BlockDurationTooLong);
}
