/** Moving balances between accounts. Source: pallet-balances 42, `lib.rs` calls 0 to 4. */
import { call } from '../../../frame/call.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { transfer } from '../fungible.js';
import { reducibleBalance } from '../inspect.js';
import * as signatures from '../signatures.js';

export const transfer_allow_death = call(
  signatures.transfer_allow_death,
  (ctx, origin, { dest, value }) => {
    const source = ensureSigned(origin);
    transfer(ctx, source, lookup(dest), value, 'Expendable');
    return undefined;
  },
  {
    docs: 'Send rao to another account; the sender may be removed when less than the existential deposit is left.',
  },
);

export const force_transfer = call(
  signatures.force_transfer,
  (ctx, origin, { source, dest, value }) => {
    ensureRoot(origin);
    transfer(ctx, lookup(source), lookup(dest), value, 'Expendable');
    return undefined;
  },
  { docs: 'Send rao from any account to another. Root only.' },
);

export const transfer_keep_alive = call(
  signatures.transfer_keep_alive,
  (ctx, origin, { dest, value }) => {
    const source = ensureSigned(origin);
    transfer(ctx, source, lookup(dest), value, 'Preserve');
    return undefined;
  },
  { docs: 'Send rao to another account; refused when it would remove the sender.' },
);

export const transfer_all = call(
  signatures.transfer_all,
  (ctx, origin, { dest, keep_alive }) => {
    const source = ensureSigned(origin);
    const preservation = keep_alive ? 'Preserve' : 'Expendable';
    const amount = reducibleBalance(ctx, source, preservation);
    transfer(ctx, source, lookup(dest), amount, preservation);
    return undefined;
  },
  { docs: 'Send everything that can be sent; with `keep_alive` the existential deposit stays.' },
);
