/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `force_unreserve`; spec runtime-interface/Balances.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { unreserve } from '../reserve.js';
import * as signatures from '../signatures.js';

export const force_unreserve = call(
  signatures.force_unreserve,
  (ctx, origin, { who, amount }) => {
    ensureRoot(origin);
    unreserve(ctx, lookup(who), amount);
    return undefined;
  },
  { docs: 'Free reserved rao of an account. Root only.' },
);
