import type { Hex } from '../../../codec/hex.js';
import { ChainFileError } from '../../../errors/chain.js';
import { NO_STATE_ROOT, nextStateRoot } from '../../frame/executive/header.js';
import type { StateChange } from '../../frame/state.js';
import { History, type StorageView } from '../history/history.js';
import { type Store, TABLES, type TableEntry } from '../store/store.js';
import { Blocks, type StoredBlock } from './blocks.js';
import { openRecord, sealRecord } from './sealed-record.js';

/** Raised with every change of what is below; a file with another number is refused. */
export const FORMAT_VERSION = 2;

const FORMAT = textKey('format');
const ABOUT = textKey('about');
const HEAD = textKey('head');
const SNAPSHOTS = textKey('snapshots');
const IMPERSONATED = textKey('impersonated');

/** Entries of a first state that are written at a time. */
const PORTION = 10_000;

/** Where the chain stands. */
export interface Head {
  readonly number: number;
  readonly hash: Hex;
  /** The newest version of the state; above the block's own when the state was written to since. */
  readonly version: number;
  /** The oldest version whose state can still be read. */
  readonly oldest: number;
  /** Of the newest state, which may have been written to since the block. */
  readonly stateRoot: Hex;
  /** How often anything was written. It never goes back: a change tells other processes to look again. */
  readonly commits: number;
}

/** What a chain was made from: needed to open it again. JSON values only. */
export interface About {
  readonly name: string;
  readonly preset: Readonly<Record<string, unknown>>;
}

/** A place in the chain's past to go back to. Its state is kept for as long as it is. */
export interface Snapshot {
  readonly id: string;
  readonly number: number;
  readonly hash: Hex;
  readonly version: number;
  readonly stateRoot: Hex;
}

/** What a chain consists of; the rest can be worked out anew. */
export const PORTABLE_TABLES = TABLES.filter((name) => name !== 'cache');

/** How many past states stay readable. */
export type Keep = { readonly blocks: number } | 'all';

/** A chain in a store: blocks, the newest state, past states. Whoever writes calls within `store.write`. */
export class ChainDb {
  readonly blocks: Blocks;
  readonly history: History;
  #about: About;
  #head: Head;

  private constructor(
    readonly store: Store,
    about: About,
    head: Head,
    readonly keep: Keep,
  ) {
    this.blocks = new Blocks(store);
    this.history = new History(store);
    this.#about = about;
    this.#head = head;
  }

  /** Makes a chain of one block in an empty store. */
  static create(
    store: Store,
    about: About,
    genesis: Omit<StoredBlock, 'version' | 'number'>,
    state: readonly StateChange[],
    keep: Keep,
  ): ChainDb {
    const head: Head = {
      number: 0,
      hash: genesis.hash,
      version: 0,
      oldest: 0,
      stateRoot: nextStateRoot(NO_STATE_ROOT, state),
      commits: 0,
    };
    const db = new ChainDb(store, about, head, keep);
    // Without its records the store is no chain yet; one transaction of a large state would take much memory.
    let written = 0;
    for (; state.length - written > PORTION; written += PORTION) {
      store.write(() => db.history.record(0, state.slice(written, written + PORTION), false));
    }
    store.write(() => {
      db.history.record(0, state.slice(written), false);
      store.tables.meta.put(FORMAT, sealRecord({ format: FORMAT_VERSION }));
      store.tables.meta.put(ABOUT, sealRecord(about));
      db.blocks.put({ ...genesis, number: 0, version: 0 });
      db.#putHead(head);
    });
    return db;
  }

  /** @throws ChainFileError when the store holds no chain, one of another version, or a damaged one. */
  static open(store: Store, path: string, keep: Keep): ChainDb {
    const { about, head } = readRecords(store, path);
    return new ChainDb(store, about, head, keep);
  }

  /** What the chain was made from. Another object after an import. */
  get about(): About {
    return this.#about;
  }

  get head(): Head {
    return this.#head;
  }

  /** Looks at the store again where others may write to it; whether somebody did. */
  refresh(): boolean {
    return this.store.isShared && this.reload();
  }

