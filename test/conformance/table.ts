/** One row per call, storage item, event, error and runtime API of the chain: whether we have it and what tests it. */
import { readFileSync } from 'node:fs';
import { allRuntimeApis } from '../../src/runtime/all-runtime-apis.js';
import { Runtime, runtimeParameters } from '../../src/runtime/frame/runtime.js';
import { pallets } from '../../src/runtime/pallets/index.js';
import { reasonOfAbsence } from './absent.js';
import { chain } from './chain.js';
import { Evidence, OBSERVED_KINDS } from './evidence.js';
import { TestMentions } from './mentions.js';
import { neverRaised } from './never-raised.js';
import { type Reached, replayTraces } from './traces.js';

export type Kind = (typeof OBSERVED_KINDS)[number] | 'apis';

export interface Row {
  readonly kind: Kind;
  readonly pallet: string;
  readonly name: string;
  readonly isImplemented: boolean;
  /** Short names of the scenarios that reach it, and of the test files that were seen to, or that ask the runtime API. */
  readonly vectors: readonly string[];
  readonly tests: readonly string[];
  /** Whether the random walks of test/properties reach it. */
  readonly isWalked: boolean;
  /** Why it is absent, or why nothing reaches it. */
  readonly reason: string | undefined;
}

/** The random walks, which reach much and check only what always holds. */
const WALK = 'properties/walk';

/** Without the folders that all tests of the runtime share. */
const shortTestName = (name: string) => name.replace(/^src\/runtime\/(pallets\/)?/, '');

export function conformanceTable(): Row[] {
  const traces = replayTraces();
  const evidence = new Evidence();
  const mentions = new TestMentions();
  const row = (kind: Kind, pallet: string, name: string, has: boolean, reached: Reached): Row => {
    const label = `${pallet}.${name}`;
    const seen = kind === 'apis' ? mentions.ofApi(pallet, name) : evidence.of(kind, label);
    const read = kind === 'storage' ? mentions.ofStorage(name) : [];
    const tests = [...new Set([...seen, ...read])].sort();
    return {
      kind,
      pallet,
      name,
      isImplemented: has,
      vectors: [...(reached.get(label) ?? [])].sort(),
      isWalked: tests.includes(WALK),
      tests: tests.filter((test) => test !== WALK).map(shortTestName),
      reason: reasonOfAbsence(label) ?? (has ? neverRaised(kind, label) : undefined),
    };
  };
  const ofPallets = chain.pallets.flatMap((pallet) => {
    const declared = declaredBy(pallet.name);
    return OBSERVED_KINDS.flatMap((kind) =>
      pallet[kind].map((name) => row(kind, pallet.name, name, declared[kind].has(name), traces[kind])),
    );
  });
  const answered = answeredApis();
  const methods = declaredMethods();
  const ofApis = chain.apis.flatMap(({ name, methods: names }) =>
    names.map((method) => row('apis', name, method, methods.has(`${name}.${method}`), answered)),
  );
  return [...ofPallets, ...ofApis];
}

function declaredBy(name: string): Record<Exclude<Kind, 'apis'>, ReadonlySet<string>> {
  const pallet = pallets.find((candidate) => candidate.name === name);
  const names = (list: readonly { name: string }[] = []) => new Set(list.map((item) => item.name));
  return {
    calls: names(pallet?.calls.map((call) => call.signature)),
    storage: names(pallet?.storage),
    events: names(pallet?.events),
    errors: names(pallet?.errors),
  };
}

function declaredMethods(): ReadonlySet<string> {
  const runtime = new Runtime(pallets, runtimeParameters());
  return new Set(
    allRuntimeApis(runtime).flatMap((api) => api.methods.map(({ name }) => `${api.name}.${name}`)),
  );
}

/** The methods of `runtime-api.json`, by the scenario at whose end they are asked. */
function answeredApis(): Reached {
  const url = new URL('../vectors/runtime-api.json', import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: { api: string; scenario: string }[] };
  const reached = new Map<string, Set<string>>();
  for (const { api, scenario } of cases) {
    const label = api.replace('_', '.');
    const known = reached.get(label) ?? new Set();
    reached.set(label, known.add(scenario.split('-')[0]!));
  }
  return reached;
}
