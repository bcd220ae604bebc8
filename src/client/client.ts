import { fromHex, type Hex, toHex } from '../codec/hex.js';
import { BlockNotFoundError, JsonRpcError, NodeAnswerError } from '../errors/node.js';
import type { JsonRpcProvider } from '../provider/json-rpc-provider.js';
import { Schema } from './schema.js';
import { readStorageKey, storageKey } from './storage-key.js';
import { plain } from './values.js';

/** The runtime a block runs on, as `state_getRuntimeVersion` tells it. */
export interface RuntimeVersion {
  readonly specName: string;
  readonly specVersion: number;
  readonly transactionVersion: number;
}

export interface Header {
  readonly number: number;
  readonly hash: Hex;
  readonly parentHash: Hex;
}

/** Keeps metadata between runs, so that a live node is asked for its 700 kB once per runtime version. */
export interface MetadataCache {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, bytes: Uint8Array): Promise<void>;
}

export interface ReadOptions {
  /** Hash of the block to read at; the best block when absent. */
  readonly at?: Hex | undefined;
}

/** One storage entry to read: pallet, item, keys. */
export type StorageRequest = readonly [pallet: string, item: string, keys?: readonly unknown[]];

/** Most entries asked for in one request. */
const PAGE = 1000;

/**
 * Typed access to one chain through its metadata, over any provider. Reads name pallets, items and APIs as the chain does;
 * values come back plain: integers over 32 bits as bigint, accounts as SS58, bytes as hex, fields in camelCase.
 */
export class Client {
  #schema: Promise<Schema> | undefined;
  #genesisHash: Promise<Hex> | undefined;
  #version: Promise<RuntimeVersion> | undefined;

  constructor(
    readonly provider: JsonRpcProvider,
    readonly cache?: MetadataCache,
  ) {}

  genesisHash(): Promise<Hex> {
    this.#genesisHash ??= this.provider.request('chain_getBlockHash', [0]).then((hash) => hash as Hex);
    return this.#genesisHash;
  }

  runtimeVersion(): Promise<RuntimeVersion> {
    this.#version ??= this.provider
      .request('state_getRuntimeVersion', [])
      .then((version) => version as RuntimeVersion);
    return this.#version;
  }

  /** The chain's metadata, read once. */
  schema(): Promise<Schema> {
    this.#schema ??= this.#loadSchema();
    return this.#schema;
  }

  async #loadSchema(): Promise<Schema> {
    if (!this.cache) return Schema.decode(await this.#fetchMetadata());
    const [genesis, version] = await Promise.all([this.genesisHash(), this.runtimeVersion()]);
    const key = `${genesis.slice(2, 18)}-${version.specVersion}`;
    const known = await this.cache.get(key);
    if (known) {
      try {
        return Schema.decode(known);
      } catch {
        // A damaged cache entry is replaced below.
      }
    }
    const bytes = await this.#fetchMetadata();
    await this.cache.set(key, bytes);
    return Schema.decode(bytes);
  }

