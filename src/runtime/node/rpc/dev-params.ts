/** What the development methods share: loading the runtime, and reading their parameters. */
import type { Hex } from '../../../codec/hex.js';
import type { Node } from '../node.js';
import type { RpcContext } from './handler.js';
import { asNumber, type Params } from './params.js';
import { invalidParams } from './rpc-error.js';

/** What the methods work with; `authoring` for those that run transactions. */
export async function powers({ node }: RpcContext, { authoring = false } = {}) {
  const core = await (authoring ? node.authoring() : node.core());
  const dev = await import('../dev/index.js');
  node.refresh();
  return { node, core, dev };
}

export function headOf({ db }: Node): { number: number; hash: Hex } {
  const { number, hash } = db.head;
  return { number, hash };
}

export function optionsOf(params: Params, at: number): Readonly<Record<string, unknown>> {
  const value = params[at] ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidParams('the options are an object');
  return value as Readonly<Record<string, unknown>>;
}

export function wholeNumber(value: unknown, what: string, max = 0xffffffff): number {
  const number = asNumber(value, max);
  if (number === undefined) throw invalidParams(`${what} is a whole number up to ${max}`);
  return number;
}

/** An amount of rao, as decimal or hex text or a number. */
export function raoParam(params: Params, at: number): bigint {
  const value = params[at];
  const isAmount =
    (typeof value === 'number' && Number.isSafeInteger(value)) ||
    (typeof value === 'string' && /^(\d+|0x[0-9a-fA-F]+)$/.test(value));
  const rao = isAmount ? BigInt(value as string) : -1n;
  if (rao < 0n || rao >= 1n << 63n) throw invalidParams(`parameter ${at + 1} is not an amount of rao`);
  return rao;
}

/** A value that does not fit is the caller's mistake. */
export async function refusing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw invalidParams(error.message);
    throw error;
  }
}
