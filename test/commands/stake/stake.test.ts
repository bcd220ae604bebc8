import { beforeAll, describe, expect, it } from '@jest/globals';
import StakeAdd from '../../../commands/stake/add.js';
import StakeList from '../../../commands/stake/list.js';
import StakeMove from '../../../commands/stake/move.js';
import StakeRemove from '../../../commands/stake/remove.js';
import StakeSwap from '../../../commands/stake/swap.js';
import StakeTransfer from '../../../commands/stake/transfer.js';
import SubnetsRegister from '../../../commands/subnets/register.js';
import { runCommand } from '../../helpers/run-command.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';

const sim = new SimFixture('stake');
beforeAll(async () => {
  await sim.withSubnet();
  await sim.done(StakeAdd, 'stake add --netuid 2 --amount 2 --yes');
}, 60_000);

describe('stake add', () => {
  it('default', async () => {
    const { name, args } = await sim.call(StakeAdd, 'stake add --netuid 2 --amount 1');
    expect(name).toBe('SubtensorModule.add_stake_limit');
    expect(args).toMatchObject({ hotkey: BOB, netuid: 2, amount_staked: '1000000000', allow_partial: false });
  });

  it('args: the limit price follows the tolerance', async () => {
    const limit = async (flags: string) =>
      BigInt(String((await sim.call(StakeAdd, `stake add --netuid 2 --amount 1 ${flags}`)).args.limit_price));
    const price = await limit('--tolerance 0');
    // price × (1 + tolerance), rounded down.
    expect(await limit('')).toBe(price + (price * 5n) / 1000n);
    expect(await limit('--rate-tolerance 10%')).toBe(price + price / 10n);
  });

  it('args: switches of btcli', async () => {
    expect((await sim.call(StakeAdd, 'stake add -n 2 --amount 1 --no-safe-staking')).name).toBe(
      'SubtensorModule.add_stake',
    );
    expect((await sim.call(StakeAdd, 'stake add --netuids 2 --amount 1 --partial')).args.allow_partial).toBe(
      true,
    );
  });

  it('args: a hotkey by name or address', async () => {
    const hotkey = async (flags: string) =>
      (await sim.call(StakeAdd, `stake add --netuid 2 --amount 1 ${flags}`)).args.hotkey;
    expect(await hotkey(`--hotkey-ss58 ${DAVE}`)).toBe(DAVE);
    expect(await hotkey('-w dave --hotkey default')).toBe(DAVE);
  });

  it('behavior: on root the plain call, since TAO stays TAO', async () => {
    expect((await sim.call(StakeAdd, 'stake add --netuid 0 --amount 1')).name).toBe(
      'SubtensorModule.add_stake',
    );
  });

  it('args: --all spends everything but the fee and the existential deposit', async () => {
    const free = async () =>
      (await sim.done<{ free: { rao: string } }>(StakeList, 'stake list -w dave')).free.rao;
    const [before, fee] = [BigInt(await free()), (plan: { fee: { rao: string } }) => BigInt(plan.fee.rao)];
    const plan = await sim.done<{ fee: { rao: string } }>(
      StakeAdd,
      `stake add -w dave --hotkey ${BOB} --netuid 0 --all --dry-run`,
    );
    const { spent } = await sim.done<{ spent: { rao: string } }>(
      StakeAdd,
      `stake add -w dave --hotkey ${BOB} --netuid 0 -a --yes`,
    );
    // Balances.ExistentialDeposit is 500 rao.
    expect(BigInt(spent.rao)).toBe(before - fee(plan) - 500n);
    expect(await free()).toBe('500');
    expect(await sim.refused(StakeAdd, `stake add -w dave --hotkey ${BOB} --netuid 0 --all --yes`)).toBe(
      'INSUFFICIENT_FUNDS 6',
    );
  });

  it('behavior: settings hold where flags say nothing', async () => {
    const env = { ...sim.env, TAO_SAFE_STAKING: 'off' };
    const { stdout } = await runCommand(
      StakeAdd,
      'stake add',
      ['--netuid', '2', '--amount', '1', '--dry-run'],
      { env },
    );
    expect(stdout).toContain('Call\tSubtensorModule.add_stake\n');
  });

  it('error: refusals', async () => {
    expect(await sim.refused(StakeAdd, 'stake add --netuid 9 --amount 1 --yes')).toBe('SUBNET_NOT_FOUND 6');
    expect(await sim.refused(StakeAdd, 'stake add --netuid 2 --amount 2000000 --yes')).toBe(
      'INSUFFICIENT_FUNDS 6',
    );
    expect(await sim.refused(StakeAdd, 'stake add --netuid 2 --amount 1 --tolerance 7 --yes')).toBe(
      'INVALID_PROPORTION 2',
    );
  });
});

