import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import StakeAdd from '../../../commands/stake/add.js';
import WalletTransfer from '../../../commands/wallet/transfer.js';
import type { Execution } from '../../../src/output/views/execution.js';
import { type EmbeddedChain, openChain } from '../../../src/runtime/node/index.js';
import { type RpcServer, startServer } from '../../../src/runtime/node/server/server.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';

const ADD = `stake add --hotkey ${BOB} --netuid 2 --amount 1`;
const sim = new SimFixture('dry-run');
beforeAll(async () => {
  await sim.withSubnet();
}, 60_000);

interface Executed {
  fee: { rao: string };
  execution: Execution;
}
const rao = (amount: { rao: unknown }): bigint => BigInt(String(amount.rao));

describe('--dry-run on a simulated chain', () => {
  it('default: executes, and what it shows comes true to the rao', async () => {
    const { json } = await sim.run(StakeAdd, `${ADD} --dry-run --json`);
    expectSchema(json as never);
    const { execution, fee } = json.data as Executed;
    const { spent, received, ...sent } = await sim.done<{
      spent: { rao: string };
      received: { rao: string };
      fee: { rao: string };
    }>(StakeAdd, `${ADD} --yes`);
    expect(sent.fee).toEqual(fee);
    const [stake] = execution.stakes;
    expect(stake).toMatchObject({ hotkey: BOB, netuid: 2 });
    expect(rao(stake!.after) - rao(stake!.before)).toBe(rao(received));
    const balance = execution.balances.find(({ address }) => address === stake!.coldkey)!;
    expect(rao(balance.before) - rao(balance.after)).toBe(rao(spent) + rao(fee));
    const [pool] = execution.pools;
    expect(pool!.netuid).toBe(2);
    expect(rao(pool!.price.after)).toBeGreaterThan(rao(pool!.price.before));
    expect(execution.events.map(({ pallet, name }) => `${pallet}.${name}`)).toContain(
      'SubtensorModule.StakeAdded',
    );
  });

  it('behavior: a terminal gets figures before and after', async () => {
    const screen = await sim.terminal(StakeAdd, `${ADD} --dry-run`);
    expect(screen).toMatch(/What +Whose +Before +After +Change\n/);
    expect(screen).toMatch(/\nPrice +subnet 2 +\d\.\d{9} TAO\/α +\d\.\d{9} TAO\/α +0\.\d{9} TAO\/α\n/);
    expect(screen).toMatch(/\nSubtensorModule\.StakeAdded +\[/);
    expect(screen).toContain('Executed and taken back. Nothing was signed or sent.');
  });

  it('error: a call that would fail is refused as it would be, and the plan is shown', async () => {
    const line = `stake add --hotkey ${DAVE} --netuid 2 --amount 1 --dry-run`;
    const { stdout, stderr, exitCode } = await sim.run(StakeAdd, line);
    expect(exitCode).toBe(6);
    expect(stdout).toMatch(/^Call\tSubtensorModule\.add_stake/);
    expect(stderr).toContain('The chain would refuse the call: SubtensorModule.HotKeyAccountNotExists.');
    const { json } = await sim.run(StakeAdd, `${line} --json`);
    expectSchema(json as never);
    expect(json.error).toMatchObject({
      code: 'WOULD_FAIL',
      details: {
        error: 'SubtensorModule.HotKeyAccountNotExists',
        plan: { execution: { stakes: [], pools: [], balances: expect.any(Array) } },
      },
    });
  });
});

describe('--dry-run on another chain', () => {
  let chain: EmbeddedChain;
  let server: RpcServer;
  beforeAll(async () => {
    chain = await openChain({ dev: false });
    server = await startServer(chain.node, { port: 0, dev: false });
  });
  afterAll(async () => {
    await server.close();
    await chain.close();
  });

  it('default: says what is an estimate', async () => {
    const line = `wallet transfer --dest ${DAVE} --amount 1 --dry-run --network ${server.url}`;
    const { json } = await sim.run(WalletTransfer, `${line} --json`);
    expectSchema(json as never);
    expect(json.data).not.toHaveProperty('execution');
    expect(await sim.terminal(WalletTransfer, line)).toContain(
      'This chain cannot try a transaction: estimated is the fee. Nothing was signed or sent.',
    );
  });
});
