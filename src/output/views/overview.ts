import { type AlphaAmount, type Amount, proportionFromU16, type TaoAmount } from '../../units/index.js';
import {
  amountCell,
  booleanCell,
  hashCell,
  integerCell,
  optionalCell,
  percentCell,
  textCell,
} from '../cell.js';
import { type Cell, type Column, left, note, right, table, type View } from '../view.js';

export interface OverviewNeuron {
  uid: number;
  /** Wallet on this machine that owns it. */
  wallet?: string;
  /** Name of the hotkey on this machine. */
  hotkeyName?: string;
  hotkey: string;
  coldkey: string;
  isActive: boolean;
  hasValidatorPermit: boolean;
  stake: Amount;
  /** u16 of 65 535, as the next three. */
  consensus: number;
  incentive: number;
  dividends: number;
  validatorTrust: number;
  /** Alpha of the last epoch. */
  emission: AlphaAmount;
  lastUpdateBlock: number;
  /** Since its weights were set or it registered. */
  blocksSinceUpdate: number;
  axon?: string;
}

export interface OverviewSubnet {
  netuid: number;
  name: string;
  symbol: string;
  tempoBlocks: number;
  neurons: readonly OverviewNeuron[];
}

export interface NeuronOverview {
  wallets: readonly { name: string; address: string; free: TaoAmount }[];
  subnets: readonly OverviewSubnet[];
  /** Free balance of all wallets. */
  free: TaoAmount;
}

const COLUMNS: readonly (readonly [Column, (neuron: OverviewNeuron) => Cell])[] = [
  [left('Wallet'), ({ wallet }) => optionalCell(wallet, (name) => textCell(name, 'strong'))],
  [
    left('Hotkey'),
    ({ hotkeyName, hotkey }) => (hotkeyName === undefined ? hashCell(hotkey) : textCell(hotkeyName)),
  ],
  [right('UID'), ({ uid }) => integerCell(uid)],
  [left('Active'), ({ isActive }) => booleanCell(isActive)],
  [right('Stake'), ({ stake }) => amountCell(stake)],
  [right('Consensus'), ({ consensus }) => shareCell(consensus)],
  [right('Incentive'), ({ incentive }) => shareCell(incentive)],
  [right('Dividends'), ({ dividends }) => shareCell(dividends)],
  [right('Emission'), ({ emission }) => amountCell(emission)],
  [right('VTrust'), ({ validatorTrust }) => shareCell(validatorTrust)],
  [left('Permit'), ({ hasValidatorPermit }) => booleanCell(hasValidatorPermit)],
  [right('Updated'), ({ blocksSinceUpdate }) => integerCell(blocksSinceUpdate)],
  [left('Axon'), ({ axon }) => optionalCell(axon, (place) => textCell(place))],
];

const shareCell = (share: number): Cell => percentCell(proportionFromU16(share));

/** One table for each subnet; for a pipe the netuid leads every record. */
export function overviewView({ subnets, free }: NeuronOverview): View {
  const balance = note(`Free balance: ${amountCell(free).shown}`);
  if (subnets.length === 0) return [table([], [], { empty: 'No neurons.' }), balance];
  const tables = subnets.map(({ netuid, name, symbol, tempoBlocks, neurons }) =>
    table(
      [right('Netuid'), ...COLUMNS.map(([column]) => column)],
      neurons.map((neuron) => [integerCell(netuid), ...COLUMNS.map(([, cell]) => cell(neuron))]),
      {
        title: `Subnet ${netuid} ${symbol} ${name}, tempo ${tempoBlocks}`,
        empty: 'No neurons.',
      },
    ),
  );
  return [...tables, balance];
}
