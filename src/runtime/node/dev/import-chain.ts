import type { Core } from '../core.js';
import type { Node } from '../node.js';
import type { ChainExport } from '../portable/chain-export.js';

/** Puts an exported chain in place of the node's, as one transaction: what it is made from, blocks, states, snapshots, pool. */
export function importChain(node: Node, core: Core, { entries }: ChainExport): void {
  const { db, pool } = node;
  try {
    db.store.write(() => {
      db.refresh();
      // Those who wait for a transaction of the old chain wait in vain.
      pool.load();
      pool.clear();
      db.replace(entries);
    });
  } finally {
    db.reload();
    core.forget();
    pool.reset();
  }
  node.announce();
}
