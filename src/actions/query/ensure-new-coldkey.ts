import type { Client } from '../../client/index.js';
import { UnsuitableColdkeyError } from '../../errors/key-swap.js';
import { getHotkeyOwner } from './get-hotkey-owner.js';

/**
 * Throws UnsuitableColdkeyError for an account that a swap would refuse as the new coldkey, which one learns otherwise only
 * when the swap is executed, days later. Reads SubtensorModule.StakingHotkeys and Owner.
 */
export async function ensureNewColdkey(client: Client, coldkey: string, newColdkey: string): Promise<void> {
  if (newColdkey === coldkey) throw new UnsuitableColdkeyError(newColdkey, 'it is the present one');
  const [staking, owner] = await Promise.all([
    client.storage<string[]>('SubtensorModule', 'StakingHotkeys', [newColdkey]),
    getHotkeyOwner(client, newColdkey),
  ]);
  if (staking.length > 0) throw new UnsuitableColdkeyError(newColdkey, 'it has staked already');
  if (owner !== undefined) throw new UnsuitableColdkeyError(newColdkey, 'it is a hotkey');
}
