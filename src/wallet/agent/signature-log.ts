import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { blake2b } from '@noble/hashes/blake2b';
import { toHex } from '../../codec/hex.js';

/** One signature the agent gave: what, for whom, when. */
export interface SignatureRecord {
  /** ISO 8601, UTC. */
  time: string;
  address: string;
  label: string;
  /** What the client said it was for. */
  purpose: string;
  /** BLAKE2b-256 of the signed bytes, to find the transaction again. */
  payloadHash: string;
  payloadBytes: number;
  /** Process id the client gave. */
  client: number;
}

const MAX_LOG_BYTES = 1024 * 1024;

export const payloadHash = (payload: Uint8Array): string => toHex(blake2b(payload, { dkLen: 32 }));

/**
 * Appends a record, whole or not at all visible to readers of lines; the file is 0600. At 1 MiB it becomes `<path>.1`
 * and a new one begins.
 */
export function logSignature(path: string, record: SignatureRecord): void {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = constants;
  const descriptor = openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
  let size: number;
  try {
    writeSync(descriptor, `${JSON.stringify(record)}\n`);
    size = fstatSync(descriptor).size;
  } finally {
    closeSync(descriptor);
  }
  if (size > MAX_LOG_BYTES) renameSync(path, `${path}.1`);
}

/** The records of the current log, oldest first; lines cut short by a crash are skipped. */
export function readSignatureLog(path: string): SignatureRecord[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as SignatureRecord];
      } catch {
        return [];
      }
    });
}
