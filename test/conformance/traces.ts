/** What the golden traces reach: found by replaying them with a runtime that notes what is dispatched and how it ends. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Context, Dispatched, DispatchOptions } from '../../src/runtime/frame/context.js';
import { DispatchFailure } from '../../src/runtime/frame/dispatch-error.js';
import type { Origin } from '../../src/runtime/frame/origin.js';
import { Runtime } from '../../src/runtime/frame/runtime.js';
import type { Call } from '../../src/runtime/frame/runtime-call.js';
import { pallets } from '../../src/runtime/pallets/index.js';
import { dispatchGuards } from '../../src/runtime/pallets/subtensor/guards/index.js';
import { Replay, type Trace } from '../replay/trace.js';

const folder = new URL('../vectors/', import.meta.url);

/** By `Pallet.name`, the scenarios that reach it: calls that succeeded or failed, storage entries and events compared, errors. */
export type Reached = ReadonlyMap<string, ReadonlySet<string>>;

export interface TraceEvidence {
  readonly calls: Reached;
  readonly storage: Reached;
  readonly events: Reached;
  readonly errors: Reached;
}

class Notes {
  readonly reached = new Map<string, Set<string>>();
  note(name: string, scenario: string): void {
    const known = this.reached.get(name);
    if (known) known.add(scenario);
    else this.reached.set(name, new Set([scenario]));
  }
}

/** Calls nested in others count too, and so do the errors they end in. */
class NotingRuntime extends Runtime {
  onDispatch: (call: string, error: string | undefined) => void = () => undefined;

  override dispatch(ctx: Context, call: Call, origin: Origin, options?: DispatchOptions): Dispatched {
    const name = `${call.pallet}.${call.name}`;
    try {
      const dispatched = super.dispatch(ctx, call, origin, options);
      this.onDispatch(name, undefined);
      return dispatched;
    } catch (error) {
      this.onDispatch(name, error instanceof DispatchFailure ? error.label : undefined);
      throw error;
    }
  }
}

/** The short name of a scenario, `h2` of `scenario-h2-random-walk.json`. */
export const shortName = (file: string): string => /^scenario-([^-.]+)/.exec(file)?.[1] ?? file;

export function replayTraces(): TraceEvidence {
  const [calls, storage, events, errors] = [new Notes(), new Notes(), new Notes(), new Notes()];
  for (const file of readdirSync(folder).filter((name) => name.startsWith('scenario-'))) {
    const scenario = shortName(file);
    const trace = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Trace;
    for (const step of trace.steps) {
      for (const item of Object.keys(step.state)) storage.note(item, scenario);
      if ('put' in step) continue;
      for (const event of step.events) {
        const [name] = 'advance' in step ? (event[1] as [string]) : event;
        events.note(String(name), scenario);
      }
    }
    const build = (...parts: ConstructorParameters<typeof Runtime>) => {
      const runtime = new NotingRuntime(...parts);
      runtime.onDispatch = (call, error) => {
        calls.note(call, scenario);
        if (error !== undefined) errors.note(error, scenario);
      };
      return runtime;
    };
    new Replay(trace, { pallets, dispatchGuards, build }).run();
  }
  return {
    calls: calls.reached,
    storage: storage.reached,
    events: events.reached,
    errors: errors.reached,
  };
}
