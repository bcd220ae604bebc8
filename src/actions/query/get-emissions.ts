import type { Client, ReadOptions } from '../../client/index.js';
import { type AlphaAmount, alphaAmount, type TaoAmount, taoAmount } from '../../units/index.js';
import { ensureSubnet } from './ensure-subnet.js';
import { alphaValue, getPrices } from './get-prices.js';
import { getSubnet } from './get-subnet.js';

/** What one block gave a subnet, and what waits for its next epoch. */
export interface SubnetEmission {
  readonly netuid: number;
  readonly isEnabled: boolean;
  readonly priceRao: bigint;
  /** Put into the pool by the last block. */
  readonly taoIn: TaoAmount;
  readonly alphaIn: AlphaAmount;
  /** TAO of its share beyond what the pool takes at the price: buys alpha. */
  readonly excessTao: TaoAmount;
  /** Minted for the subnet's people by the last block. */
  readonly alphaOut: AlphaAmount;
  /** Parts of 10^9 of the TAO the last block gave to all subnets. */
  readonly sharePerBillion: bigint;
  /** Collected since the last epoch. */
  readonly pending: {
    readonly miners: AlphaAmount;
    readonly validators: AlphaAmount;
    readonly root: AlphaAmount;
    readonly owner: AlphaAmount;
  };
}

const ITEMS = [
  'SubnetEmissionEnabled',
  'SubnetTaoInEmission',
  'SubnetExcessTao',
  'SubnetAlphaInEmission',
  'SubnetAlphaOutEmission',
  'PendingServerEmission',
  'PendingValidatorEmission',
  'PendingRootAlphaDivs',
  'PendingOwnerCut',
] as const;

const BILLION = 1_000_000_000n;

/** Emission of every subnet but root, by netuid. Reads the items above and the prices at one block. */
export async function getEmissions(client: Client, options: ReadOptions = {}): Promise<SubnetEmission[]> {
  const networks = await client.entries<[number], boolean>('SubtensorModule', 'NetworksAdded', [], options);
  const netuids = networks.map(([[netuid]]) => netuid).filter((netuid) => netuid !== 0);
  netuids.sort((a, b) => a - b);
  const requests = netuids.flatMap((netuid) =>
    ITEMS.map((item) => ['SubtensorModule', item, [netuid]] as const),
  );
  const [values, prices] = await Promise.all([
    client.storageMany(requests, options),
    getPrices(client, options),
  ]);
  const rows = netuids.map((netuid, i) =>
    toEmission(netuid, values.slice(i * ITEMS.length, (i + 1) * ITEMS.length), prices.get(netuid) ?? 0n),
  );
  const total = rows.reduce((sum, { taoIn, excessTao }) => sum + taoIn.rao + excessTao.rao, 0n);
  return rows.map((row) => ({
    ...row,
    sharePerBillion: total === 0n ? 0n : ((row.taoIn.rao + row.excessTao.rao) * BILLION) / total,
  }));
}

function toEmission(netuid: number, values: readonly unknown[], priceRao: bigint): SubnetEmission {
  const [isEnabled, ...amounts] = values as [boolean, ...bigint[]];
  const [
    taoIn = 0n,
    excess = 0n,
    alphaIn = 0n,
    alphaOut = 0n,
    miners = 0n,
    validators = 0n,
    root = 0n,
    owner = 0n,
  ] = amounts;
  return {
    netuid,
    isEnabled,
    priceRao,
    taoIn: taoAmount(taoIn),
    alphaIn: alphaAmount(netuid, alphaIn),
    excessTao: taoAmount(excess),
    alphaOut: alphaAmount(netuid, alphaOut),
    sharePerBillion: 0n,
    pending: {
      miners: alphaAmount(netuid, miners),
      validators: alphaAmount(netuid, validators),
      root: alphaAmount(netuid, root),
      owner: alphaAmount(netuid, owner),
    },
  };
}

/** What one neuron earned in its subnet's last epoch. Proportions are u16 of 65 535. */
export interface NeuronEmission {
  readonly uid: number;
  readonly hotkey: string;
  readonly incentive: number;
  readonly dividends: number;
  readonly emission: AlphaAmount;
  /** Worth at the present price. */
  readonly value: TaoAmount;
}

export interface SubnetEarnings {
  readonly subnet: SubnetEmission;
  readonly tempoBlocks: number;
  readonly neurons: readonly NeuronEmission[];
  /** The sum over all neurons: what the last epoch shared out. */
  readonly total: AlphaAmount;
  readonly totalValue: TaoAmount;
}

/** Who earned what in a subnet's last epoch. Throws SubnetNotFoundError. */
export async function getSubnetEarnings(
  client: Client,
  netuid: number,
  options: ReadOptions = {},
): Promise<SubnetEarnings> {
  await ensureSubnet(client, netuid, options);
  const [details, emissions] = await Promise.all([
    getSubnet(client, netuid, options),
    getEmissions(client, options),
  ]);
  const neurons = details.neurons.map(({ uid, hotkey, incentive, dividends, emission }) => ({
    uid,
    hotkey,
    incentive,
    dividends,
    emission,
    value: taoAmount(alphaValue(emission.rao, details.priceRao)),
  }));
  const total = neurons.reduce((sum, { emission }) => sum + emission.rao, 0n);
  return {
    subnet: emissions.find((emission) => emission.netuid === netuid)!,
    tempoBlocks: details.tempoBlocks,
    neurons,
    total: alphaAmount(netuid, total),
    totalValue: taoAmount(alphaValue(total, details.priceRao)),
  };
}
