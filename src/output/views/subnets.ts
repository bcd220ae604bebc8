import { type AlphaAmount, proportionFromU16, type TaoAmount } from '../../units/index.js';
import { amountCell, booleanCell, hashCell, integerCell, percentCell, priceCell, textCell } from '../cell.js';
import { type Cell, fields, left, right, table, type View } from '../view.js';

export interface SubnetRow {
  netuid: number;
  name: string;
  symbol: string;
  ownerColdkey: string;
  ownerHotkey: string;
  /** Rao of TAO for one alpha. */
  priceRao: bigint;
  taoIn: TaoAmount;
  alphaIn: AlphaAmount;
  alphaOut: AlphaAmount;
  taoInEmission: TaoAmount;
  tempoBlocks: number;
  blocksSinceLastStep: number;
  registeredAtBlock: number;
}

export interface SubnetListing {
  subnets: readonly SubnetRow[];
}

export function subnetListView({ subnets }: SubnetListing): View {
  const columns = [
    right('Netuid'),
    left('Name'),
    right('Price'),
    right('TAO in'),
    right('Alpha in'),
    right('Alpha out'),
    right('Emission/block'),
    right('Tempo'),
  ];
  const rows = subnets.map((subnet) => [
    integerCell(subnet.netuid),
    textCell(`${subnet.symbol} ${subnet.name}`.trim()),
    priceCell(subnet.priceRao),
    amountCell(subnet.taoIn),
    amountCell(subnet.alphaIn),
    amountCell(subnet.alphaOut),
    amountCell(subnet.taoInEmission),
    tempoCell(subnet),
  ]);
  return [table(columns, rows, { empty: 'There are no subnets.' })];
}

const tempoCell = ({ blocksSinceLastStep, tempoBlocks }: SubnetRow): Cell =>
  textCell(`${blocksSinceLastStep}/${tempoBlocks}`);

export interface NeuronRow {
  uid: number;
  hotkey: string;
  coldkey: string;
  isActive: boolean;
  hasValidatorPermit: boolean;
  alphaStake: AlphaAmount;
  taoStake: TaoAmount;
  /** u16 of 65 535, as the next two. */
  consensus: number;
  incentive: number;
  dividends: number;
  emission: AlphaAmount;
  lastUpdateBlock: number;
}

export type SubnetDetails = SubnetRow & { neurons: readonly NeuronRow[] };

export function subnetView(subnet: SubnetDetails): View {
  const columns = [
    right('UID'),
    left('Hotkey'),
    right('Alpha stake'),
    right('TAO stake'),
    right('Consensus'),
    right('Incentive'),
    right('Dividends'),
    right('Emission'),
    left('Permit'),
    right('Updated'),
  ];
  const share = (value: number): Cell => percentCell(proportionFromU16(value));
  const rows = subnet.neurons.map((neuron) => [
    integerCell(neuron.uid),
    hashCell(neuron.hotkey),
    amountCell(neuron.alphaStake),
    amountCell(neuron.taoStake),
    share(neuron.consensus),
    share(neuron.incentive),
    share(neuron.dividends),
    amountCell(neuron.emission),
    booleanCell(neuron.hasValidatorPermit),
    integerCell(neuron.lastUpdateBlock),
  ]);
  return [summaryBlock(subnet), table(columns, rows, { empty: 'Nobody is registered.' })];
}

const summaryBlock = (subnet: SubnetRow) =>
  fields([
    ['Netuid', integerCell(subnet.netuid, 'strong')],
    ['Name', textCell(subnet.name)],
    ['Symbol', textCell(subnet.symbol)],
    ['Owner coldkey', hashCell(subnet.ownerColdkey)],
    ['Owner hotkey', hashCell(subnet.ownerHotkey)],
    ['Price', priceCell(subnet.priceRao)],
    ['TAO in pool', amountCell(subnet.taoIn)],
    ['Alpha in pool', amountCell(subnet.alphaIn)],
    ['Alpha out', amountCell(subnet.alphaOut)],
    ['Tempo', tempoCell(subnet)],
    ['Registered at block', integerCell(subnet.registeredAtBlock)],
  ]);

/** A subnet that was created. */
export const createdOutcome = (result: {
  netuid: number;
  hotkey: string;
  cost: TaoAmount;
}): [string, Cell][] => [
  ['Netuid', integerCell(result.netuid, 'strong')],
  ['Owner hotkey', hashCell(result.hotkey)],
  ['Locked', amountCell(result.cost, { decimals: 9 })],
];

/** A hotkey that was registered. */
export const registeredOutcome = (result: {
  netuid: number;
  uid: number;
  hotkey: string;
  cost: TaoAmount;
}): [string, Cell][] => [
  ['Netuid', integerCell(result.netuid)],
  ['UID', integerCell(result.uid, 'strong')],
  ['Hotkey', hashCell(result.hotkey)],
  ['Burned', amountCell(result.cost, { decimals: 9 })],
];

/** What creating a subnet costs. */
export const burnCostView = ({ cost }: { cost: TaoAmount }): View => [
  fields([['Cost of a subnet', amountCell(cost, { decimals: 9 })]]),
];
