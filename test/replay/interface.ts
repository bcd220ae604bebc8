/**
 * Compares the metadata we publish with `interface.json`: calls, events, errors, storage items with hashers, types and
 * defaults, constants. Format: test/vectors/README.md.
 */
import { $Metadata, type Metadata, type MetadataLatest, type PortableType } from '@dedot/codecs';
import { toHex } from '../../src/codec/hex.js';
import { allRuntimeApis } from '../../src/runtime/all-runtime-apis.js';
import { RuntimeMetadata } from '../../src/runtime/frame/metadata/index.js';
import type { Runtime } from '../../src/runtime/frame/runtime.js';
import type { AnyType } from '../../src/runtime/frame/scale/index.js';
import { firstDifference } from './functions/compare.js';
import { fromVector } from './json-values.js';
import { typeText } from './type-text.js';

type Fields = [name: string, type: string][];
interface Indexed {
  pallet: string;
  pallet_index?: number;
  name: string;
  index: number;
}
export type InterfaceEntry =
  | (Indexed & { kind: 'call'; args: Fields })
  | (Indexed & { kind: 'event'; fields: Fields })
  | (Indexed & { kind: 'error' })
  | {
      kind: 'storage';
      pallet: string;
      name: string;
      hashers: string[];
      keys: string[];
      value: string;
      optional: boolean;
      default: unknown;
    }
  | { kind: 'constants'; pallet: string; values: Record<string, unknown> };
type NamedEntry = Exclude<InterfaceEntry, { kind: 'constants' }>;
type MetadataPallet = MetadataLatest['pallets'][number];

/** The natively compiled runtime of the vectors has an empty version; the product's is the chain's own. */
const OF_THE_HARNESS = new Set(['System.Version']);

/** The interface a runtime publishes, and its comparison with the entries of a vector. */
export class PublishedInterface {
  readonly #metadata: MetadataLatest;
  readonly #types: readonly PortableType[];

  constructor(readonly runtime: Runtime) {
    const encoded = new RuntimeMetadata(runtime, () => allRuntimeApis(runtime)).encoded(15);
    this.#metadata = ($Metadata.tryDecode(encoded!) as Metadata).latest;
    this.#types = this.#metadata.types as readonly PortableType[];
  }

  /** The first difference between an entry and the metadata. */
  difference(entry: InterfaceEntry): string | undefined {
    const pallet = this.#metadata.pallets.find(({ name }) => name === entry.pallet);
    if (pallet === undefined) return `there is no pallet ${entry.pallet}`;
    if (entry.kind === 'constants') return this.#constantsDifference(entry.values, pallet);
    const published = this.#published(entry, pallet);
    if (published === undefined) return `${entry.pallet} has no ${entry.kind} ${entry.name}`;
    const difference = firstDifference(entry, { ...published, kind: entry.kind, pallet: entry.pallet });
    return difference && `${entry.pallet}.${entry.name} ${difference}`;
  }

  #published(entry: NamedEntry, pallet: MetadataPallet) {
    switch (entry.kind) {
      case 'call': {
        const call = this.#variant(pallet.calls?.typeId, entry.name);
        return call && { ...call, pallet_index: pallet.index, args: call.fields, fields: undefined };
      }
      case 'event':
        return this.#variant(pallet.event?.typeId, entry.name);
      case 'error': {
        const error = this.#variant(pallet.error?.typeId, entry.name);
        return error && { name: error.name, index: error.index };
      }
      case 'storage':
        return this.#storageItem(entry, pallet);
    }
  }

  /** A variant of a pallet's Call, Event or Error enum; fields without a name have the empty one. */
  #variant(enumId: number | undefined, name: string) {
    const typeDef = enumId === undefined ? undefined : this.#types[enumId]?.typeDef;
    if (typeDef?.type !== 'Enum') return undefined;
    const variant = typeDef.value.members.find((member) => member.name === name);
    const fields = variant?.fields.map((field) => [field.name ?? '', typeText(this.#types, field.typeId)]);
    return variant && { name, index: variant.index, fields };
  }

  #storageItem(entry: Extract<NamedEntry, { kind: 'storage' }>, pallet: MetadataPallet) {
    const item = pallet.storage?.entries.find(({ name }) => name === entry.name);
    const declared = this.#declared(pallet).storage.find(({ name }) => name === entry.name);
    if (item === undefined || declared === undefined) return undefined;
    const map = item.storageType.type === 'Map' ? item.storageType.value : undefined;
    const optional = item.modifier === 'Optional';
    const expected = optional && entry.default === null ? '0x00' : encodedAs(declared.value, entry.default);
    return {
      name: item.name,
      hashers: map?.hashers.map(capitalised) ?? [],
      keys: map ? this.#keyTypes(map.keyTypeId, map.hashers.length) : [],
      value: typeText(this.#types, item.storageType.value.valueTypeId),
      optional,
      // Defaults are compared encoded; an equal one is shown as the entry writes it.
      default: item.default === expected ? entry.default : item.default,
    };
  }

  /** Several keys are a tuple in metadata; one key may be a tuple of its own. */
  #keyTypes(id: number, count: number): string[] {
    const { typeDef } = this.#types[id]!;
    if (count === 1 || typeDef.type !== 'Tuple') return [typeText(this.#types, id)];
    return typeDef.value.fields.map((field) => typeText(this.#types, field));
  }

  #constantsDifference(values: Record<string, unknown>, pallet: MetadataPallet): string | undefined {
    for (const [name, json] of Object.entries(values)) {
      if (OF_THE_HARNESS.has(`${pallet.name}.${name}`)) continue;
      const declared = this.#declared(pallet).constants.find((constant) => constant.name === name);
      const published = pallet.constants.find((constant) => constant.name === name);
      if (!declared || !published) return `${pallet.name} has no constant ${name}`;
      if (published.value !== encodedAs(declared.type, json))
        return `${pallet.name}.${name}: ${published.value}, expected ${JSON.stringify(json)}`;
    }
    return undefined;
  }

  #declared(pallet: MetadataPallet) {
    return this.runtime.pallets.find(({ index }) => index === pallet.index)!;
  }
}

function encodedAs(type: AnyType, json: unknown): string {
  return toHex(type.codec.encode(fromVector(type, json, new Map())));
}

/** Hashers as the vectors spell them. */
function capitalised(hasher: string): string {
  return hasher.charAt(0).toUpperCase() + hasher.slice(1);
}
