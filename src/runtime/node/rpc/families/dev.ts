/**
 * Powers a live chain does not give. Names and parameters are chopsticks' where it has them; accounts are SS58 or hex, amounts
 * rao as decimal text or numbers.
 */
import type { Hex } from '../../../../codec/hex.js';
import type { Node } from '../../node.js';
import type { Handler, RpcContext } from '../handler.js';
import {
  accountParam,
  asNumber,
  bytesParam,
  hashParam,
  isMissing,
  numberParam,
  type Params,
  stringParam,
} from '../params.js';
import { invalidParams } from '../rpc-error.js';

/** Most blocks one request makes. */
const MAX_BLOCKS = 1_000_000;

/** What the methods work with; `authoring` for those that run transactions. */
async function powers({ node }: RpcContext, { authoring = false } = {}) {
  const [core, dev] = await Promise.all([
    authoring ? node.authoring() : node.core(),
    import('../../dev/index.js'),
  ]);
  node.refresh();
  return { node, core, dev };
}

/** `[{ count?, to? }?]` makes that many blocks, or up to that number → the new head's hash. */
export const dev_newBlock: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context, { authoring: true });
  const options = optionsOf(params, 0);
  const { number } = node.db.head;
  const to = options.to === undefined ? undefined : asNumber(options.to);
  const count = to === undefined ? asNumber(options.count ?? 1, MAX_BLOCKS) : to - number;
  if (count === undefined || count < 0 || count > MAX_BLOCKS) {
    throw invalidParams(`count is a whole number up to ${MAX_BLOCKS}, to a block number above ${number}`);
  }
  return dev.mine(node, core, count);
};

/** `[count?]` → the new head's hash. */
export const dev_mine: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context, { authoring: true });
  return dev.mine(node, core, isMissing(params, 0) ? 1 : numberParam(params, 0, { max: MAX_BLOCKS }));
};

/**
 * `[{ blocks } | { seconds } | { epochs, netuid }]`: real blocks for blocks and epochs; for seconds the next block comes so
 * much later → the head.
 */
export const dev_warp: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context, { authoring: true });
  const { blocks, seconds, epochs, netuid } = optionsOf(params, 0);
  if (blocks !== undefined) await dev.mine(node, core, wholeNumber(blocks, 'blocks', MAX_BLOCKS));
  else if (seconds !== undefined) dev.skipTime(node, core, BigInt(wholeNumber(seconds, 'seconds')) * 1000n);
  else if (epochs !== undefined) {
    await dev.mineEpochs(
      node,
      core,
      wholeNumber(netuid, 'netuid', 0xffff),
      wholeNumber(epochs, 'epochs', 100_000),
    );
  } else throw invalidParams('one of blocks, seconds, epochs with netuid');
  return headOf(node);
};

/** `[date]`, Unix milliseconds or a date text: the next block's time → Unix milliseconds. */
export const dev_timeTravel: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  const [date] = params;
  const time = typeof date === 'number' ? date : Date.parse(stringParam(params, 0));
  if (!Number.isSafeInteger(time)) throw invalidParams('a time is Unix milliseconds or a date');
  return Number(refusing(() => dev.travelTo(node, core, BigInt(time))));
};

/** `["Instant" | "Manual" | { interval: ms }]`. */
export const dev_setBlockBuildMode: Handler = ({ node }, [mode]) => {
  const name = typeof mode === 'string' ? mode.toLowerCase() : undefined;
  const everyMs = asNumber((mode as { interval?: unknown } | null)?.interval);
  if (name === 'instant' || name === 'manual') node.author.setSealing({ mode: name });
  else if (everyMs !== undefined && everyMs > 0) node.author.setSealing({ mode: 'interval', everyMs });
  else throw invalidParams('a mode is Instant, Manual or { interval: milliseconds }');
  return null;
};

/** `[[[key, value|null]…] | { Pallet: { Item: value } }]` writes to the head's state → its hash. */
export const dev_setStorage: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  refusing(() => dev.amend(node, core, (ctx) => dev.setStorage(ctx, params[0])));
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

/** `[name?]` marks the present moment → the snapshot. */
export const dev_snapshot: Handler = ({ node }, params) => {
  const id = isMissing(params, 0)
    ? freeId(node.db.snapshots.map((snapshot) => snapshot.id))
    : stringParam(params, 0);
  return node.db.store.write(() => {
    node.db.refresh();
    return node.db.takeSnapshot(id);
  });
};