  /** Looks at the store again, as after a transaction that failed; whether it is at another moment than this knew. */
  reload(): boolean {
    this.store.refresh();
    const head = readRecord<Head>(this.store, HEAD, 'The chain');
    if (head.commits === this.#head.commits) return false;
    this.#head = head;
    const about = readRecord<About>(this.store, ABOUT, 'The chain');
    // Its identity tells whether it is the same: only an import changes it.
    if (JSON.stringify(about) !== JSON.stringify(this.#about)) this.#about = about;
    return true;
  }

  /** Puts another chain in place of this one, whole. @throws ChainFileError when the entries are no chain of this version. */
  replace(entries: Iterable<TableEntry>): void {
    const { commits } = this.#head;
    const { tables } = this.store;
    for (const name of PORTABLE_TABLES)
      for (const key of [...tables[name].keysFrom('0x')]) tables[name].remove(key);
    for (const { table, key, value } of entries) tables[table].put(key, value);
    const { about, head } = readRecords(this.store, 'The chain to import');
    this.#about = about;
    this.#putHead({ ...head, commits: Math.max(commits, head.commits) + 1 });
  }

  /** Adds the block that follows the head, with what it changed and the state root after it. */
  append(block: Omit<StoredBlock, 'version'>, changes: readonly StateChange[], stateRoot: Hex): void {
    const version = this.#head.version + 1;
    this.history.record(version, changes, this.#keepsUndo());
    this.blocks.put({ ...block, version });
    this.#putHead({
      ...this.#head,
      number: block.number,
      hash: block.hash,
      version,
      stateRoot,
      oldest: this.#pruned(block.number, version),
      commits: this.#head.commits + 1,
    });
  }

  /** Changes the head's state without a block. */
  amend(changes: readonly StateChange[]): void {
    const version = this.#head.version + 1;
    this.history.record(version, changes, this.#keepsUndo());
    const stateRoot = nextStateRoot(this.#head.stateRoot, changes);
    const oldest = this.#keepsUndo() ? this.#head.oldest : version;
    this.#putHead({ ...this.#head, version, stateRoot, oldest, commits: this.#head.commits + 1 });
  }

  /** The newest state the block had, or why there is none. */
  stateAt(number: number): StorageView | 'unknown' | 'discarded' {
    if (number === this.#head.number) return this.history.current;
    const next = this.blocks.versionOf(number + 1);
    if (next === undefined) return 'unknown';
    return next - 1 < this.#head.oldest ? 'discarded' : this.history.at(next - 1, () => this.#head.version);
  }

  /** The snapshots there are, oldest first. */
  get snapshots(): readonly Snapshot[] {
    return this.#list<Snapshot>(SNAPSHOTS);
  }

  /** Marks the present moment; a snapshot of the same name is replaced. */
  takeSnapshot(id: string): Snapshot {
    const { number, hash, version, stateRoot } = this.#head;
    const snapshot = { id, number, hash, version, stateRoot };
    this.#putList(SNAPSHOTS, [...this.snapshots.filter((other) => other.id !== id), snapshot]);
    return snapshot;
  }

  dropSnapshot(id: string): void {
    this.#putList(
      SNAPSHOTS,
      this.snapshots.filter((snapshot) => snapshot.id !== id),
    );
  }

  /** Goes back to a snapshot. It stays; later ones are gone with what they marked. */
  revert({ number, hash, version, stateRoot }: Snapshot): void {
    this.history.revert(version, this.#head.version);
    for (let above = this.#head.number; above > number; above--) this.blocks.remove(above);
    this.#putList(
      SNAPSHOTS,
      this.snapshots.filter((snapshot) => snapshot.version <= version),
    );
    this.#putHead({ ...this.#head, number, hash, version, stateRoot, commits: this.#head.commits + 1 });
  }

  /** Accounts whose signatures are not asked for; `*` stands for all. */
  get impersonated(): readonly string[] {
    return this.#list<string>(IMPERSONATED);
  }

  setImpersonated(accounts: readonly string[]): void {
    this.#putList(IMPERSONATED, accounts);
    this.touch();
  }

  /** Tells other processes that something outside blocks and state was written. */
  touch(): void {
    this.#putHead({ ...this.#head, commits: this.#head.commits + 1 });
  }

  #keepsUndo(): boolean {
    return this.keep === 'all' || this.keep.blocks > 0;
  }

  /** Prunes what is too old once block `number` is there, and gives the oldest version left. */
  #pruned(number: number, version: number): number {
    const { oldest } = this.#head;
    if (this.keep === 'all') return oldest;
    if (this.keep.blocks === 0) return version;
    const first = number - this.keep.blocks;
    const marked = this.snapshots.map((snapshot) => snapshot.version);
    const limit = Math.min(first < 0 ? 0 : (this.blocks.versionOf(first) ?? 0), ...marked);
    if (limit <= oldest) return oldest;
    this.history.prune(oldest, limit);
    return limit;
  }

  #list<T>(key: Hex): readonly T[] {
    const bytes = this.store.tables.meta.get(key);
    return bytes ? ((openRecord(bytes) as readonly T[] | undefined) ?? []) : [];
  }

  #putList(key: Hex, list: readonly unknown[]): void {
    this.store.tables.meta.put(key, sealRecord(list));
  }

  #putHead(head: Head): void {
    this.store.tables.meta.put(HEAD, sealRecord(head));
    this.#head = head;
  }
}

function readRecords(store: Store, path: string): { about: About; head: Head } {
  if (!store.tables.meta.get(FORMAT)) throw new ChainFileError('foreign', path, `${path} is not a chain.`);
  const { format } = readRecord<{ format: number }>(store, FORMAT, path);
  if (format !== FORMAT_VERSION) {
    const message = `${path} is a chain of version ${format}; this program knows version ${FORMAT_VERSION}.`;
    throw new ChainFileError('version', path, message);
  }
  return { about: readRecord<About>(store, ABOUT, path), head: readRecord<Head>(store, HEAD, path) };
}

function readRecord<T>(store: Store, key: Hex, path: string): T {
  const bytes = store.tables.meta.get(key);
  const record = bytes && openRecord(bytes);
  if (record === undefined) throw new ChainFileError('damaged', path, `${path} is damaged.`);
  return record as T;
}

export function textKey(text: string): Hex {
  return `0x${Buffer.from(text).toString('hex')}`;
}
