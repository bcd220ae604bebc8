import type { Client, Receipt } from '../../client/index.js';
import { type Amount, type Proportion, stakeAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { ensureSubnet } from '../query/ensure-subnet.js';
import { quoteStake } from '../query/quote-stake.js';
import { buildCall, type TransactionPlan } from './plan.js';
import { buyLimit } from './price-limit.js';

export interface AddStakeParameters {
  readonly hotkey: string;
  readonly netuid: number;
  readonly amount: TaoAmount;
  /** How far the price may rise; undefined for no limit. */
  readonly tolerance: Proportion | undefined;
  /** Whether to take what the limit allows instead of failing. */
  readonly allowPartial: boolean;
}

export interface StakeResult {
  readonly hotkey: string;
  readonly netuid: number;
  /** What left the coldkey. */
  readonly spent: Amount;
  /** What came of it. */
  readonly received: Amount;
}

/** Stakes TAO of the coldkey with a hotkey on a subnet. Throws SubnetNotFoundError. */
export async function addStake(
  client: Client,
  parameters: AddStakeParameters,
): Promise<TransactionPlan<StakeResult>> {
  const { hotkey, netuid, amount, tolerance, allowPartial } = parameters;
  await ensureSubnet(client, netuid);
  const quote = await quoteStake(client, netuid, amount);
  const common = { hotkey, netuid, amount_staked: amount.rao };
  const call =
    tolerance === undefined || netuid === 0
      ? await buildCall(client, 'SubtensorModule', 'add_stake', common)
      : await buildCall(client, 'SubtensorModule', 'add_stake_limit', {
          ...common,
          limit_price: buyLimit(quote.priceRao, tolerance),
          allow_partial: allowPartial,
        });
  return {
    call,
    signer: 'coldkey',
    cost: amount,
    effects: [
      { what: 'spend', amount },
      { what: 'receive', amount: quote.receive, isEstimate: true },
      { what: 'pool fee', amount: quote.fee, isEstimate: true },
    ],
    outcome: (receipt) => {
      const added = stakeEvents(receipt, 'StakeAdded').find(isAt(hotkey, netuid));
      const { tao = amount.rao, alpha = 0n } = added ?? {};
      return { hotkey, netuid, spent: taoAmount(tao), received: stakeAmount(netuid, alpha) };
    },
  };
}

/** A transaction may move stake in several places. */
export const isAt =
  (hotkey: string, netuid: number) =>
  (event: { hotkey: string; netuid: number }): boolean =>
    event.hotkey === hotkey && event.netuid === netuid;

/** The figures of a StakeAdded or StakeRemoved event: (coldkey, hotkey, tao, alpha, netuid, fee). */
export function stakeEvents(
  receipt: Receipt,
  name: 'StakeAdded' | 'StakeRemoved',
): { hotkey: string; tao: bigint; alpha: bigint; netuid: number; fee: bigint }[] {
  return receipt.events
    .filter((event) => event.pallet === 'SubtensorModule' && event.name === name)
    .map((event) => {
      const [, hotkey, tao, alpha, netuid, fee] = event.data as [
        string,
        string,
        bigint,
        bigint,
        number,
        bigint,
      ];
      return { hotkey, tao, alpha, netuid, fee };
    });
}
