/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `force_transfer`; spec runtime-interface/Balances.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { transfer } from '../fungible.js';
import * as signatures from '../signatures.js';

export const force_transfer = call(
  signatures.force_transfer,
  (ctx, origin, { source, dest, value }) => {
    ensureRoot(origin);
    transfer(ctx, lookup(source), lookup(dest), value, 'Expendable');
    return undefined;
  },
  { docs: 'Send rao from any account to another. Root only.' },
);
