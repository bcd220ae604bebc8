/** Corrections by root, upgrades and burning. Source: pallet-balances 42, `lib.rs` calls 5 to 10. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { ensureUpgraded, mutateAccountHandlingDust } from '../account.js';
import { ExistentialDeposit } from '../constants.js';
import { DeltaZero, IssuanceDeactivated } from '../errors.js';
import { BalanceSet, Issued, Rescinded, TotalIssuanceForced } from '../events.js';
import { burnFrom } from '../fungible.js';
import { unreserve } from '../reserve.js';
import * as signatures from '../signatures.js';
import { InactiveIssuance, TotalIssuance } from '../storage.js';

export const force_unreserve = call(
  signatures.force_unreserve,
  (ctx, origin, { who, amount }) => {
    ensureRoot(origin);
    unreserve(ctx, lookup(who), amount);
    return undefined;
  },
  { docs: 'Free reserved rao of an account. Root only.' },
);

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

export const force_set_balance = call(
  signatures.force_set_balance,
  (ctx, origin, { who, new_free }) => {
    ensureRoot(origin);
    const account = lookup(who);
    const free = new_free < ExistentialDeposit.get(ctx) ? 0n : new_free;
    const before = mutateAccountHandlingDust(ctx, account, (draft) => {
      const old = draft.free;
      draft.free = free;
      return old;
    });
    if (free > before) {
      const amount = free - before;
      TotalIssuance.mutate(ctx, (total) => u64.saturatingAdd(total, amount));
      Issued.deposit(ctx, { amount });
    } else if (free < before) {
      const amount = before - free;
      TotalIssuance.mutate(ctx, (total) => u64.saturatingSub(total, amount));
      Rescinded.deposit(ctx, { amount });
    }
    BalanceSet.deposit(ctx, { who: account, free });
    return undefined;
  },
  {
    docs: 'Set the free balance of an account; below the existential deposit it becomes zero. Root only.',
    info: () => ({ weight: weight(144_206_000n, 3593n) }),
  },
);

export const force_adjust_total_issuance = call(
  signatures.force_adjust_total_issuance,
  (ctx, origin, { direction, delta }) => {
    ensureRoot(origin);
    ensure(delta > 0n, DeltaZero);
    const old = TotalIssuance.get(ctx);
    const adjusted = u64.saturate(direction === 'Increase' ? old + delta : old - delta);
    ensure(InactiveIssuance.get(ctx) <= adjusted, IssuanceDeactivated);
    TotalIssuance.put(ctx, adjusted);
    TotalIssuanceForced.deposit(ctx, { old, new: adjusted });
    return undefined;
  },
  { docs: 'Raise or lower the recorded total issuance. Root only.' },
);

export const burn = call(
  signatures.burn,
  (ctx, origin, { value, keep_alive }) => {
    const source = ensureSigned(origin);
    burnFrom(ctx, source, value, { preservation: keep_alive ? 'Preserve' : 'Expendable' });
    return undefined;
  },
  {
    docs: 'Destroy rao of the sender; total issuance shrinks by it.',
    // The chain has the two weights the wrong way round.
    info: ({ keep_alive }) => ({ weight: weight(keep_alive ? 30_219_000n : 20_720_000n, 0n) }),
  },
);
