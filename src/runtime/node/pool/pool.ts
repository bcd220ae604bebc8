import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import type { Validity } from '../../frame/transaction/validity.js';
import type { ChainDb } from '../chain/chain-db.js';
import { alreadyImported, poolIsFull, RpcError, tooLowPriority } from '../rpc/rpc-error.js';
import { keysWithPrefix } from '../store/store.js';
import type { PoolEntry } from './entry.js';
import { nonceOf } from './nonce.js';
import { Readiness } from './readiness.js';
import { inOrder } from './ready.js';
import { Watch } from './watch.js';

/** Most transactions that wait at once. Source: the real node's default, 8192 ready and 1024 future. */
const MAX_ENTRIES = 9216;

/**
 * The transactions that wait for a block. They are kept in the store too, so that another process on the same chain can put
 * them into its block, and a restart loses none. Methods that say so must be called within `store.write`.
 */
export class Pool {
  readonly #entries = new Map<Hex, PoolEntry>();
  readonly #byTag = new Map<Hex, PoolEntry>();
  readonly #watches = new Map<Hex, Watch>();
  /** Hashes the store is known to hold. */
  readonly #stored = new Set<Hex>();
  /** Made again when one was taken out. */
  #readiness: Readiness | undefined;
  #order = 0;

  constructor(readonly db: ChainDb) {}

  get isWatched(): boolean {
    return this.#watches.size > 0;
  }

