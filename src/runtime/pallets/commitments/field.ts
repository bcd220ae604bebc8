/** The fields of a commitment. Source: pallet Commitments, types.rs `Data`. */
import type { ValueOf } from '../../frame/scale/index.js';
import type { Data } from '../../types/commitment-data.js';

export type Field = ValueOf<typeof Data>;

export interface TimelockEncrypted {
  readonly encrypted: Uint8Array;
  readonly reveal_round: bigint;
}

/** What an encrypted field carries, undefined for any other. */
export function timelockOf({ type, value }: Field): TimelockEncrypted | undefined {
  return type === 'TimelockEncrypted' ? (value as unknown as TimelockEncrypted) : undefined;
}

export function isResetBondsFlag({ type }: Field): boolean {
  return type === 'ResetBondsFlag';
}

/** Bytes of content. Source: `len_for_rate_limit`. */
export function lenForRateLimit(field: Field): number {
  const timelock = timelockOf(field);
  if (timelock) return timelock.encrypted.length;
  const value = field.value as unknown;
  if (value instanceof Uint8Array) return value.length;
  return typeof value === 'string' ? (value.length - '0x'.length) / 2 : 0;
}
