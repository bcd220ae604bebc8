import { U64F64 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import type { SubnetLease } from '../../../types/subtensor.js';
import { BlockNumber } from '../../system/storage.js';
import { LeaseDividendsDistributionInterval } from '../constants.js';
import { SubnetLeaseDividendsDistributed } from '../events/index.js';
import { transferStakeWithinSubnet } from '../staking/transfer-stake-within-subnet.js';
import { AccumulatedLeaseDividends, SubnetLeaseShares, SubnetLeases } from '../storage/index.js';

/**
 * Sets the contributors' part of an owner's cut (alpha rao) aside and, every so many blocks, pays all that was set aside by
 * shares; what rounding up leaves goes to the beneficiary. A payment that fails is tried again the next time. Nothing
 * happens
 * once the lease has ended. Emits SubnetLeaseDividendsDistributed.
 * Source: subnets/leasing.rs `distribute_leased_network_dividends`; spec subnets-and-registration.md 11.
 */
export function distributeLeasedNetworkDividends(ctx: Context, leaseId: number, ownerCut: bigint): void {
  const lease = SubnetLeases.get(ctx, leaseId);
  const now = BlockNumber.get(ctx);
  if (!lease || (lease.end_block !== undefined && lease.end_block <= now)) return;
  // Rounded up, in favour of the contributors.
  const part = (ownerCut * BigInt(lease.emissions_share) + 99n) / 100n;
  const total = u64.saturatingAdd(AccumulatedLeaseDividends.get(ctx, leaseId), part);
  const interval = LeaseDividendsDistributionInterval.get(ctx);
  if (interval === 0 || now % interval !== 0 || !tryPay(ctx, leaseId, lease, total)) {
    AccumulatedLeaseDividends.insert(ctx, leaseId, total);
  }
}

/** Pays all or nothing. */
function tryPay(ctx: Context, leaseId: number, lease: SubnetLease, total: bigint): boolean {
  try {
    ctx.layer(() => payAll(ctx, leaseId, lease, total));
    return true;
  } catch (error) {
    if (error instanceof DispatchFailure) return false;
    throw error;
  }
}

function payAll(ctx: Context, leaseId: number, lease: SubnetLease, total: bigint): void {
  let left = total;
  for (const [contributor, share] of SubnetLeaseShares.iterPrefix(ctx, leaseId)) {
    const alpha = U64F64.toU64(U64F64.ceil(U64F64.saturatingMul(share, U64F64.fromNum(total))));
    pay(ctx, leaseId, lease, contributor, alpha);
    left = u64.saturatingSub(left, alpha);
  }
  pay(ctx, leaseId, lease, lease.beneficiary, left);
  AccumulatedLeaseDividends.insert(ctx, leaseId, 0n);
}

function pay(ctx: Context, leaseId: number, lease: SubnetLease, contributor: AccountId, alpha: bigint): void {
  const { coldkey, hotkey, netuid } = lease;
  transferStakeWithinSubnet(ctx, { coldkey, hotkey }, { coldkey: contributor, hotkey }, netuid, alpha);
  SubnetLeaseDividendsDistributed.deposit(ctx, { lease_id: leaseId, contributor, alpha });
}
