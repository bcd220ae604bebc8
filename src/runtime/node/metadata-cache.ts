import { createHash } from 'node:crypto';
import { type Hex, toHex } from '../../codec/hex.js';
import type { Node } from './node.js';

/** Names the sources of the runtime; put in when the product is built. From sources there is none, and nothing is kept. */
declare const TAO_RUNTIME_ID: string | undefined;

/** Stands for the runtime and its parameters in the state; see `build-genesis.ts`. */
const CODE_KEY: Hex = '0x3a636f6465';

export function isMetadata(name: string): boolean {
  return name.startsWith('Metadata_');
}

/**
 * Answers about metadata kept in the chain's store: they depend on the runtime alone, and to make them all of it has to be
 * loaded, which takes longer than all else a reader does.
 */
export class MetadataCache {
  readonly #key: Hex | undefined;

  constructor(
    readonly node: Node,
    name: string,
    input: Uint8Array,
    hash: Hex | undefined,
  ) {
    if (typeof TAO_RUNTIME_ID !== 'string') return;
    const code = node.storageAt(hash).get(CODE_KEY) ?? new Uint8Array();
    const digest = createHash('sha256')
      .update(`${TAO_RUNTIME_ID} ${name} ${toHex(input)} `)
      .update(code);
    this.#key = toHex(digest.digest());
  }

  get(): Uint8Array | undefined {
    return this.#key && this.node.db.store.tables.cache.get(this.#key);
  }

  put(answer: Uint8Array): void {
    const key = this.#key;
    if (!key || this.node.db.store.readOnly) return;
    this.node.db.store.write(() => this.node.db.store.tables.cache.put(key, answer));
  }
}
