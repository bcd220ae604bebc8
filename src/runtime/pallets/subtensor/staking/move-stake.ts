/**
 * The four calls that move stake. `alpha` in rao of the origin subnet. Source: staking/move_stake.rs; spec
 * staking-and-swap.md 9.
 */
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  StakeMoved,
  StakeSwapped,
  StakeTransferred,
  TransferToggle as TransferToggled,
} from '../events/index.js';
import { TransferToggle } from '../storage/index.js';
import type { LimitOrder } from './add-stake.js';
import { transitionStakeInternal } from './stake-transition.js';

/** From where to where. */
export interface Subnets {
  readonly originNetuid: number;
  readonly destinationNetuid: number;
}

/** To another hotkey. Source: `do_move_stake`. */
export function doMoveStake(
  ctx: Context,
  coldkey: AccountId,
  hotkeys: { readonly origin: AccountId; readonly destination: AccountId },
  { originNetuid, destinationNetuid }: Subnets,
  alpha: bigint,
): void {
  const { origin, destination } = hotkeys;
  const tao = transitionStakeInternal(ctx, {
    from: { coldkey, hotkey: origin, netuid: originNetuid },
    to: { coldkey, hotkey: destination, netuid: destinationNetuid },
    alpha,
  });
  StakeMoved.deposit(ctx, [coldkey, origin, originNetuid, destination, destinationNetuid, tao]);
}

/** To another coldkey. Source: `do_transfer_stake`. */
export function doTransferStake(
  ctx: Context,
  coldkey: AccountId,
  destinationColdkey: AccountId,
  hotkey: AccountId,
  { originNetuid, destinationNetuid }: Subnets,
  alpha: bigint,
): void {
  const tao = transitionStakeInternal(ctx, {
    from: { coldkey, hotkey, netuid: originNetuid },
    to: { coldkey: destinationColdkey, hotkey, netuid: destinationNetuid },
    alpha,
    checksTransferToggle: true,
  });
  StakeTransferred.deposit(ctx, [coldkey, destinationColdkey, hotkey, originNetuid, destinationNetuid, tao]);
}

/** To another subnet; with a limit, as much as it allows. Source: `do_swap_stake`, `do_swap_stake_limit`. */
export function doSwapStake(
  ctx: Context,
  coldkey: AccountId,
  hotkey: AccountId,
  { originNetuid, destinationNetuid }: Subnets,
  alpha: bigint,
  limit?: LimitOrder,
): void {
  const tao = transitionStakeInternal(ctx, {
    from: { coldkey, hotkey, netuid: originNetuid },
    to: { coldkey, hotkey, netuid: destinationNetuid },
    alpha,
    ...(limit && { limit }),
  });
  StakeSwapped.deposit(ctx, [coldkey, hotkey, originNetuid, destinationNetuid, tao]);
}

/** Whether stake on the subnet may change its coldkey. Source: `toggle_transfer`. */
export function toggleTransfer(ctx: Context, netuid: number, isEnabled: boolean): void {
  TransferToggle.insert(ctx, netuid, isEnabled);
  TransferToggled.deposit(ctx, [netuid, isEnabled]);
}
