import { readFileSync } from 'node:fs';
import { $Metadata, type Metadata, type PortableType } from '@dedot/codecs';
import { describe, expect, it } from '@jest/globals';
import { allRuntimeApis } from '../../../../../src/runtime/all-runtime-apis.js';
import { extensions } from '../../../../../src/runtime/extensions.js';
import { METADATA_VERSIONS, RuntimeMetadata } from '../../../../../src/runtime/frame/metadata/index.js';
import { Runtime, runtimeParameters } from '../../../../../src/runtime/frame/runtime.js';
import { pallets } from '../../../../../src/runtime/pallets/index.js';

interface Entry {
  pallet: string;
  kind: 'call' | 'event' | 'error' | 'storage' | 'constants';
  name: string;
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

/** Names of the variants of a pallet's Call, Event or Error. */
function variantNames(id: number | undefined): string[] {
  const typeDef = id === undefined ? undefined : types[id]?.typeDef;
  return typeDef?.type === 'Enum' ? typeDef.value.members.map(({ name }) => name) : [];
}

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

/** Entry by entry it is compared in test/replay; here what those entries do not say. */
describe('the interface of the chain', () => {
  it('behavior: every error has a sentence', () => {
    for (const { name, error } of latest.pallets) {
      const typeDef = error && types[error.typeId]?.typeDef;
      const members = typeDef?.type === 'Enum' ? typeDef.value.members : [];
      for (const member of members) {
        expect({ name: `${name}.${member.name}`, docs: member.docs.join(' ') }).toEqual({
          name: `${name}.${member.name}`,
          docs: expect.stringMatching(/^[A-Z`].*\.$/),
        });
      }
    }
  });

  it('behavior: events, errors, storage items and constants are in the order of the chain', () => {
    for (const { name, event, error, storage, constants } of latest.pallets) {
      const expected = (kind: Entry['kind']) =>
        entries.filter((entry) => entry.pallet === name && entry.kind === kind);
      if (expected('storage').length + expected('call').length === 0) continue;
      const namesOf = (kind: Entry['kind']) => expected(kind).map((entry) => entry.name);
      expect({
        name,
        events: variantNames(event?.typeId),
        errors: variantNames(error?.typeId),
        storage: storage?.entries.map((item) => item.name) ?? [],
        constants: constants.map((constant) => constant.name),
      }).toEqual({
        name,
        events: namesOf('event'),
        errors: namesOf('error'),
        storage: namesOf('storage'),
        constants: expected('constants').flatMap(({ values }) => Object.keys(values)),
      });
    }
  });
});
