import type { TaoAmount } from '../../units/index.js';
import { hashCell, integerCell, textCell } from '../cell.js';
import { type Cell, fields, note, text, type View } from '../view.js';
import { type Sent, sentView } from './transaction.js';

/** A call as one reads it. */
export interface CallSummary {
  pallet: string;
  name: string;
  args: Readonly<Record<string, unknown>>;
}

/** Who has to sign. */
export interface TransactionSigner {
  role: 'coldkey' | 'hotkey';
  address: string;
  type: 'sr25519' | 'ed25519';
}

/** A transaction with everything a signature covers, to be signed where there is no network. Bytes are hex. */
export interface UnsignedTransaction {
  schema: 'tao-unsigned/1';
  network: string;
  genesisHash: string;
  specVersion: number;
  transactionVersion: number;
  signer: TransactionSigner;
  call: CallSummary;
  callData: string;
  nonce: number;
  /** rao. */
  tip: string;
  /** 0 blocks: for ever. */
  era: { periodBlocks: number; birthBlock: number; birthHash: string };
  metadataHash: { mode: 'disabled' };
  /** What the signed extensions put into the extrinsic, and what they add to the signed bytes. */
  explicit: string;
  implicit: string;
  plan: { fee: TaoAmount; effects: readonly object[] };
}

/** A transaction that only has to be sent. */
export interface SignedTransaction {
  schema: 'tao-signed/1';
  network: string;
  genesisHash: string;
  signer: TransactionSigner;
  call: CallSummary;
  nonce: number;
  era: UnsignedTransaction['era'];
  /** Hex. */
  extrinsic: string;
  extrinsicHash: string;
  /** The file it was written to. */
  file?: string;
}

export interface SubmittedTransaction extends Sent {
  signer: string;
  call: CallSummary;
}

/** What is about to be signed or sent, read from its bytes where that is possible. */
export const transactionView = ({
  network,
  genesisHash,
  call,
  signer,
  nonce,
  era,
}: Pick<UnsignedTransaction, 'network' | 'genesisHash' | 'call' | 'signer' | 'nonce' | 'era'>): View => [
  fields([
    ['Network', textCell(network, 'strong')],
    ['Genesis', hashCell(genesisHash)],
    ...callFields(call),
    [signer.role === 'coldkey' ? 'Coldkey' : 'Hotkey', hashCell(signer.address)],
    ['Nonce', integerCell(nonce)],
    [
      'Valid',
      textCell(
        era.periodBlocks === 0
          ? 'for ever'
          : `until block ${era.birthBlock + era.periodBlocks}, ${era.periodBlocks} blocks long`,
      ),
    ],
  ]),
];

const callFields = ({ pallet, name, args }: CallSummary): [string, Cell][] => [
  ['Call', textCell(`${pallet}.${name}`)],
  ...Object.entries(args).map(([arg, value]): [string, Cell] => [`  ${arg}`, textCell(valueText(value))]),
];

const valueText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : (JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part)) ?? '');

/** The document itself, so that a pipe can take it; of one in a file, where it is. */
export function signedTransactionView({ file, ...document }: SignedTransaction): View {
  if (file === undefined) return [text(JSON.stringify(document))];
  return [
    fields([
      ['Signer', hashCell(document.signer.address)],
      ['Extrinsic', hashCell(document.extrinsicHash)],
      ['File', textCell(file)],
    ]),
    note(`Send it with \`tao tx submit ${file}\`.`),
  ];
}

export const submittedView = (sent: SubmittedTransaction): View =>
  sentView(sent, [
    ['Call', textCell(`${sent.call.pallet}.${sent.call.name}`)],
    ['Signer', hashCell(sent.signer)],
  ]);
