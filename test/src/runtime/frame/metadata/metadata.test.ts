import { readFileSync } from 'node:fs';
import { $Metadata, type Metadata, type PortableType } from '@dedot/codecs';
import { describe, expect, it } from '@jest/globals';
import { toHex } from '../../../../../src/codec/hex.js';
import { allRuntimeApis } from '../../../../../src/runtime/all-runtime-apis.js';
import { extensions } from '../../../../../src/runtime/extensions.js';
import { METADATA_VERSIONS, RuntimeMetadata } from '../../../../../src/runtime/frame/metadata/index.js';
import { Runtime, runtimeParameters } from '../../../../../src/runtime/frame/runtime.js';
import { pallets } from '../../../../../src/runtime/pallets/index.js';
import { fromVector } from '../../../../replay/json-values.js';
import { typeText } from '../../../../replay/type-text.js';

interface Entry {
  pallet: string;
  pallet_index?: number;
  kind: 'call' | 'event' | 'error' | 'storage' | 'constants';
  name: string;
  index: number;
  args: [string, string][];
  fields: [string | null, string][] | string[];
  hashers: string[];
  keys: string[];
  value: string;
  optional: boolean;
  default: unknown;
  values: Record<string, unknown>;
}

const { entries } = JSON.parse(
  readFileSync(new URL('../../../../vectors/interface.json', import.meta.url), 'utf8'),
) as { entries: Entry[] };

const metadataOf = (runtime: Runtime) => new RuntimeMetadata(runtime, () => allRuntimeApis(runtime));
const runtime = new Runtime(pallets, runtimeParameters(), extensions);
const metadata = metadataOf(runtime);
const decode = (version: number): Metadata => $Metadata.tryDecode(metadata.encoded(version)!) as Metadata;
const latest = decode(16).latest;
const types = latest.types as readonly PortableType[];
const text = (id: number) => typeText(types, id);

const palletNamed = (name: string) => {
  const found = latest.pallets.find((pallet) => pallet.name === name);
  if (!found) throw new Error(`metadata has no pallet ${name}`);
  return found;
};

/** Variants of a pallet's Call, Event or Error. */
function variants(name: string, which: 'calls' | 'event' | 'error') {
  const id = palletNamed(name)[which]?.typeId;
  if (id === undefined) return [];
  const { typeDef } = types[id]!;
  return typeDef.type === 'Enum' ? typeDef.value.members : [];
}

const ofKind = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);

describe('encoded', () => {
  it.each([...METADATA_VERSIONS])('args: version %i says the same as the others', (version) => {
    const decoded = decode(version);
    expect(decoded.versionNumber).toBe(version);
    const names = decoded.latest.pallets.map(({ name, index }) => `${index} ${name}`);
    expect(names).toEqual(pallets.map(({ name, index }) => `${index} ${name}`));
    expect(decoded.latest.types.length).toBe(types.length);
    expect(decoded.latest.extrinsic.signedExtensions.map(({ ident }) => ident)).toEqual(
      extensions.map(({ identifier }) => identifier),
    );
  });

  it('args: an unknown version', () => {
    expect(metadata.encoded(13)).toBeUndefined();
  });

  it('behavior: it is encoded once', () => {
    expect(metadata.encoded(15)).toBe(metadata.encoded(15));
  });

  it('behavior: constants and defaults of a preset show', () => {
    const preset = new Runtime(
      pallets,
      runtimeParameters({
        constants: new Map([['Aura.SlotDuration', 250n]]),
        defaults: new Map([['SubtensorModule.Tempo', 10]]),
      }),
      extensions,
    );
    const { latest: changed } = $Metadata.tryDecode(metadataOf(preset).encoded(15)!) as Metadata;
    const aura = changed.pallets.find(({ name }) => name === 'Aura');
    expect(aura?.constants[0]?.value).toBe('0xfa00000000000000');
    const subtensor = changed.pallets.find(({ name }) => name === 'SubtensorModule');
    const tempo = subtensor?.storage?.entries.find(({ name }) => name === 'Tempo');
    expect(tempo?.default).toBe('0x0a00');
  });
});

