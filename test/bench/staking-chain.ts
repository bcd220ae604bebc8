/** A chain on which `//bench` owns a started subnet, number 2, and TAO. */
import { openChain } from '../../src/runtime/node/index.js';
import { developmentKey, idOf, signCall } from '../src/runtime/node/signing.js';

const MILLION_TAO = '1000000000000000';

export async function buildStakingChain(dir: string): Promise<void> {
  const coldkey = await developmentKey('bench');
  const hotkey = await developmentKey('bench//hotkey');
  const chain = await openChain({ dir, overrides: { balances: { [idOf(coldkey)]: MILLION_TAO } } });
  try {
    const genesisHash = (await chain.provider.request('chain_getBlockHash', [0])) as `0x${string}`;
    const calls = [
      { pallet: 'SubtensorModule', name: 'register_network', args: { hotkey: idOf(hotkey) } },
      { pallet: 'SubtensorModule', name: 'start_call', args: { netuid: 2 } },
    ];
    for (const [nonce, call] of calls.entries()) {
      const extrinsic = signCall(coldkey, call, { genesisHash, nonce });
      await chain.provider.request('author_submitExtrinsic', [extrinsic]);
    }
  } finally {
    await chain.close();
  }
}
