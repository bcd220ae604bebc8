import type { Client } from '../../client/index.js';
import { InsufficientFundsError } from '../../errors/chain-state.js';
import { formatAmount, type Proportion, stakeAmount, taoAmount } from '../../units/index.js';
import { ensureSubnet } from '../query/ensure-subnet.js';
import { listStake } from '../query/list-stake.js';
import { quoteUnstake } from '../query/quote-stake.js';
import { isAt, type StakeResult, stakeEvents } from './add-stake.js';
import { buildCall, type TransactionPlan } from './plan.js';
import { sellLimit } from './price-limit.js';

export interface RemoveStakeParameters {
  readonly coldkey: string;
  readonly hotkey: string;
  readonly netuid: number;
  /** Rao of the subnet's alpha (of TAO on root); everything when undefined. */
  readonly alphaRao: bigint | undefined;
  /** How far the price may fall; undefined for no limit. */
  readonly tolerance: Proportion | undefined;
  readonly allowPartial: boolean;
}

/** Takes stake back as TAO. Throws SubnetNotFoundError, InsufficientFundsError. */
export async function removeStake(
  client: Client,
  parameters: RemoveStakeParameters,
): Promise<TransactionPlan<StakeResult>> {
  const { coldkey, hotkey, netuid, tolerance, allowPartial } = parameters;
  await ensureSubnet(client, netuid);
  const amount = await stakeToMove(client, coldkey, hotkey, netuid, parameters.alphaRao);
  const quote = await quoteUnstake(client, netuid, amount);
  const common = { hotkey, netuid, amount_unstaked: amount };
  const call =
    tolerance === undefined || netuid === 0
      ? await buildCall(client, 'SubtensorModule', 'remove_stake', common)
      : await buildCall(client, 'SubtensorModule', 'remove_stake_limit', {
          ...common,
          limit_price: sellLimit(quote.priceRao, tolerance),
          allow_partial: allowPartial,
        });
  return {
    call,
    signer: 'coldkey',
    effects: [
      { what: 'unstake', amount: stakeAmount(netuid, amount) },
      { what: 'receive', amount: quote.receive, isEstimate: true },
      { what: 'pool fee', amount: quote.fee, isEstimate: true },
    ],
    outcome: (receipt) => {
      const removed = stakeEvents(receipt, 'StakeRemoved').find(isAt(hotkey, netuid));
      const { tao = 0n, alpha = amount, fee = 0n } = removed ?? {};
      // The event tells what was sold, and the pool's fee beside it.
      return { hotkey, netuid, spent: stakeAmount(netuid, alpha + fee), received: taoAmount(tao) };
    },
  };
}

/**
 * The amount to take from a position: as asked, or all of it. Throws InsufficientFundsError when there is less.
 */
export async function stakeToMove(
  client: Client,
  coldkey: string,
  hotkey: string,
  netuid: number,
  wanted: bigint | undefined,
): Promise<bigint> {
  const positions = (await listStake(client, [coldkey])).get(coldkey) ?? [];
  const there = positions.find((position) => position.hotkey === hotkey && position.netuid === netuid);
  const available = there?.stake.rao ?? 0n;
  const amount = wanted ?? available;
  if (amount > available || amount === 0n) {
    const stake = formatAmount(stakeAmount(netuid, available));
    const message = `There is ${stake} of this coldkey with ${hotkey}, not ${formatAmount(stakeAmount(netuid, amount))}.`;
    throw new InsufficientFundsError('stake', amount, available, message);
  }
  return amount;
}
