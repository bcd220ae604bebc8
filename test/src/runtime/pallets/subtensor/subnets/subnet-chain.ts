/** A chain from genesis with a subnet of OWNER's, for tests of subnets and registration; amounts in rao. */
import type { Hex } from '../../../../../../src/codec/hex.js';
import type { Context, RuntimeParameters } from '../../../../../../src/runtime/frame/context.js';
import { type Origin, ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { mintInto } from '../../../../../../src/runtime/pallets/balances/fungible.js';
import { totalIssuance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { buildGenesis } from '../../../../../../src/runtime/pallets/subtensor/genesis.js';
import { TotalIssuance } from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { account, dispatch, testChain } from '../../../frame/test-chain.js';

export const OWNER = account(0x01);
export const OWNER_HOT = account(0x11);
export const MINER = account(0x02);
export const MINER_HOT = account(0x12);
export const STRANGER = account(0x03);
export const STRANGER_HOT = account(0x13);
export const AUTHOR = account(0xee);

export const TAO = 1_000_000_000n;
const FUNDS = 100_000n * TAO;
/** The subnet of OWNER; 1 is that of genesis. */
export const NETUID = 2;

/** Genesis, at block 1, with 100 000 TAO for OWNER, MINER and STRANGER. */
export function genesisChain(parameters: Partial<RuntimeParameters> = {}): Context {
  const ctx = testChain({}, { findAuthor: () => AUTHOR, ...parameters });
  BlockNumber.put(ctx, 0);
  buildGenesis(ctx, { balancesIssuance: 0n });
  for (const who of [OWNER, MINER, STRANGER]) mintInto(ctx, who, FUNDS);
  TotalIssuance.put(ctx, totalIssuance(ctx));
  BlockNumber.put(ctx, 1);
  ctx.events = [];
  return ctx;
}

/** The same with the subnet {@link NETUID}, registered in block 1 and not started. */
export function subnetChain(parameters: Partial<RuntimeParameters> = {}): Context {
  const ctx = genesisChain(parameters);
  must(ctx, 'SubtensorModule.register_network', { hotkey: OWNER_HOT }, signed(OWNER));
  ctx.events = [];
  return ctx;
}

/** Goes to a block without what happens in between. */
export function jumpTo(ctx: Context, block: number): void {
  BlockNumber.put(ctx, block);
  ctx.scratch.clear();
}

/** Registers a hotkey that the coldkey gets, whatever the price. */
export function registerMiner(ctx: Context, coldkey: Hex, hotkey: Hex, netuid = NETUID): void {
  must(ctx, 'SubtensorModule.burned_register', { netuid, hotkey }, signed(coldkey));
}

/** A dispatch the test builds on. */
export function must(ctx: Context, name: string, args: object, origin: Origin = ROOT): void {
  const result = dispatch(ctx, name, args, origin);
  if (result !== 'ok') throw new Error(`${name}: ${result}`);
}
