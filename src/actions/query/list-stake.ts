import type { Client, ReadOptions } from '../../client/index.js';
import { type Amount, stakeAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { alphaValue, getPrices } from './get-prices.js';

/** One coldkey's stake with one hotkey on one subnet. */
export interface StakePosition {
  readonly hotkey: string;
  readonly coldkey: string;
  readonly netuid: number;
  /** TAO on root, the subnet's alpha elsewhere. */
  readonly stake: Amount;
  /** Worth at the present price. */
  readonly value: TaoAmount;
  /** Rao of TAO for one alpha. */
  readonly priceRao: bigint;
  readonly isRegistered: boolean;
}

interface StakeInfo {
  hotkey: string;
  coldkey: string;
  netuid: number;
  stake: bigint;
  isRegistered: boolean;
}

/**
 * All stake of some coldkeys, by coldkey in the order asked; positions by netuid, then hotkey.
 * Reads StakeInfoRuntimeApi.get_stake_info_for_coldkeys and the prices, at one block.
 */
export async function listStake(
  client: Client,
  coldkeys: readonly string[],
  options: ReadOptions = {},
): Promise<ReadonlyMap<string, readonly StakePosition[]>> {
  if (coldkeys.length === 0) return new Map();
  const [answer, prices] = await Promise.all([
    client.runtimeApi<[string, StakeInfo[]][]>(
      'StakeInfoRuntimeApi',
      'get_stake_info_for_coldkeys',
      [coldkeys],
      options,
    ),
    getPrices(client, options),
  ]);
  const found = new Map(answer);
  return new Map(
    coldkeys.map((coldkey) => {
      const positions = (found.get(coldkey) ?? [])
        .filter(({ stake }) => stake > 0n)
        .map((info) => toPosition(info, prices.get(info.netuid) ?? 0n));
      positions.sort((a, b) => a.netuid - b.netuid || (a.hotkey < b.hotkey ? -1 : 1));
      return [coldkey, positions];
    }),
  );
}

function toPosition(info: StakeInfo, priceRao: bigint): StakePosition {
  const { hotkey, coldkey, netuid, stake, isRegistered } = info;
  const value = taoAmount(alphaValue(stake, priceRao));
  return { hotkey, coldkey, netuid, stake: stakeAmount(netuid, stake), value, priceRao, isRegistered };
}
