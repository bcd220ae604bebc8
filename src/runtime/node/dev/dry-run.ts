import { type Hex, toHex } from '../../../codec/hex.js';
import { DispatchFailure } from '../../frame/dispatch-error.js';
import { applyExtrinsic } from '../../frame/executive/apply.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import { validateTransaction } from '../../frame/executive/validate.js';
import type { Origin } from '../../frame/origin.js';
import type { Call } from '../../frame/runtime-call.js';
import type { AnyType } from '../../frame/scale/index.js';
import type { ChangedEntry, Checkpoint } from '../../frame/state.js';
import { TransactionInvalid } from '../../frame/transaction/validity.js';
import { Events } from '../../pallets/system/storage.js';
import { openBlock } from '../author/build-block.js';
import { fillBlock } from '../author/fill-block.js';
import type { Core } from '../core.js';
import type { PoolEntry } from '../pool/entry.js';
import { refusalOf } from '../pool/validity.js';
import { fieldsToJson, toJson } from '../scale-json.js';
import { type Effects, effectsOf, NO_EFFECTS } from './effects.js';

/** What would happen. JSON values; see `scale-json.ts`. */
export interface DryRun {
  /** `included`: it would be in a block; `refused`: it would not. */
  readonly outcome: 'included' | 'refused';
  /** Why the call would fail, `Pallet.Error`; null when it would succeed. With `refused`, why. */
  readonly error: string | null;
  /** The error answer a submission would get; null when it would be included. */
  readonly refusal: { readonly code: number; readonly message: string; readonly data?: unknown } | null;
  /** rao as decimal text; null when nobody pays. */
  readonly feeRao: string | null;
  readonly events: readonly { readonly event: string; readonly data: unknown }[];
  /** The same as SCALE bytes of `System.Events`. */
  readonly eventRecords: Hex;
  /** What the changes come to. */
  readonly effects: Effects;
  /** Entries that would change. */
  readonly changes: readonly StorageDifference[];
}

export interface StorageDifference {
  readonly item: string;
  readonly keys: readonly unknown[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What to try: an extrinsic, or a call by itself, for which nobody pays. */
export type DryRunSubject =
  | {
      readonly extrinsic: Uint8Array;
      /** Whether its signature is not looked at: nobody has signed it yet. */
      readonly anySignature?: boolean;
    }
  | { readonly call: Call; readonly origin: Origin };

export interface DryRunPlace {
  /** The block before; the head without it. */
  readonly hash?: Hex | undefined;
  /** Transactions that would go before. */
  readonly waiting?: readonly PoolEntry[];
}

/** Bookkeeping of the block a dry run stands in. */
const LEFT_OUT = /^System\.(?!Account$)|^Timestamp\./;

/** Asks the pool, then runs an extrinsic, or a call, as the last of the block after one, and takes everything back. */
export function dryRun(core: Core, subject: DryRunSubject, { hash, waiting = [] }: DryRunPlace = {}): DryRun {
  const number = core.view.numberOrThrow(hash);
  const blockHash = hash ?? core.db.head.hash;
  return core.ask((ctx) => {
    let start: Checkpoint;
    let error: string | null;
    try {
      if ('extrinsic' in subject)
        verifying(core, subject, (bytes) => validateTransaction(ctx, bytes, { blockHash }));
      openBlock(ctx, core.runtime, number + 1, blockHash);
      fillBlock(core, ctx, waiting);
      ctx.events = [];
      start = ctx.state.checkpoint();
      error = run(core, ctx, subject);
    } catch (thrown) {
      if (!(thrown instanceof TransactionInvalid)) throw thrown;
      const bytes = 'extrinsic' in subject ? subject.extrinsic : new Uint8Array();
      const { code, message, data } = refusalOf(thrown, bytes, core);
      return refused({ code, message, data });
    }
    const entries = ctx.state.changedSince(start);
    return {
      outcome: 'included',
      error,
      refusal: null,
      ...reported(ctx),
      changes: differences(entries),
      effects: effectsOf(ctx, entries, () => ctx.state.rollback(start)),
    };
  }, hash);
}

/** The label of the error the call failed with. */
function run(core: Core, ctx: BlockContext, subject: DryRunSubject): string | null {
  if ('extrinsic' in subject) {
    return verifying(core, subject, (bytes) => applyExtrinsic(ctx, bytes)).failure?.label ?? null;
  }
  try {
    ctx.layer(() => ctx.dispatch(subject.call, subject.origin));
    return null;
  } catch (error) {
    if (error instanceof DispatchFailure) return error.label;
    throw error;
  }
}

/** Works on the extrinsic with its signature looked at, or not. */
function verifying<T>(
  core: Core,
  { extrinsic, anySignature = false }: Extract<DryRunSubject, { extrinsic: unknown }>,
  work: (extrinsic: Uint8Array) => T,
): T {
  return anySignature ? core.withoutSignatures(() => work(extrinsic)) : work(extrinsic);
}

function refused(refusal: NonNullable<DryRun['refusal']>): DryRun {
  return {
    outcome: 'refused',
    error: String(refusal.data ?? refusal.message),
    refusal,
    feeRao: null,
    events: [],
    eventRecords: '0x00',
    effects: NO_EFFECTS,
    changes: [],
  };
}

function reported(ctx: BlockContext): Pick<DryRun, 'feeRao' | 'events' | 'eventRecords'> {
  const events = ctx.events.map(({ event, value }) => ({
    event: `${event.pallet}.${event.name}`,
    data: fieldsToJson(event.fields, value),
  }));
  const paid = events.find(({ event }) => event === 'TransactionPayment.TransactionFeePaid');
  const records = ctx.events.map(({ phase, event, value }) => ({
    phase,
    event: { pallet: event.pallet, name: event.name, value },
    topics: [],
  }));
  return {
    feeRao: paid ? (paid.data as { actual_fee: string }).actual_fee : null,
    events,
    eventRecords: toHex(Events.value.codec.encode(records)),
  };
}

function differences(entries: readonly ChangedEntry[]): StorageDifference[] {
  return entries
    .filter(({ item, before, after }) => {
      const id = `${item.pallet}.${item.name}`;
      return !LEFT_OUT.test(id) && !isEqual(item.value, before, after);
    })
    .map(({ item, keys, before, after }) => ({
      item: `${item.pallet}.${item.name}`,
      keys: keys.map((key, index) => toJson(item.keys[index]!.type, key)),
      before: before === undefined ? null : toJson(item.value, before),
      after: after === undefined ? null : toJson(item.value, after),
    }));
}

function isEqual({ codec }: AnyType, a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.compare(codec.encode(a), codec.encode(b)) === 0;
}

/** How an extrinsic, first in the block after one, would end: SCALE bytes of `ApplyExtrinsicResult`. @throws RangeError */
export function applyResult(core: Core, extrinsic: Uint8Array, hash?: Hex): Uint8Array {
  const number = core.view.numberOrThrow(hash);
  const apply = core.runtime.api('BlockBuilder_apply_extrinsic')!;
  return core.ask((ctx) => {
    openBlock(ctx, core.runtime, number + 1, hash ?? core.db.head.hash);
    return apply.run(ctx, extrinsic);
  }, hash);
}
