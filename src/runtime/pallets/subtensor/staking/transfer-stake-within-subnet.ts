import { U64F64 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { AmountTooLow } from '../errors.js';
import { StakeAdded, StakeRemoved } from '../events/index.js';
import { LastColdkeyHotkeyStakeBlock } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
} from './hotkey-stake.js';
import { transferLock } from './lock/transfer-lock.js';
import { getMinStake } from './min-stake.js';
import {
  addStakeAdjustRootClaimedForHotkeyAndColdkey,
  removeStakeAdjustRootClaimedForHotkeyAndColdkey,
} from './root-claimed.js';

/** Whose stake, on which hotkey. */
export interface StakeKeys {
  readonly coldkey: AccountId;
  readonly hotkey: AccountId;
}

/**
 * Moves `alpha` rao between positions of one subnet, without trade and fee. Fails as the transfer of a lock
 * does, and with AmountTooLow below the minimum at the spot price. Their worth in TAO rao.
 * Source: staking/stake_utils.rs `transfer_stake_within_subnet`; spec staking-and-swap.md 7.5.
 */
export function transferStakeWithinSubnet(
  ctx: Context,
  from: StakeKeys,
  to: StakeKeys,
  netuid: number,
  alpha: bigint,
): bigint {
  transferLock(ctx, from.coldkey, to.coldkey, netuid, alpha);
  decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, from.hotkey, from.coldkey, netuid, alpha);
  if (netuid === ROOT_NETUID)
    removeStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, from.hotkey, from.coldkey, alpha);
  increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, to.hotkey, to.coldkey, netuid, alpha);
  if (netuid === ROOT_NETUID) addStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, to.hotkey, to.coldkey, alpha);

  const price = currentAlphaPrice(ctx, netuid);
  const tao = U64F64.toU64(U64F64.saturatingMul(price, U64F64.fromNum(alpha)));
  ensure(tao >= getMinStake(ctx), AmountTooLow);
  LastColdkeyHotkeyStakeBlock.insert(ctx, to.coldkey, to.hotkey, getCurrentBlockAsU64(ctx));
  StakeRemoved.deposit(ctx, [from.coldkey, from.hotkey, tao, alpha, netuid, 0n]);
  StakeAdded.deposit(ctx, [to.coldkey, to.hotkey, tao, alpha, netuid, 0n]);
  return tao;
}
