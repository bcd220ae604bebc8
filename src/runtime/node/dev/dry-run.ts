import type { Hex } from '../../../codec/hex.js';
import { DispatchFailure } from '../../frame/dispatch-error.js';
import { applyExtrinsic } from '../../frame/executive/apply.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import type { Origin } from '../../frame/origin.js';
import type { Call } from '../../frame/runtime-call.js';
import type { AnyType } from '../../frame/scale/index.js';
import { TransactionInvalid } from '../../frame/transaction/validity.js';
import { initialize } from '../../pallets/system/block.js';
import { BlockNumber } from '../../pallets/system/storage.js';
import type { Core } from '../core.js';
import { refusalOf } from '../pool/validity.js';
import { fieldsToJson, toJson } from '../scale-json.js';

/** What would happen. JSON values; see `scale-json.ts`. */
export interface DryRun {
  /** `included`: it would be in a block; `refused`: it would not. */
  readonly outcome: 'included' | 'refused';
  /** Why the call would fail, `Pallet.Error`; null when it would succeed. With `refused`, why. */
  readonly error: string | null;
  /** rao as decimal text; null when nobody pays. */
  readonly feeRao: string | null;
  readonly events: readonly { readonly event: string; readonly data: unknown }[];
  /** Entries that would change. */
  readonly changes: readonly StorageDifference[];
}

export interface StorageDifference {
  readonly item: string;
  readonly keys: readonly unknown[];
  readonly before: unknown;
  readonly after: unknown;
}

/** Bookkeeping of the block a dry run stands in. */
const LEFT_OUT = /^System\.(?!Account$)|^Timestamp\./;

/** Runs a signed extrinsic, or a call, on the state of a block, and takes everything back. */
export function dryRun(
  core: Core,
  subject: { readonly extrinsic: Uint8Array } | { readonly call: Call; readonly origin: Origin },
  hash?: Hex,
): DryRun {
  return core.ask((ctx) => {
    initialize(ctx, BlockNumber.get(ctx) + 1, hash ?? core.db.head.hash, { logs: [] });
    ctx.extrinsicIndex = 0;
    ctx.phase = { type: 'ApplyExtrinsic', value: 0 };
    try {
      const error =
        'extrinsic' in subject
          ? (applyExtrinsic(ctx, subject.extrinsic).failure?.label ?? null)
          : dispatch(ctx, subject.call, subject.origin);
      return { outcome: 'included', error, ...effects(ctx) };
    } catch (error) {
      if (!(error instanceof TransactionInvalid)) throw error;
      const bytes = 'extrinsic' in subject ? subject.extrinsic : new Uint8Array();
      const { message, data } = refusalOf(error, bytes, core);
      return { outcome: 'refused', error: String(data ?? message), feeRao: null, events: [], changes: [] };
    }
  }, hash);
}

function dispatch(ctx: BlockContext, call: Call, origin: Origin): string | null {
  try {
    ctx.layer(() => ctx.dispatch(call, origin));
    return null;
  } catch (error) {
    if (error instanceof DispatchFailure) return error.label;
    throw error;
  }
}

function effects(ctx: BlockContext): Pick<DryRun, 'feeRao' | 'events' | 'changes'> {
  const events = ctx.events.map(({ event, value }) => ({
    event: `${event.pallet}.${event.name}`,
    data: fieldsToJson(event.fields, value),
  }));
  const paid = events.find(({ event }) => event === 'TransactionPayment.TransactionFeePaid');
  return {
    feeRao: paid ? (paid.data as { actual_fee: string }).actual_fee : null,
    events,
    changes: differences(ctx),
  };
}

function differences(ctx: BlockContext): StorageDifference[] {
  return ctx.state
    .changedEntries()
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