describe('stake list', () => {
  it('default', async () => {
    const { stdout } = await sim.run(StakeList, 'stake list');
    expect(stdout).toMatch(new RegExp(`^2\\t${BOB}\\t1\\.\\d+\\t\\d\\.\\d+\\t[12]\\.\\d+\\ttrue\\n$`));
  });

  it('args: another coldkey', async () => {
    expect((await sim.run(StakeList, 'stake list --ss58 root')).stdout).toBe('');
    expect(await sim.terminal(StakeList, 'stake list -k root')).toMatch(
      /^No stake\.\n\nColdkey 5\w+: free [\d,.]+ TAO, staked/,
    );
  });
});

describe('stake remove', () => {
  it('default', async () => {
    const { name, args } = await sim.call(StakeRemove, 'stake remove --netuid 2 --amount 0.5');
    expect(name).toBe('SubtensorModule.remove_stake_limit');
    expect(args).toMatchObject({ hotkey: BOB, netuid: 2, amount_unstaked: '500000000' });
  });

  it('args: --all of a subnet, and of all subnets', async () => {
    const { positions } = await sim.done<{ positions: { stake: { rao: string } }[] }>(
      StakeList,
      'stake list',
    );
    const here = await sim.call(StakeRemove, 'stake remove --netuid 2 --all');
    expect(here.args.amount_unstaked).toBe(positions[0]?.stake.rao);
    expect((await sim.call(StakeRemove, 'stake remove --unstake-all')).name).toBe(
      'SubtensorModule.unstake_all',
    );
  });

  it('error: refusals', async () => {
    expect(await sim.refused(StakeRemove, 'stake remove --netuid 2 --amount 900 --yes')).toBe(
      'INSUFFICIENT_FUNDS 6',
    );
    expect(await sim.refused(StakeRemove, 'stake remove --yes')).toBe('MISSING_INPUT 2');
    expect(await sim.refused(StakeRemove, 'stake remove --netuid 2 --all --amount 1 --yes')).toBe('USAGE 2');
  });
});

describe('stake move, transfer and swap', () => {
  it('default', async () => {
    const route = '--origin-netuid 2 --dest-netuid 0 --amount 0.5';
    expect(await sim.call(StakeMove, `stake move --to ${DAVE} ${route}`)).toEqual({
      name: 'SubtensorModule.move_stake',
      args: {
        origin_hotkey: BOB,
        destination_hotkey: DAVE,
        origin_netuid: 2,
        destination_netuid: 0,
        alpha_amount: '500000000',
      },
    });
    expect(await sim.call(StakeTransfer, `stake transfer --dest dave ${route}`)).toMatchObject({
      name: 'SubtensorModule.transfer_stake',
      args: { destination_coldkey: DAVE, hotkey: BOB },
    });
    expect(await sim.call(StakeSwap, 'stake swap -o 2 -d 0 -a 0.5')).toMatchObject({
      name: 'SubtensorModule.swap_stake_limit',
      args: { origin_netuid: 2, destination_netuid: 0, alpha_amount: '500000000', allow_partial: false },
    });
    expect((await sim.call(StakeSwap, 'stake swap -o 2 -d 0 --swap-all --no-safe-staking')).name).toBe(
      'SubtensorModule.swap_stake',
    );
  });

  it('error: every missing input at once', async () => {
    const { stderr, exitCode } = await sim.run(StakeMove, 'stake move');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"stake move" needs --origin-netuid, --dest-netuid, --to, --amount, --yes.');
  });
});

