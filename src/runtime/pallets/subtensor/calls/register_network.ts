/** The life of a subnet: registration, start, symbol, end. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { SymbolUpdated } from '../events/index.js';
import * as signatures from '../signatures/index.js';
import { TokenSymbol } from '../storage/index.js';
import { doDissolveNetwork } from '../subnets/do-dissolve-network.js';
import { doRegisterNetwork } from '../subnets/do-register-network.js';
import { doStartCall } from '../subnets/do-start-call.js';
import { ensureSymbolAvailable, ensureSymbolExists } from '../subnets/symbols.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';

export const register_network = call(
  signatures.register_network,
  (ctx, origin, { hotkey }) => {
    doRegisterNetwork(ctx, origin, hotkey);
    return undefined;
  },
  { docs: 'Creates a subnet for the lock cost. The hotkey becomes its owner hotkey, with uid 0.' },
);

export const register_network_with_identity = call(
  signatures.register_network_with_identity,
  (ctx, origin, { hotkey, identity }) => {
    doRegisterNetwork(ctx, origin, hotkey, identity);
    return undefined;
  },
  { docs: 'Creates a subnet for the lock cost and publishes its identity.' },
);

export const start_call = call(
  signatures.start_call,
  (ctx, origin, { netuid }) => {
    doStartCall(ctx, origin, netuid);
    return undefined;
  },
  {
    docs: 'Starts a subnet: from the next block on it emits, and its alpha can be staked. Subnet owner only, once.',
  },
);

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

export const dissolve_network = call(
  signatures.dissolve_network,
  (ctx, origin, { netuid }) => {
    ensureRoot(origin);
    doDissolveNetwork(ctx, netuid);
    return undefined;
  },
  { docs: 'Ends a subnet and pays its stakers out. Root only; the coldkey is ignored.' },
);

export const root_dissolve_network = call(
  signatures.root_dissolve_network,
  (ctx, origin, { netuid }) => {
    ensureRoot(origin);
    doDissolveNetwork(ctx, netuid);
    return undefined;
  },
  { docs: 'Ends a subnet and pays its stakers out. Root only.' },
);
