/** The token symbols of subnets. Source: subnets/symbols.rs; spec subnets-and-registration.md 10. */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { SymbolAlreadyInUse, SymbolDoesNotExist } from '../errors.js';
import { SubnetIdentitiesV3, TokenSymbol } from '../storage/index.js';
import { SUBNET_NAMES, SYMBOLS } from './symbol-table.js';

/** τ in upper case: root's, and that of subnets beyond the table. */
const DEFAULT_SYMBOL = SYMBOLS[0]!;
const UNKNOWN_NAME = 'unknown';

const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const isUsed = (ctx: Context, symbol: Uint8Array) =>
  TokenSymbol.iter(ctx).some(([, used]) => isSame(used, symbol));

/** The table's symbol of a netuid, taken or not. Source: subnets/symbols.rs `get_symbol_for_subnet`. */
export function getSymbolForSubnet(netuid: number): Uint8Array {
  return SYMBOLS[netuid] ?? DEFAULT_SYMBOL;
}

/**
 * The symbol a new subnet gets: its own, else the first free one of the table, else root's.
 * Source: subnets/symbols.rs `get_next_available_symbol`.
 */
export function getNextAvailableSymbol(ctx: Context, netuid: number): Uint8Array {
  const own = getSymbolForSubnet(netuid);
  if (!isUsed(ctx, own)) return own;
  return SYMBOLS.slice(1).find((symbol) => !isUsed(ctx, symbol)) ?? DEFAULT_SYMBOL;
}

/** Fails with SymbolDoesNotExist; root's symbol does not count. Source: subnets/symbols.rs `ensure_symbol_exists`. */
export function ensureSymbolExists(symbol: Uint8Array): void {
  ensure(
    SYMBOLS.slice(1).some((known) => isSame(known, symbol)),
    SymbolDoesNotExist,
  );
}

/** Fails with SymbolAlreadyInUse. Source: subnets/symbols.rs `ensure_symbol_available`. */
export function ensureSymbolAvailable(ctx: Context, symbol: Uint8Array): void {
  ensure(!isUsed(ctx, symbol), SymbolAlreadyInUse);
}

/**
 * UTF-8 of the name in the subnet's identity, else of the one in the table, else of `unknown`.
 * Source: subnets/symbols.rs `get_name_for_subnet`.
 */
export function getNameForSubnet(ctx: Context, netuid: number): Uint8Array {
  const chosen = SubnetIdentitiesV3.get(ctx, netuid)?.subnet_name;
  if (chosen && chosen.length > 0) return chosen;
  return new TextEncoder().encode(SUBNET_NAMES[netuid] ?? UNKNOWN_NAME);
}
