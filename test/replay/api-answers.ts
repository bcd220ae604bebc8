/** Replays `runtime-api.json`: every runtime API at the end state of its scenario. Format: test/vectors/README.md. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromHex, toHex } from '../../src/codec/hex.js';
import { Context } from '../../src/runtime/frame/context.js';
import type { Pallet } from '../../src/runtime/frame/pallet.js';
import { Runtime, runtimeParameters } from '../../src/runtime/frame/runtime.js';
import type { RuntimeApi, RuntimeApiMethod } from '../../src/runtime/frame/runtime-api.js';
import { State } from '../../src/runtime/frame/state.js';
import { BlockNumber } from '../../src/runtime/pallets/system/storage.js';
import { compareEach, type Outcome } from './outcome.js';
import { StateEntries } from './state-entries.js';
import type { Trace } from './trace.js';

export interface ApiCase {
  scenario: string;
  block: number;
  api: string;
  params: `0x${string}`;
  args: unknown;
  result: `0x${string}`;
}

/** The scenarios lie beside `path`. */
export function replayApiAnswers(
  path: string,
  cases: readonly ApiCase[],
  pallets: readonly Pallet[],
  apis: readonly RuntimeApi[],
): Outcome {
  const methods = new Map<string, RuntimeApiMethod>(
    apis.flatMap((api) => api.methods.map((method) => [`${api.name}_${method.name}`, method] as const)),
  );
  const contexts = new Map<string, Context>();
  const contextOf = ({ scenario, block }: ApiCase): Context => {
    const known = contexts.get(scenario);
    const context = known ?? finalContext(join(dirname(path), `scenario-${scenario}.json`), pallets, block);
    contexts.set(scenario, context);
    return context;
  };
  return compareEach(cases, (entry) => {
    const method = methods.get(entry.api);
    const result = method ? toHex(method.run(contextOf(entry), fromHex(entry.params))) : 'no such method';
    if (result === entry.result) return undefined;
    return `${entry.scenario} ${entry.api} ${JSON.stringify(entry.args)}: ${result}, expected ${entry.result}`;
  });
}

function finalContext(file: string, pallets: readonly Pallet[], block: number): Context {
  const trace = JSON.parse(readFileSync(file, 'utf8')) as Trace;
  const context = new Context(new Runtime(pallets, runtimeParameters()), new State());
  new StateEntries(pallets, new Map(Object.entries(trace.header.accounts))).write(context, trace.final_state);
  BlockNumber.put(context, block);
  context.state.clearChanges();
  return context;
}
