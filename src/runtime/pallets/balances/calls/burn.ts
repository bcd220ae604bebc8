/** Source: pallet Balances, crate pallet-balances 42, lib.rs, `burn`; spec runtime-interface/Balances.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { weight } from '../../../frame/weight.js';
import { burnFrom } from '../fungible.js';
import * as signatures from '../signatures.js';

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