export const dev_snapshots: Handler = ({ node }) => node.db.snapshots;

/** `[name]` */
export const dev_dropSnapshot: Handler = ({ node }, params) => {
  const { id } = snapshotNamed(node.db.snapshots, stringParam(params, 0));
  node.db.store.write(() => node.db.dropSnapshot(id));
  return null;
};

/** `[name]` goes back to a snapshot, which stays → the head. */
export const dev_revert: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  const snapshot = snapshotNamed(node.db.snapshots, stringParam(params, 0));
  dev.revert(node, core, snapshot);
  return headOf(node);
};

/** `[account | "*"]`: its extrinsics are taken with any signature. */
export const dev_impersonate: Handler = ({ node }, params) => setImpersonated({ node }, params, true);

/** `[account | "*"]` */
export const dev_stopImpersonating: Handler = ({ node }, params) => setImpersonated({ node }, params, false);

/** Drops what waits in the pool. */
export const dev_dropTransactions: Handler = ({ node }) => {
  node.pool.load();
  node.db.store.write(() => {
    node.pool.clear();
    node.pool.save();
    node.db.touch();
  });
  return null;
};

/** `[{ extrinsic } | { call, origin }, hash?]`: what would happen; `origin` is an account or `root`. */
export const dev_dryRun: Handler = async (context, params) => {
  const { core, dev } = await powers(context, { authoring: true });
  const options = typeof params[0] === 'string' ? { extrinsic: params[0] } : optionsOf(params, 0);
  const hash = hashParam(params, 1);
  if (options.extrinsic !== undefined) {
    return dev.dryRun(core, { extrinsic: bytesParam([options.extrinsic], 0) }, hash);
  }
  const call = refusing(() => dev.decodeCall(bytesParam([options.call], 0)));
  const origin = options.origin === 'root' ? dev.ROOT : dev.signed(accountParam([options.origin], 0));
  return dev.dryRun(core, { call, origin }, hash);
};

/** What the chain is and where it stands. */
export const dev_status: Handler = ({ node }) => {
  const { db, author, pool } = node;
  return {
    preset: db.about.name,
    genesisHash: db.blocks.hashOf(0),
    head: { number: db.head.number, hash: db.head.hash },
    sealing: author.sealing,
    keptStates: db.keep,
    pending: pool.pending().length,
    snapshots: db.snapshots.map(({ id }) => id),
    impersonated: db.impersonated,
  };
};

function setImpersonated({ node }: Pick<RpcContext, 'node'>, params: Params, on: boolean): null {
  const account = params[0] === '*' ? '*' : accountParam(params, 0);
  node.db.store.write(() => {
    node.db.refresh();
    const others = node.db.impersonated.filter((other) => other !== account);
    node.db.setImpersonated(on ? [...others, account] : others);
  });
  return null;
}

function headOf({ db }: Node): { number: number; hash: Hex } {
  const { number, hash } = db.head;
  return { number, hash };
}

function snapshotNamed<T extends { id: string }>(snapshots: readonly T[], id: string): T {
  const found = snapshots.find((snapshot) => snapshot.id === id);
  if (!found) throw invalidParams(`there is no snapshot ${id}`);
  return found;
}

function freeId(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${number}`)) number++;
  return `${number}`;
}

function optionsOf(params: Params, at: number): Readonly<Record<string, unknown>> {
  const value = params[at] ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidParams('the options are an object');
  return value as Readonly<Record<string, unknown>>;
}

function wholeNumber(value: unknown, what: string, max = 0xffffffff): number {
  const number = asNumber(value, max);
  if (number === undefined) throw invalidParams(`${what} is a whole number up to ${max}`);
  return number;
}

function raoParam(params: Params, at: number): bigint {
  const value = params[at];
  const isAmount =
    (typeof value === 'number' && Number.isSafeInteger(value)) ||
    (typeof value === 'string' && /^(\d+|0x[0-9a-fA-F]+)$/.test(value));
  const rao = isAmount ? BigInt(value as string) : -1n;
  if (rao < 0n || rao >= 1n << 63n) throw invalidParams(`parameter ${at + 1} is not an amount of rao`);
  return rao;
}

/** A value that does not fit is the caller's mistake. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw invalidParams(error.message);
    throw error;
  }
}
