/** What becomes of the stakes when a subnet ends. Source: staking/remove_stake.rs; spec subnets-and-registration.md 7. */
import { legacyOwnerRefund, settlePot } from '../../../../math/emission/deregistration.js';
import { u64 } from '../../../../math/integer.js';
import { toU64 } from '../../../../math/share-pool/safe-float.js';
import { getValueOfShare } from '../../../../math/share-pool/share-pool.js';
import { attempt } from '../../../frame/attempt.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import {
  getColdkeyBalance,
  getKeepAliveBalance,
  recycleTao,
  transferTao,
  transferTaoFromSubnet,
} from '../coinbase/tao.js';
import { SubnetNotExists } from '../errors.js';
import {
  Alpha,
  AlphaV2,
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  RAORecycledForRegistration,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetLocked,
  SubnetOwner,
  SubnetProtocolAlpha,
  SubnetTAO,
  TaoInRefundDeploymentBlock,
  TotalHotkeyAlpha,
  TotalHotkeyShares,
  TotalHotkeySharesV2,
  TotalStake,
} from '../storage/index.js';
import { ifSubnetExist } from '../subnets/subnet.js';
import { getSubnetAccountId } from '../subnets/subnet-account.js';
import { getFloatSubnetOwnerCut } from '../utils/hyperparameters.js';
import { alphaIterSinglePrefix } from './alpha-iter.js';
import { AlphaSharePool } from './alpha-share-pool.js';
import { destroyLockMaps } from './lock/destroy-lock-maps.js';

interface Position {
  readonly hotkey: AccountId;
  readonly coldkey: AccountId;
  /** Alpha rao. */
  readonly alpha: bigint;
}

/**
 * Pays the pool's TAO out to the stakers in proportion to their alpha, destroys all alpha of the subnet, gives the owner of a
 * subnet from the time of locks the unearned rest of it, and recycles what is left in the subnet's account.
 * A payment that fails is skipped. Fails with SubnetNotExists. Source: `destroy_alpha_in_out_stakes`.
 */
export function destroyAlphaInOutStakes(ctx: Context, netuid: number): void {
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  const owner = SubnetOwner.get(ctx, netuid);
  const refund = ownerRefund(ctx, netuid);
  const hotkeys = TotalHotkeyAlpha.iter(ctx)
    .filter(([, onNetuid]) => onNetuid === netuid)
    .map(([hotkey]) => hotkey);
  const positions = hotkeys.flatMap((hotkey) => positionsOn(ctx, hotkey, netuid));
  const protocolShare = payOut(ctx, netuid, positions);

  for (const { hotkey, coldkey } of positions) {
    Alpha.remove(ctx, hotkey, coldkey, netuid);
    AlphaV2.remove(ctx, hotkey, coldkey, netuid);
  }
  for (const hotkey of hotkeys) {
    TotalHotkeyAlpha.remove(ctx, hotkey, netuid);
    TotalHotkeyShares.remove(ctx, hotkey, netuid);
    TotalHotkeySharesV2.remove(ctx, hotkey, netuid);
  }
  SubnetAlphaIn.remove(ctx, netuid);
  SubnetAlphaOut.remove(ctx, netuid);
  SubnetProtocolAlpha.remove(ctx, netuid);
  SubnetLocked.insert(ctx, netuid, 0n);

  const account = getSubnetAccountId(ctx, netuid);
  if (account !== undefined) {
    if (refund !== 0n) {
      const available: bigint = u64.saturatingSub(getColdkeyBalance(ctx, account), protocolShare);
      const paid = refund < available ? refund : available;
      attempt(() => transferTao(ctx, account, owner, paid));
    }
    const rest = getKeepAliveBalance(ctx, account);
    if (attempt(() => recycleTao(ctx, account, rest))) RAORecycledForRegistration.insert(ctx, netuid, rest);
  }
  destroyLockMaps(ctx, netuid);
}

/** Rao; zero for every subnet registered since `NetworkRegistrationStartBlock`. */
function ownerRefund(ctx: Context, netuid: number): bigint {
  const isLegacy = NetworkRegisteredAt.get(ctx, netuid) < NetworkRegistrationStartBlock.get(ctx);
  if (!isLegacy) return 0n;
  const alphaIssuance = u64.saturatingAdd(SubnetAlphaIn.get(ctx, netuid), SubnetAlphaOut.get(ctx, netuid));
  return legacyOwnerRefund(
    SubnetLocked.get(ctx, netuid),
    alphaIssuance,
    getFloatSubnetOwnerCut(ctx),
    currentAlphaPrice(ctx, netuid),
  );
}

/** A pool that was never set up counts the bare shares. */
function positionsOn(ctx: Context, hotkey: AccountId, netuid: number): Position[] {
  const pool = new AlphaSharePool(ctx, hotkey, netuid);
  return alphaIterSinglePrefix(ctx, hotkey)
    .filter(([, onNetuid]) => onNetuid === netuid)
    .map(([coldkey, , share]) => ({
      hotkey,
      coldkey,
      alpha: getValueOfShare(pool, share) || toU64(share),
    }));
}

/** Empties the pool's TAO into the coldkeys of the positions. The protocol's share, in rao, which stays. */
function payOut(ctx: Context, netuid: number, positions: readonly Position[]): bigint {
  const pot = SubnetTAO.get(ctx, netuid);
  if (pot === 0n) return 0n;
  SubnetTAO.remove(ctx, netuid);
  TotalStake.mutate(ctx, (total) => u64.saturatingSub(total, pot));

  const stakers = positions.filter(({ alpha }) => alpha > 0n);
  const alphas = stakers.map(({ alpha }) => alpha);
  const settlement = settlePot(pot, alphas, protocolAlpha(ctx, netuid));
  for (const i of settlement.order) {
    const share = settlement.stakers[i]!;
    if (share > 0n) attempt(() => transferTaoFromSubnet(ctx, netuid, stakers[i]!.coldkey, share));
  }
  return settlement.protocol;
}

/** Alpha of the protocol that takes part in the payout; the pool's own only in newer subnets. */
function protocolAlpha(ctx: Context, netuid: number): bigint {
  const provided = SubnetProtocolAlpha.get(ctx, netuid);
  const isNewer = NetworkRegisteredAt.get(ctx, netuid) > TaoInRefundDeploymentBlock.get(ctx);
  return isNewer ? u64.saturatingAdd(SubnetAlphaIn.get(ctx, netuid), provided) : provided;
}
