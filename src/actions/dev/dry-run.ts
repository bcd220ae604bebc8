import { type Client, type Hex, toHex, type UnsignedCall } from '../../client/index.js';
import { devRequest } from './request.js';

/** A storage entry that would change; values as JSON, large integers as decimal text. */
export interface StorageDifference {
  readonly item: string;
  readonly keys: readonly unknown[];
  readonly before: unknown;
  readonly after: unknown;
}

/** A figure in rao as decimal text. */
export interface RaoChange {
  readonly before: string;
  readonly after: string;
}

/** What a transaction or a call would do now. */
export interface DryRun {
  /** `refused`: no block would hold it. */
  readonly outcome: 'included' | 'refused';
  /** Why it would fail, `Pallet.Error`; null when it would succeed. */
  readonly error: string | null;
  /** The error answer that submitting it would get. */
  readonly refusal: { readonly code: number; readonly message: string; readonly data?: unknown } | null;
  readonly feeRao: string | null;
  readonly events: readonly { readonly event: string; readonly data: unknown }[];
  /** The same in SCALE, as `System.Events` holds them. */
  readonly eventRecords: Hex;
  readonly effects: {
    readonly balances: readonly ({ readonly account: string } & RaoChange)[];
    readonly stakes: readonly ({
      readonly hotkey: string;
      readonly coldkey: string;
      readonly netuid: number;
    } & RaoChange)[];
    /** Reserves, and the price in rao of TAO per alpha. */
    readonly pools: readonly {
      readonly netuid: number;
      readonly tao: RaoChange;
      readonly alpha: RaoChange;
      readonly price: RaoChange;
    }[];
  };
  readonly changes: readonly StorageDifference[];
}

/** Executes a call of an account (or of root), for which nobody pays, and takes everything back. Throws NotASimulationError. */
export function dryRun(client: Client, call: UnsignedCall, origin: string): Promise<DryRun> {
  return devRequest(client, 'dry run', 'dev_dryRun', [{ call: toHex(call.bytes), origin }]);
}

/** The same for a whole transaction, whoever signed it or nobody. Throws NotASimulationError. */
export function dryRunExtrinsic(client: Client, extrinsic: Uint8Array): Promise<DryRun> {
  const subject = { extrinsic: toHex(extrinsic), anySignature: true };
  return devRequest(client, 'dry run', 'dev_dryRun', [subject]);
}
