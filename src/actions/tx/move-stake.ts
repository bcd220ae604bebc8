import type { Client } from '../../client/index.js';
import { type Amount, type Proportion, stakeAmount } from '../../units/index.js';
import { ensureSubnet } from '../query/ensure-subnet.js';
import { getPrices } from '../query/get-prices.js';
import { stakeEvents } from './add-stake.js';
import { buildCall, type TransactionPlan } from './plan.js';
import { swapLimit } from './price-limit.js';
import { stakeToMove } from './remove-stake.js';

/** Where stake lies. */
export interface StakePlace {
  readonly hotkey: string;
  readonly netuid: number;
}

export interface MovedStake {
  readonly from: StakePlace & { readonly coldkey: string };
  readonly to: StakePlace & { readonly coldkey: string };
  readonly amount: Amount;
}

interface Origin extends StakePlace {
  readonly coldkey: string;
  /** Everything when undefined. */
  readonly alphaRao: bigint | undefined;
}

/** Moves stake of one coldkey between hotkeys, and between subnets if they differ. */
export async function moveStake(
  client: Client,
  origin: Origin,
  destination: StakePlace,
): Promise<TransactionPlan<MovedStake>> {
  const amount = await readAmount(client, origin, destination.netuid);
  const call = await buildCall(client, 'SubtensorModule', 'move_stake', {
    origin_hotkey: origin.hotkey,
    destination_hotkey: destination.hotkey,
    origin_netuid: origin.netuid,
    destination_netuid: destination.netuid,
    alpha_amount: amount,
  });
  return plan(call, origin, { ...destination, coldkey: origin.coldkey }, amount);
}

/** Gives stake to another coldkey, the hotkey staying the same. */
export async function transferStake(
  client: Client,
  origin: Origin,
  destination: { readonly coldkey: string; readonly netuid: number },
): Promise<TransactionPlan<MovedStake>> {
  const amount = await readAmount(client, origin, destination.netuid);
  const call = await buildCall(client, 'SubtensorModule', 'transfer_stake', {
    destination_coldkey: destination.coldkey,
    hotkey: origin.hotkey,
    origin_netuid: origin.netuid,
    destination_netuid: destination.netuid,
    alpha_amount: amount,
  });
  return plan(call, origin, { ...destination, hotkey: origin.hotkey }, amount);
}

/** Swaps stake into another subnet, hotkey and coldkey staying the same. */
export async function swapStake(
  client: Client,
  origin: Origin,
  destination: {
    readonly netuid: number;
    /** How far the ratio of prices may fall; undefined for no limit. */
    readonly tolerance: Proportion | undefined;
    readonly allowPartial: boolean;
  },
): Promise<TransactionPlan<MovedStake>> {
  const amount = await readAmount(client, origin, destination.netuid);
  const common = {
    hotkey: origin.hotkey,
    origin_netuid: origin.netuid,
    destination_netuid: destination.netuid,
    alpha_amount: amount,
  };
  const limited =
    destination.tolerance !== undefined &&
    (await client.schema()).hasCall('SubtensorModule', 'swap_stake_limit');
  const prices = limited ? await getPrices(client) : undefined;
  const call =
    prices && destination.tolerance
      ? await buildCall(client, 'SubtensorModule', 'swap_stake_limit', {
          ...common,
          limit_price: swapLimit(
            prices.get(origin.netuid) ?? 0n,
            prices.get(destination.netuid) ?? 0n,
            destination.tolerance,
          ),
          allow_partial: destination.allowPartial,
        })
      : await buildCall(client, 'SubtensorModule', 'swap_stake', common);
  return plan(
    call,
    origin,
    { hotkey: origin.hotkey, coldkey: origin.coldkey, netuid: destination.netuid },
    amount,
  );
}

async function readAmount(client: Client, origin: Origin, destinationNetuid: number): Promise<bigint> {
  await ensureSubnet(client, origin.netuid);
  if (destinationNetuid !== origin.netuid) await ensureSubnet(client, destinationNetuid);
  return stakeToMove(client, origin.coldkey, origin.hotkey, origin.netuid, origin.alphaRao);
}

function plan(
  call: TransactionPlan<MovedStake>['call'],
  origin: Origin,
  to: MovedStake['to'],
  rao: bigint,
): TransactionPlan<MovedStake> {
  const { coldkey, hotkey, netuid } = origin;
  const amount = stakeAmount(netuid, rao);
  return {
    call,
    signer: 'coldkey',
    effects: [
      { what: 'move', amount },
      { what: 'to hotkey', value: to.hotkey },
      { what: 'to coldkey', value: to.coldkey },
      { what: 'to subnet', value: String(to.netuid) },
    ],
    outcome(receipt) {
      const from = { coldkey, hotkey, netuid };
      // A limit may have let only a part through.
      const removed = stakeEvents(receipt, 'StakeRemoved').find((event) => event.netuid === netuid);
      return { from, to, amount: removed ? stakeAmount(netuid, removed.alpha + removed.fee) : amount };
    },
  };
}
