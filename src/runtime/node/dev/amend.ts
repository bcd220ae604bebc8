import type { BlockContext } from '../../frame/executive/block-context.js';
import type { Core } from '../core.js';
import type { Node } from '../node.js';

/** Writes to the head's state without a block: as one transaction, which a revert can take back. */
export function amend<T>(node: Node, core: Core, write: (ctx: BlockContext) => T): T {
  const { db } = node;
  const { state } = core;
  try {
    const result = db.store.write(() => {
      if (db.refresh()) core.forget();
      // Questions asked before may have left entries that did not change.
      state.clearChanges();
      const written = write(core.runtime.contextOf(state));
      db.amend(state.changes());
      return written;
    });
    state.clearChanges();
    node.announce();
    return result;
  } catch (error) {
    db.reload();
    core.forget();
    throw error;
  }
}
