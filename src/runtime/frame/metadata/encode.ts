import type { Hasher } from '../keys.js';
import { ByteWriter } from './byte-writer.js';
import type { ApiModel, ConstantModel, MetadataModel, PalletModel, StorageModel } from './model.js';
import { writeType } from './write-type.js';

/** The versions of metadata that can be asked for. */
export const METADATA_VERSIONS = [14, 15, 16] as const;
export type MetadataVersion = (typeof METADATA_VERSIONS)[number];

/** `meta` in ASCII. */
const MAGIC = Uint8Array.of(0x6d, 0x65, 0x74, 0x61);
/** The extrinsic format metadata 14 and 15 name, and all that metadata 16 lists. */
const EXTRINSIC_VERSION = 4;
const EXTRINSIC_VERSIONS = [4, 5];
/** Extensions of the one version of the set there is. */
const EXTENSION_SET = 0;

const HASHERS: Record<Hasher, number> = { Blake2_128Concat: 2, Twox64Concat: 5, Identity: 6 };

/** The metadata of a runtime as its clients read it. Source: crate frame-metadata 23, `v14.rs`, `v15.rs`, `v16.rs`. */
export function encodeMetadata(model: MetadataModel, version: MetadataVersion): Uint8Array {
  const w = new ByteWriter();
  w.raw(MAGIC);
  w.u8(version);
  let id = 0;
  w.list(model.types, (type) => {
    w.compact(id++);
    writeType(w, type);
  });
  w.list(model.pallets, (pallet) => writePallet(w, pallet, version));
  writeExtrinsic(w, model, version);
  if (version < 16) w.compact(model.runtime);
  if (version > 14) {
    w.list(model.apis, (api) => writeApi(w, api, version));
    const { call, event, error } = model.outerEnums;
    for (const outer of [call, event, error]) w.compact(outer);
    // No custom metadata.
    w.compact(0);
  }
  return w.finish();
}

/** Nothing of this runtime is deprecated: metadata 16 says so of each item. */
function notDeprecated(w: ByteWriter, version: MetadataVersion): void {
  if (version === 16) w.u8(0);
}

function writePallet(w: ByteWriter, pallet: PalletModel, version: MetadataVersion): void {
  const enumeration = (type: number) => {
    w.compact(type);
    // A map from variant to its deprecation, empty.
    if (version === 16) w.compact(0);
  };
  w.str(pallet.name);
  w.option(pallet.storage, ({ prefix, entries }) => {
    w.str(prefix);
    w.list(entries, (entry) => writeItem(w, entry, version));
  });
  w.option(pallet.calls, enumeration);
  w.option(pallet.event, enumeration);
  w.list(pallet.constants, (constant) => writeConstant(w, constant, version));
  w.option(pallet.error, enumeration);
  if (version === 16) {
    // Associated types and view functions: none.
    w.compact(0);
    w.compact(0);
  }
  w.u8(pallet.index);
  if (version > 14) w.docs('');
  notDeprecated(w, version);
}

function writeItem(w: ByteWriter, item: StorageModel, version: MetadataVersion): void {
  w.str(item.name);
  w.u8(item.optional ? 0 : 1);
  if (item.key === undefined) {
    w.u8(0);
    w.compact(item.value);
  } else {
    w.u8(1);
    w.list(item.hashers, (hasher) => w.u8(HASHERS[hasher]));
    w.compact(item.key);
    w.compact(item.value);
  }
  w.bytes(item.fallback);
  w.docs(item.docs);
  notDeprecated(w, version);
}

function writeConstant(w: ByteWriter, constant: ConstantModel, version: MetadataVersion): void {
  w.str(constant.name);
  w.compact(constant.type);
  w.bytes(constant.value);
  w.docs(constant.docs);
  notDeprecated(w, version);
}

function writeExtrinsic(w: ByteWriter, { extrinsic }: MetadataModel, version: MetadataVersion): void {
  const { address, call, signature, extra, extensions } = extrinsic;
  if (version === 14) {
    w.compact(extrinsic.type);
    w.u8(EXTRINSIC_VERSION);
  } else if (version === 15) {
    w.u8(EXTRINSIC_VERSION);
    for (const type of [address, call, signature, extra]) w.compact(type);
  } else {
    w.list(EXTRINSIC_VERSIONS, (format) => w.u8(format));
    for (const type of [address, call, signature]) w.compact(type);
    w.list([EXTENSION_SET], (set) => {
      w.u8(set);
      w.list([...extensions.keys()], (index) => w.compact(index));
    });
  }
  w.list(extensions, ({ identifier, type, implicit }) => {
    w.str(identifier);
    w.compact(type);
    w.compact(implicit);
  });
}

function writeApi(w: ByteWriter, api: ApiModel, version: MetadataVersion): void {
  w.str(api.name);
  w.list(api.methods, (method) => {
    w.str(method.name);
    w.list(method.inputs, (input) => {
      w.str(input.name);
      w.compact(input.type);
    });
    w.compact(method.output);
    w.docs(method.docs);
    notDeprecated(w, version);
  });
  w.docs(api.docs);
  if (version === 16) w.compact(api.version);
  notDeprecated(w, version);
}
