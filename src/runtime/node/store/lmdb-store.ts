import { accessSync, closeSync, constants, fstatSync, ftruncateSync, openSync } from 'node:fs';
import type { RootDatabase } from 'lmdb';
import type { Hex } from '../../../codec/hex.js';
import { ChainFileError } from '../../../errors/chain.js';
import { checkLmdbFile } from './lmdb-header.js';
import { type Store, type Table, type Tables, tablesOf } from './store.js';

/** Address space, not disk: the file grows with the chain. */
const MAP_BYTES = 2 ** 40;
/** The file is kept longer than its pages need, by up to this much: then a file that is too short was cut off. */
const SLACK_BYTES = 4 * 2 ** 20;

type Database = RootDatabase<Buffer, Buffer>;

/** All tables share one LMDB database, told apart by the first byte of the key: one lock and one open instead of eight. */
class LmdbTable implements Table {
  readonly #tag: string;

  constructor(
    readonly database: Database,
    tag: number,
  ) {
    this.#tag = tag.toString(16).padStart(2, '0');
  }

  get(key: Hex): Uint8Array | undefined {
    return this.database.getBinary(this.#key(key));
  }

  put(key: Hex, value: Uint8Array): void {
    this.database.putSync(this.#key(key), Buffer.from(value.buffer, value.byteOffset, value.byteLength));
  }

  remove(key: Hex): void {
    this.database.removeSync(this.#key(key));
  }

  *keysFrom(from: Hex): Iterable<Hex> {
    for (const key of this.database.getKeys({ start: this.#key(from) })) {
      const text = key.toString('hex');
      if (!text.startsWith(this.#tag)) return;
      yield `0x${text.slice(2)}`;
    }
  }

  #key(key: Hex): Buffer {
    return Buffer.from(this.#tag + key.slice(2), 'hex');
  }
}

/**
 * A chain in a file, shared between processes. LMDB's write transaction is the lock between them; a process killed at any
 * moment leaves the last complete transaction.
 */
export class LmdbStore implements Store {
  readonly tables: Tables;
  readonly isShared = true;
  #closed = false;

  private constructor(
    readonly path: string,
    readonly database: Database,
    readonly readOnly: boolean,
  ) {
    this.tables = tablesOf((index) => new LmdbTable(database, index + 1));
  }

  /**
   * Opens the file at `path`; with `create`, makes it.
   * @throws ChainFileError when it is no LMDB file, cut off, or cannot be read.
   */
  static async open(path: string, { create = false } = {}): Promise<LmdbStore> {
    if (!create) checkLmdbFile(path);
    const readOnly = !create && !isWritable(path);
    const { open } = await import('lmdb');
    try {
      const database = open<Buffer, Buffer>({
        path,
        noSubdir: true,
        readOnly,
        encoding: 'binary',
        keyEncoding: 'binary',
        mapSize: MAP_BYTES,
        maxReaders: 512,
      });
      const store = new LmdbStore(path, database, readOnly);
      store.#keepSlack();
      return store;
    } catch (error) {
      const cause = explain(error, path);
      if (cause instanceof ChainFileError) throw cause;
      throw new ChainFileError('unreadable', path, `The chain in ${path} cannot be opened.`, { cause });
    }
  }

  write<T>(work: () => T): T {
    if (this.readOnly) {
      throw new ChainFileError('read-only', this.path, `The chain in ${this.path} cannot be written.`);
    }
    try {
      const result = this.database.transactionSync(work);
      this.#keepSlack();
      return result;
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  refresh(): void {
    this.database.resetReadTxn();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.database.close();
  }

  #keepSlack(): void {
    if (this.readOnly) return;
    const { lastPageNumber, pageSize } = this.database.getStats() as {
      lastPageNumber: number;
      pageSize: number;
    };
    const used = (lastPageNumber + 1) * pageSize;
    if (used + SLACK_BYTES / 2 < this.#length) return;
    const file = openSync(this.path, 'r+');
    try {
      this.#length = fstatSync(file).size;
      if (used + SLACK_BYTES / 2 < this.#length) return;
      this.#length = used + SLACK_BYTES;
      ftruncateSync(file, this.#length);
    } finally {
      closeSync(file);
    }
  }
  #length = 0;
}

/** What LMDB says, as an error of the chain's file where it is one. */
function explain(error: unknown, path: string): unknown {
  const text = error instanceof Error ? error.message : '';
  // A write that only partly found room shows as an input/output error.
  if (/no space left|ENOSPC|EDQUOT|EFBIG|file too large|input\/output error|MDB_MAP_FULL/i.test(text)) {
    const sentence = `The chain in ${path} could not be written: the disk is full, or it fails.`;
    return new ChainFileError('full', path, sentence, { cause: error, retry: 'later' });
  }
  if (/MDB_CORRUPTED|MDB_PAGE_NOTFOUND/.test(text)) {
    return new ChainFileError('damaged', path, `The chain in ${path} is damaged.`, { cause: error });
  }
  return error;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
