/**
 * Replays a `scenario-*.json` trace (formats: test/vectors/README.md) through the runtime and compares, after every step, the
 * result or error, the events with their fields, and every storage entry that changed.
 *
 * What differs from production is set through the runtime's parameters: the author is always `author`, the parent hash of
 * block n is BLAKE2b-256 of n − 1 as u64, proxy filters accept everything, calls are dispatched below the extrinsic layer.
 */
import { blake2_256 } from '../../src/codec/hash.js';
import { type Hex, toHex } from '../../src/codec/hex.js';
import { Context, type DispatchGuard, type RuntimeParameters } from '../../src/runtime/frame/context.js';
import { DispatchFailure } from '../../src/runtime/frame/dispatch-error.js';
import { NONE, type Origin, ROOT, signed } from '../../src/runtime/frame/origin.js';
import type { Pallet } from '../../src/runtime/frame/pallet.js';
import { Runtime, runtimeParameters } from '../../src/runtime/frame/runtime.js';
import { RuntimeCall } from '../../src/runtime/frame/runtime-call.js';
import { type Checkpoint, State } from '../../src/runtime/frame/state.js';
import { BlockHash, BlockNumber, ParentHash } from '../../src/runtime/pallets/system/storage.js';
import { Now } from '../../src/runtime/pallets/timestamp/storage.js';
import { type Accounts, fromFields, fromVariantData, toReport } from './json-values.js';
import type { Difference } from './outcome.js';
import { StateEntries, type StateJson } from './state-entries.js';

type Json = unknown;
interface AdvanceStep {
  advance: number;
  from: number;
  to: number;
  events: [number, EventJson][];
  state: StateJson;
}
interface CallStep {
  call: [string, Json];
  origin: string;
  block: number;
  scale: Hex;
  weight: [number | string, number | string];
  pays: boolean;
  result: 'ok' | { err: string; guard?: boolean };
  events: EventJson[];
  state: StateJson;
}
interface PutStep {
  put: string;
  block: number;
  state: StateJson;
}
type EventJson = [string, Json] | [string];
export type Step = AdvanceStep | CallStep | PutStep;
export interface Trace {
  header: { scenario: string; genesis_state: StateJson; accounts: Record<string, string> };
  steps: Step[];
  final_state: StateJson;
}

/** What a replay needs of the product; `pallets` in order of index. */
export interface ReplayRuntime {
  readonly pallets: readonly Pallet[];
  readonly dispatchGuards: readonly DispatchGuard[];
  /** Whoever wants to see what is dispatched brings a runtime of its own. */
  readonly build?: (pallets: readonly Pallet[], parameters: RuntimeParameters) => Runtime;
  /** Looks at the state after each step: the expected one, whatever the step came to. */
  readonly afterStep?: (ctx: Context, step: number) => void;
  /** Looks at the state within a step of many blocks, once each has begun; after the last one `afterStep` does. */
  readonly afterBlock?: (ctx: Context, step: number) => void;
}

/** Block bookkeeping that traces leave out. */
const LEFT_OUT = new Set([
  'System.Events',
  'System.EventCount',
  'System.EventTopics',
  'System.Digest',
  'System.Number',
  'System.ParentHash',
  'System.BlockHash',
  'System.ExecutionPhase',
  'System.ExtrinsicCount',
  'System.BlockWeight',
  'System.AllExtrinsicsLen',
  'System.InherentsApplied',
  'System.LastRuntimeUpgrade',
  'Timestamp.Now',
  'Timestamp.DidUpdate',
  'RandomnessCollectiveFlip.RandomMaterial',
  'Aura.CurrentSlot',
]);

const BLOCK_MS = 12_000n;
const START = 0 as Checkpoint;

export class Replay {
  readonly accounts: Accounts;
  readonly names: ReadonlyMap<string, string>;
  readonly ctx: Context;
  readonly #entries: StateEntries;
  readonly #pallets: readonly Pallet[];
  readonly differences: Difference[] = [];
  readonly #afterStep: ReplayRuntime['afterStep'];
  readonly #afterBlock: ReplayRuntime['afterBlock'];
  #step = 0;

  constructor(
    readonly trace: Trace,
    runtime: ReplayRuntime,
  ) {
    this.#afterStep = runtime.afterStep;
    this.#afterBlock = runtime.afterBlock;
    const accounts = Object.entries(trace.header.accounts);
    this.accounts = new Map(accounts);
    this.names = new Map(accounts.map(([name, id]) => [id, name]));
    this.#pallets = runtime.pallets;
    this.#entries = new StateEntries(runtime.pallets, this.accounts);
    const author = this.accounts.get('author') as Hex;
    const parameters = runtimeParameters({
      findAuthor: () => author,
      dispatchGuards: runtime.dispatchGuards,
    });
    const build = runtime.build ?? ((pallets, given) => new Runtime(pallets, given));
    this.ctx = new Context(build(runtime.pallets, parameters), new State());
    this.#entries.write(this.ctx, trace.header.genesis_state);
    this.ctx.state.clearChanges();
  }

