import type { Runtime } from '../runtime.js';
import type { RuntimeApi } from '../runtime-api.js';
import { encodeMetadata, METADATA_VERSIONS, type MetadataVersion } from './encode.js';
import { describeRuntime, type MetadataModel } from './model.js';

export { METADATA_VERSIONS, type MetadataVersion } from './encode.js';

/** The metadata of one runtime; each version is encoded when first asked for. */
export class RuntimeMetadata {
  #model: MetadataModel | undefined;
  readonly #encoded = new Map<MetadataVersion, Uint8Array>();

  constructor(
    readonly runtime: Runtime,
    /** All of the runtime's APIs, called once. */
    readonly apis: () => readonly RuntimeApi[],
  ) {}

  /** SCALE bytes, `meta` first; undefined for a version there is none of. */
  encoded(version: number): Uint8Array | undefined {
    const known = METADATA_VERSIONS.find((candidate) => candidate === version);
    if (known === undefined) return undefined;
    let bytes = this.#encoded.get(known);
    if (!bytes) {
      this.#model ??= describeRuntime(this.runtime, this.apis());
      bytes = encodeMetadata(this.#model, known);
      this.#encoded.set(known, bytes);
    }
    return bytes;
  }
}
