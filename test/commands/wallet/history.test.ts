import { beforeAll, describe, expect, it } from '@jest/globals';
import SimMine from '../../../commands/sim/mine.js';
import WalletHistory from '../../../commands/wallet/history.js';
import WalletTransfer from '../../../commands/wallet/transfer.js';
import type { WalletHistoryResult } from '../../../src/output/views/history.js';
import type { Sent } from '../../../src/output/views/transaction.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('history');
const history = (line = '') => sim.done<WalletHistoryResult>(WalletHistory, `wallet history ${line}`);
let sent: Sent[];

beforeAll(async () => {
  await sim.prepare();
  const transfer = (line: string) => sim.done<Sent>(WalletTransfer, `wallet transfer ${line} --yes`);
  sent = [await transfer('--dest dave --amount 1'), await transfer('-w dave --dest bob --amount 2')];
  await sim.done(SimMine, 'sim mine --blocks 40');
  sent.push(await transfer('--dest dave --amount 3'));
}, 60_000);

describe('wallet history', () => {
  it('default: newest first, with direction, block and time', async () => {
    const { json } = await sim.run(WalletHistory, 'wallet history --json');
    expectSchema(json as never);
    const { account, transfers, firstBlock, lastBlock } = json.data as WalletHistoryResult;
    expect([account, firstBlock, lastBlock]).toEqual([BOB, 1, sent[2]?.blockNumber]);
    expect(transfers).toMatchObject([
      { blockNumber: sent[2]?.blockNumber, direction: 'out', amount: { rao: '3000000000' }, to: DAVE },
      { blockNumber: sent[1]?.blockNumber, direction: 'in', amount: { rao: '2000000000' }, from: DAVE },
      { blockNumber: sent[0]?.blockNumber, direction: 'out', amount: { rao: '1000000000' } },
    ]);
    expect(transfers.map(({ extrinsicIndex }) => extrinsicIndex)).toEqual(
      [...sent].reverse().map(({ extrinsicIndex }) => extrinsicIndex),
    );
    // A block is 12 seconds after the one before.
    const seconds = transfers.map(({ time }) => Date.parse(time) / 1000);
    expect((seconds[0] ?? 0) - (seconds[1] ?? 0)).toBe(12 * 41);
  });

  it('args: --ss58, --limit, --blocks, --at', async () => {
    expect((await history(`--ss58 ${DAVE}`)).transfers[0]).toMatchObject({ direction: 'in' });
    expect((await history('--limit 1')).transfers).toHaveLength(1);
    expect(await history('--blocks 10')).toMatchObject({ firstBlock: Number(sent[2]?.blockNumber) - 9 });
    expect((await history('--blocks 10')).transfers).toHaveLength(1);
    expect((await history(`--at ${sent[0]?.blockNumber}`)).transfers).toHaveLength(1);
  });

  it('behavior: it stops where the node has the state of a block no more, and says so', async () => {
    await sim.done(SimMine, 'sim mine --blocks 300');
    const { firstBlock, lastBlock, transfers } = await history('--blocks 100000');
    expect(transfers).toEqual([]);
    expect(firstBlock).toBeGreaterThan(1);
    expect(lastBlock - firstBlock).toBeGreaterThanOrEqual(255);
    expect(await sim.terminal(WalletHistory, 'wallet history')).toContain(`Blocks ${lastBlock - 255} to`);
  });
});
