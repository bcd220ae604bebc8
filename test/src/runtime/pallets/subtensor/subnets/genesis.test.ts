import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { pallets } from '../../../../../../src/runtime/pallets/index.js';
import { buildGenesis } from '../../../../../../src/runtime/pallets/subtensor/genesis.js';
import { subtensor } from '../../../../../../src/runtime/pallets/subtensor/index.js';
import {
  StartCallDelay,
  SubnetOwner,
  SubnetOwnerHotkey,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { Replay, type Trace } from '../../../../../replay/trace.js';
import { ALICE, BOB, testChain } from '../../../frame/test-chain.js';

const vector = new URL('../../../../../vectors/scenario-a-one-subnet.json', import.meta.url);

/** Every entry of the pallet, encoded, as lines. */
function entriesOf(ctx: Context): string[] {
  return subtensor.storage.flatMap((item) =>
    ctx.state
      .entries(item, [])
      .map(
        ({ keys, value }) =>
          `${item.name} ${keys.join()} ${Buffer.from(item.value.codec.encode(value)).toString('hex')}`,
      ),
  );
}

describe('buildGenesis', () => {
  it('default', () => {
    const trace = JSON.parse(readFileSync(vector, 'utf8')) as Trace;
    const chain = new Replay(trace, { pallets, dispatchGuards: [] }).ctx;
    const ctx = testChain();
    BlockNumber.put(ctx, 0);
    buildGenesis(ctx, { balancesIssuance: 4_050_000_000_000n });
    expect(entriesOf(ctx)).toEqual(entriesOf(chain));
  });

  it('args: startCallDelay, rootOwner, rootOwnerHotkey', () => {
    const ctx = testChain();
    buildGenesis(ctx, { balancesIssuance: 1n, startCallDelay: 10n, rootOwner: ALICE, rootOwnerHotkey: BOB });
    expect(StartCallDelay.get(ctx)).toBe(10n);
    expect(SubnetOwner.get(ctx, 0)).toBe(ALICE);
    expect(SubnetOwnerHotkey.get(ctx, 0)).toBe(BOB);
  });
});