describe('the registry', () => {
  it('behavior: no type is described twice', () => {
    const shapes = types.map(({ path, params, typeDef }) => JSON.stringify({ path, params, typeDef }));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('behavior: every number leads to a type', () => {
    const ids = JSON.stringify(types).matchAll(/"(?:typeId|typeParam)":(\d+)/g);
    for (const [, id] of ids) expect(types[Number(id)]).toBeDefined();
  });
});

describe('the interface of the chain', () => {
  it('behavior: pallets have their indices', () => {
    for (const { pallet, pallet_index } of entries) {
      if (pallet_index !== undefined) expect(palletNamed(pallet).index).toBe(pallet_index);
    }
  });

  it('behavior: calls', () => {
    const expected = new Map(ofKind('call').map((entry) => [`${entry.pallet}.${entry.name}`, entry]));
    for (const name of new Set(ofKind('call').map(({ pallet }) => pallet))) {
      for (const call of variants(name, 'calls')) {
        const entry = expected.get(`${name}.${call.name}`);
        expect({ name: call.name, index: entry?.index }).toEqual({ name: call.name, index: call.index });
        expect(call.fields.map((field) => [field.name, text(field.typeId)])).toEqual(entry?.args);
      }
    }
  });

  it('behavior: events', () => {
    for (const { pallet, name, index, fields } of ofKind('event')) {
      const event = variants(pallet, 'event').find((candidate) => candidate.index === index);
      expect(event?.name).toBe(name);
      const actual = event?.fields.map((field) => [field.name ?? '', text(field.typeId)]);
      expect({ name, fields: actual }).toEqual({ name, fields });
    }
  });

  it('behavior: errors, each with a sentence', () => {
    for (const { pallet, name, index } of ofKind('error')) {
      const error = variants(pallet, 'error').find((candidate) => candidate.index === index);
      expect(error?.name).toBe(name);
      expect(error?.docs.join(' ')).toMatch(/^[A-Z`].*\.$/);
    }
  });

  it('behavior: storage items, in order', () => {
    for (const pallet of new Set(ofKind('storage').map((entry) => entry.pallet))) {
      const expected = ofKind('storage').filter((entry) => entry.pallet === pallet);
      const items = palletNamed(pallet).storage?.entries ?? [];
      expect(items.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      for (const [i, item] of items.entries()) {
        const { hashers, keys, value, optional } = expected[i]!;
        const map = item.storageType.type === 'Map' ? item.storageType.value : undefined;
        const keyText = keys.length > 1 ? `(${keys.join(', ')})` : keys[0];
        expect({
          name: item.name,
          optional: item.modifier === 'Optional',
          hashers: map?.hashers.map((hasher) => hasher.toLowerCase()) ?? [],
          key: map && text(map.keyTypeId),
          value: text(item.storageType.value.valueTypeId),
        }).toEqual({
          name: item.name,
          optional,
          hashers: hashers.map((hasher) => hasher.toLowerCase()),
          key: keyText,
          value,
        });
      }
    }
  });

  it('behavior: storage defaults', () => {
    for (const { pallet, name, default: expected, optional } of ofKind('storage')) {
      const item = palletNamed(pallet).storage?.entries.find((entry) => entry.name === name);
      const declared = pallets.find((p) => p.name === pallet)?.storage.find((s) => s.name === name);
      const value = optional ? '0x00' : encodedAs(declared!.value, expected);
      expect({ name, value: item?.default }).toEqual({ name, value });
    }
  });

  it('behavior: constants', () => {
    for (const { pallet, values } of ofKind('constants')) {
      const constants = palletNamed(pallet).constants;
      expect(constants.map(({ name }) => name)).toEqual(Object.keys(values));
      for (const { name, value } of constants) {
        const declared = pallets
          .find((p) => p.name === pallet)
          ?.constants.find((constant) => constant.name === name);
        // The golden data come from a build without a runtime version.
        if (name === 'Version') continue;
        expect({ name, value }).toEqual({ name, value: encodedAs(declared!.type, values[name]) });
      }
    }
  });
});

function encodedAs(type: Parameters<typeof fromVector>[0], json: unknown): string {
  return toHex(type.codec.encode(fromVector(type, json, new Map())));
}
