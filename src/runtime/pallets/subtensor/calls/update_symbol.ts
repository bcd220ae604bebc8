/** Source: pallet SubtensorModule, macros/dispatches.rs, `update_symbol`; spec subnets-and-registration.md 10. */
import { call } from '../../../frame/call.js';
import { SymbolUpdated } from '../events/index.js';
import * as signatures from '../signatures/index.js';
import { TokenSymbol } from '../storage/index.js';
import { ensureSymbolAvailable, ensureSymbolExists } from '../subnets/symbols.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';

export const update_symbol = call(
  signatures.update_symbol,
  (ctx, origin, { netuid, symbol }) => {
    ensureSubnetOwnerOrRoot(ctx, origin, netuid);
    ensureSymbolExists(symbol);
    ensureSymbolAvailable(ctx, symbol);
    TokenSymbol.insert(ctx, netuid, symbol);
    SymbolUpdated.deposit(ctx, { netuid, symbol });
    return undefined;
  },
  { docs: 'Gives a subnet another token symbol of the table, if no subnet has it. Subnet owner or root.' },
);
