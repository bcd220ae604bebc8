import { type Hex, toHex } from '../../../../codec/hex.js';
import { type Handler, type RpcContext, Subscription } from '../handler.js';
import { headerJson } from '../header-json.js';
import { asNumber, hashParam, isMissing } from '../params.js';
import { invalidParams } from '../rpc-error.js';

/** Most block numbers one request may ask the hashes of. */
const MAX_HASHES = 1000;

/** `[]` the best block's hash; `[n]`, `["0xn"]` that block's, null when there is none; `[[…]]` a list of them. */
export const chain_getBlockHash: Handler = ({ node }, params) => {
  if (isMissing(params, 0)) return node.db.head.hash;
  const hashOf = (value: unknown): Hex | null => {
    const number = asNumber(value);
    if (number === undefined) throw invalidParams('a block number is a whole number or its hex text');
    return node.db.blocks.hashOf(number) ?? null;
  };
  const [asked] = params;
  if (!Array.isArray(asked)) return hashOf(asked);
  if (asked.length > MAX_HASHES) throw invalidParams(`more than ${MAX_HASHES} block numbers`);
  return asked.map(hashOf);
};

/** Every block is final as soon as it is there. */
export const chain_getFinalizedHead: Handler = ({ node }) => node.db.head.hash;

/** `[hash?]` → header, null for an unknown hash. */
export const chain_getHeader: Handler = ({ node }, params) => {
  const number = node.numberAt(hashParam(params, 0));
  return number === undefined ? null : headerJson(node.db.blocks.headerOf(number)!);
};

/** `[hash?]` → block with the extrinsics as they were submitted, null for an unknown hash. */
export const chain_getBlock: Handler = ({ node }, params) => {
  const number = node.numberAt(hashParam(params, 0));
  if (number === undefined) return null;
  const extrinsics = (node.db.blocks.extrinsicsOf(number) ?? []).map(toHex);
  const header = headerJson(node.db.blocks.headerOf(number)!);
  return { block: { header, extrinsics }, justifications: null };
};

/** Pushes the present head at once, then every new one. */
function followHeads({ node }: RpcContext, notification: string): Subscription {
  return new Subscription(notification, (push) => {
    const pushHeader = (number: number) => push(headerJson(node.db.blocks.headerOf(number)!));
    pushHeader(node.db.head.number);
    return node.heads.follow(({ added }) => {
      for (const number of added) pushHeader(number);
    });
  });
}

export const chain_subscribeNewHeads: Handler = (context) => followHeads(context, 'chain_newHead');
export const chain_subscribeAllHeads: Handler = (context) => followHeads(context, 'chain_allHead');
export const chain_subscribeFinalizedHeads: Handler = (context) =>
  followHeads(context, 'chain_finalizedHead');

const unsubscribe: Handler = ({ session }, [id]) => session.unsubscribe(id);
export const chain_unsubscribeNewHeads = unsubscribe;
export const chain_unsubscribeAllHeads = unsubscribe;
export const chain_unsubscribeFinalizedHeads = unsubscribe;
