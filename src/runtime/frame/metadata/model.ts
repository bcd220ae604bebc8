import { fromHex } from '../../../codec/hex.js';
import { MultiAddress, MultiSignature } from '../../types/sp.js';
import type { Hasher } from '../keys.js';
import type { Pallet } from '../pallet.js';
import { errorEnum, palletEnum } from '../pallet-enums.js';
import type { Runtime } from '../runtime.js';
import type { RuntimeApi } from '../runtime-api.js';
import { RuntimeCall } from '../runtime-call.js';
import { RuntimeEvent } from '../runtime-event.js';
import { type AnyType, struct, tuple } from '../scale/index.js';
import type { StorageItem } from '../storage.js';
import { opaqueExtrinsic } from '../transaction/opaque-extrinsic.js';
import { type PortableType, type TypeId, TypeRegistry } from './registry.js';

export interface StorageModel {
  readonly name: string;
  readonly optional: boolean;
  /** Empty for a value. */
  readonly hashers: readonly Hasher[];
  readonly key: TypeId | undefined;
  readonly value: TypeId;
  readonly fallback: Uint8Array;
  readonly docs: string;
}

export interface ConstantModel {
  readonly name: string;
  readonly type: TypeId;
  readonly value: Uint8Array;
  readonly docs: string;
}

export interface PalletModel {
  readonly name: string;
  readonly index: number;
  /** Undefined when the pallet has no storage. */
  readonly storage: { readonly prefix: string; readonly entries: readonly StorageModel[] } | undefined;
  readonly calls: TypeId | undefined;
  readonly event: TypeId | undefined;
  readonly error: TypeId | undefined;
  readonly constants: readonly ConstantModel[];
}

export interface ApiModel {
  readonly name: string;
  readonly version: number;
  readonly docs: string;
  readonly methods: readonly {
    readonly name: string;
    readonly inputs: readonly { readonly name: string; readonly type: TypeId }[];
    readonly output: TypeId;
    readonly docs: string;
  }[];
}

/** What all versions of metadata say, each in its own layout. */
export interface MetadataModel {
  readonly types: readonly PortableType[];
  readonly pallets: readonly PalletModel[];
  readonly extrinsic: {
    readonly type: TypeId;
    readonly address: TypeId;
    readonly call: TypeId;
    readonly signature: TypeId;
    readonly extra: TypeId;
    readonly extensions: readonly {
      readonly identifier: string;
      readonly type: TypeId;
      readonly implicit: TypeId;
    }[];
  };
  readonly apis: readonly ApiModel[];
  readonly outerEnums: { readonly call: TypeId; readonly event: TypeId; readonly error: TypeId };
  readonly runtime: TypeId;
}

/** Bytes an optional item has as its default. */
const NONE = Uint8Array.of(0);

/** Describes a runtime: its pallets, extensions and APIs, with the constants and defaults its parameters changed. */
export function describeRuntime(runtime: Runtime, apis: readonly RuntimeApi[]): MetadataModel {
  const registry = new TypeRegistry();
  const extra = tuple(...runtime.extensions.map(({ explicit }) => explicit as AnyType));
  return {
    pallets: runtime.pallets.map((pallet) => describePallet(runtime, registry, pallet)),
    extrinsic: {
      type: registry.id(opaqueExtrinsic(extra)),
      address: registry.id(MultiAddress as AnyType),
      call: registry.id(RuntimeCall as AnyType),
      signature: registry.id(MultiSignature as AnyType),
      extra: registry.id(extra as AnyType),
      extensions: runtime.extensions.map(({ identifier, explicit, implicit }) => ({
        identifier,
        type: registry.id(explicit as AnyType),
        implicit: registry.id(implicit as AnyType),
      })),
    },
    apis: apis.map((api) => describeApi(registry, api)),
    outerEnums: {
      call: registry.id(RuntimeCall as AnyType),
      event: registry.id(RuntimeEvent as AnyType),
      error: registry.id(errorEnum(runtime.pallets)),
    },
    runtime: registry.id(struct({ path: 'node_subtensor_runtime::Runtime' }, {}) as AnyType),
    types: registry.types,
  };
}

function describePallet(runtime: Runtime, registry: TypeRegistry, pallet: Pallet): PalletModel {
  const enumId = (which: 'call' | 'event' | 'error', members: readonly unknown[]) =>
    members.length === 0 ? undefined : registry.id(palletEnum(pallet, which));
  const prefix = pallet.storage[0]?.pallet;
  return {
    name: pallet.name,
    index: pallet.index,
    storage:
      prefix === undefined
        ? undefined
        : { prefix, entries: pallet.storage.map((item) => describeItem(runtime, registry, item)) },
    calls: enumId('call', pallet.calls),
    event: enumId('event', pallet.events),
    error: enumId('error', pallet.errors),
    constants: pallet.constants.map((constant) => ({
      name: constant.name,
      type: registry.id(constant.type),
      value: constant.type.codec.encode(constant.get(runtime.parameters)),
      docs: constant.docs,
    })),
  };
}

function describeItem(runtime: Runtime, registry: TypeRegistry, item: StorageItem): StorageModel {
  const [only] = item.keys;
  const key = item.keys.length > 1 ? tuple(...item.keys.map(({ type }) => type)) : only?.type;
  const override = runtime.parameters.defaults.get(`${item.pallet}.${item.name}`);
  const optional = item.default === undefined;
  const fallback =
    override === undefined || optional ? fromHex(item.default ?? '0x00') : item.value.codec.encode(override);
  return {
    name: item.name,
    optional,
    hashers: item.keys.map(({ hasher }) => hasher),
    key: key && registry.id(key as AnyType),
    value: registry.id(item.value),
    fallback: optional ? NONE : fallback,
    docs: item.docs,
  };
}

function describeApi(registry: TypeRegistry, { name, version, docs, methods }: RuntimeApi): ApiModel {
  return {
    name,
    version,
    docs,
    methods: methods.map((method) => ({
      name: method.name,
      inputs: Object.entries(method.inputs).map(([argument, type]) => ({
        name: argument,
        type: registry.id(type),
      })),
      output: registry.id(method.output),
      docs: method.docs,
    })),
  };
}
