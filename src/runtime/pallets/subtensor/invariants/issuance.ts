import type { Context } from '../../../frame/context.js';
import { TotalIssuance as BalancesTotalIssuance } from '../../balances/storage.js';
import { Account } from '../../system/storage.js';
import { MAX_TAO_ISSUANCE } from '../coinbase/tao.js';
import { TotalIssuance } from '../storage/index.js';

/**
 * The TAO that exist are those on accounts. The pallet's own count follows that of Balances; it may be above it by the dust of
 * accounts that were reaped outside of the pallet.
 */
export function issuanceIsOnAccounts(ctx: Context): string[] {
  const found: string[] = [];
  const issued = BalancesTotalIssuance.get(ctx);
  const held = Account.iter(ctx).reduce((sum, [, { data }]) => sum + data.free + data.reserved, 0n);
  if (issued !== held) found.push(`Balances count ${issued} rao, accounts hold ${held}`);
  const counted = TotalIssuance.get(ctx);
  if (counted < issued) found.push(`SubtensorModule counts ${counted} rao, Balances ${issued}`);
  if (issued > MAX_TAO_ISSUANCE) found.push(`${issued} rao are more than there can be`);
  return found;
}
