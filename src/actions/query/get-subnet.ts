import type { Client, ReadOptions } from '../../client/index.js';
import { SubnetNotFoundError } from '../../errors/chain-state.js';
import { type AlphaAmount, alphaAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { ensureMechanism } from './ensure-subnet.js';
import { getPrices } from './get-prices.js';
import { type DynamicInfo, type SubnetSummary, toSummary } from './list-subnets.js';

/** One neuron of a subnet. Proportions are u16 of 65 535. */
export interface NeuronSummary {
  readonly uid: number;
  readonly hotkey: string;
  readonly coldkey: string;
  readonly isActive: boolean;
  readonly hasValidatorPermit: boolean;
  /** The hotkey's alpha on the subnet. */
  readonly alphaStake: AlphaAmount;
  /** Its root stake as weighed in. */
  readonly taoStake: TaoAmount;
  readonly consensus: number;
  readonly incentive: number;
  readonly dividends: number;
  /** Alpha of the last epoch. */
  readonly emission: AlphaAmount;
  readonly lastUpdateBlock: number;
}

export interface SubnetDetails extends SubnetSummary {
  /** The mechanism incentives and updates are of. */
  readonly mechid: number;
  readonly neurons: readonly NeuronSummary[];
}

interface SubnetState {
  hotkeys: string[];
  coldkeys: string[];
  active: boolean[];
  validatorPermit: boolean[];
  lastUpdate: bigint[];
  emission: bigint[];
  dividends: number[];
  incentives: number[];
  consensus: number[];
  alphaStake: bigint[];
  taoStake: bigint[];
}

interface Mechagraph {
  incentives: number[];
  lastUpdate: bigint[];
}

/**
 * One subnet with all its neurons by uid. Reads SubnetInfoRuntimeApi.get_dynamic_info and get_subnet_state, for another mechanism
 * than the first get_mechagraph too. Throws SubnetNotFoundError, MechanismNotFoundError.
 */
export async function getSubnet(
  client: Client,
  netuid: number,
  { mechid = 0, ...options }: ReadOptions & { readonly mechid?: number | undefined } = {},
): Promise<SubnetDetails> {
  if (mechid > 0) await ensureMechanism(client, netuid, mechid, options);
  const [info, state, prices, mechanism] = await Promise.all([
    client.runtimeApi<DynamicInfo | undefined>('SubnetInfoRuntimeApi', 'get_dynamic_info', [netuid], options),
    client.runtimeApi<SubnetState | undefined>('SubnetInfoRuntimeApi', 'get_subnet_state', [netuid], options),
    getPrices(client, options),
    mechid === 0
      ? undefined
      : client.runtimeApi<Mechagraph>('SubnetInfoRuntimeApi', 'get_mechagraph', [netuid, mechid], options),
  ]);
  const { incentives, lastUpdate } = mechanism ?? state ?? { incentives: [], lastUpdate: [] };
  if (!info || !state) throw new SubnetNotFoundError(netuid);
  const neurons = state.hotkeys.map((hotkey, uid) => ({
    uid,
    hotkey,
    coldkey: state.coldkeys[uid]!,
    isActive: state.active[uid] ?? false,
    hasValidatorPermit: state.validatorPermit[uid] ?? false,
    alphaStake: alphaAmount(netuid, state.alphaStake[uid] ?? 0n),
    taoStake: taoAmount(state.taoStake[uid] ?? 0n),
    consensus: state.consensus[uid] ?? 0,
    incentive: incentives[uid] ?? 0,
    dividends: state.dividends[uid] ?? 0,
    emission: alphaAmount(netuid, state.emission[uid] ?? 0n),
    lastUpdateBlock: Number(lastUpdate[uid] ?? 0n),
  }));
  return { ...toSummary(info, prices.get(netuid) ?? 0n), mechid, neurons };
}
