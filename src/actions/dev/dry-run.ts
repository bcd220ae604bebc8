import { type Client, toHex, type UnsignedCall } from '../../client/index.js';
import { devRequest } from './request.js';

/** A storage entry that would change; values as JSON, large integers as decimal text. */
export interface StorageDifference {
  readonly item: string;
  readonly keys: readonly unknown[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What a call would do now. */
export interface DryRun {
  /** `refused`: no block would hold it. */
  readonly outcome: 'included' | 'refused';
  /** Why it would fail, `Pallet.Error`; null when it would succeed. */
  readonly error: string | null;
  readonly feeRao: string | null;
  readonly events: readonly { readonly event: string; readonly data: unknown }[];
  readonly changes: readonly StorageDifference[];
}

/** Executes a call of an account (or of root) and takes everything back. Throws NotASimulationError. */
export function dryRun(client: Client, call: UnsignedCall, origin: string): Promise<DryRun> {
  return devRequest(client, 'dry run', 'dev_dryRun', [{ call: toHex(call.bytes), origin }]);
}
