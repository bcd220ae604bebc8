import type { Context } from '../../../frame/context.js';
import { DispatchFailure, ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { recordTaoInflow } from '../coinbase/flow.js';
import { burnTao, transferTaoFromSubnet, transferTaoToSubnet } from '../coinbase/tao.js';
import { AmountTooLow, InsufficientLiquidity } from '../errors.js';
import { StakeAdded } from '../events/index.js';
import { LastColdkeyHotkeyStakeBlock } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getSubnetAccountId } from '../subnets/subnet-account.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import {
  increaseStakeForHotkeyAndColdkeyOnSubnet,
  tryIncreaseStakeForHotkeyAndColdkeyOnSubnet,
} from './hotkey-stake.js';
import { cleanupLockIfZero } from './lock/adjust-lock.js';
import { addStakeAdjustRootClaimedForHotkeyAndColdkey, maybeAddColdkeyIndex } from './root-claimed.js';
import { swapTaoForAlpha, type TradeTerms } from './swap-tao-alpha.js';

/** Whose stake on which hotkey of which subnet. */
export interface StakePosition {
  readonly hotkey: AccountId;
  readonly coldkey: AccountId;
  readonly netuid: number;
}

/**
 * Buys alpha with the coldkey's TAO (rao) and stakes it. The existential deposit stays with the coldkey. What
 * a limit price leaves unspent stays in the subnet's account. Fails with AmountTooLow, InsufficientLiquidity,
 * or as transfer and swap do. The alpha rao staked. Source: staking/stake_utils.rs `stake_into_subnet`; spec
 * staking-and-swap.md 7.3.
 */
export function stakeIntoSubnet(
  ctx: Context,
  { hotkey, coldkey, netuid }: StakePosition,
  tao: bigint,
  terms: TradeTerms,
): bigint {
  const staked = transferTaoToSubnet(ctx, netuid, coldkey, tao);
  const { paidIn, paidOut, fee, feeToAuthor } = swapTaoForAlpha(ctx, netuid, staked, terms);
  ensure(paidOut !== 0n, AmountTooLow);
  ensure(tryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, netuid, paidOut), InsufficientLiquidity);
  increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, paidOut);
  payFee(ctx, netuid, feeToAuthor);
  recordTaoInflow(ctx, netuid, paidIn);
  cleanupLockIfZero(ctx, coldkey, netuid);
  LastColdkeyHotkeyStakeBlock.insert(ctx, coldkey, hotkey, getCurrentBlockAsU64(ctx));
  if (netuid === ROOT_NETUID) {
    addStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, hotkey, coldkey, paidOut);
    maybeAddColdkeyIndex(ctx, coldkey);
  }
  StakeAdded.deposit(ctx, [coldkey, hotkey, staked, paidOut, netuid, fee]);
  return paidOut;
}

/** The fee is in the subnet's account already. It goes to the author, or is burned as far as that works. */
function payFee(ctx: Context, netuid: number, fee: bigint): void {
  const author = ctx.runtime.parameters.findAuthor(ctx);
  if (author !== undefined) {
    transferTaoFromSubnet(ctx, netuid, author, fee);
    return;
  }
  const account = getSubnetAccountId(ctx, netuid);
  if (account === undefined) return;
  try {
    burnTao(ctx, account, fee);
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
  }
}
