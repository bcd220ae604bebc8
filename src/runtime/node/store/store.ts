import type { Hex } from '../../../codec/hex.js';

/** One ordered table. Keys are lower-case hex, whose order is the order of the bytes. */
export interface Table {
  get(key: Hex): Uint8Array | undefined;
  /** Only inside {@link Store.write}. */
  put(key: Hex, value: Uint8Array): void;
  /** Only inside {@link Store.write}. */
  remove(key: Hex): void;
  /** Keys with `from` ≤ key, ascending, as long as the caller goes on. No writes to the table meanwhile. */
  keysFrom(from: Hex): Iterable<Hex>;
}

export const TABLES = ['meta', 'state', 'undo', 'blocks', 'hashes', 'pool', 'cache'] as const;
export type TableName = (typeof TABLES)[number];
export type Tables = Readonly<Record<TableName, Table>>;

/** One entry of a store. */
export interface TableEntry {
  readonly table: TableName;
  readonly key: Hex;
  readonly value: Uint8Array;
}

/** Every table, made by `make` from its position. */
export function tablesOf(make: (index: number) => Table): Tables {
  const entries = TABLES.map((name, index) => [name, make(index)] as const);
  return Object.fromEntries(entries) as Record<TableName, Table>;
}

/**
 * What a chain is kept in. `write` is atomic and durable and excludes every other writer, in other processes too; what a
 * reader sees within one synchronous stretch of code is one moment of the chain.
 */
export interface Store {
  readonly tables: Tables;
  /** Whether every write would fail. */
  readonly readOnly: boolean;
  /** Whether other processes may write to it. */
  readonly isShared: boolean;
  /** Runs `work` as one transaction; when it throws, nothing happened and the error goes on. Not reentrant. */
  write<T>(work: () => T): T;
  /** Makes what other processes have written visible to the reads that follow. */
  refresh(): void;
  close(): Promise<void>;
}

/** The keys of `table` that start with `prefix`, ascending, those below `from` left out. */
export function* keysWithPrefix(table: Table, prefix: Hex, from: Hex = prefix): Generator<Hex, void> {
  for (const key of table.keysFrom(from > prefix ? from : prefix)) {
    if (!key.startsWith(prefix)) return;
    yield key;
  }
}

/** A number as a key of four bytes, big-endian so that keys are in order of the number. */
export function numberKey(number: number): Hex {
  return `0x${number.toString(16).padStart(8, '0')}`;
}
