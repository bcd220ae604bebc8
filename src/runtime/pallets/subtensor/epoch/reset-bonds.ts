import type { SparseRow } from '../../../../math/epoch/types.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { Bonds, BondsResetOn, Uids } from '../storage/index.js';
import { getNetuid } from '../subnets/mechanism-index.js';

/**
 * Deletes all bonds to a hotkey that published a commitment, on a subnet that asks for it. Nothing happens without a uid.
 * Source: epoch/run_epoch.rs `do_reset_bonds`; spec epoch-and-weights.md 6.13.
 */
export function doResetBonds(ctx: Context, netuidIndex: number, hotkey: AccountId): void {
  const netuid = getNetuid(netuidIndex);
  if (!BondsResetOn.get(ctx, netuid)) return;
  const uid = Uids.get(ctx, netuid, hotkey);
  if (uid === undefined) return;
  for (const [validator, row] of Bonds.iterPrefix(ctx, netuidIndex)) {
    Bonds.insert(ctx, netuidIndex, validator, withoutUid(row, uid));
  }
}

function withoutUid(row: SparseRow, uid: number): SparseRow {
  const kept: number[] = [];
  for (let i = 0; i < row.length; i += 2) if (row[i] !== uid) kept.push(row[i]!, row[i + 1]!);
  return Uint16Array.from(kept);
}
