import { type Amount, subtractAmounts, type TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, priceCell, textCell } from '../cell.js';
import { toJsonValue } from '../json-value.js';
import { type Block, type Cell, left, right, table, type View } from '../view.js';

interface Change<T> {
  before: T;
  after: T;
}

/** What executing a transaction does. */
export interface Execution {
  /** Absent when no block would hold it. */
  fee?: TaoAmount;
  /** Free balances. */
  balances: readonly ({ address: string } & Change<TaoAmount>)[];
  stakes: readonly ({ hotkey: string; coldkey: string; netuid: number } & Change<Amount>)[];
  pools: readonly {
    netuid: number;
    tao: Change<TaoAmount>;
    alpha: Change<Amount>;
    /** Of one alpha. */
    price: Change<TaoAmount>;
  }[];
  events: readonly { pallet: string; name: string; data: unknown }[];
}

/** Figures before and after, then the events. */
export const executionView = (execution: Execution): View => [changes(execution), events(execution)];

function changes({ balances, stakes, pools }: Execution): Block {
  const rows: Cell[][] = [
    ...balances.map(({ address, ...change }) => [
      textCell('Free balance'),
      hashCell(address),
      ...amounts(change),
    ]),
    ...stakes.map(({ hotkey, coldkey, netuid, ...change }) => [
      textCell(`Stake on ${netuid}`),
      holderCell(hotkey, coldkey),
      ...amounts(change),
    ]),
    ...pools.flatMap(({ netuid, tao, alpha, price }) => [
      [textCell('Pool, TAO'), subnet(netuid), ...amounts(tao)],
      [textCell('Pool, alpha'), subnet(netuid), ...amounts(alpha)],
      [textCell('Price'), subnet(netuid), ...prices(price)],
    ]),
  ];
  const columns = [left('What'), left('Whose'), right('Before'), right('After'), right('Change')];
  return table(columns, rows, { empty: 'No balance, stake or pool changes.' });
}

/** Stake of a coldkey with a hotkey. */
function holderCell(hotkey: string, coldkey: string): Cell {
  const both = [hashCell(hotkey), hashCell(coldkey)];
  const join = (texts: readonly string[]) => texts.join(' of ');
  return {
    shown: join(both.map(({ short, shown }) => short ?? shown)),
    exact: join(both.map(({ exact }) => exact)),
  };
}

const subnet = (netuid: number): Cell => textCell(`subnet ${netuid}`);

function amounts({ before, after }: Change<Amount>): Cell[] {
  const change = subtractAmounts(after, before);
  const options = { decimals: 9 };
  return [
    amountCell(before, options),
    amountCell(after, options),
    amountCell(change, { ...options, tone: change.rao < 0n ? 'bad' : 'good' }),
  ];
}

const prices = ({ before, after }: Change<TaoAmount>): Cell[] =>
  [before.rao, after.rao, after.rao - before.rao].map((rao) => priceCell(rao, 9));

function events({ events: deposited }: Execution): Block {
  const rows = deposited.map(({ pallet, name, data }) => [
    textCell(`${pallet}.${name}`),
    dataCell(JSON.stringify(toJsonValue(data))),
  ]);
  return table([left('Event'), left('Data')], rows, { empty: 'No events.' });
}

const MAX_SHOWN = 100;

const dataCell = (data: string): Cell => ({
  shown: data.length > MAX_SHOWN ? `${data.slice(0, MAX_SHOWN - 1)}…` : data,
  exact: data,
  short: data.length > 40 ? `${data.slice(0, 39)}…` : data,
  tone: 'dim',
});
