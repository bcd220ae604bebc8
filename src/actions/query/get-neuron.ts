import type { Client, ReadOptions } from '../../client/index.js';
import { type AlphaAmount, type Amount, alphaAmount, stakeAmount } from '../../units/index.js';
import type { NeuronPlace } from './find-neurons.js';

/** One neuron as its subnet sees it. Proportions are u16 of 65 535. */
export interface Neuron extends NeuronPlace {
  readonly coldkey: string;
  readonly isActive: boolean;
  readonly hasValidatorPermit: boolean;
  /** All stake with the hotkey on the subnet. */
  readonly stake: Amount;
  readonly consensus: number;
  readonly incentive: number;
  readonly dividends: number;
  readonly validatorTrust: number;
  /** Alpha of the last epoch. */
  readonly emission: AlphaAmount;
  readonly lastUpdateBlock: number;
  /** Where it serves, `1.2.3.4:8091`; absent when it does not. */
  readonly axon?: string;
}

interface NeuronInfoLite {
  hotkey: string;
  coldkey: string;
  uid: number;
  netuid: number;
  active: boolean;
  axonInfo: { ip: bigint; port: number; ipType: number };
  stake: [string, bigint][];
  emission: bigint;
  incentive: number;
  consensus: number;
  validatorTrust: number;
  dividends: number;
  lastUpdate: bigint;
  validatorPermit: boolean;
}

/** The neuron with this uid, undefined when there is none. Reads NeuronInfoRuntimeApi.get_neuron_lite. */
export async function getNeuron(
  client: Client,
  netuid: number,
  uid: number,
  options: ReadOptions = {},
): Promise<Neuron | undefined> {
  const info = await client.runtimeApi<NeuronInfoLite | undefined>(
    'NeuronInfoRuntimeApi',
    'get_neuron_lite',
    [netuid, uid],
    options,
  );
  if (!info) return undefined;
  const axon = axonText(info.axonInfo);
  return {
    netuid,
    uid,
    hotkey: info.hotkey,
    coldkey: info.coldkey,
    isActive: info.active,
    hasValidatorPermit: info.validatorPermit,
    stake: stakeAmount(
      netuid,
      info.stake.reduce((sum, [, alpha]) => sum + alpha, 0n),
    ),
    consensus: info.consensus,
    incentive: info.incentive,
    dividends: info.dividends,
    validatorTrust: info.validatorTrust,
    emission: alphaAmount(netuid, info.emission),
    lastUpdateBlock: Number(info.lastUpdate),
    ...(axon === undefined ? {} : { axon }),
  };
}

function axonText({ ip, port, ipType }: NeuronInfoLite['axonInfo']): string | undefined {
  if (ip === 0n || port === 0) return undefined;
  if (ipType !== 6) {
    const octets = [24n, 16n, 8n, 0n].map((shift) => (ip >> shift) & 255n);
    return `${octets.join('.')}:${port}`;
  }
  const groups = ip.toString(16).padStart(32, '0').match(/.{4}/g) ?? [];
  // The URL parser knows the shortest form of an IPv6 address.
  return `${new URL(`http://[${groups.join(':')}]`).hostname}:${port}`;
}
