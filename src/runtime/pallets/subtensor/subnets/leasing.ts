/**
 * Subnets that a crowdloan pays for and its creator operates. Dividends: ./lease-dividends.ts. Source:
 * subnets/leasing.rs; spec subnets-and-registration.md 11.
 */
import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { U64F64 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import { attempt } from '../../../frame/attempt.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin, signed } from '../../../frame/origin.js';
import { str, tuple, u32 } from '../../../frame/scale/index.js';
import {
  addWeights,
  dbWeight,
  type PostInfo,
  scaledWeight,
  type Weight,
  weight,
} from '../../../frame/weight.js';
import type { CrowdloanInfo } from '../../../types/crowdloan.js';
import { transfer } from '../../balances/fungible.js';
import { freeBalance } from '../../balances/inspect.js';
import { MaxContributors } from '../../crowdloan/constants.js';
import { InvalidCrowdloanId } from '../../crowdloan/errors.js';
import { Contributions, Crowdloans, CurrentCrowdloanId } from '../../crowdloan/storage.js';
import { addProxyDelegate, removeProxyDelegate } from '../../proxy/delegates.js';
import { decProviders, incProviders } from '../../system/accounts.js';
import { BlockNumber } from '../../system/storage.js';
import {
  BeneficiaryDoesNotOwnHotkey,
  ExpectedBeneficiaryOrigin,
  InvalidLeaseBeneficiary,
  LeaseCannotEndInThePast,
  LeaseDoesNotExist,
  LeaseHasNoEndBlock,
  LeaseHasNotEnded,
  LeaseNetuidNotFound,
  Overflow,
} from '../errors.js';
import { SubnetLeaseCreated, SubnetLeaseTerminated } from '../events/index.js';
import { coldkeyOwnsHotkey } from '../staking/hotkey-account.js';
import {
  AccumulatedLeaseDividends,
  Delegates,
  NextSubnetLeaseId,
  SubnetLeaseShares,
  SubnetLeases,
  SubnetOwner,
  SubnetUidToLeaseId,
} from '../storage/index.js';
import { setSubnetOwnerHotkey } from '../utils/set-hyperparameters.js';
import { doRegisterNetwork } from './do-register-network.js';

const U32_MAX = 0xffff_ffff;
const LeaseEntropy = tuple(str, u32);
const PROXY_TYPE = 'SubnetLeaseBeneficiary';

/** An account nobody has the key of. */
function leaseAccount(purpose: 'leasing/coldkey' | 'leasing/hotkey', leaseId: number): AccountId {
  return toHex(blake2_256(LeaseEntropy.codec.encode([purpose, leaseId])));
}

/** Source: `lease_coldkey`. */
export const leaseColdkey = (leaseId: number): AccountId => leaseAccount('leasing/coldkey', leaseId);
/** Source: `lease_hotkey`. */
export const leaseHotkey = (leaseId: number): AccountId => leaseAccount('leasing/hotkey', leaseId);

/**
 * Registers a subnet with the money of the crowdloan that is being finalized, whose creator gets a proxy of the lease's coldkey.
 * What is left goes back to the contributors by their shares, which also tell their part of `emissionsShare` (percent) of the
 * owner's cut. Fails with Crowdloan.InvalidCrowdloanId, InvalidLeaseBeneficiary, LeaseCannotEndInThePast and like the
 * registration of a network. Source: `do_register_leased_network`.
 */
export function doRegisterLeasedNetwork(
  ctx: Context,
  origin: Origin,
  emissionsShare: number,
  endBlock: number | undefined,
): PostInfo | undefined {
  const who = ensureSigned(origin);
  const { crowdloanId, crowdloan } = getCrowdloanBeingFinalized(ctx);
  ensure(who === crowdloan.creator, InvalidLeaseBeneficiary);
  ensure(endBlock === undefined || endBlock > BlockNumber.get(ctx), LeaseCannotEndInThePast);

  const leaseId = getNextLeaseId(ctx);
  const coldkey = leaseColdkey(leaseId);
  const hotkey = leaseHotkey(leaseId);
  incProviders(ctx, coldkey);
  incProviders(ctx, hotkey);
  transfer(ctx, crowdloan.funds_account, coldkey, crowdloan.raised, 'Expendable');
  doRegisterNetwork(ctx, signed(coldkey), hotkey);
  const netuid = findLeaseNetuid(ctx, coldkey) ?? fail(LeaseNetuidNotFound);
  addProxyDelegate(ctx, coldkey, who, PROXY_TYPE, 0);

  const leftover = freeBalance(ctx, coldkey);
  SubnetLeases.insert(ctx, leaseId, {
    beneficiary: who,
    coldkey,
    hotkey,
    emissions_share: emissionsShare,
    end_block: endBlock,
    netuid,
    cost: u64.saturatingSub(crowdloan.raised, leftover),
  });
  SubnetUidToLeaseId.insert(ctx, netuid, leaseId);
  // All of the dividends are the contributors'.
  Delegates.insert(ctx, hotkey, 0);
  shareOut(ctx, { leaseId, crowdloanId, crowdloan, coldkey, leftover });

  SubnetLeaseCreated.deposit(ctx, { beneficiary: who, lease_id: leaseId, netuid, end_block: endBlock });
  const { contributors_count: count } = crowdloan;
  return count < MaxContributors.get(ctx) ? { actualWeight: registrationWeight(count) } : undefined;
}

/** Notes the contributors' shares and pays what is left out: to each by the share, the rest to the creator. */
function shareOut(
  ctx: Context,
  {
    leaseId,
    crowdloanId,
    crowdloan,
    coldkey,
    leftover,
  }: {
    leaseId: number;
    crowdloanId: number;
    crowdloan: CrowdloanInfo;
    coldkey: AccountId;
    leftover: bigint;
  },
): void {
  let refunded = 0n;
  for (const [contributor, amount] of Contributions.iterPrefix(ctx, crowdloanId)) {
    if (contributor === crowdloan.creator) continue;
    const share = U64F64.saturatingDiv(U64F64.fromNum(amount), U64F64.fromNum(crowdloan.raised));
    SubnetLeaseShares.insert(ctx, leaseId, contributor, share);
    const part = U64F64.toU64(U64F64.saturatingMul(share, U64F64.fromNum(leftover)));
    transfer(ctx, coldkey, contributor, part, 'Expendable');
    refunded += part;
  }
  transfer(ctx, coldkey, crowdloan.creator, u64.saturatingSub(leftover, refunded), 'Expendable');
}

/**
 * Gives the subnet of a lease that ended to the beneficiary, with `hotkey` as owner hotkey. Fails with the errors imported here
 * and CannotUseSystemAccount. Source: `do_terminate_lease`.
 */
export function doTerminateLease(
  ctx: Context,
  origin: Origin,
  leaseId: number,
  hotkey: AccountId,
): PostInfo | undefined {
  const who = ensureSigned(origin);
  const lease = SubnetLeases.get(ctx, leaseId) ?? fail(LeaseDoesNotExist);
  ensure(lease.beneficiary === who, ExpectedBeneficiaryOrigin);
  const endBlock = lease.end_block ?? fail(LeaseHasNoEndBlock);
  ensure(BlockNumber.get(ctx) >= endBlock, LeaseHasNotEnded);
  ensure(coldkeyOwnsHotkey(ctx, who, hotkey), BeneficiaryDoesNotOwnHotkey);
  SubnetOwner.insert(ctx, lease.netuid, who);
  setSubnetOwnerHotkey(ctx, lease.netuid, hotkey);

  // A key with something reserved keeps its provider.
  attempt(() => decProviders(ctx, lease.coldkey));
  attempt(() => decProviders(ctx, lease.hotkey));
  const cleared = SubnetLeaseShares.clearPrefix(ctx, leaseId);
  AccumulatedLeaseDividends.remove(ctx, leaseId);
  SubnetLeases.remove(ctx, leaseId);
  removeProxyDelegate(ctx, lease.coldkey, who, PROXY_TYPE, 0);

  SubnetLeaseTerminated.deposit(ctx, { beneficiary: who, netuid: lease.netuid });
  return cleared < MaxContributors.get(ctx) ? { actualWeight: terminationWeight(cleared) } : undefined;
}

/** Fails with Crowdloan.InvalidCrowdloanId outside a finalization. Source: `get_crowdloan_being_finalized`. */
function getCrowdloanBeingFinalized(ctx: Context): { crowdloanId: number; crowdloan: CrowdloanInfo } {
  const crowdloanId = CurrentCrowdloanId.get(ctx) ?? fail(InvalidCrowdloanId);
  return { crowdloanId, crowdloan: Crowdloans.get(ctx, crowdloanId) ?? fail(InvalidCrowdloanId) };
}

/** Fails with Overflow. Source: `get_next_lease_id`. */
function getNextLeaseId(ctx: Context): number {
  const leaseId = NextSubnetLeaseId.get(ctx);
  ensure(leaseId < U32_MAX, Overflow);
  NextSubnetLeaseId.put(ctx, leaseId + 1);
  return leaseId;
}

/** Source: `find_lease_netuid`. */
function findLeaseNetuid(ctx: Context, coldkey: AccountId): number | undefined {
  return SubnetOwner.iter(ctx).find(([, owner]) => owner === coldkey)?.[0];
}

/** Source: `SubnetLeasingWeightInfo::do_register_leased_network`. */
function registrationWeight(contributors: number): Weight {
  const own = addWeights(weight(301_560_714n, 10_079n), dbWeight(41n, 55n));
  return scaledWeight(own, addWeights(weight(26_884_006n, 2579n), dbWeight(2n, 2n)), BigInt(contributors));
}

/** Source: `SubnetLeasingWeightInfo::do_terminate_lease`. */
function terminationWeight(contributors: number): Weight {
  const own = addWeights(weight(56_635_122n, 6148n), dbWeight(4n, 6n));
  return scaledWeight(own, addWeights(weight(912_993n, 2529n), dbWeight(1n, 1n)), BigInt(contributors));
}
