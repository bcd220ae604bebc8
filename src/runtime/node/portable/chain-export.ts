/**
 * A chain as one file: a line of JSON that says what it is, the entries of its store compressed with gzip, and a SHA-256 of
 * all before it. An entry is the number of its table (u8), then key and value, each with its length before it (u32, big-endian).
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import { ChainExportError } from '../../../errors/chain.js';
import { type ChainDb, FORMAT_VERSION, PORTABLE_TABLES } from '../chain/chain-db.js';
import { TABLES, type TableEntry } from '../store/store.js';

/** The first line. */
export interface ChainExportHeader {
  readonly format: 'tao-chain';
  /** Of the file. */
  readonly version: number;
  /** Of the entries in it. */
  readonly chainVersion: number;
  readonly preset: string;
  readonly genesisHash: Hex;
  readonly head: { readonly number: number; readonly hash: Hex };
  /** Length of the entries before compression. */
  readonly entryBytes: number;
}

export interface ChainExport {
  readonly header: ChainExportHeader;
  readonly entries: Iterable<TableEntry>;
}

const VERSION = 1;
const DIGEST_BYTES = 32;
const NEWLINE = 0x0a;
/** Longest first line that is looked for. */
const MAX_HEADER_BYTES = 4096;
/** A file that claims more is not unpacked. */
const MAX_ENTRY_BYTES = 2 ** 31 - 1;

/** The whole chain as it is now: blocks, states that are kept, snapshots, waiting transactions. */
export async function exportChain(db: ChainDb): Promise<Uint8Array> {
  const { head, about, blocks } = db;
  // In one stretch, so that it is one moment of the chain.
  const entries = packEntries(db);
  const header: ChainExportHeader = {
    format: 'tao-chain',
    version: VERSION,
    chainVersion: FORMAT_VERSION,
    preset: about.name,
    genesisHash: blocks.hashOf(0)!,
    head: { number: head.number, hash: head.hash },
    entryBytes: entries.length,
  };
  const packed = await promisify(gzip)(entries, { level: constants.Z_BEST_SPEED });
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), packed]);
  return Buffer.concat([body, digestOf(body)]);
}

/** What is in a file, checked as a whole before anything is done with it. @throws ChainExportError */
export async function readChainExport(file: Uint8Array): Promise<ChainExport> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const { header, end } = readHeader(bytes);
  const body = bytes.subarray(0, -DIGEST_BYTES);
  if (!digestOf(body).equals(bytes.subarray(-DIGEST_BYTES))) throw new ChainExportError('damaged');
  const entries = await unpack(body.subarray(end), header.entryBytes);
  return { header, entries: [...entriesIn(entries)] };
}

function packEntries({ store }: ChainDb): Buffer {
  const parts: Uint8Array[] = [];
  for (const name of PORTABLE_TABLES) {
    const table = store.tables[name];
    for (const key of table.keysFrom('0x')) {
      const [keyBytes, value] = [fromHex(key), table.get(key)!];
      const lengths = Buffer.alloc(9);
      lengths.writeUInt8(TABLES.indexOf(name));
      lengths.writeUInt32BE(keyBytes.length, 1);
      lengths.writeUInt32BE(value.length, 5);
      parts.push(lengths, keyBytes, value);
    }
  }
  return Buffer.concat(parts);
}

function* entriesIn(bytes: Buffer): Generator<TableEntry, void> {
  let at = 0;
  while (at < bytes.length) {
    if (at + 9 > bytes.length) throw new ChainExportError('damaged');
    const table = TABLES[bytes.readUInt8(at)];
    const [keyLength, valueLength] = [bytes.readUInt32BE(at + 1), bytes.readUInt32BE(at + 5)];
    const [keyAt, valueAt] = [at + 9, at + 9 + keyLength];
    at = valueAt + valueLength;
    if (!table || table === 'cache' || at > bytes.length) throw new ChainExportError('damaged');
    yield { table, key: toHex(bytes.subarray(keyAt, valueAt)), value: bytes.subarray(valueAt, at) };
  }
}

/** The first line, read before the checksum is: an unknown version has to be named as such. */
function readHeader(bytes: Buffer): { header: ChainExportHeader; end: number } {
  const end = bytes.subarray(0, MAX_HEADER_BYTES).indexOf(NEWLINE) + 1;
  let header: ChainExportHeader;
  try {
    header = JSON.parse(bytes.subarray(0, end).toString()) as ChainExportHeader;
  } catch (cause) {
    throw new ChainExportError('foreign', { cause });
  }
  if (header?.format !== 'tao-chain') throw new ChainExportError('foreign');
  if (header.version !== VERSION) throw new ChainExportError('version', { version: header.version });
  if (header.chainVersion !== FORMAT_VERSION) {
    throw new ChainExportError('version', { version: header.chainVersion });
  }
  return { header, end };
}

async function unpack(packed: Uint8Array, length: number): Promise<Buffer> {
  if (!(Number.isInteger(length) && length <= MAX_ENTRY_BYTES)) throw new ChainExportError('damaged');
  try {
    const bytes = await promisify(gunzip)(packed, { maxOutputLength: Math.max(length, 1) });
    if (bytes.length === length) return bytes;
  } catch (cause) {
    throw new ChainExportError('damaged', { cause });
  }
  throw new ChainExportError('damaged');
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
