import type { ChainEvent, Client, Receipt, UnsignedCall } from '../../client/index.js';
import { encodeCall } from '../../client/index.js';
import { NodeAnswerError } from '../../errors/node.js';
import { type Amount, type TaoAmount, taoAmount } from '../../units/index.js';

/** One thing a transaction changes, for people and for `--dry-run`. */
export interface Effect {
  /** What changes, in a word or two: `spend`, `receive`, `register`. */
  readonly what: string;
  readonly amount?: Amount;
  /** A value that is no amount: a hotkey, a netuid, a parameter. */
  readonly value?: string;
  /** Whether the chain decides the exact figure when it executes. */
  readonly isEstimate?: boolean;
}

/** A transaction before anybody signed it: all a transaction command contributes. `R` is what a command returns of it. */
export interface TransactionPlan<R> {
  readonly call: UnsignedCall;
  /** The key that must sign. */
  readonly signer: 'coldkey' | 'hotkey';
  readonly effects: readonly Effect[];
  /** What may come of it that nobody wants, one sentence each. */
  readonly warnings?: readonly string[];
  /** TAO that leaves the free balance, the fee aside: a sender can tell beforehand that it is not there. */
  readonly cost?: TaoAmount;
  /** The account whose funds and positions change, where the signer acts for another. */
  readonly actsFor?: string;
  /** The outcome, read from what the chain reported. */
  readonly outcome: (receipt: Receipt) => R;
}

/** Encodes a call for the client's chain. */
export async function buildCall(
  client: Client,
  pallet: string,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<UnsignedCall> {
  return encodeCall(await client.schema(), pallet, name, args);
}

/** The first event of this name, or undefined. */
export function findEvent(receipt: Receipt, pallet: string, name: string): ChainEvent | undefined {
  return receipt.events.find((event) => event.pallet === pallet && event.name === name);
}

/** The first event of this name. Throws NodeAnswerError when the chain did not report it. */
export function requireEvent(receipt: Receipt, pallet: string, name: string): ChainEvent {
  const event = findEvent(receipt, pallet, name);
  if (!event) throw new NodeAnswerError(`the transaction succeeded without the event ${pallet}.${name}`);
  return event;
}

/** What the first transfer of TAO moved: a price may have changed since it was asked. Undefined without a transfer. */
export function transferred(receipt: Receipt): TaoAmount | undefined {
  const transfer = findEvent(receipt, 'Balances', 'Transfer')?.data as { amount: bigint } | undefined;
  return transfer && taoAmount(transfer.amount);
}

/** Wraps a call so that the sudo key sends it as root. */
export async function asRoot<R>(client: Client, plan: TransactionPlan<R>): Promise<TransactionPlan<R>> {
  return { ...plan, call: await buildCall(client, 'Sudo', 'sudo', { call: plan.call }), signer: 'coldkey' };
}
