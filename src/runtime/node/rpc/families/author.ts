import { toHex } from '../../../../codec/hex.js';
import type { TransactionStatus } from '../../pool/watch.js';
import { type Handler, Subscription } from '../handler.js';
import { extrinsicParam } from '../opaque-extrinsic.js';
import { badExtrinsic, badWatchedExtrinsic } from '../rpc-error.js';

/** `[extrinsic]` → its hash, once the pool has it (and, with instant sealing, a block). */
export const author_submitExtrinsic: Handler = async ({ node }, params) => {
  const { hash } = await node.submit(extrinsicParam(params, 0, badExtrinsic));
  return hash;
};

/** `[extrinsic]`: pushes its statuses. An invalid one is an error answer, not a status. */
export const author_submitAndWatchExtrinsic: Handler = async ({ node, session }, params) => {
  const watch = await node.submit(extrinsicParam(params, 0, badWatchedExtrinsic));
  return new Subscription('author_extrinsicUpdate', (push, _id, end) => {
    // Another process may put it into its block: as long as somebody follows the chain, that is noticed.
    const release = node.heads.follow(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const tell = (status: TransactionStatus) => {
      const isLate = typeof status === 'object' && 'finalized' in status && session.finalityDelayMs > 0;
      if (!isLate) return push(status);
      timer = setTimeout(() => {
        push(status);
        end();
      }, session.finalityDelayMs);
    };
    const stop = watch.follow(tell, () => timer ?? end());
    return () => {
      clearTimeout(timer);
      release();
      stop();
    };
  });
};

export const author_unwatchExtrinsic: Handler = ({ session }, [id]) => session.unsubscribe(id);

export const author_pendingExtrinsics: Handler = ({ node }) => node.pool.pending().map(toHex);
