import type { Signer } from '../../../src/client/index.js';
import { developmentSigner, type TestChain } from '../../helpers/test-chain.js';

/** A running subnet: its owner, the owner's hotkey as uid 0, and a miner as uid 1. */
export interface TestSubnet {
  readonly netuid: number;
  readonly owner: Signer;
  readonly hotkey: Signer;
  readonly miner: Signer;
}

/** Alice's subnet 2 on a new chain. The owner's hotkey may set weights without stake or permit. */
export async function startSubnet(chain: TestChain): Promise<TestSubnet> {
  const [owner, hotkey, miner] = await Promise.all(
    ['Alice', 'Alice_hk', 'Bob_hk'].map((name) => developmentSigner(name)),
  );
  const subnet = { netuid: 2, owner: owner!, hotkey: hotkey!, miner: miner! };
  await chain.send(subnet.owner, ['SubtensorModule', 'register_network', { hotkey: subnet.hotkey.address }]);
  await chain.send(subnet.owner, ['SubtensorModule', 'start_call', { netuid: 2 }]);
  await chain.send(subnet.owner, [
    'SubtensorModule',
    'burned_register',
    { netuid: 2, hotkey: subnet.miner.address },
  ]);
  return subnet;
}