describe('stake in several places', () => {
  interface Batch {
    operations: { hotkey: string; netuid: number; spent: { rao: string }; received: { rao: string } }[];
    fee: { rao: string };
  }

  beforeAll(async () => {
    await sim.done(SubnetsRegister, 'subnets register -w root --netuid 2 --yes');
  });

  it('default: one transaction for all of them, and what came of each', async () => {
    const { name, args } = await sim.call(
      StakeAdd,
      `stake add --netuid 2 --include-hotkeys ${BOB},${ALICE} --amount 1 --no-safe-staking`,
    );
    expect(name).toBe('Utility.batch_all');
    expect(args.calls).toHaveLength(2);
    const sent = await sim.done<Batch>(
      StakeAdd,
      `stake add -n 2 --include-hotkeys ${BOB},${ALICE} --amount 1 --no-safe-staking --yes`,
    );
    expect(sent.operations.map(({ hotkey, netuid, spent }) => [hotkey, netuid, spent.rao])).toEqual([
      [BOB, 2, '1000000000'],
      [ALICE, 2, '1000000000'],
    ]);
    const [first, second] = sent.operations.map(({ received }) => BigInt(received.rao));
    expect(second).toBeLessThan(first as bigint);
  });

  it('args: all hotkeys but some, all subnets, all TAO in equal parts', async () => {
    const everywhere = await sim.call(StakeAdd, 'stake add --all-netuids --all-hotkeys --amount 1');
    expect((everywhere.args.calls as { args: object }[]).map(({ args }) => args)).toMatchObject([
      { hotkey: BOB, netuid: 0 },
      { hotkey: BOB, netuid: 2 },
    ]);
    expect(
      await sim.refused(StakeAdd, 'stake add -n 2 --all-hotkeys --exclude-hotkeys default --amount 1 --yes'),
    ).toBe('USAGE 2');
    const all = await sim.call(
      StakeAdd,
      `stake add -n 2 --include-hotkeys ${BOB},${ALICE} --all --no-safe-staking`,
    );
    const [left, right] = (all.args.calls as { args: { amount_staked: string } }[]).map(({ args }) => args);
    expect(left?.amount_staked).toBe(right?.amount_staked);
  });

  it('error: a list of nothing', async () => {
    for (const command of [StakeAdd, StakeRemove]) {
      const verb = command === StakeAdd ? 'add' : 'remove';
      const line = `stake ${verb} -n 2 --include-hotkeys , --amount 1 --yes`;
      expect(await sim.refused(command, line)).toBe('EMPTY_LIST 2');
    }
  });

  it('behavior: all or nothing', async () => {
    const line = `stake add -n 2 --include-hotkeys ${BOB},${DAVE} --amount 1 --no-safe-staking --yes`;
    const before = await sim.done<{ positions: unknown[] }>(StakeList, 'stake list');
    expect(await sim.refused(StakeAdd, line)).toBe('DISPATCH_FAILED 6');
    expect((await sim.done<{ positions: unknown[] }>(StakeList, 'stake list')).positions).toEqual(
      before.positions,
    );
  });

  it('default: remove, wherever there is stake; all alpha to root', async () => {
    const some = await sim.done<Batch>(
      StakeRemove,
      `stake remove --all-netuids --include-hotkeys ${BOB},${ALICE} --amount 0.1 --yes`,
    );
    expect(some.operations.map(({ hotkey }) => hotkey).sort()).toEqual([ALICE, BOB].sort());
    const { name, args } = await sim.call(StakeRemove, `stake remove --all-alpha -H ${ALICE}`);
    expect([name, args]).toEqual(['SubtensorModule.unstake_all_alpha', { hotkey: ALICE }]);
    const every = await sim.call(StakeRemove, `stake remove --all --include-hotkeys ${BOB},${ALICE}`);
    expect([every.name, (every.args.calls as unknown[]).length]).toEqual(['Utility.batch_all', 2]);
  });
});
