import { dateCell, hashCell, integerCell, textCell } from '../cell.js';
import { fields, left, note, right, table, type View } from '../view.js';

/** A key in the unlock agent. */
export interface UnlockedInAgent {
  /** `alice`, `alice/miner`. */
  label: string;
  address: string;
  type: 'sr25519' | 'ed25519';
  unlockedAt: Date;
  expiresAt: Date;
  /** How many it gave. */
  signatures: number;
}

export interface LockedKeys {
  /** How many keys were wiped. */
  locked: number;
}

export interface AgentOverview {
  isRunning: boolean;
  pid?: number;
  startedAt?: Date;
  keys: readonly UnlockedInAgent[];
  folder: string;
  /** File with a line for every signature. */
  log: string;
}

/** An agent that ran until it had no key left. */
export interface AgentEnd {
  ended: true;
}

/** A signature the agent gave. */
export interface LoggedSignature {
  time: string;
  label: string;
  address: string;
  /** The command it was for. */
  purpose: string;
  /** BLAKE2b-256 of what was signed. */
  payloadHash: string;
  payloadBytes: number;
  /** Process that asked. */
  client: number;
}

export interface SignatureLog {
  signatures: readonly LoggedSignature[];
}

export const unlockedView = ({ label, address, expiresAt }: UnlockedInAgent): View => [
  fields([
    ['Unlocked', textCell(label, 'strong')],
    ['Address', hashCell(address, 'accent')],
    ['Until', dateCell(expiresAt)],
  ]),
  note('Transactions are signed without a password until then; end it with `tao wallet lock`.'),
];

export const lockedView = ({ locked }: LockedKeys): View => [fields([['Locked keys', integerCell(locked)]])];

export function agentView({ isRunning, pid, keys, log }: AgentOverview): View {
  if (!isRunning) return [table([], [], { empty: 'The unlock agent is not running: no key is unlocked.' })];
  const columns = [left('Key'), left('Address'), left('Until'), right('Signatures')];
  const rows = keys.map(({ label, address, expiresAt, signatures }) => [
    textCell(label, 'strong'),
    hashCell(address),
    dateCell(expiresAt),
    integerCell(signatures),
  ]);
  return [
    table(columns, rows, { empty: 'No key is unlocked.' }),
    note(`Process ${pid}. Every signature is logged in ${log}.`),
  ];
}

export function signatureLogView({ signatures }: SignatureLog): View {
  const columns = [left('Time'), left('Key'), left('Purpose'), left('Payload hash'), right('Process')];
  const rows = signatures.map(({ time, label, purpose, payloadHash, client }) => [
    textCell(time),
    textCell(label, 'strong'),
    textCell(purpose),
    hashCell(payloadHash),
    { shown: String(client), exact: String(client) },
  ]);
  return [table(columns, rows, { empty: 'The unlock agent has signed nothing.' })];
}

export const agentEndView = (_end: AgentEnd): View => [note('The unlock agent has ended.')];
