/**
 * What root stake on a hotkey may claim, as a rate by subnet. Source: staking/claim_root.rs; spec
 * coinbase-and-emission.md 6.1.
 */
import { claimRateIncrease } from '../../../../math/emission/root-claim.js';
import { I96F32 } from '../../../../math/fixed/types.js';
import { u128 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { Owner, RootClaimable, RootClaimed } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getStakeForHotkeyOnSubnet, increaseStakeForHotkeyAndColdkeyOnSubnet } from './hotkey-stake.js';

type Rates = readonly (readonly [netuid: number, rate: I96F32])[];

/** The rates with one of them raised, still by netuid. */
function raised(rates: Rates, netuid: number, increment: I96F32): Rates {
  const index = rates.findIndex(([other]) => other >= netuid);
  const found = rates[index];
  if (found?.[0] === netuid) {
    const rate = I96F32.saturatingAdd(found[1], increment);
    // Often nothing is added: the same list need not be compared at the end of the block.
    return rate === found[1] ? rates : rates.with(index, [netuid, rate]);
  }
  return rates.toSpliced(index < 0 ? rates.length : index, 0, [netuid, increment]);
}

/**
 * Makes `amount` alpha rao of a subnet claimable by the root stake on the hotkey. More alpha than there is
 * root stake goes to the hotkey's owner as stake. Source: `increase_root_claimable_for_hotkey_and_subnet`.
 */
export function increaseRootClaimableForHotkeyAndSubnet(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
  amount: bigint,
): void {
  const increment = claimRateIncrease(amount, getStakeForHotkeyOnSubnet(ctx, hotkey, ROOT_NETUID));
  if (increment === undefined) {
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, Owner.get(ctx, hotkey), netuid, amount);
    return;
  }
  RootClaimable.mutate(ctx, hotkey, (rates) => raised(rates, netuid, increment));
}

/**
 * Hands the claimed amount of one position to another, for a key swap: both add up.
 * Source: `transfer_root_claimed_for_new_keys`.
 */
export function transferRootClaimedForNewKeys(
  ctx: Context,
  netuid: number,
  from: { readonly hotkey: AccountId; readonly coldkey: AccountId },
  to: { readonly hotkey: AccountId; readonly coldkey: AccountId },
): void {
  const moved = RootClaimed.take(ctx, netuid, from.hotkey, from.coldkey);
  RootClaimed.mutate(ctx, netuid, to.hotkey, to.coldkey, (claimed) => u128.saturatingAdd(moved, claimed));
}

/**
 * Adds the rates of one hotkey to another's, for a key swap.
 * Source: `transfer_root_claimable_for_new_hotkey`.
 */
export function transferRootClaimableForNewHotkey(
  ctx: Context,
  oldHotkey: AccountId,
  newHotkey: AccountId,
): void {
  const moved = RootClaimable.get(ctx, oldHotkey);
  const present = RootClaimable.get(ctx, newHotkey);
  RootClaimable.remove(ctx, oldHotkey);
  const merged = moved.reduce<Rates>((rates, [netuid, rate]) => raised(rates, netuid, rate), present);
  RootClaimable.insert(ctx, newHotkey, merged);
}
