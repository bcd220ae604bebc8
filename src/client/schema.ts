/**
 * What a chain says of itself: its metadata, with look-ups by the chain's own names. SCALE codecs come from dedot and are
 * made when first used.
 */
import { $Metadata, type MetadataLatest, PortableRegistry } from '@dedot/codecs';
import type { AnyShape } from '@dedot/shape';
import { stringPascalCase } from '@dedot/utils';
import { NodeAnswerError, NotOnChainError } from '../errors/node.js';

type PalletMeta = MetadataLatest['pallets'][number];
export type StorageMeta = NonNullable<PalletMeta['storage']>['entries'][number];
export interface CallMeta {
  readonly palletIndex: number;
  readonly index: number;
  readonly fields: readonly { readonly name: string; readonly typeId: number; readonly typeName: string }[];
}
export interface ErrorMeta {
  readonly pallet: string;
  readonly name: string;
  readonly docs: string;
}

export class Schema {
  readonly metadata: MetadataLatest;
  readonly registry: PortableRegistry;
  readonly #pallets: ReadonlyMap<string, PalletMeta>;

  private constructor(metadata: MetadataLatest) {
    this.metadata = metadata;
    this.registry = new PortableRegistry(metadata);
    this.#pallets = new Map(metadata.pallets.map((pallet) => [pallet.name, pallet]));
  }

  /** Reads metadata as a node gives it: magic number, version, body. Throws NodeAnswerError. */
  static decode(bytes: Uint8Array): Schema {
    try {
      return new Schema($Metadata.decode(bytes).latest);
    } catch (error) {
      throw new NodeAnswerError('its metadata cannot be decoded', error);
    }
  }

  codec(typeId: number): AnyShape {
    return this.registry.findCodec(typeId) as AnyShape;
  }

  hasPallet(name: string): boolean {
    return this.#pallets.has(name);
  }

  pallet(name: string): PalletMeta {
    return this.#pallets.get(name) ?? missing('pallet', name);
  }

  storage(pallet: string, item: string): { readonly prefix: string; readonly entry: StorageMeta } {
    const { storage } = this.pallet(pallet);
    const entry = storage?.entries.find((candidate) => candidate.name === item);
    return storage && entry
      ? { prefix: storage.prefix, entry }
      : missing('storage item', `${pallet}.${item}`);
  }

  hasCall(pallet: string, name: string): boolean {
    return this.#pallets.has(pallet) && this.#variant(this.pallet(pallet).calls?.typeId, name) !== undefined;
  }

  call(pallet: string, name: string): CallMeta {
    const meta = this.pallet(pallet);
    const variant = this.#variant(meta.calls?.typeId, name);
    if (!variant) return missing('call', `${pallet}.${name}`);
    const fields = variant.fields.map(({ name: field = '', typeId, typeName = '' }) => ({
      name: field,
      typeId,
      typeName,
    }));
    return { palletIndex: meta.index, index: variant.index, fields };
  }

  /** The calls of a pallet, by the chain's names. */
  callNames(pallet: string): string[] {
    return this.#variants(this.pallet(pallet).calls?.typeId)?.map((variant) => variant.name) ?? [];
  }

  constant(pallet: string, name: string): { readonly typeId: number; readonly value: Uint8Array | string } {
    const constant = this.pallet(pallet).constants.find((candidate) => candidate.name === name);
    return constant ?? missing('constant', `${pallet}.${name}`);
  }

  runtimeApi(api: string, method: string) {
    const found = this.metadata.apis
      .find((candidate) => candidate.name === api)
      ?.methods.find((candidate) => candidate.name === method);
    return found ?? missing('runtime API', `${api}.${method}`);
  }

  /** Name and documentation of a pallet error, by the two numbers a DispatchError carries. */
  error(palletIndex: number, errorIndex: number): ErrorMeta | undefined {
    const pallet = this.metadata.pallets.find((candidate) => candidate.index === palletIndex);
    const variant = this.#variants(pallet?.error?.typeId)?.find(
      (candidate) => candidate.index === errorIndex,
    );
    if (!pallet || !variant) return undefined;
    return { pallet: pallet.name, name: variant.name, docs: variant.docs.join(' ').trim() };
  }

  /** The chain's spelling of an event that dedot decoded, which writes variant names in its own case. */
  eventName(pallet: string, decoded: string): string {
    const variants = this.#variants(this.#pallets.get(pallet)?.event?.typeId);
    return (
      variants?.find(({ name }) => name === decoded || stringPascalCase(name) === decoded)?.name ?? decoded
    );
  }

  #variants(typeId: number | undefined) {
    if (typeId === undefined) return undefined;
    const { typeDef } = this.registry.findType(typeId);
    return typeDef.type === 'Enum' ? typeDef.value.members : undefined;
  }

  #variant(typeId: number | undefined, name: string) {
    return this.#variants(typeId)?.find((variant) => variant.name === name);
  }
}

function missing(kind: ConstructorParameters<typeof NotOnChainError>[0], item: string): never {
  throw new NotOnChainError(kind, item);
}
