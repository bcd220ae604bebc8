import { integerCell, optionalCell, textCell } from '../cell.js';
import { left, right, table, text, type View } from '../view.js';
import { type SealingMode, type SimAccounts, type SimBlock, simAccountsView } from './sim.js';

/** A server of a simulated chain that answers. */
export interface SimServer {
  chain: string;
  url: string;
  pid: number;
  preset: string;
  genesisHash: string;
  head: SimBlock;
  sealing: SealingMode;
  path: string;
  log: string;
  /** Present when it was asked for. */
  accounts?: SimAccounts['accounts'];
}

/** One line with the address, for a script to read; then what else was asked for. */
export const simServerView = ({ url, accounts }: SimServer, announcement?: string): View => [
  text(announcement === undefined ? url : `${url}\n${announcement}`),
  ...(accounts === undefined ? [] : simAccountsView({ accounts })),
];

/** Servers that were ended. */
export interface SimStopped {
  stopped: readonly { chain: string; url?: string; pid: number }[];
}

export function simStoppedView({ stopped }: SimStopped): View {
  const rows = stopped.map(({ chain, url, pid }) => [
    textCell(chain, 'strong'),
    optionalCell(url, textCell),
    textCell(String(pid)),
  ]);
  return [table([left('Stopped'), left('URL'), right('Process')], rows, { empty: 'No server was running.' })];
}

/** The simulated chains of this machine. */
export interface SimChains {
  path: string;
  chains: readonly SimChain[];
}

export interface SimChain {
  chain: string;
  path: string;
  /** Size of its file. */
  bytes: number;
  /** Absent when the chain cannot be opened. */
  preset?: string;
  block?: number;
  /** Why it cannot be opened. */
  problem?: string;
  /** The server that serves it. */
  server?: { url: string; pid: number };
}

export function simChainsView({ chains }: SimChains): View {
  const rows = chains.map(({ chain, preset, block, bytes, server, problem }) => [
    textCell(chain, 'strong'),
    problem === undefined ? optionalCell(preset, textCell) : textCell(problem, 'bad'),
    optionalCell(block, integerCell),
    integerCell(bytes),
    optionalCell(server?.url, (url) => textCell(url, 'good')),
    optionalCell(server?.pid, (pid) => textCell(String(pid))),
  ]);
  const columns = [
    left('Chain'),
    left('Preset'),
    right('Block'),
    right('Bytes'),
    left('Served at'),
    right('Process'),
  ];
  return [table(columns, rows, { empty: 'There are none; the first command makes one.' })];
}

/** One line of a server's log. */
export interface LogRecord {
  /** ISO 8601; absent in a line that is no record, such as the trace of a crash. */
  time?: string;
  event: 'started' | 'blocks' | 'reverted' | 'fault' | 'stopped' | 'other';
  url?: string;
  /** Block numbers, both included. */
  from?: number;
  to?: number;
  /** Of the last block. */
  hash?: string;
  /** In all of the blocks, inherents included. */
  extrinsics?: number;
  message?: string;
}

export interface SimLog {
  chain: string;
  records: readonly LogRecord[];
}

export const simLogView = ({ records }: SimLog): View => records.map((record) => text(logLine(record)));

/** A record as one line. */
export function logLine({
  time = '',
  event,
  url,
  from,
  to,
  hash = '',
  extrinsics,
  message = '',
}: LogRecord): string {
  const what = {
    started: `started at ${url}`,
    blocks: `${from === to ? `block ${to}` : `blocks ${from}–${to}`}  ${hash}  ${count(extrinsics ?? 0, 'extrinsic')}`,
    reverted: `went back to block ${to}  ${hash}`,
    fault: `fault: ${message}`,
    stopped: `stopped (${message})`,
    other: message,
  }[event];
  return time === '' ? what : `${time}  ${what}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
