import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import SimFund from '../../../commands/sim/fund.js';
import SimMine from '../../../commands/sim/mine.js';
import SubnetsRegister from '../../../commands/subnets/register.js';
import WalletAssociateHotkey from '../../../commands/wallet/associate-hotkey.js';
import WalletBalance from '../../../commands/wallet/balance.js';
import WalletNewColdkey from '../../../commands/wallet/new-coldkey.js';
import WalletNewHotkey from '../../../commands/wallet/new-hotkey.js';
import WalletOverview from '../../../commands/wallet/overview.js';
import WalletSwapCheck from '../../../commands/wallet/swap-check.js';
import Announce from '../../../commands/wallet/swap-coldkey/announce.js';
import Clear from '../../../commands/wallet/swap-coldkey/clear.js';
import Dispute from '../../../commands/wallet/swap-coldkey/dispute.js';
import Execute from '../../../commands/wallet/swap-coldkey/execute.js';
import Status from '../../../commands/wallet/swap-coldkey/status.js';
import WalletSwapHotkey from '../../../commands/wallet/swap-hotkey.js';
import type { Balances } from '../../../src/output/views/balances.js';
import type { ColdkeySwapListing } from '../../../src/output/views/key-swaps.js';
import type { NeuronOverview } from '../../../src/output/views/overview.js';
import { openChain } from '../../../src/runtime/node/index.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('swaps');
/** Five days and one, on the real chain. */
const [DELAY, REANNOUNCEMENT_DELAY] = [20, 5];

beforeAll(async () => {
  const chain = await openChain({
    dir: join(String(sim.env.TAO_DATA_DIR), 'sim', 'default'),
    overrides: {
      defaults: {
        'SubtensorModule.ColdkeySwapAnnouncementDelay': DELAY,
        'SubtensorModule.ColdkeySwapReannouncementDelay': REANNOUNCEMENT_DELAY,
        'SubtensorModule.TxRateLimit': 0,
      },
      constants: { 'SubtensorModule.HotkeySwapOnSubnetInterval': 1 },
    },
  });
  await chain.close();
  await sim.prepare();
  for (const name of ['bob2', 'dave2']) {
    await sim.done(WalletNewColdkey, `wallet new-coldkey -w ${name} --no-use-password`);
  }
}, 90_000);

type CommandClass = Parameters<typeof runCommand>[0];
const swap = (command: CommandClass, step: string, argv: string[]) =>
  runCommand(command, `wallet swap-coldkey ${step}`, [...argv, '--json'], { env: sim.env });

describe('wallet swap-coldkey', () => {
  it('default: announce, wait, execute', async () => {
    const announced = await swap(Announce, 'announce', ['--new-coldkey', 'bob2', '--yes']);
    expectSchema(JSON.parse(announced.stdout));
    const { executionBlock, cost } = announced.json.data as {
      executionBlock: number;
      cost: { rao: string };
    };
    // KeySwapCost of the chain.
    expect(cost.rao).toBe('100000000');

    const status = await swap(Status, 'status', []);
    expectSchema(JSON.parse(status.stdout));
    expect((status.json.data as ColdkeySwapListing).announcements).toEqual([
      expect.objectContaining({
        coldkey: BOB,
        status: 'pending',
        executionBlock,
        blocksLeft: DELAY,
        clearBlock: executionBlock + REANNOUNCEMENT_DELAY,
      }),
    ]);

    const early = await swap(Execute, 'execute', ['--new-coldkey', 'bob2', '--yes']);
    expect([early.json.error.code, early.exitCode]).toEqual(['COLDKEY_SWAP_TOO_EARLY', 6]);
    await sim.done(SimMine, `sim mine --blocks ${DELAY}`);
    const other = await swap(Execute, 'execute', ['--new-coldkey', 'dave2', '--yes']);
    expect([other.json.error.code, other.exitCode]).toEqual(['COLDKEY_SWAP_OTHER_KEY', 6]);
    const before = await sim.done<Balances>(WalletBalance, 'wallet balance');
    const executed = await swap(Execute, 'execute', ['--new', 'bob2', '--yes']);
    expectSchema(JSON.parse(executed.stdout));
    expect(executed.json.ok).toBe(true);
    const after = await sim.done<Balances>(WalletBalance, 'wallet balance -w bob2');
    const fee = BigInt((executed.json.data as { fee: { rao: string } }).fee.rao);
    expect(BigInt(String(after.totals.free.rao))).toBe(BigInt(String(before.totals.free.rao)) - fee);
  });

  it('behavior: withdrawn some time after it could have been executed', async () => {
    await swap(Announce, 'announce', ['-w', 'dave', '--new-coldkey', 'dave2', '--yes']);
    const again = await swap(Announce, 'announce', ['-w', 'dave', '--new-coldkey', 'dave2', '--yes']);
    expect([again.json.error.code, again.exitCode]).toEqual(['COLDKEY_SWAP_TOO_EARLY', 6]);
    const early = await swap(Clear, 'clear', ['-w', 'dave', '--yes']);
    expect(early.json.error).toMatchObject({ code: 'COLDKEY_SWAP_TOO_EARLY', retry: 'later' });
    await sim.done(SimMine, `sim mine --blocks ${DELAY + REANNOUNCEMENT_DELAY}`);
    const cleared = await swap(Clear, 'clear', ['-w', 'dave', '--yes']);
    expectSchema(JSON.parse(cleared.stdout));
    const { announcements } = await sim.done<ColdkeySwapListing>(
      WalletSwapCheck,
      'wallet swap-check -w dave',
    );
    expect(announcements).toEqual([]);
  });

  it('behavior: a disputed one is frozen', async () => {
    await swap(Announce, 'announce', ['-w', 'dave', '--new-coldkey', 'dave2', '--yes']);
    const disputed = await swap(Dispute, 'dispute', ['-w', 'dave', '--yes']);
    expectSchema(JSON.parse(disputed.stdout));
    const all = await sim.run(WalletSwapCheck, 'wallet swap-check --all --json');
    expectSchema(JSON.parse(all.stdout));
    expect((all.json.data as ColdkeySwapListing).announcements).toEqual([
      expect.objectContaining({ coldkey: DAVE, status: 'disputed' }),
    ]);
    for (const [command, step] of [
      [Execute, 'execute'],
      [Dispute, 'dispute'],
      [Clear, 'clear'],
    ] as const) {
      const argv = ['-w', 'dave', '--yes', ...(step === 'execute' ? ['--new-coldkey', 'dave2'] : [])];
      const { json } = await swap(command, step, argv);
      expect(json.error.code).toBe('COLDKEY_SWAP_DISPUTED');
    }
  });

  it('error: what cannot be', async () => {
    const none = await swap(Dispute, 'dispute', ['-w', 'root', '--yes']);
    expect([none.json.error.code, none.exitCode]).toEqual(['COLDKEY_SWAP_NOT_ANNOUNCED', 6]);
    const self = await swap(Announce, 'announce', ['-w', 'root', '--new-coldkey', 'root', '--yes']);
    expect([self.json.error.code, self.exitCode]).toEqual(['UNSUITABLE_COLDKEY', 6]);
    const missing = await swap(Announce, 'announce', ['-w', 'root']);
    expect(missing.json.error.message).toBe('"wallet swap-coldkey announce" needs --new-coldkey, --yes.');
  });
});

