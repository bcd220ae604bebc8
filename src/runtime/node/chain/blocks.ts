import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import { decodeList, encodeList } from '../store/byte-list.js';
import { numberKey, type Store } from '../store/store.js';

/** A complete block as it is kept, for good. */
export interface StoredBlock {
  readonly number: number;
  readonly hash: Hex;
  /** The version of the state it made; see `History`. */
  readonly version: number;
  /** SCALE bytes of the header. */
  readonly header: Uint8Array;
  /** Each with its length prefix, as submitted. */
  readonly extrinsics: readonly Uint8Array[];
  /** SCALE bytes of `System.Events` at the end of the block. */
  readonly events: Uint8Array;
}

/** Of the version in the first part, behind the hash and two lengths; asked for with every block. */
const VERSION_AT = 40;

const HEADER = '00';
const BODY = '01';
const EVENTS = '02';

/** The blocks of a chain by number and hash. Parts are kept apart: most readers want the header only. */
export class Blocks {
  constructor(readonly store: Store) {}

  put(block: StoredBlock): void {
    const { blocks, hashes } = this.store.tables;
    const version = fromHex(numberKey(block.version));
    blocks.put(partKey(block.number, HEADER), encodeList([fromHex(block.hash), version, block.header]));
    blocks.put(partKey(block.number, BODY), encodeList(block.extrinsics));
    blocks.put(partKey(block.number, EVENTS), block.events);
    hashes.put(block.hash, fromHex(numberKey(block.number)));
  }

  /** Number of the block with this hash, or undefined. */
  numberOf(hash: Hex): number | undefined {
    const bytes = this.store.tables.hashes.get(hash);
    return bytes && Buffer.from(bytes).readUInt32BE();
  }

  hashOf(number: number): Hex | undefined {
    return this.#head(number)?.hash;
  }

  /** The version of the state the block made. */
  versionOf(number: number): number | undefined {
    const stored = this.store.tables.blocks.get(partKey(number, HEADER));
    return (
      stored && Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength).readUInt32BE(VERSION_AT)
    );
  }

  headerOf(number: number): Uint8Array | undefined {
    return this.#head(number)?.header;
  }

  extrinsicsOf(number: number): Uint8Array[] | undefined {
    const body = this.store.tables.blocks.get(partKey(number, BODY));
    return body && decodeList(body);
  }

  eventsOf(number: number): Uint8Array | undefined {
    return this.store.tables.blocks.get(partKey(number, EVENTS));
  }

  remove(number: number): void {
    const { blocks, hashes } = this.store.tables;
    const hash = this.hashOf(number);
    if (hash) hashes.remove(hash);
    for (const part of [HEADER, BODY, EVENTS]) blocks.remove(partKey(number, part));
  }

  #head(number: number): { hash: Hex; version: number; header: Uint8Array } | undefined {
    const stored = this.store.tables.blocks.get(partKey(number, HEADER));
    if (!stored) return undefined;
    const [hash, version, header] = decodeList(stored) as [Uint8Array, Uint8Array, Uint8Array];
    return { hash: toHex(hash), version: Buffer.from(version).readUInt32BE(), header };
  }
}

function partKey(number: number, part: string): Hex {
  return `${numberKey(number)}${part}` as Hex;
}
