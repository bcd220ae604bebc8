/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `transfer_allow_death`; spec runtime-interface/Balances.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { transfer } from '../fungible.js';
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
