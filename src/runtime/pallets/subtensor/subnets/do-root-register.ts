import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import {
  HotKeyAlreadyRegisteredInSubNet,
  RootNetworkDoesNotExist,
  StakeTooLowForRoot,
  TooManyRegistrationsThisBlock,
  TooManyRegistrationsThisInterval,
} from '../errors.js';
import { NeuronRegistered } from '../events/index.js';
import { hotkeyIsDelegate } from '../staking/delegation.js';
import { createAccountIfNonExistent } from '../staking/hotkey-account.js';
import { getStakeForHotkeyOnSubnet } from '../staking/hotkey-stake.js';
import {
  Delegates,
  Keys,
  MaxAllowedUids,
  MaxRegistrationsPerBlock,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
  TargetRegistrationsPerInterval,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { appendNeuron } from './append-neuron.js';
import { replaceNeuron } from './replace-neuron.js';
import { ifSubnetExist, ROOT_NETUID } from './subnet.js';
import { getHotkeyForNetAndUid, getSubnetworkN, isHotkeyRegisteredOnNetwork } from './uids.js';

/** Take of a delegate that never chose one: 18 % as u16 fraction. */
const ROOT_DELEGATE_TAKE = 11_796;
const U16_MAX = 0xffff;

/**
 * Makes the hotkey a root validator and a delegate, for free. Whether the caller owns a hotkey that has an owner already is
 * not asked. A full root takes the newcomer only if it has more root stake than the member with the least.
 * Fails with the errors imported here and CannotUseSystemAccount. Source: coinbase/root.rs `do_root_register`; spec
 * subnets-and-registration.md 4.6.
 */
export function doRootRegister(ctx: Context, origin: Origin, hotkey: AccountId): void {
  ensure(ifSubnetExist(ctx, ROOT_NETUID), RootNetworkDoesNotExist);
  const coldkey = ensureSigned(origin);
  const thisBlock = RegistrationsThisBlock.get(ctx, ROOT_NETUID);
  ensure(thisBlock < MaxRegistrationsPerBlock.get(ctx, ROOT_NETUID), TooManyRegistrationsThisBlock);
  const thisInterval = RegistrationsThisInterval.get(ctx, ROOT_NETUID);
  const limit = Math.min(TargetRegistrationsPerInterval.get(ctx, ROOT_NETUID) * 3, U16_MAX);
  ensure(thisInterval < limit, TooManyRegistrationsThisInterval);
  ensure(!isHotkeyRegisteredOnNetwork(ctx, ROOT_NETUID, hotkey), HotKeyAlreadyRegisteredInSubNet);
  createAccountIfNonExistent(ctx, coldkey, hotkey);

  const uid = takeRootUid(ctx, hotkey);
  if (!hotkeyIsDelegate(ctx, hotkey)) Delegates.insert(ctx, hotkey, ROOT_DELEGATE_TAKE);
  RegistrationsThisInterval.insert(ctx, ROOT_NETUID, thisInterval + 1);
  RegistrationsThisBlock.insert(ctx, ROOT_NETUID, thisBlock + 1);
  NeuronRegistered.deposit(ctx, [ROOT_NETUID, uid, hotkey]);
}

function takeRootUid(ctx: Context, hotkey: AccountId): number {
  const block = getCurrentBlockAsU64(ctx);
  const count = getSubnetworkN(ctx, ROOT_NETUID);
  if (count < MaxAllowedUids.get(ctx, ROOT_NETUID)) {
    appendNeuron(ctx, ROOT_NETUID, hotkey, block);
    return count;
  }
  const { uid, stake } = lowestRootStake(ctx);
  getHotkeyForNetAndUid(ctx, ROOT_NETUID, uid);
  ensure(stake < getStakeForHotkeyOnSubnet(ctx, hotkey, ROOT_NETUID), StakeTooLowForRoot);
  replaceNeuron(ctx, ROOT_NETUID, uid, hotkey, block);
  return uid;
}

/** The root validator with the least root stake, the first in storage order among equals. */
function lowestRootStake(ctx: Context): { uid: number; stake: bigint } {
  let lowest = { uid: 0, stake: (1n << 64n) - 1n };
  for (const [uid, hotkey] of Keys.iterPrefix(ctx, ROOT_NETUID)) {
    const stake = getStakeForHotkeyOnSubnet(ctx, hotkey, ROOT_NETUID);
    if (stake < lowest.stake) lowest = { uid, stake };
  }
  return lowest;
}
