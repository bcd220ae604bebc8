/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `upgrade_accounts`; spec runtime-interface/Balances.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { ensureUpgraded } from '../account.js';
import * as signatures from '../signatures.js';

export const upgrade_accounts = call(
  signatures.upgrade_accounts,
  (ctx, origin, { who }) => {
    ensureSigned(origin);
    const upgraded = who.filter((account) => ensureUpgraded(ctx, account)).length;
    // Nine accounts in ten make the call free: Perbill::from_rational(upgraded, all) >= 90 %.
    return { pays: who.length > 0 && upgraded * 10 >= who.length * 9 ? 'No' : 'Yes' };
  },
  {
    docs: 'Bring accounts of an old layout up to date; free when at least nine in ten needed it.',
    info: ({ who }) => ({
      weight: scaledWeight(
        signatures.upgrade_accounts.weight,
        weight(139_648_188n, 2603n),
        BigInt(who.length),
      ),
    }),
  },
);