describe('wallet swap-hotkey', () => {
  beforeAll(async () => {
    await sim.done(SimFund, 'sim fund -w bob2 --amount 100');
    for (const hotkey of ['h1', 'h2', 'h3']) {
      await sim.done(WalletNewHotkey, `wallet new-hotkey -w bob2 -H ${hotkey}`);
    }
    await sim.done(SubnetsRegister, 'subnets register --netuid 1 -w bob2 -H h1 --yes');
  }, 60_000);

  const swapHotkey = (argv: string[]) =>
    runCommand(WalletSwapHotkey, 'wallet swap-hotkey', [...argv, '-w', 'bob2', '--json'], { env: sim.env });
  const names = async () => {
    const { subnets } = await sim.done<NeuronOverview>(WalletOverview, 'wallet overview -w bob2 -n 1');
    return subnets.flatMap(({ neurons }) => neurons.map(({ hotkeyName }) => hotkeyName));
  };

  it('default: on one subnet', async () => {
    expect(await names()).toEqual(['h1']);
    const { json, stdout } = await swapHotkey(['h2', '--hotkey', 'h1', '--netuid', '1', '--yes']);
    expectSchema(JSON.parse(stdout));
    // KeySwapOnSubnetCost of the chain.
    expect(json.data).toMatchObject({ netuid: 1, cost: { unit: 'tao', rao: '1000000' } });
    expect(await names()).toEqual(['h2']);
  });

  it('args: --all-netuids, --keep-stake', async () => {
    const plan = await swapHotkey(['h3', '-H', 'h2', '--all-netuids', '--keep-stake', '--dry-run']);
    expectSchema(JSON.parse(plan.stdout));
    // It was swapped a moment ago, so the chain would not do it yet.
    expect(plan.json.error).toMatchObject({
      code: 'WOULD_FAIL',
      details: { plan: { call: { name: 'swap_hotkey_v2', args: { keep_stake: true } } } },
    });
  });

  it('error: somebody else’s hotkey, no subnet, no destination', async () => {
    await sim.done(WalletAssociateHotkey, 'wallet associate-hotkey -w root --hotkey default --yes');
    const owner = String(
      (await sim.done<Balances>(WalletBalance, 'wallet balance -w root')).balances[0]?.address,
    );
    const owned = await swapHotkey([owner, '-H', 'h2', '--netuid', '1', '--yes']);
    expect([owned.json.error.code, owned.exitCode]).toEqual(['HOTKEY_OWNED', 6]);
    expect((await swapHotkey(['h3', '--yes'])).json.error.code).toBe('MISSING_INPUT');
    expect((await swapHotkey(['--netuid', '1', '--yes'])).json.error.code).toBe('MISSING_INPUT');
    const nowhere = await swapHotkey(['h3', '-H', 'h2', '--netuid', '99', '--yes']);
    expect([nowhere.json.error.code, nowhere.exitCode]).toEqual(['SUBNET_NOT_FOUND', 6]);
  });
});

describe('wallet associate-hotkey', () => {
  it('default', async () => {
    await sim.done(WalletNewHotkey, 'wallet new-hotkey -w bob2 -H free');
    const run = await sim.run(WalletAssociateHotkey, 'wallet associate-hotkey -w bob2 -H free --yes --json');
    expectSchema(JSON.parse(run.stdout));
    const owned = await sim.refused(
      WalletAssociateHotkey,
      `wallet associate-hotkey -w root --yes --hotkey ${(run.json.data as { hotkey: string }).hotkey}`,
    );
    expect(owned).toBe('HOTKEY_OWNED 6');
  });
});
