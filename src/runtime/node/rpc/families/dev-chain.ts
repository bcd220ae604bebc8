/** The chain as a whole: where it stands, going back, taking it along. */
import { fromHex, toHex } from '../../../../codec/hex.js';
import { encodeSs58 } from '../../../../codec/ss58.js';
import { ChainExportError } from '../../../../errors/chain.js';
import { headOf, powers } from '../dev-params.js';
import type { Handler } from '../handler.js';
import { hexParam, isMissing, stringParam } from '../params.js';
import { invalidParams } from '../rpc-error.js';

/** What the chain is and where it stands. */
export const dev_status: Handler = ({ node }) => {
  const { db, author, pool } = node;
  return {
    preset: db.about.name,
    genesisHash: db.blocks.hashOf(0),
    head: headOf(node),
    sealing: author.sealing,
    keptStates: db.keep,
    pending: pool.pending().length,
    snapshots: db.snapshots.map(({ id }) => id),
    impersonated: db.impersonated.map((account) =>
      account === '*' ? account : encodeSs58(fromHex(account)),
    ),
  };
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

/** `[name]` → the snapshot that is no more. */
export const dev_dropSnapshot: Handler = ({ node }, params) => {
  const snapshot = snapshotNamed(node.db.snapshots, stringParam(params, 0));
  node.db.store.write(() => node.db.dropSnapshot(snapshot.id));
  return snapshot;
};

/** `[name]` goes back to a snapshot, which stays → the head. */
export const dev_revert: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  const snapshot = snapshotNamed(node.db.snapshots, stringParam(params, 0));
  dev.revert(node, core, snapshot);
  return headOf(node);
};

/** → the whole chain as the bytes of a file, in hex; see `chain-export.ts`. */
export const dev_exportChain: Handler = async ({ node }) => {
  const { exportChain } = await import('../../portable/chain-export.js');
  return toHex(await exportChain(node.db));
};

/** `[file]`, in hex: puts an exported chain in place of this one → the head. */
export const dev_importChain: Handler = async (context, params) => {
  const file = fromHex(hexParam(params, 0));
  const { readChainExport } = await import('../../portable/chain-export.js');
  try {
    const exported = await readChainExport(file);
    const { node, core, dev } = await powers(context);
    dev.importChain(node, core, exported);
    return headOf(node);
  } catch (error) {
    if (error instanceof ChainExportError) throw invalidParams(error.message);
    throw error;
  }
};

/** Drops what waits in the pool → how many transactions that were. */
export const dev_dropTransactions: Handler = ({ node }) => {
  node.pool.load();
  const { length } = node.pool.pending();
  node.db.store.write(() => {
    node.pool.clear();
    node.pool.save();
    node.db.touch();
  });
  return length;
};

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
