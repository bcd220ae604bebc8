import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { LogRecord } from '../../output/views/sim-server.js';
import { logFiles } from './server-log.js';

const EVENTS = new Set<unknown>(['started', 'blocks', 'reverted', 'fault', 'stopped']);
const POLL_MS = 200;

/** The last `count` records of a chain's server, oldest first; none when it never had one. */
export function readLog(folder: string, count: number): LogRecord[] {
  const records = logFiles(folder).flatMap((file) => linesOf(readWhole(file)).map(parseLine));
  return records.slice(-count);
}

/** Tells every record that comes, until `over`. */
export async function followLog(
  folder: string,
  tell: (records: readonly LogRecord[]) => void,
  over: Promise<unknown>,
): Promise<void> {
  const [, file] = logFiles(folder);
  let read = sizeOf(file);
  let rest = '';
  const look = () => {
    const size = sizeOf(file);
    // A new server, or a file put aside because it was long.
    if (size < read) read = 0;
    if (size === read) return;
    const text = rest + readPart(file, read, size);
    read = size;
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    tell(linesOf(text.slice(0, end)).map(parseLine));
  };
  const timer = setInterval(look, POLL_MS);
  await over;
  clearInterval(timer);
}

function parseLine(line: string): LogRecord {
  try {
    const record = JSON.parse(line) as LogRecord;
    if (EVENTS.has(record?.event)) return record;
  } catch {
    // What a crash printed.
  }
  return { event: 'other', message: line };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function readWhole(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function readPart(file: string, from: number, to: number): string {
  const bytes = Buffer.alloc(to - from);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, from)).toString();
  } finally {
    closeSync(descriptor);
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
