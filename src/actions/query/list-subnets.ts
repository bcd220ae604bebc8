import type { Client, ReadOptions } from '../../client/index.js';
import { type AlphaAmount, alphaAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { getPrices } from './get-prices.js';

/** One subnet at a glance. */
export interface SubnetSummary {
  readonly netuid: number;
  readonly name: string;
  readonly symbol: string;
  readonly ownerColdkey: string;
  readonly ownerHotkey: string;
  /** Rao of TAO for one alpha. */
  readonly priceRao: bigint;
  readonly taoIn: TaoAmount;
  readonly alphaIn: AlphaAmount;
  readonly alphaOut: AlphaAmount;
  /** TAO put into the pool by the last block. */
  readonly taoInEmission: TaoAmount;
  readonly tempoBlocks: number;
  readonly blocksSinceLastStep: number;
  readonly registeredAtBlock: number;
}

/** `DynamicInfo` of the chain as dedot decodes it. */
export interface DynamicInfo {
  netuid: number;
  ownerHotkey: string;
  ownerColdkey: string;
  subnetName: readonly number[];
  tokenSymbol: readonly number[];
  tempo: number;
  blocksSinceLastStep: bigint;
  alphaIn: bigint;
  alphaOut: bigint;
  taoIn: bigint;
  taoInEmission: bigint;
  networkRegisteredAt: bigint;
}

/** All subnets, root included, by netuid. Reads SubnetInfoRuntimeApi.get_all_dynamic_info and the prices. */
export async function listSubnets(client: Client, options: ReadOptions = {}): Promise<SubnetSummary[]> {
  const [infos, prices] = await Promise.all([
    client.runtimeApi<(DynamicInfo | undefined)[]>(
      'SubnetInfoRuntimeApi',
      'get_all_dynamic_info',
      [],
      options,
    ),
    getPrices(client, options),
  ]);
  return infos
    .filter((info) => info !== undefined)
    .map((info) => toSummary(info, prices.get(info.netuid) ?? 0n))
    .sort((a, b) => a.netuid - b.netuid);
}

export function toSummary(info: DynamicInfo, priceRao: bigint): SubnetSummary {
  const { netuid } = info;
  return {
    netuid,
    name: text(info.subnetName),
    symbol: text(info.tokenSymbol),
    ownerColdkey: info.ownerColdkey,
    ownerHotkey: info.ownerHotkey,
    priceRao,
    taoIn: taoAmount(info.taoIn),
    alphaIn: alphaAmount(netuid, info.alphaIn),
    alphaOut: alphaAmount(netuid, info.alphaOut),
    taoInEmission: taoAmount(info.taoInEmission),
    tempoBlocks: info.tempo,
    blocksSinceLastStep: Number(info.blocksSinceLastStep),
    registeredAtBlock: Number(info.networkRegisteredAt),
  };
}

function text(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
