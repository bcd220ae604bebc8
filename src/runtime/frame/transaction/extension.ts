import type { Context } from '../context.js';
import type { AccountId } from '../origin.js';
import type { Call } from '../runtime-call.js';
import { type Type, unit } from '../scale/index.js';
import type { DispatchInfo, Pays, Weight } from '../weight.js';
import type { Validity } from './validity.js';

/** Where a transaction comes from. */
export type TransactionSource = 'InBlock' | 'Local' | 'External';

/** A transaction as an extension sees it; `signer` is undefined for one without a signature. */
export interface TransactionView<E = unknown> {
  readonly signer: AccountId;
  readonly call: Call;
  /** The call's own. Source: opentensor/frontier `fp_self_contained`: what extensions cost is never counted. */
  readonly info: DispatchInfo;
  /** Encoded bytes, length prefix included. */
  readonly length: number;
  readonly source: TransactionSource;
  /** What the extrinsic carries for this extension. */
  readonly value: E;
}

export type BareView = Pick<TransactionView, 'call' | 'info' | 'length'>;

/** What a transaction came to: its actual weight, and whether it pays. */
export interface TransactionOutcome {
  readonly weight: Weight;
  readonly pays: Pays;
}

/** Settles what {@link Checked.prepare} began, once the call has run. */
export type Settle = (outcome: TransactionOutcome) => void;

/** A check that passed. Only a transaction that enters a block is prepared. */
export interface Checked {
  readonly validity?: Partial<Validity>;
  readonly prepare?: () => Settle | undefined;
}

/**
 * A stage every signed transaction passes: the checks of all run first, in order, then their preparations, then the call,
 * then what the preparations asked for. Refusals are thrown as TransactionInvalid. Source: `TransactionExtension`.
 */
export interface TransactionExtension<E = unknown, I = unknown> {
  /** The name in metadata. */
  readonly identifier: string;
  /** What an extrinsic carries. */
  readonly explicit: Type<E>;
  /** What is signed besides. */
  readonly implicit: Type<I>;
  implicitValue(ctx: Context, value: E): I;
  check(ctx: Context, transaction: TransactionView<E>): Checked;
  /** The same for an extrinsic without a signature. */
  checkBare?(ctx: Context, transaction: BareView): Checked;
}

// biome-ignore lint/suspicious/noExplicitAny: a list mixes extensions of every type
export type AnyExtension = TransactionExtension<any, any>;

/** An extension that carries nothing and signs nothing; `type` is its struct in metadata. */
export function plainExtension(
  identifier: string,
  type: Type<null>,
  parts: Partial<Pick<AnyExtension, 'check' | 'checkBare'>>,
): TransactionExtension<null, null> {
  return {
    identifier,
    explicit: type,
    implicit: unit,
    implicitValue: () => null,
    check: () => ({}),
    ...parts,
  };
}
