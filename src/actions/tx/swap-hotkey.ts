import type { Client } from '../../client/index.js';
import { HotkeyOwnedError } from '../../errors/key-swap.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';
import { ensureSubnet } from '../query/ensure-subnet.js';
import { getHotkeyOwner } from '../query/get-hotkey-owner.js';
import { buildCall, requireEvent, type TransactionPlan } from './plan.js';

export interface SwapHotkeyParameters {
  readonly coldkey: string;
  readonly hotkey: string;
  readonly newHotkey: string;
  /** Only on this subnet; on all of them when undefined. */
  readonly netuid: number | undefined;
  /** Whether stake stays with the old hotkey. */
  readonly keepStake: boolean;
}

export interface SwapHotkeyResult {
  readonly hotkey: string;
  readonly newHotkey: string;
  /** Absent when it happened on all subnets. */
  readonly netuid?: number;
  /** Recycled. */
  readonly cost: TaoAmount;
}

/**
 * Puts another hotkey of the coldkey in the place of one: registrations, stake, everything. Throws SubnetNotFoundError, and
 * HotkeyOwnedError when either belongs to somebody else.
 */
export async function swapHotkey(
  client: Client,
  { coldkey, hotkey, newHotkey, netuid, keepStake }: SwapHotkeyParameters,
): Promise<TransactionPlan<SwapHotkeyResult>> {
  if (netuid !== undefined) await ensureSubnet(client, netuid);
  for (const key of [hotkey, newHotkey]) {
    const owner = await getHotkeyOwner(client, key);
    if (owner !== undefined && owner !== coldkey) throw new HotkeyOwnedError(key, owner);
  }
  const constant = netuid === undefined ? 'KeySwapCost' : 'KeySwapOnSubnetCost';
  const cost = taoAmount(await client.constant<bigint>('SubtensorModule', constant));
  const call = await buildCall(client, 'SubtensorModule', 'swap_hotkey_v2', {
    hotkey,
    new_hotkey: newHotkey,
    netuid,
    keep_stake: keepStake,
  });
  return {
    call,
    signer: 'coldkey',
    cost,
    effects: [
      { what: 'recycle', amount: cost },
      { what: 'old hotkey', value: hotkey },
      { what: 'new hotkey', value: newHotkey },
      { what: 'subnets', value: netuid === undefined ? 'all' : String(netuid) },
    ],
    outcome(receipt) {
      const event = netuid === undefined ? 'HotkeySwapped' : 'HotkeySwappedOnSubnet';
      requireEvent(receipt, 'SubtensorModule', event);
      return { hotkey, newHotkey, ...(netuid === undefined ? {} : { netuid }), cost };
    },
  };
}
