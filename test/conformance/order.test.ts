import { $Metadata, type Metadata, type MetadataLatest, type PortableType } from '@dedot/codecs';
import { describe, expect, it } from '@jest/globals';
import { allRuntimeApis } from '../../src/runtime/all-runtime-apis.js';
import { extensions } from '../../src/runtime/extensions.js';
import { RuntimeMetadata } from '../../src/runtime/frame/metadata/index.js';
import { Runtime, runtimeParameters } from '../../src/runtime/frame/runtime.js';
import { pallets } from '../../src/runtime/pallets/index.js';
import { reasonOfAbsence } from './absent.js';
import { chain } from './chain.js';

const runtime = new Runtime(pallets, runtimeParameters(), extensions);
const encoded = new RuntimeMetadata(runtime, () => allRuntimeApis(runtime)).encoded(15)!;
const metadata: MetadataLatest = ($Metadata.tryDecode(encoded) as Metadata).latest;

type PublishedPallet = MetadataLatest['pallets'][number];

/** Names of the variants of an enum in the order metadata lists them. */
function variantNames(id: number | undefined): string[] {
  const typeDef = id === undefined ? undefined : (metadata.types as readonly PortableType[])[id]?.typeDef;
  return typeDef?.type === 'Enum' ? typeDef.value.members.map(({ name }) => name) : [];
}

const published = {
  calls: ({ calls }: PublishedPallet) => variantNames(calls?.typeId),
  storage: ({ storage }: PublishedPallet) => storage?.entries.map(({ name }) => name) ?? [],
  events: ({ event }: PublishedPallet) => variantNames(event?.typeId),
  errors: ({ error }: PublishedPallet) => variantNames(error?.typeId),
} as const;

const isPresent = (label: string) => reasonOfAbsence(label) === undefined;
const present = chain.pallets.filter(({ name }) => isPresent(name));

/** `chain.json` keeps the order in which the chain declares things, which is that of its metadata. */
describe('metadata', () => {
  it.each(present.map((pallet) => [pallet.name, pallet] as const))(
    'behavior: %s lists calls, storage, events and errors in the order of the chain',
    (name, pallet) => {
      const ours = metadata.pallets.find((candidate) => candidate.name === name)!;
      expect(ours.index).toBe(pallet.index);
      for (const kind of Object.keys(published) as (keyof typeof published)[]) {
        expect(published[kind](ours)).toEqual(pallet[kind].filter((item) => isPresent(`${name}.${item}`)));
      }
    },
  );

  it('behavior: runtime APIs and their methods are in the order of the chain', () => {
    const wanted = chain.apis
      .filter(({ name }) => isPresent(name))
      .map(({ name, methods }) => [name, methods.filter((method) => isPresent(`${name}.${method}`))]);
    const ours = metadata.apis.map(({ name, methods }) => [name, methods.map((method) => method.name)]);
    expect(ours).toEqual(wanted);
  });
});
