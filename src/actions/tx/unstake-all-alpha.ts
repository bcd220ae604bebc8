import type { Client } from '../../client/index.js';
import { taoAmount } from '../../units/index.js';
import { stakeEvents } from './add-stake.js';
import { buildCall, type TransactionPlan } from './plan.js';
import { soldWith, type UnstakeAllResult } from './unstake-all.js';

/** Sells the alpha of one hotkey on every subnet that allows it and stakes the TAO on root with the same hotkey. */
export async function unstakeAllAlpha(
  client: Client,
  hotkey: string,
): Promise<TransactionPlan<UnstakeAllResult>> {
  return {
    call: await buildCall(client, 'SubtensorModule', 'unstake_all_alpha', { hotkey }),
    signer: 'coldkey',
    effects: [{ what: 'move all alpha to root with', value: hotkey }],
    outcome: (receipt) => {
      const added = stakeEvents(receipt, 'StakeAdded').filter((event) => event.hotkey === hotkey);
      const staked = added.reduce((sum, { tao }) => sum + tao, 0n);
      return { hotkey, removed: soldWith(receipt, hotkey), staked: taoAmount(staked) };
    },
  };
}
