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
import { StateEntries } from './state-entries.js';
import type { Difference, Trace } from './trace.js';

interface ApiCase {
  scenario: string;
  block: number;
  api: string;
  params: `0x${string}`;
  args: unknown;
  result: `0x${string}`;
}
export interface ApiAnswers {
  header: unknown;
  cases: ApiCase[];
}

/** Cases in all, those equal, and the differences. The scenarios lie beside the file. */
export function replayApiAnswers(
  file: string,
  answers: ApiAnswers,
  pallets: readonly Pallet[],
  apis: readonly RuntimeApi[],
): { cases: number; equal: number; differences: Difference[] } {
  const methods = new Map<string, RuntimeApiMethod>(
    apis.flatMap((api) => api.methods.map((method) => [`${api.name}_${method.name}`, method] as const)),
  );
  const contexts = new Map<string, Context>();
  const differences: Difference[] = [];
  answers.cases.forEach((entry, step) => {
    const what = `${entry.scenario} ${entry.api} ${JSON.stringify(entry.args)}`;
    let context = contexts.get(entry.scenario);
    if (!context) {
      context = finalContext(join(dirname(file), `scenario-${entry.scenario}.json`), pallets, entry.block);
      contexts.set(entry.scenario, context);
    }
    try {
      const method = methods.get(entry.api);
      const result = method ? toHex(method.run(context, fromHex(entry.params))) : 'no such method';
      if (result !== entry.result)
        differences.push({ step, what: `${what}: ${result}, expected ${entry.result}` });
    } catch (error) {
      differences.push({
        step,
        what: `${what}: threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' | ')}`,
      });
    }
  });
  return { cases: answers.cases.length, equal: answers.cases.length - differences.length, differences };
}

function finalContext(file: string, pallets: readonly Pallet[], block: number): Context {
  const trace = JSON.parse(readFileSync(file, 'utf8')) as Trace;
  const context = new Context(new Runtime(pallets, runtimeParameters()), new State());
  new StateEntries(pallets, new Map(Object.entries(trace.header.accounts))).write(context, trace.final_state);
  BlockNumber.put(context, block);
  context.state.clearChanges();
  return context;
}
