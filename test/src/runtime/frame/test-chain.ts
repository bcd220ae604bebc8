/** A chain of the generic pallets for tests of them: its context, three accounts, readable outcomes. */
import type { Hex } from '../../../../src/codec/hex.js';
import { Context, type RuntimeParameters } from '../../../../src/runtime/frame/context.js';
import { DispatchFailure } from '../../../../src/runtime/frame/dispatch-error.js';
import type { Origin } from '../../../../src/runtime/frame/origin.js';
import { Runtime, runtimeParameters } from '../../../../src/runtime/frame/runtime.js';
import type { Call } from '../../../../src/runtime/frame/runtime-call.js';
import { State } from '../../../../src/runtime/frame/state.js';
import { mintInto } from '../../../../src/runtime/pallets/balances/fungible.js';
import { pallets } from '../../../../src/runtime/pallets/index.js';
import { BlockNumber } from '../../../../src/runtime/pallets/system/storage.js';

export const account = (byte: number): Hex => `0x${byte.toString(16).padStart(2, '0').repeat(32)}`;
export const ALICE = account(0xa1);
export const BOB = account(0xb0);
export const CHARLIE = account(0xc4);

/** A context at block 1 in which the accounts own the rao given. */
export function testChain(
  balances: Readonly<Record<Hex, bigint>> = {},
  parameters: Partial<RuntimeParameters> = {},
): Context {
  const ctx = new Context(new Runtime(pallets, runtimeParameters(parameters)), new State());
  BlockNumber.put(ctx, 1);
  for (const [who, amount] of Object.entries(balances)) mintInto(ctx, who as Hex, amount);
  ctx.events = [];
  return ctx;
}

/** `ok`, or the label of the error. */
export function outcome(work: () => unknown): string {
  try {
    work();
    return 'ok';
  } catch (error) {
    if (error instanceof DispatchFailure) return error.label;
    throw error;
  }
}

/** Dispatches a call named `Pallet.call`: `ok`, or the label of the error. */
export function dispatch(ctx: Context, name: string, args: object, origin: Origin): string {
  return outcome(() => ctx.dispatch(callOf(name, args), origin));
}

export function callOf(name: string, args: object): Call {
  const [pallet, call] = name.split('.') as [string, string];
  return { pallet, name: call, args: args as Call['args'] };
}

/** Names of the events since the last question, `Pallet.Event`. */
export function takeEvents(ctx: Context): string[] {
  const names = ctx.events.map(({ event }) => `${event.pallet}.${event.name}`);
  ctx.events = [];
  return names;
}
