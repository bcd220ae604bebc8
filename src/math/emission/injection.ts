import { U64F64, U96F32 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import type { Pool } from '../swap/pool.js';
import { MAX_LIMIT_PRICE, swap } from '../swap/swap.js';
import { weightAfterInjection } from '../swap/weights.js';

/** What one block does to a subnet's pool, in rao with fractions. */
export interface InjectionTerms {
  /** TAO that joins the reserve. */
  taoIn: U96F32;
  /** Alpha that joins the reserve. */
  alphaIn: U96F32;
  /** Alpha minted for the participants. */
  alphaOut: U96F32;
  /** TAO that buys alpha instead, since the alpha to go with it would pass the cap. */
  excessTao: U96F32;
}

export interface InjectionInput {
  /** The subnet's part of the block's TAO. */
  taoEmission: U96F32;
  /** Spot price. */
  price: U64F64;
  /** Before the block's injection. */
  rootProportion: U96F32;
  /** `blockEmission` at the subnet's alpha issuance, rao. */
  alphaEmission: bigint;
}

/**
 * TAO goes into the pool with alpha at the price, but no more alpha than the root proportion of the alpha emission.
 * Without a price there is no alpha and no cap.
 * Source: pallet SubtensorModule, coinbase/run_coinbase.rs, `get_subnet_terms`, spec version 425.
 */
export function injectionTerms(input: InjectionInput): InjectionTerms {
  const { taoEmission } = input;
  const price = U96F32.fromFixed(input.price, U64F64);
  const alphaOut = U96F32.fromNum(input.alphaEmission);
  const alphaAtPrice = U96F32.safeDiv(taoEmission, price);
  const cap = U96F32.saturatingMul(input.rootProportion, alphaOut);
  if (alphaAtPrice <= cap)
    return { taoIn: taoEmission, alphaIn: alphaAtPrice, alphaOut, excessTao: U96F32.ZERO };

  const taoIn = U96F32.saturatingMul(cap, price);
  return { taoIn, alphaIn: cap, alphaOut, excessTao: U96F32.saturatingSub(taoEmission, taoIn) };
}

/** A pool after a block's injection, and what was put in (rao). */
export interface Injection {
  pool: Pool;
  taoIn: bigint;
  alphaIn: bigint;
  /** TAO paid for alpha. */
  boughtFor: bigint;
  /** Alpha bought, which leaves the reserve and belongs to the protocol. */
  bought: bigint;
}

/**
 * The pool after the block, if the TAO can be spent: the weights first, then the purchase at the old reserves, then
 * the reserves. A forecast; the runtime does the same steps one by one, since each of its payments may fail.
 * Source: pallet SubtensorModule, coinbase/run_coinbase.rs, `inject_and_maybe_swap`, spec version 425.
 */
export function injectIntoPool(pool: Pool, terms: InjectionTerms): Injection {
  const tao = U96F32.toU64(terms.taoIn);
  const alpha = U96F32.toU64(terms.alphaIn);
  const quoteWeight = weightAfterInjection(pool, tao, alpha);
  const [taoIn, alphaIn] = quoteWeight === undefined ? [0n, 0n] : [tao, alpha];
  const weighted = quoteWeight === undefined ? pool : { ...pool, quoteWeight };

  const excess = U96F32.toU64(terms.excessTao);
  const order = { side: 'buy', amount: excess, limitPrice: MAX_LIMIT_PRICE, dropFees: true } as const;
  const purchase = excess === 0n ? undefined : swap(weighted, order);
  const {
    pool: traded,
    paidIn: boughtFor,
    paidOut: bought,
  } = purchase?.ok ? purchase : { pool: weighted, paidIn: 0n, paidOut: 0n };
  return {
    pool: {
      ...traded,
      tao: u64.saturatingAdd(traded.tao, taoIn),
      alpha: u64.saturatingAdd(traded.alpha, alphaIn),
    },
    taoIn,
    alphaIn,
    boughtFor,
    bought,
  };
}
