/** A chain with limit orders on and signed orders of real keys; amounts in rao. */
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { type Hex, toHex } from '../../../../../src/codec/hex.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import {
  loadSignatureVerifier,
  verifySignature,
} from '../../../../../src/runtime/frame/transaction/signature.js';
import { mintInto } from '../../../../../src/runtime/pallets/balances/fungible.js';
import { freeBalance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { ChainId } from '../../../../../src/runtime/pallets/evm-chain-id/storage.js';
import { buildLimitOrdersGenesis } from '../../../../../src/runtime/pallets/limit-orders/genesis.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { Now } from '../../../../../src/runtime/pallets/timestamp/storage.js';
import {
  type Order,
  type SignedOrder,
  VersionedOrder,
} from '../../../../../src/runtime/types/limit-orders.js';
import { account } from '../../frame/test-chain.js';
import { give, own, stakingChain, TAO } from '../subtensor/staking/staking-chain.js';

export const NOW = 1_750_000_000_000n;
export const CHAIN_ID = 42n;
export const RELAYER = account(0x77);
export const COLLECTOR = account(0x78);
export const HOT_OF_BUYER = account(0x21);
export const HOT_OF_SELLER = account(0x22);
export { TAO };

const U64_MAX = (1n << 64n) - 1n;

export interface Traders {
  readonly buyer: KeyringPair;
  readonly seller: KeyringPair;
}
export const idOf = (pair: KeyringPair): Hex => toHex(pair.addressRaw);

export async function makeTraders(): Promise<Traders> {
  await Promise.all([cryptoWaitReady(), loadSignatureVerifier()]);
  const ring = new Keyring({ type: 'sr25519' });
  return { buyer: ring.addFromUri('//Buyer'), seller: ring.addFromUri('//Seller') };
}

/**
 * Subnet 1 with a pool of 1 000 TAO and 1 000 alpha, hence the price 1. The buyer has 1 000 TAO, the seller 500 alpha and 1 TAO,
 * each on a hotkey of its own.
 */
export function orderChain({ buyer, seller }: Traders): Context {
  const ctx = stakingChain(undefined, { verifySignature });
  buildLimitOrdersGenesis(ctx);
  ChainId.put(ctx, CHAIN_ID);
  Now.put(ctx, NOW);
  mintInto(ctx, idOf(buyer), 1_000n * TAO);
  mintInto(ctx, idOf(seller), TAO);
  own(ctx, idOf(buyer), HOT_OF_BUYER);
  own(ctx, idOf(seller), HOT_OF_SELLER);
  give(ctx, HOT_OF_SELLER, idOf(seller), 1, 500n * TAO);
  ctx.events = [];
  return ctx;
}

/** A buy of 10 TAO, or what the fields given make of it: at any price, for ever, without fee. */
export function order(signer: Hex, hotkey: Hex, fields: Partial<Order> = {}): Order {
  const buys = (fields.order_type ?? 'LimitBuy') === 'LimitBuy';
  return {
    signer,
    hotkey,
    netuid: 1,
    order_type: 'LimitBuy',
    amount: 10n * TAO,
    limit_price: buys ? U64_MAX : 0n,
    expiry: U64_MAX,
    fee_rate: 0,
    fee_recipient: COLLECTOR,
    relayer: undefined,
    max_slippage: undefined,
    chain_id: CHAIN_ID,
    partial_fills_enabled: false,
    ...fields,
  };
}

/** Signs a version 1 order. */
export function sign(pair: KeyringPair, value: Order, partialFill?: bigint): SignedOrder {
  const versioned = { type: 'V1', value } as const;
  const signature = toHex(pair.sign(VersionedOrder.codec.encode(versioned)));
  return { order: versioned, signature: { type: 'Sr25519', value: signature }, partial_fill: partialFill };
}

export const stakeOf = (ctx: Context, hotkey: Hex, coldkey: Hex) =>
  getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, 1);
export const free = freeBalance;
