/**
 * Writing to the state without a transaction, and trying transactions without writing. Accounts are SS58 or hex, amounts rao
 * as decimal text or numbers. Names and parameters are chopsticks' where it has them.
 */

import { optionsOf, powers, raoParam, refusing } from '../dev-params.js';
import type { Handler, RpcContext } from '../handler.js';
import { accountParam, bytesParam, hashParam, type Params } from '../params.js';

/** `[[[key, value|null]…] | { Pallet: { Item: value } }]` writes to the head's state → its hash. */
export const dev_setStorage: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  await refusing(() => dev.amend(node, core, (ctx) => dev.setStorage(ctx, params[0])));
  return node.db.head.hash;
};

/** `[account, rao]`: the free balance. */
export const dev_setBalance: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  const [account, rao] = [accountParam(params, 0), raoParam(params, 1)];
  dev.amend(node, core, (ctx) => dev.setBalance(ctx, account, rao));
  return null;
};

/** `[account, rao]` adds to the free balance → the new one in rao. */
export const dev_fund: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  const [account, rao] = [accountParam(params, 0), raoParam(params, 1)];
  return dev.amend(node, core, (ctx) => dev.fund(ctx, account, rao)).toString();
};

/** `[account | "*"]`: its extrinsics are taken with any signature. */
export const dev_impersonate: Handler = ({ node }, params) => setImpersonated({ node }, params, true);

/** `[account | "*"]` */
export const dev_stopImpersonating: Handler = ({ node }, params) => setImpersonated({ node }, params, false);

function setImpersonated({ node }: Pick<RpcContext, 'node'>, params: Params, on: boolean): null {
  const account = params[0] === '*' ? '*' : accountParam(params, 0);
  node.db.store.write(() => {
    node.db.refresh();
    const others = node.db.impersonated.filter((other) => other !== account);
    node.db.setImpersonated(on ? [...others, account] : others);
  });
  return null;
}

/**
 * `[{ extrinsic, anySignature? } | { call, origin }, hash?]`: what would happen if it were the last transaction of the next
 * block; `origin` is an account or `root`, and nobody pays for a call by itself.
 */
export const dev_dryRun: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context, { authoring: true });
  const options = typeof params[0] === 'string' ? { extrinsic: params[0] } : optionsOf(params, 0);
  const hash = hashParam(params, 1);
  node.pool.load();
  const place = { hash, waiting: hash === undefined ? node.pool.ready() : [] };
  if (options.extrinsic !== undefined) {
    const extrinsic = bytesParam([options.extrinsic], 0);
    return dev.dryRun(core, { extrinsic, anySignature: options.anySignature === true }, place);
  }
  const call = await refusing(() => dev.decodeCall(bytesParam([options.call], 0)));
  const origin = options.origin === 'root' ? dev.ROOT : dev.signed(accountParam([options.origin], 0));
  return dev.dryRun(core, { call, origin }, place);
};
