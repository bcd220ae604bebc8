import { toHex } from '../../../../codec/hex.js';
import { type Handler, Subscription } from '../handler.js';
import { bytesParam } from '../params.js';

/** `[extrinsic]` → its hash, once the pool has it (and, with instant sealing, a block). */
export const author_submitExtrinsic: Handler = async ({ node }, params) => {
  const { hash } = await node.submit(bytesParam(params, 0));
  return hash;
};

/** `[extrinsic]`: pushes its statuses. An invalid one is an error answer, not a status. */
export const author_submitAndWatchExtrinsic: Handler = async ({ node }, params) => {
  const watch = await node.submit(bytesParam(params, 0));
  return new Subscription('author_extrinsicUpdate', (push, _id, end) => {
    // Another process may put it into its block: as long as somebody follows the chain, that is noticed.
    const release = node.heads.follow(() => undefined);
    const stop = watch.follow(push, end);
    return () => {
      release();
      stop();
    };
  });
};

export const author_unwatchExtrinsic: Handler = ({ session }, [id]) => session.unsubscribe(id);

export const author_pendingExtrinsics: Handler = ({ node }) => node.pool.pending().map(toHex);