  /** Steps in all, and those that differ, each with its first difference. */
  run({ stopAfter = Number.POSITIVE_INFINITY }: { stopAfter?: number } = {}): {
    steps: number;
    equal: number;
  } {
    let equal = 0;
    const wrong = () => new Set(this.differences.map((difference) => difference.step)).size;
    for (const step of this.trace.steps) {
      const before = this.differences.length;
      this.#replay(step);
      if (this.differences.length === before) equal++;
      this.#afterStep?.(this.ctx, this.#step);
      this.#step++;
      if (wrong() >= stopAfter) return { steps: this.trace.steps.length, equal };
    }
    this.#compareFinal();
    return { steps: this.trace.steps.length, equal };
  }

  #differ(what: string): void {
    this.differences.push({ step: this.#step, what });
  }

  #replay(step: Step): void {
    try {
      if ('advance' in step) this.#advance(step);
      else if ('call' in step) this.#call(step);
      else this.#put(step);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#differ(`${describe(step)}: threw ${error.stack?.split('\n').slice(0, 4).join(' | ')}`);
    }
    // The expected state is the base of the next step, so that one wrong step does not spoil all that follow.
    const bookkeeping = this.ctx.state
      .changedEntries()
      .filter(({ item }) => LEFT_OUT.has(`${item.pallet}.${item.name}`));
    this.ctx.state.rollback(START);
    for (const { item, keys, after } of bookkeeping) {
      if (after === undefined) this.ctx.state.remove(item, keys);
      else this.ctx.state.write(item, keys, after);
    }
    this.#entries.write(this.ctx, step.state);
    this.ctx.state.clearChanges();
    this.ctx.events = [];
  }

  #advance(step: AdvanceStep): void {
    const events: [number, EventJson][] = [];
    for (let n = step.from; n <= step.to; n++) {
      if (n > 1 || BlockNumber.get(this.ctx) > 0) this.#finalize(BlockNumber.get(this.ctx));
      this.ctx.events = [];
      this.#initialize(n);
      events.push(
        ...this.ctx.events.map(
          (record) => [n, [this.#eventName(record), record.value]] as [number, EventJson],
        ),
      );
      if (n < step.to) this.#afterBlock?.(this.ctx, this.#step);
    }
    this.#compareEvents(
      step.events.map(([block, event]) => [block, event]),
      events,
      describe(step),
    );
    this.#compareState(step.state, describe(step));
  }

