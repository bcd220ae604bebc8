import type { Snapshot } from '../chain/chain-db.js';
import type { Core } from '../core.js';
import type { Node } from '../node.js';

/** Goes back to a snapshot, blocks and state. What waited in the pool is dropped: it was meant for another chain. */
export function revert(node: Node, core: Core, snapshot: Snapshot): void {
  try {
    node.db.store.write(() => {
      node.db.refresh();
      node.db.revert(snapshot);
      node.pool.load();
      node.pool.clear();
      node.pool.save();
    });
  } finally {
    node.db.reload();
    core.forget();
  }
  node.announce();
}
