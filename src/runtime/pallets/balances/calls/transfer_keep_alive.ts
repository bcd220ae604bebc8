/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `transfer_keep_alive`; spec runtime-interface/Balances.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { transfer } from '../fungible.js';
import * as signatures from '../signatures.js';

export const transfer_keep_alive = call(
  signatures.transfer_keep_alive,
  (ctx, origin, { dest, value }) => {
    const source = ensureSigned(origin);
    transfer(ctx, source, lookup(dest), value, 'Preserve');
    return undefined;
  },
  { docs: 'Send rao to another account; refused when it would remove the sender.' },
);
