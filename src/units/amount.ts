import { InvalidAmountError, UnitMismatchError } from '../errors/unit.js';
import { formatRao, parseRao } from './rao.js';

declare const token: unique symbol;

/** Rao of TAO. A brand does not guard `+`; use the functions below. */
export type TaoRao = bigint & { readonly [token]: 'tao' };

/** Rao of the alpha of one subnet, which one being known from where the value stands. */
export type AlphaRao = bigint & { readonly [token]: 'alpha' };

/** An amount of TAO. */
export interface TaoAmount {
  readonly unit: 'tao';
  readonly rao: TaoRao;
}

/** An amount of the alpha of one subnet. Alpha of subnet 1 is not alpha of subnet 2. */
export interface AlphaAmount {
  readonly unit: 'alpha';
  readonly netuid: number;
  readonly rao: AlphaRao;
}

export type Amount = TaoAmount | AlphaAmount;

/** An amount as JSON carries it: rao as decimal text, never a float. */
export type AmountJson = { rao: string; unit: 'tao' } | { rao: string; unit: 'alpha'; netuid: number };

/** Tags rao as TAO. */
export const taoAmount = (rao: bigint): TaoAmount => ({ unit: 'tao', rao: rao as TaoRao });

/** Tags rao as alpha of subnet `netuid`. */
export const alphaAmount = (netuid: number, rao: bigint): AlphaAmount => ({
  unit: 'alpha',
  netuid,
  rao: rao as AlphaRao,
});

/** The token whose stake subnet `netuid` holds: TAO on root, the subnet's alpha elsewhere. */
export const stakeAmount = (netuid: number, rao: bigint): Amount =>
  netuid === 0 ? taoAmount(rao) : alphaAmount(netuid, rao);

/** `"1.5"` → 1.5 TAO. @throws InvalidAmountError */
export const parseTao = (text: string): TaoAmount => taoAmount(parseRao(text));

/** `"1.5"` → 1.5 alpha of subnet `netuid`. @throws InvalidAmountError */
export const parseAlpha = (text: string, netuid: number): AlphaAmount => alphaAmount(netuid, parseRao(text));

/** Like {@link parseRao}, for amounts of which nothing makes no sense. @throws InvalidAmountError also for zero */
export function parsePositiveRao(text: string): bigint {
  const rao = parseRao(text);
  if (rao === 0n) throw new InvalidAmountError(text, 'it must be more than zero');
  return rao;
}

/** Whether both amounts are of one token. */
export const isSameToken = (a: Amount, b: Amount): boolean => tokenName(a) === tokenName(b);

/** The sum of two amounts of one token. @throws UnitMismatchError */
export function addAmounts<A extends Amount>(a: A, b: A): A {
  ensureSameToken(a, b);
  return { ...a, rao: a.rao + b.rao };
}

/** `a − b`, which may be negative. @throws UnitMismatchError */
export function subtractAmounts<A extends Amount>(a: A, b: A): A {
  ensureSameToken(a, b);
  return { ...a, rao: a.rao - b.rao };
}

/** −1, 0 or 1, as `sort` wants it. @throws UnitMismatchError */
export function compareAmounts<A extends Amount>(a: A, b: A): -1 | 0 | 1 {
  ensureSameToken(a, b);
  return a.rao < b.rao ? -1 : a.rao > b.rao ? 1 : 0;
}

/** `amount × numerator ÷ denominator`, rounded down. Amounts and factors are not negative. */
export function scaleAmount<A extends Amount>(amount: A, numerator: bigint, denominator: bigint): A {
  return { ...amount, rao: (amount.rao * numerator) / denominator };
}

/** Exact text with its unit: `1.5 TAO`, `1.5 alpha of subnet 1`. For sentences; tables have their own cells. */
export function formatAmount(amount: Amount): string {
  return `${formatRao(amount.rao)} ${tokenName(amount)}`;
}

export function amountToJson(amount: Amount): AmountJson {
  const rao = amount.rao.toString();
  return amount.unit === 'tao' ? { rao, unit: 'tao' } : { rao, unit: 'alpha', netuid: amount.netuid };
}

/** The inverse of {@link amountToJson}. */
export function amountFromJson(json: AmountJson): Amount {
  const rao = BigInt(json.rao);
  return json.unit === 'tao' ? taoAmount(rao) : alphaAmount(json.netuid, rao);
}

const tokenName = (amount: Amount): string =>
  amount.unit === 'tao' ? 'TAO' : `alpha of subnet ${amount.netuid}`;

function ensureSameToken(a: Amount, b: Amount): void {
  if (!isSameToken(a, b)) throw new UnitMismatchError(tokenName(a), tokenName(b));
}