  /** Takes a transaction in. @throws RpcError when it is there already, when a better one is, or when there is no room. */
  add(hash: Hex, bytes: Uint8Array, validity: Validity, head: number): Watch {
    if (this.#entries.has(hash)) throw alreadyImported(hash);
    if (this.#entries.size >= MAX_ENTRIES) throw poolIsFull();
    const entry = { ...termsOf(validity, head), hash, bytes, order: ++this.#order };
    const rivals = new Set(entry.provides.flatMap((tag) => this.#byTag.get(tag) ?? []));
    for (const rival of rivals) {
      if (rival.priority >= entry.priority) throw tooLowPriority(rival.priority, entry.priority);
    }
    for (const rival of rivals) this.#drop(rival.hash)?.tell({ usurped: hash });
    const watch = new Watch(hash);
    this.#watches.set(hash, watch);
    this.#put(entry);
    this.#tellReady(entry);
    if (watch.status === undefined) watch.tell('future');
    return watch;
  }

  /** Those that can go into a block now, best first. */
  ready(): PoolEntry[] {
    return inOrder(this.#entries.values());
  }

  /** All bytes, ready ones first. */
  pending(): Uint8Array[] {
    this.load();
    const ready = this.ready();
    const known = new Set(ready);
    const future = [...this.#entries.values()].filter((entry) => !known.has(entry));
    return [...ready, ...future].map(({ bytes }) => bytes);
  }

  /** The nonce the next transaction of `account` needs. */
  nextIndex(account: Hex): number {
    this.load();
    let nonce = nonceOf(this.db.history.current, account);
    while (this.#byTag.has(nonceTag(account, nonce))) nonce++;
    return nonce;
  }

  /**
   * Asks `validate` again about those that wait for others, which may have come by other ways; one that it refuses with an
   * RpcError goes, and so does one that is too old.
   */
  review(head: number, validate: (bytes: Uint8Array) => Validity): void {
    const ready = new Set(this.ready());
    for (const entry of [...this.#entries.values()]) {
      if (ready.has(entry)) continue;
      try {
        if (entry.validUntil <= head) this.remove(entry.hash, undefined);
        else this.#put({ ...entry, ...termsOf(validate(entry.bytes), head) });
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
        this.remove(entry.hash, error);
      }
    }
    this.#tellReady();
  }

  /** Lets go of those who wait for a transaction that is in no block and not in the pool: another process gave it up. */
  giveUpLost(): void {
    for (const [hash, watch] of [...this.#watches]) {
      if (this.#entries.has(hash)) continue;
      this.#watches.delete(hash);
      watch.refuse(undefined);
    }
  }

  /** Takes one out that can never enter a block. */
  remove(hash: Hex, reason?: RpcError): void {
    this.#drop(hash)?.refuse(reason);
  }

  /** Takes out everything. */
  clear(): void {
    for (const hash of [...this.#entries.keys()]) this.#drop(hash)?.tell('dropped');
  }

  /** Takes out what a block holds; what the block made impossible is found at the next try. */
  included(block: Hex, hashes: Iterable<Hex>): void {
    for (const hash of hashes) {
      const watch = this.#drop(hash);
      watch?.tell({ inBlock: block });
      watch?.tell({ finalized: block });
    }
  }

  /** Brings the store's list up to date, without those that are `gone`; within `store.write`. */
  save(gone: ReadonlySet<Hex> = new Set()): void {
    const { pool } = this.db.store.tables;
    for (const hash of [...this.#stored]) {
      if (this.#entries.has(hash) && !gone.has(hash)) continue;
      pool.remove(hash);
      this.#stored.delete(hash);
    }
    for (const entry of this.#entries.values()) {
      if (this.#stored.has(entry.hash) || gone.has(entry.hash)) continue;
      pool.put(entry.hash, encodeEntry(entry));
      this.#stored.add(entry.hash);
    }
  }

  /** After a transaction of the store failed: what it holds has to be looked up again. */
  reset(): void {
    this.#stored.clear();
    this.load();
  }

  /** Takes in what other processes put into the store, and lets go what they took out. */
  load(): void {
    const { pool } = this.db.store.tables;
    const there = new Set(keysWithPrefix(pool, '0x'));
    for (const hash of this.#stored) {
      if (there.has(hash)) continue;
      this.#stored.delete(hash);
      // Its watch stays: it learns from the block that holds the transaction.
      this.#forget(hash);
    }
    for (const hash of there) {
      if (this.#stored.has(hash)) continue;
      const entry = { ...decodeEntry(hash, pool.get(hash)!), order: ++this.#order };
      this.#stored.add(hash);
      if (this.#entries.has(hash)) continue;
      this.#put(entry);
      this.#readiness = undefined;
    }
  }

  #put(entry: PoolEntry): void {
    this.#forget(entry.hash);
    this.#entries.set(entry.hash, entry);
    for (const tag of entry.provides) this.#byTag.set(tag, entry);
  }

  #forget(hash: Hex): void {
    const entry = this.#entries.get(hash);
    if (!entry) return;
    this.#entries.delete(hash);
    this.#readiness = undefined;
    for (const tag of entry.provides) {
      if (this.#byTag.get(tag) === entry) this.#byTag.delete(tag);
    }
  }

  /** Forgets an entry and hands over its watch. */
  #drop(hash: Hex): Watch | undefined {
    this.#forget(hash);
    const watch = this.#watches.get(hash);
    this.#watches.delete(hash);
    return watch;
  }

  /** Tells those who wait that their transaction is ready, after `added` came, or anything happened. */
  #tellReady(added?: PoolEntry): void {
    if (this.#watches.size === 0) return;
    let ready: PoolEntry[];
    if (added && this.#readiness) ready = this.#readiness.add(added);
    else {
      const readiness = new Readiness();
      this.#readiness = readiness;
      ready = [...this.#entries.values()].flatMap((entry) => readiness.add(entry));
    }
    for (const { hash } of ready) this.#watches.get(hash)?.tell('ready');
  }
}

/** The tag CheckNonce gives: account id, then the nonce. */
function nonceTag(account: Hex, nonce: number): Hex {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(nonce);
  return `${account}${bytes.toString('hex')}` as Hex;
}

type Terms = Pick<PoolEntry, 'priority' | 'requires' | 'provides' | 'validUntil'>;

function termsOf({ priority, requires, provides, longevity }: Validity, head: number): Terms {
  return {
    priority,
    requires: requires.map(toHex),
    provides: provides.map(toHex),
    validUntil: head + Number(longevity),
  };
}

function encodeEntry({ bytes, priority, requires, provides, validUntil }: PoolEntry): Uint8Array {
  const record = { bytes: toHex(bytes), priority: `${priority}`, requires, provides, validUntil };
  return Buffer.from(JSON.stringify(record));
}

function decodeEntry(hash: Hex, value: Uint8Array): Omit<PoolEntry, 'order'> {
  const record = JSON.parse(Buffer.from(value).toString()) as Terms & { bytes: Hex; priority: string };
  return { ...record, hash, bytes: fromHex(record.bytes), priority: BigInt(record.priority) };
}