  /** V16, which needs no conversion, else V15 for its runtime APIs, else V14. */
  async #fetchMetadata(): Promise<Uint8Array> {
    for (const version of ['0x10000000', '0x0f000000']) {
      const bytes = await this.#metadataAtVersion(version);
      if (bytes) return bytes;
    }
    return fromHex((await this.provider.request('state_getMetadata', [])) as Hex);
  }

  /** Metadata of one version (u32, little endian), or undefined where the node does not offer it. */
  async #metadataAtVersion(version: string): Promise<Uint8Array | undefined> {
    try {
      const hex = (await this.provider.request('state_call', [
        'Metadata_metadata_at_version',
        version,
      ])) as Hex;
      const bytes = fromHex(hex);
      // Option<OpaqueMetadata>: Some, then a byte vector.
      return bytes[0] === 1 ? skipCompact(bytes.subarray(1)) : undefined;
    } catch (error) {
      if (error instanceof JsonRpcError) return undefined;
      throw error;
    }
  }

  /** The header of the block with this hash, or of the best block. Throws BlockNotFoundError. */
  async header(hash?: Hex): Promise<Header> {
    const best = hash ?? ((await this.provider.request('chain_getBlockHash', [])) as Hex);
    const header = (await this.provider.request('chain_getHeader', [best])) as {
      number: Hex;
      parentHash: Hex;
    } | null;
    if (!header) throw new BlockNotFoundError(best);
    return { number: Number(header.number), hash: best, parentHash: header.parentHash };
  }

  /** The hash of a block by number. Throws BlockNotFoundError. */
  async blockHash(number: number): Promise<Hex> {
    const hash = (await this.provider.request('chain_getBlockHash', [number])) as Hex | null;
    if (!hash) throw new BlockNotFoundError(String(number));
    return hash;
  }

  /** One storage entry: its value, its default, or undefined for an absent optional one. */
  async storage<T = unknown>(
    pallet: string,
    item: string,
    keys: readonly unknown[] = [],
    options: ReadOptions = {},
  ): Promise<T> {
    const schema = await this.schema();
    const key = storageKey(schema, pallet, item, keys);
    const hex = (await this.provider.request('state_getStorage', [key, options.at ?? null])) as Hex | null;
    return this.#decodeStorage(schema, pallet, item, hex) as T;
  }

  /** Many storage entries of one block in one request, in the order asked. */
  async storageMany<T extends readonly unknown[] = readonly unknown[]>(
    requests: readonly StorageRequest[],
    options: ReadOptions = {},
  ): Promise<T> {
    if (requests.length === 0) return [] as unknown as T;
    const schema = await this.schema();
    const keys = requests.map(([pallet, item, itemKeys = []]) => storageKey(schema, pallet, item, itemKeys));
    const values = await this.#queryStorageAt(keys, options.at);
    return requests.map(([pallet, item], i) =>
      this.#decodeStorage(schema, pallet, item, values.get(keys[i]!)),
    ) as unknown as T;
  }

  /** All entries of a map below the leading `keys`, as `[keys, value]` in the order of their storage keys. */
  async entries<K extends readonly unknown[] = readonly unknown[], V = unknown>(
    pallet: string,
    item: string,
    keys: readonly unknown[] = [],
    options: ReadOptions = {},
  ): Promise<[K, V][]> {
    const schema = await this.schema();
    // All pages must speak of one block.
    const at = options.at ?? ((await this.provider.request('chain_getBlockHash', [])) as Hex);
    const prefix = storageKey(schema, pallet, item, keys);
    const entries: [K, V][] = [];
    let start: Hex = prefix;
    for (;;) {
      const page = (await this.provider.request('state_getKeysPaged', [prefix, PAGE, start, at])) as Hex[];
      if (page.length > 0) {
        const values = await this.#queryStorageAt(page, at);
        for (const key of page) {
          const value = this.#decodeStorage(schema, pallet, item, values.get(key));
          entries.push([plain(readStorageKey(schema, pallet, item, key)) as K, value as V]);
        }
      }
      if (page.length < PAGE) return entries;
      start = page[page.length - 1]!;
    }
  }

  async #queryStorageAt(keys: readonly Hex[], at: Hex | undefined): Promise<Map<Hex, Hex | null>> {
    const answer = (await this.provider.request('state_queryStorageAt', [keys, at ?? null])) as {
      changes: [Hex, Hex | null][];
    }[];
    if (!Array.isArray(answer)) throw new NodeAnswerError('state_queryStorageAt gives no list of changes');
    return new Map(answer.flatMap((group) => group.changes));
  }

  #decodeStorage(schema: Schema, pallet: string, item: string, hex: Hex | null | undefined): unknown {
    const { entry } = schema.storage(pallet, item);
    const typeId =
      entry.storageType.type === 'Plain'
        ? entry.storageType.value.valueTypeId
        : entry.storageType.value.valueTypeId;
    if (hex !== null && hex !== undefined) return plain(schema.codec(typeId).decode(fromHex(hex)));
    if (entry.modifier === 'Optional') return undefined;
    const fallback = entry.default as Uint8Array | Hex;
    return plain(schema.codec(typeId).decode(typeof fallback === 'string' ? fromHex(fallback) : fallback));
  }

  /** A constant of the runtime. */
  async constant<T = unknown>(pallet: string, name: string): Promise<T> {
    const schema = await this.schema();
    const { typeId, value } = schema.constant(pallet, name);
    return plain(schema.codec(typeId).decode(typeof value === 'string' ? fromHex(value) : value)) as T;
  }

  /** Calls a runtime API; arguments in order. */
  async runtimeApi<T = unknown>(
    api: string,
    method: string,
    args: readonly unknown[] = [],
    options: ReadOptions = {},
  ): Promise<T> {
    const schema = await this.schema();
    const { inputs, output } = schema.runtimeApi(api, method);
    const encoded = inputs.map((input, i) => schema.codec(input.typeId).tryEncode(args[i]) as Uint8Array);
    const data = toHex(Buffer.concat(encoded));
    const hex = (await this.provider.request('state_call', [
      `${api}_${method}`,
      data,
      options.at ?? null,
    ])) as Hex;
    return plain(schema.codec(output).decode(fromHex(hex))) as T;
  }

  /** Ends the connection. */
  close(): Promise<void> {
    return this.provider.close();
  }
}

/** The bytes behind a SCALE compact length. */
function skipCompact(bytes: Uint8Array): Uint8Array {
  const mode = bytes[0]! & 3;
  const width = mode === 0 ? 1 : mode === 1 ? 2 : mode === 2 ? 4 : 5 + (bytes[0]! >> 2) - 1;
  return bytes.subarray(width);
}
