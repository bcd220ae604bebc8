/** Source: pallet Multisig, crate pallet-multisig 41, lib.rs, `poke_deposit`; spec runtime-interface/Multisig.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { reserve, unreserve } from '../../balances/reserve.js';
import { NotOwner } from '../errors.js';
import { DepositPoked } from '../events.js';
import { multisigDeposit } from '../operate.js';
import * as signatures from '../signatures.js';
import { Multisigs } from '../storage.js';
import { pokeWeight } from '../weights.js';
import { findOpen } from './find-open.js';

export const poke_deposit = call(
  signatures.poke_deposit,
  (ctx, origin, args) => {
    const who = ensureSigned(origin);
    const { account, open } = findOpen(ctx, who, args);
    ensure(open.depositor === who, NotOwner);
    const after = multisigDeposit(ctx, args.threshold);
    if (after === open.deposit) return undefined;
    if (after > open.deposit) reserve(ctx, who, after - open.deposit);
    else unreserve(ctx, who, open.deposit - after);
    Multisigs.insert(ctx, account, args.call_hash, { ...open, deposit: after });
    DepositPoked.deposit(ctx, {
      who,
      call_hash: args.call_hash,
      old_deposit: open.deposit,
      new_deposit: after,
    });
    return { pays: 'No' };
  },
  {
    docs: 'Bring the deposit of an operation to what it would be today; costs nothing if that changes it.',
    info: ({ other_signatories }) => ({ weight: pokeWeight(other_signatories.length) }),
  },
);