  #eventName(record: Context['events'][number]): string {
    return `${record.event.pallet}.${record.event.name}`;
  }

  #initialize(n: number): void {
    const { ctx } = this;
    const parent = new Uint8Array(8);
    new DataView(parent.buffer).setBigUint64(0, BigInt(n - 1), true);
    const parentHash = toHex(blake2_256(parent));
    BlockNumber.put(ctx, n);
    ParentHash.put(ctx, parentHash);
    BlockHash.insert(ctx, n - 1, parentHash);
    Now.put(ctx, BigInt(n) * BLOCK_MS);
    ctx.scratch.clear();
    ctx.phase = { type: 'Initialization' };
    for (const pallet of this.#pallets) pallet.hooks?.onInitialize?.(ctx, n);
    ctx.phase = { type: 'ApplyExtrinsic', value: 0 };
  }

  #finalize(n: number): void {
    for (const pallet of this.#pallets) pallet.hooks?.onFinalize?.(this.ctx, n);
  }

  #call(step: CallStep): void {
    const [name, args] = step.call;
    const [palletName, callName] = name.split('.') as [string, string];
    const pallet = this.#pallets.find((candidate) => candidate.name === palletName);
    const definition = pallet?.calls.find((candidate) => candidate.signature.name === callName);
    if (!definition) {
      this.#differ(`${name}: there is no such call`);
      return;
    }
    const fields = Object.entries(definition.signature.args).map(([field, type]) => ({ name: field, type }));
    const values = fromFields(fields, args, this.accounts);
    const call = { pallet: palletName, name: callName, args: values as Record<string, unknown> };
    const scale = toHex(RuntimeCall.codec.encode(call));
    if (scale !== step.scale) this.#differ(`${describe(step)}: encodes to ${scale}, expected ${step.scale}`);
    const info = this.ctx.runtime.dispatchInfo(this.ctx, call);
    const weight = `${info.weight.ref_time},${info.weight.proof_size}`;
    if (weight !== step.weight.join(','))
      this.#differ(`${describe(step)}: weight ${weight}, expected ${step.weight.join(',')}`);
    if ((info.pays === 'Yes') !== step.pays) this.#differ(`${describe(step)}: pays ${info.pays}`);
    const result = this.#dispatch(call, this.#origin(step.origin));
    const expected = step.result === 'ok' ? 'ok' : step.result.err;
    if (result !== expected) this.#differ(`${describe(step)}: ${result}, expected ${expected}`);
    const events = this.ctx.events.map(
      (record) => [0, [this.#eventName(record), record.value]] as [number, EventJson],
    );
    this.#compareEvents(
      step.events.map((event) => [0, event]),
      events,
      describe(step),
    );
    this.#compareState(step.state, describe(step));
  }

  #dispatch(call: Parameters<Context['dispatch']>[0], origin: Origin): string {
    try {
      this.ctx.dispatch(call, origin);
      return 'ok';
    } catch (error) {
      if (error instanceof DispatchFailure) return error.label;
      throw error;
    }
  }

  #origin(origin: string): Origin {
    if (origin === 'root') return ROOT;
    if (origin === 'none') return NONE;
    return signed(this.accounts.get(origin) as Hex);
  }

  #put(step: PutStep): void {
    if (BlockNumber.get(this.ctx) !== step.block) BlockNumber.put(this.ctx, step.block);
    const jump = /block number jumps to (\d+)/.exec(step.put);
    if (jump) BlockNumber.put(this.ctx, Number(jump[1]));
  }

  #compareEvents(expected: [number, EventJson][], actual: [number, EventJson][], where: string): void {
    for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
      const [want, got] = [expected[i], actual[i]];
      const wantText = want ? `${want[0]}:${want[1][0]}` : 'none';
      const gotText = got ? `${got[0]}:${got[1][0]}` : 'none';
      if (wantText !== gotText) {
        this.#differ(
          `${where}: event ${i} is ${gotText} ${got ? toReport(got[1][1], this.names) : ''}, expected ${wantText} ${JSON.stringify(want?.[1][1])}`,
        );
        return;
      }
      const name = want![1][0];
      const [palletName, eventName] = name.split('.');
      const event = this.#pallets
        .find((pallet) => pallet.name === palletName)
        ?.events.find((e) => e.name === eventName);
      if (!event) {
        this.#differ(`${where}: no event ${name}`);
        return;
      }
      const wanted = fromVariantData(event, want![1][1], this.accounts);
      if (toHex(event.codec.encode(wanted)) !== toHex(event.codec.encode(got![1][1]))) {
        this.#differ(
          `${where}: event ${i} ${name} carries ${toReport(got![1][1], this.names)}, expected ${JSON.stringify(want![1][1])}`,
        );
        return;
      }
    }
  }

  /** Every entry that changed must be listed with its new value, and every listed one must have changed so. */
  #compareState(expected: StateJson, where: string): void {
    const wanted = this.#entries.flatten(expected);
    for (const { item, keys, before, after } of this.ctx.state.changedEntries()) {
      const name = `${item.pallet}.${item.name}`;
      const id = `${name} ${toReport(keys, this.names)}`;
      const encode = (value: unknown) => (value === undefined ? null : toHex(item.value.codec.encode(value)));
      const want = wanted.get(id);
      wanted.delete(id);
      if (want === undefined) {
        if (LEFT_OUT.has(name) || encode(before) === encode(after)) continue;
        this.#differ(
          `${where}: ${id} became ${toReport(after ?? null, this.names)}, expected no change from ${toReport(before ?? null, this.names)}`,
        );
      } else if (encode(after) !== want.encoded) {
        this.#differ(
          `${where}: ${id} is ${toReport(after ?? null, this.names)}, expected ${JSON.stringify(want.json)}`,
        );
      }
    }
    for (const [id, want] of wanted)
      this.#differ(`${where}: ${id} did not change, expected ${JSON.stringify(want.json)}`);
  }

  /** The whole state at the end, entry by entry. */
  #compareFinal(): void {
    const wanted = this.#entries.flatten(this.trace.final_state);
    for (const [name, item] of this.#entries.items) {
      if (LEFT_OUT.has(name)) continue;
      for (const { keys, value } of this.ctx.state.entries(item, [])) {
        const id = `${name} ${toReport(keys, this.names)}`;
        const want = wanted.get(id);
        wanted.delete(id);
        const encoded = toHex(item.value.codec.encode(value));
        if (want?.encoded !== encoded)
          this.#differ(
            `final: ${id} is ${toReport(value, this.names)}, expected ${JSON.stringify(want?.json)}`,
          );
      }
    }
    for (const [id, want] of wanted) {
      if (want.encoded !== null)
        this.#differ(`final: ${id} is missing, expected ${JSON.stringify(want.json)}`);
    }
  }
}

function describe(step: Step): string {
  if ('advance' in step) return `advance ${step.from}..${step.to}`;
  if ('call' in step)
    return `${step.call[0]} ${JSON.stringify(step.call[1])} by ${step.origin} at ${step.block}`;
  return `put ${step.put}`;
}
