import type { Client } from '../../client/index.js';
import { HotkeyOwnedError } from '../../errors/key-swap.js';
import { getHotkeyOwner } from '../query/get-hotkey-owner.js';
import { buildCall, type TransactionPlan } from './plan.js';

export interface AssociateHotkeyResult {
  readonly coldkey: string;
  readonly hotkey: string;
}

/**
 * Makes the signing coldkey the owner of a hotkey nobody owns. The chain says nothing when somebody does, so that is asked
 * before. Throws HotkeyOwnedError.
 */
export async function associateHotkey(
  client: Client,
  { coldkey, hotkey }: AssociateHotkeyResult,
): Promise<TransactionPlan<AssociateHotkeyResult>> {
  const owner = await getHotkeyOwner(client, hotkey);
  if (owner !== undefined && owner !== coldkey) throw new HotkeyOwnedError(hotkey, owner);
  return {
    call: await buildCall(client, 'SubtensorModule', 'try_associate_hotkey', { hotkey }),
    signer: 'coldkey',
    effects: [{ what: owner === coldkey ? 'already own hotkey' : 'own hotkey', value: hotkey }],
    outcome: () => ({ coldkey, hotkey }),
  };
}
