/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `force_set_balance`; spec runtime-interface/Balances.json. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { mutateAccountHandlingDust } from '../account.js';
import { ExistentialDeposit } from '../constants.js';
import { BalanceSet, Issued, Rescinded } from '../events.js';
import * as signatures from '../signatures.js';
import { TotalIssuance } from '../storage.js';

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
