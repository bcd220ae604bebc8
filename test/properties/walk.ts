/** Walks over a chain: blocks of arbitrary calls, looked at after each call and each block. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Hex } from '../../src/codec/hex.js';
import type { DispatchError } from '../../src/runtime/frame/dispatch-error.js';
import { type AppliedExtrinsic, applyExtrinsic } from '../../src/runtime/frame/executive/apply.js';
import { hashedKey } from '../../src/runtime/frame/keys.js';
import type { State } from '../../src/runtime/frame/state.js';
import { TransactionInvalid } from '../../src/runtime/frame/transaction/validity.js';
import { pallets } from '../../src/runtime/pallets/index.js';
import {
  blockStepViolations,
  snapshotBlockStep,
} from '../../src/runtime/pallets/subtensor/invariants/index.js';
import { toReport } from '../replay/json-values.js';
import { SUDO } from './accounts.js';
import { anySubmission, type Submission } from './calls.js';
import type { WalkChain } from './chain.js';
import { InvariantWatch } from './check.js';

/** A block's calls, and how many empty blocks follow. */
export interface WalkBlock {
  readonly submissions: readonly Submission[];
  readonly empty: number;
}

const MOST_PER_BLOCK = 6;

export const anyBlock: fc.Arbitrary<WalkBlock> = fc.record({
  submissions: fc.array(anySubmission, { minLength: 1, maxLength: MOST_PER_BLOCK, size: 'max' }),
  empty: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8) }),
});

/** What calls came to, over all walks: that a walk reaches something is checked too. */
export class Outcomes {
  readonly succeeded = new Set<string>();
  readonly errors = new Set<string>();
  submissions = 0;
  blocks = 0;
}

/** What a call that fails, or is refused, may change all the same: fee, nonce, and the books of the block. */
const BOOKS = /^(System|TransactionPayment)\.|^(Balances|SubtensorModule)\.TotalIssuance$/;

/** Whoever has no TAO pays in alpha, by selling it. */
const ALPHA_FEE = 'TransactionFeePaidWithAlpha';
const ALPHA_BOOKS = /^(System|TransactionPayment|Balances|SubtensorModule|Swap|AlphaAssets)\./;

/** Walks and throws at the first thing that must not be. */
export class Walk {
  readonly #watch = new InvariantWatch();

  constructor(
    readonly chain: WalkChain,
    readonly outcomes: Outcomes,
  ) {}

  block({ submissions, empty }: WalkBlock): void {
    this.#open();
    for (const submission of submissions) this.#submit(submission);
    this.#close();
    for (let i = 0; i < empty; i++) {
      this.#open();
      this.#close();
    }
  }

  /** What a block does by itself has books of its own, unless it also does calls that were scheduled for it. */
  #open(): void {
    const before = snapshotBlockStep(this.chain.ctx);
    this.chain.openBlock();
    const { ctx } = this.chain;
    if (ctx.events.some(({ event }) => event.pallet === 'Scheduler')) return;
    expectNone(blockStepViolations(ctx, before), `opening block ${this.outcomes.blocks}`);
  }

  #submit({ signer, call, asRoot, nonceOffset }: Submission): void {
    const { chain, outcomes } = this;
    outcomes.submissions++;
    const label = `${call.pallet}.${call.name}`;
    const sent = asRoot ? { pallet: 'Sudo', name: 'sudo', args: { call } } : call;
    const before = entriesOf(chain.state);
    let applied: AppliedExtrinsic | undefined;
    try {
      applied = applyExtrinsic(chain.ctx, chain.extrinsic(asRoot ? SUDO : signer, sent, nonceOffset));
    } catch (error) {
      if (!(error instanceof TransactionInvalid)) throw new Error(`${label} crashed`, { cause: error });
      expectUnchanged(before, entriesOf(chain.state), /^$/, `${label} was refused`);
      return;
    }
    const error = applied.failure?.label ?? this.#rootError(applied.index, asRoot);
    if (error === undefined) {
      outcomes.succeeded.add(label);
      this.#watch.called(label);
      expectNone(this.#watch.alphaViolations(chain.ctx), label);
    } else {
      outcomes.errors.add(error);
      const books = this.#events(applied.index).includes(ALPHA_FEE) ? ALPHA_BOOKS : BOOKS;
      if (applied.failure)
        expectUnchanged(before, entriesOf(chain.state), books, `${label} failed with ${error}`);
    }
  }

  /** Names of what an extrinsic emitted. */
  #events(index: number): string[] {
    return this.chain.ctx.events
      .filter(({ phase }) => phase.type === 'ApplyExtrinsic' && phase.value === index)
      .map(({ event }) => event.name);
  }

  /** Sudo itself succeeds; how its call ended is in its event. */
  #rootError(index: number, asRoot: boolean): string | undefined {
    if (!asRoot) return undefined;
    const event = this.chain.ctx.events.find(
      ({ event: { pallet, name }, phase }) =>
        pallet === 'Sudo' && name === 'Sudid' && phase.type === 'ApplyExtrinsic' && phase.value === index,
    );
    const result = (event?.value as { sudo_result?: { err?: DispatchError } } | undefined)?.sudo_result;
    return result?.err && labelOf(result.err);
  }

  #close(): void {
    const { chain, outcomes } = this;
    expectInRange(chain.state);
    chain.closeBlock();
    outcomes.blocks++;
    expectNone(this.#watch.violations(chain.ctx), `after block ${outcomes.blocks}`);
  }
}

function expectNone(found: readonly string[], when: string): void {
  if (found.length > 0) throw new Error(`${when}: ${found.join('; ')}`);
}

function labelOf({ type, value }: DispatchError): string {
  if (type !== 'Module') return value === undefined ? type : `${type}.${value}`;
  const pallet = pallets.find(({ index }) => index === value.index);
  return `${pallet?.name}.${pallet?.errors.find(({ index }) => index === value.error[0])?.name}`;
}

type Entry = ReturnType<State['changedEntries']>[number];

/** What the block changed so far; entries that were changed back are among them. */
function entriesOf(state: State): Map<Hex, Entry> {
  return new Map(
    state.changedEntries().map((entry) => [hashedKey(entry.item.prefix, entry.item.keys, entry.keys), entry]),
  );
}

function nameOf({ item }: Pick<Entry, 'item'>): string {
  return `${item.pallet}.${item.name}`;
}

function expectUnchanged(
  before: ReadonlyMap<Hex, Entry>,
  after: ReadonlyMap<Hex, Entry>,
  except: RegExp,
  what: string,
): void {
  for (const [id, entry] of after) {
    const known = before.get(id);
    const old = known ? known.after : entry.before;
    if (old === entry.after || except.test(nameOf(entry)) || isDeepStrictEqual(old, entry.after)) continue;
    throw new Error(`${what} and still changed ${nameOf(entry)} ${toReport(entry.keys, new Map())}`);
  }
}

/** A value below zero or beyond its type would come back from its bytes as another one. */
function expectInRange(state: State): void {
  for (const { item, keys, after } of state.changedEntries()) {
    if (after === undefined) continue;
    const back = item.value.codec.decode(item.value.codec.encode(after));
    if (!isDeepStrictEqual(back, after))
      throw new Error(`${nameOf({ item })} ${toReport(keys, new Map())} does not fit its type`);
  }
}
