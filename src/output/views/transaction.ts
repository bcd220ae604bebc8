import type { Amount, TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, integerCell, optionalCell, textCell } from '../cell.js';
import { type Cell, fields, note, text, type View } from '../view.js';
import { type Execution, executionView } from './execution.js';

/** One thing a transaction changes. */
export interface EffectRow {
  what: string;
  amount?: Amount;
  value?: string;
  isEstimate?: boolean;
}

/** A transaction that was worked out and not sent. */
export interface PlanResult {
  dryRun: true;
  call: { pallet: string; name: string; args: Readonly<Record<string, unknown>> };
  /** The call in SCALE, hex. */
  callData: string;
  signer: { role: 'coldkey' | 'hotkey'; address: string };
  /** What the node says the fee would be. */
  fee: TaoAmount;
  effects: readonly EffectRow[];
  /** What executing it does, where the chain can try: then nothing here is an estimate. */
  execution?: Execution;
  /** The transaction with all a signature covers, when it was asked for. */
  unsigned?: object;
  /** The file that was written to. */
  unsignedFile?: string;
}

/** Where a transaction lies and what it cost. */
export interface Sent {
  dryRun: false;
  extrinsicHash: string;
  blockHash: string;
  blockNumber: number;
  extrinsicIndex: number;
  /** Absent when the chain reports none. */
  fee?: TaoAmount;
}

/** A call that was announced through a proxy; anybody can have it executed once the delay of the proxy is over. */
export interface Announced {
  announced: { real: string; delegate: string; callHash: string; call: string; callData: string };
}

export type TransactionResult<Outcome> = PlanResult | (Sent & Announced) | (Sent & Outcome);

export interface PlanHeading {
  network: string;
  genesisHash: string;
}

/** What is about to happen, for whoever must say yes. */
export const planView = (plan: PlanResult, { network, genesisHash }: PlanHeading): View => [
  fields([['Network', textCell(network, 'strong')], ['Genesis', hashCell(genesisHash)], ...planFields(plan)]),
];

/** The result of `--dry-run` and of `--unsigned-out`. */
export function dryRunView(plan: PlanResult): View {
  if (plan.unsigned !== undefined) return [text(JSON.stringify(plan.unsigned))];
  const { unsignedFile: file, execution } = plan;
  return [
    fields([...planFields(plan), ...(file === undefined ? [] : [['File', textCell(file)] as const])]),
    ...(execution === undefined ? [] : executionView(execution)),
    note(
      file === undefined
        ? `${execution === undefined ? notExecuted(plan) : 'Executed and taken back.'} Nothing was signed or sent.`
        : `Nothing was signed or sent. Sign it where the key is: \`tao wallet sign-tx ${file}\`.`,
    ),
  ];
}

function notExecuted({ effects }: PlanResult): string {
  const estimates = effects.filter(({ isEstimate }) => isEstimate === true).map(({ what }) => what);
  const said = ['the fee', ...estimates.map((what) => `"${what}"`)];
  return `This chain cannot try a transaction: estimated ${said.length === 1 ? 'is' : 'are'} ${said.join(', ')}.`;
}

const planFields = ({ call, signer, effects, fee }: PlanResult): [string, Cell][] => [
  ['Call', textCell(`${call.pallet}.${call.name}`)],
  [capitalised(signer.role), hashCell(signer.address)],
  ...effects.map(effectField),
  ['Fee', amountCell(fee, { decimals: 9 })],
];

function effectField({ what, amount, value, isEstimate }: EffectRow): [string, Cell] {
  const label = capitalised(what) + (isEstimate === true ? ' (about)' : '');
  if (amount === undefined) return [label, optionalCell(value, hashCell)];
  return [label, amountCell(amount, { decimals: 9 })];
}

/** A transaction that lies in a block: what the command has to say of it, then where it is. */
export const sentView = (sent: Sent, outcome: readonly [string, Cell][]): View => [
  fields([
    ...outcome,
    ['Fee', optionalCell(sent.fee, (fee) => amountCell(fee, { decimals: 9 }))],
    ['Block', integerCell(sent.blockNumber)],
    ['Extrinsic', hashCell(sent.extrinsicHash)],
  ]),
];

export const announcedView = (sent: Sent & Announced): View => {
  const { call, real, delegate, callHash, callData } = sent.announced;
  return [
    ...sentView(sent, [
      ['Announced', textCell(call)],
      ['On behalf of', hashCell(real)],
      ['Delegate', hashCell(delegate)],
      ['Call hash', hashCell(callHash)],
    ]),
    note(
      `It is not executed yet. Once the delay of the proxy is over: \`tao proxy execute --real ${real} --call-hex ${callData}\`.`,
    ),
  ];
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
