/**
 * A process on a shared chain: `worker DIR KEY COUNT`. It sends COUNT transfers of 1 rao from //KEY to //Bob, each signed for
 * the nonce the chain gives it, and prints the hash of each that was taken.
 */
import type { Hex } from '../../../../../src/codec/hex.js';
import { openChain } from '../../../../../src/runtime/node/index.js';
import { developmentKey, idOf, signTransfer } from '../signing.js';

const [dir = '', name = '', count = '0'] = process.argv.slice(2);
const [key, bob] = await Promise.all([developmentKey(name), developmentKey('Bob')]);
const chain = await openChain({ dir });
for (let i = 0; i < Number(count); i++) {
  const extrinsic = await signTransfer(chain.provider, key, idOf(bob), 1n);
  const hash = (await chain.provider.request('author_submitExtrinsic', [extrinsic])) as Hex;
  process.stdout.write(`${hash}\n`);
}
await chain.close();
