/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `transfer_all`; spec runtime-interface/Balances.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { transfer } from '../fungible.js';
import { reducibleBalance } from '../inspect.js';
import * as signatures from '../signatures.js';

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
