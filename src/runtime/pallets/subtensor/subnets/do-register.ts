import { u16 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import { MAX_PRICE } from '../../swap/swap.js';
import { recordTaoInflow } from '../coinbase/flow.js';
import { canRemoveBalanceFromColdkeyAccount, transferTaoToSubnet } from '../coinbase/tao.js';
import {
  HotKeyAlreadyRegisteredInSubNet,
  NoNeuronIdAvailable,
  NonAssociatedColdKey,
  NotEnoughBalanceToStake,
  RegistrationNotPermittedOnRootSubnet,
  RegistrationPriceLimitExceeded,
  SubNetRegistrationDisabled,
  SubnetNotExists,
} from '../errors.js';
import { NeuronRegistered } from '../events/index.js';
import { coldkeyOwnsHotkey, createAccountIfNonExistent } from '../staking/hotkey-account.js';
import { swapTaoForAlpha } from '../staking/swap-tao-alpha.js';
import {
  Burn,
  MaxAllowedUids,
  NetworkRegistrationAllowed,
  RegistrationsThisBlock,
  SubnetAlphaOut,
} from '../storage/index.js';
import { increaseRaoRecycled } from '../utils/set-hyperparameters.js';
import { getNeuronToPrune } from './neuron-to-prune.js';
import { registerNeuron } from './register-neuron.js';
import { bumpRegistrationPriceAfterRegistration } from './registration-price.js';
import { ifSubnetExist, ROOT_NETUID } from './subnet.js';
import { getSubnetworkN, isHotkeyRegisteredOnNetwork } from './uids.js';

/**
 * Registers the caller's hotkey on a subnet for the present price: the TAO buys alpha in the pool, fee included, and the
 * alpha
 * is destroyed. Fails with the errors imported here, with Swap.… when the pool cannot trade, and with
 * CannotUseSystemAccount.
 * Source: subnets/registration.rs `do_register`; spec subnets-and-registration.md 4.1.
 */
export function doRegister(ctx: Context, origin: Origin, netuid: number, hotkey: AccountId): void {
  const coldkey = ensureSigned(origin);
  ensureSubnetForMiners(ctx, netuid);
  ensure(NetworkRegistrationAllowed.get(ctx, netuid), SubNetRegistrationDisabled);
  ensure(!isHotkeyRegisteredOnNetwork(ctx, netuid, hotkey), HotKeyAlreadyRegisteredInSubNet);
  const price = Burn.get(ctx, netuid);
  ensure(canRemoveBalanceFromColdkeyAccount(ctx, coldkey, price), NotEnoughBalanceToStake);
  createAccountIfNonExistent(ctx, coldkey, hotkey);
  ensure(coldkeyOwnsHotkey(ctx, coldkey, hotkey), NonAssociatedColdKey);
  ensureRoomForNeuron(ctx, netuid);

  const paid = transferTaoToSubnet(ctx, netuid, coldkey, price);
  const { paidOut } = swapTaoForAlpha(ctx, netuid, paid, { limitPrice: MAX_PRICE, dropFees: false });
  SubnetAlphaOut.mutate(ctx, netuid, (total) => (total > paidOut ? total - paidOut : 0n));

  const uid = registerNeuron(ctx, netuid, hotkey);
  bumpRegistrationPriceAfterRegistration(ctx, netuid);
  RegistrationsThisBlock.mutate(ctx, netuid, (count) => Number(u16.saturate(BigInt(count) + 1n)));
  increaseRaoRecycled(ctx, netuid, price);
  recordTaoInflow(ctx, netuid, paid);
  NeuronRegistered.deposit(ctx, [netuid, uid, hotkey]);
}

/**
 * The same, unless the price is above `limitPrice` rao: RegistrationPriceLimitExceeded.
 * Source: subnets/registration.rs `do_register_limit`.
 */
export function doRegisterLimit(
  ctx: Context,
  origin: Origin,
  netuid: number,
  hotkey: AccountId,
  limitPrice: bigint,
): void {
  ensureSigned(origin);
  ensureSubnetForMiners(ctx, netuid);
  ensure(Burn.get(ctx, netuid) <= limitPrice, RegistrationPriceLimitExceeded);
  doRegister(ctx, origin, netuid, hotkey);
}

function ensureSubnetForMiners(ctx: Context, netuid: number): void {
  ensure(netuid !== ROOT_NETUID, RegistrationNotPermittedOnRootSubnet);
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
}

function ensureRoomForNeuron(ctx: Context, netuid: number): void {
  const room = MaxAllowedUids.get(ctx, netuid);
  ensure(room !== 0, NoNeuronIdAvailable);
  const isFull = getSubnetworkN(ctx, netuid) >= room;
  ensure(!isFull || getNeuronToPrune(ctx, netuid) !== undefined, NoNeuronIdAvailable);
}
