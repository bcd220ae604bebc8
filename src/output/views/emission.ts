import { type AlphaAmount, proportionFromU16, type TaoAmount } from '../../units/index.js';
import { amountCell, booleanCell, hashCell, integerCell, percentCell, priceCell } from '../cell.js';
import { fields, left, note, right, table, type View } from '../view.js';

export interface SubnetEmissionRow {
  netuid: number;
  isEnabled: boolean;
  priceRao: bigint;
  taoIn: TaoAmount;
  alphaIn: AlphaAmount;
  excessTao: TaoAmount;
  alphaOut: AlphaAmount;
  /** Parts of 10^9 of the TAO the last block gave to all subnets. */
  sharePerBillion: bigint;
  pending: { miners: AlphaAmount; validators: AlphaAmount; root: AlphaAmount; owner: AlphaAmount };
}

export interface NeuronEarnings {
  uid: number;
  hotkey: string;
  /** u16 of 65 535. */
  incentive: number;
  dividends: number;
  emission: AlphaAmount;
  value: TaoAmount;
}

export interface SubnetEarnings {
  subnet: SubnetEmissionRow;
  tempoBlocks: number;
  neurons: readonly NeuronEarnings[];
  total: AlphaAmount;
  totalValue: TaoAmount;
}

export type EmissionReport = { subnets: readonly SubnetEmissionRow[] } | SubnetEarnings;

export const emissionView = (report: EmissionReport): View =>
  'subnets' in report ? allSubnets(report.subnets) : oneSubnet(report);

const shareCell = (perBillion: bigint) =>
  percentCell({ numerator: perBillion, denominator: 1_000_000_000n }, 3);

function allSubnets(subnets: readonly SubnetEmissionRow[]): View {
  const columns = [
    right('Netuid'),
    left('Enabled'),
    right('Share'),
    right('Price'),
    right('TAO in'),
    right('Alpha in'),
    right('Alpha out'),
    right('Pending miners'),
    right('Pending validators'),
    right('Pending root'),
    right('Owner cut'),
  ];
  const rows = subnets.map((subnet) => [
    integerCell(subnet.netuid),
    booleanCell(subnet.isEnabled),
    shareCell(subnet.sharePerBillion),
    priceCell(subnet.priceRao),
    amountCell(subnet.taoIn),
    amountCell(subnet.alphaIn),
    amountCell(subnet.alphaOut),
    amountCell(subnet.pending.miners),
    amountCell(subnet.pending.validators),
    amountCell(subnet.pending.root),
    amountCell(subnet.pending.owner),
  ]);
  const meaning = 'In and out: what the last block gave. Pending: collected since the last epoch.';
  return [table(columns, rows, { empty: 'There are no subnets besides root.' }), note(meaning)];
}

function oneSubnet({ subnet, tempoBlocks, neurons, total, totalValue }: SubnetEarnings): View {
  const { pending } = subnet;
  const rows = neurons.map((neuron) => [
    integerCell(neuron.uid),
    hashCell(neuron.hotkey),
    percentCell(proportionFromU16(neuron.incentive)),
    percentCell(proportionFromU16(neuron.dividends)),
    amountCell(neuron.emission),
    amountCell(neuron.value),
  ]);
  const columns = [
    right('UID'),
    left('Hotkey'),
    right('Incentive'),
    right('Dividends'),
    right('Per tempo'),
    right('Worth'),
  ];
  return [
    fields([
      ['Netuid', integerCell(subnet.netuid, 'strong')],
      ['Emission', booleanCell(subnet.isEnabled)],
      ['Share of all', shareCell(subnet.sharePerBillion)],
      ['Price', priceCell(subnet.priceRao)],
      ['TAO in per block', amountCell(subnet.taoIn, { decimals: 9 })],
      ['TAO buying alpha', amountCell(subnet.excessTao, { decimals: 9 })],
      ['Alpha in per block', amountCell(subnet.alphaIn, { decimals: 9 })],
      ['Alpha out per block', amountCell(subnet.alphaOut, { decimals: 9 })],
      ['Pending for miners', amountCell(pending.miners)],
      ['Pending for validators', amountCell(pending.validators)],
      ['Pending for root', amountCell(pending.root)],
      ['Pending owner cut', amountCell(pending.owner)],
      ['Tempo', integerCell(tempoBlocks)],
      ['Shared out by the last epoch', amountCell(total, { tone: 'strong' })],
      ['Worth', amountCell(totalValue)],
    ]),
    table(columns, rows, { empty: 'Nobody is registered.' }),
  ];
}
