import { min, u64 } from '../../../math/integer.js';
import type { TransactionValidityError } from '../../types/sp.js';
import type { ValueOf } from '../scale/index.js';

type InvalidCode = Exclude<
  Extract<ValueOf<typeof TransactionValidityError>, { type: 'Invalid' }>['value']['type'],
  'Custom'
>;

/**
 * Why a transaction may not enter a block. Thrown by the extensions and the executive, never seen in events: nothing of the
 * transaction remains. Source: `sp_runtime::transaction_validity`.
 */
export class TransactionInvalid extends Error {
  constructor(readonly error: TransactionValidityError) {
    const { value } = error;
    super(value.type === 'Custom' ? `Custom(${value.value})` : value.type);
    this.name = 'TransactionInvalid';
  }
}

/** Refuses the transaction with a code every chain knows. */
export function refuse(type: InvalidCode): never {
  throw new TransactionInvalid({ type: 'Invalid', value: { type } });
}

/** Refuses the transaction with a number of this chain, 0 to 255. Source: subtensor `CustomTransactionError`. */
export function refuseCustom(code: number): never {
  throw new TransactionInvalid({ type: 'Invalid', value: { type: 'Custom', value: code } });
}

export function refuseUnknown(type: 'CannotLookup' | 'NoUnsignedValidator'): never {
  throw new TransactionInvalid({ type: 'Unknown', value: { type } });
}

/** What a valid transaction means to a pool. `longevity` in blocks. */
export interface Validity {
  readonly priority: bigint;
  readonly requires: readonly Uint8Array[];
  readonly provides: readonly Uint8Array[];
  readonly longevity: bigint;
  readonly propagate: boolean;
}

export const VALID: Validity = {
  priority: 0n,
  requires: [],
  provides: [],
  longevity: u64.MAX,
  propagate: true,
};

/** Both together. Source: `ValidTransaction::combine_with`. */
export function combineValidity(a: Validity, b: Partial<Validity> = {}): Validity {
  return {
    priority: u64.saturatingAdd(a.priority, b.priority ?? 0n),
    requires: [...a.requires, ...(b.requires ?? [])],
    provides: [...a.provides, ...(b.provides ?? [])],
    longevity: min(a.longevity, b.longevity ?? u64.MAX),
    propagate: a.propagate && (b.propagate ?? true),
  };
}
