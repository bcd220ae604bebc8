import type { Client, Receipt } from '../../client/index.js';
import { type Amount, stakeAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { stakeEvents } from './add-stake.js';
import { buildCall, type TransactionPlan } from './plan.js';

export interface UnstakeAllResult {
  readonly hotkey: string;
  readonly removed: readonly {
    readonly netuid: number;
    readonly spent: Amount;
    readonly received: TaoAmount;
  }[];
  /** What was staked on root instead of becoming free. */
  readonly staked?: TaoAmount;
}

/** Takes all stake of the coldkey with one hotkey back as TAO, on every subnet that allows it. */
export async function unstakeAll(client: Client, hotkey: string): Promise<TransactionPlan<UnstakeAllResult>> {
  return {
    call: await buildCall(client, 'SubtensorModule', 'unstake_all', { hotkey }),
    signer: 'coldkey',
    effects: [{ what: 'unstake everything from', value: hotkey }],
    outcome: (receipt) => ({ hotkey, removed: soldWith(receipt, hotkey) }),
  };
}

/** What a transaction sold of the stake with a hotkey, by subnet. */
export function soldWith(receipt: Receipt, hotkey: string): UnstakeAllResult['removed'] {
  return stakeEvents(receipt, 'StakeRemoved')
    .filter((event) => event.hotkey === hotkey)
    .map(({ netuid, alpha, fee, tao }) => ({
      netuid,
      spent: stakeAmount(netuid, alpha + fee),
      received: taoAmount(tao),
    }));
}
