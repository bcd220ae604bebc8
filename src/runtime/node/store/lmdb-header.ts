import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ChainFileError } from '../../../errors/chain.js';

/** Layout of an LMDB data file as lmdb 3.5 writes it: two meta pages, the newer one valid. */
const MAGIC = 0xbeefc0de;
const DATA_VERSION = 2;
const PAGE_HEADER = 24;
const PAGE_SIZE_AT = PAGE_HEADER + 24;
const LAST_PAGE_AT = PAGE_HEADER + 120;
const TRANSACTION_AT = PAGE_HEADER + 128;
const META_BYTES = TRANSACTION_AT + 8;

/**
 * Checks that the file at `path` is an LMDB file and has all the pages it says it has. LMDB itself maps the file without
 * looking at its length: reading a page that was cut off would end the process.
 * @throws ChainFileError `foreign`, `version` or `truncated`.
 */
export function checkLmdbFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    const length = fstatSync(file).size;
    const first = readMeta(file, 0, path);
    const second = readMeta(file, first.pageSize, path);
    const lastPage = second.transaction > first.transaction ? second.lastPage : first.lastPage;
    if (length < (lastPage + 1) * first.pageSize) throw truncated(path);
  } finally {
    closeSync(file);
  }
}

interface Meta {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: bigint;
}

function readMeta(file: number, at: number, path: string): Meta {
  const bytes = Buffer.alloc(META_BYTES);
  const read = readSync(file, bytes, 0, META_BYTES, at);
  if (read > PAGE_HEADER + 4 && bytes.readUInt32LE(PAGE_HEADER) !== MAGIC) {
    throw new ChainFileError('foreign', path, `${path} is not a chain.`);
  }
  if (read < META_BYTES) throw truncated(path);
  const version = bytes.readUInt32LE(PAGE_HEADER + 4);
  if (version !== DATA_VERSION) {
    throw new ChainFileError('version', path, `${path} is a file of an unknown version (LMDB ${version}).`);
  }
  return {
    pageSize: bytes.readUInt32LE(PAGE_SIZE_AT),
    lastPage: Number(bytes.readBigUInt64LE(LAST_PAGE_AT)),
    transaction: bytes.readBigUInt64LE(TRANSACTION_AT),
  };
}

function truncated(path: string): ChainFileError {
  return new ChainFileError('truncated', path, `${path} is shorter than the chain it holds.`);
}
