/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `force_adjust_total_issuance`; spec runtime-interface/Balances.json. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import { DeltaZero, IssuanceDeactivated } from '../errors.js';
import { TotalIssuanceForced } from '../events.js';
import * as signatures from '../signatures.js';
import { InactiveIssuance, TotalIssuance } from '../storage.js';

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
