import { describe, expect, it } from '@jest/globals';
import type { IssuanceParts, SimState } from '../../src/output/views/sim.js';
import type { StakeListing } from '../../src/output/views/stake.js';
import { Cli, type Document } from '../helpers/cli.js';
import { expectSchema } from '../helpers/json-schema.js';
import { tempFolder } from '../helpers/temp-folder.js';

/** The main job through the built binary on the embedded chain, each result checked against its schema. */
const cli = new Cli(tempFolder('first-subnet'));

function tao<T = Record<string, never>>(line: string, stdin = ''): Document<T> {
  const document = cli.json<T>(line.split(' '), { stdin });
  expectSchema(document);
  return document;
}

/** Runs a line that must succeed. */
function done<T = Record<string, never>>(line: string, stdin = ''): T {
  const document = tao<T>(line, stdin);
  expect([line, document.error]).toEqual([line, undefined]);
  return document.data;
}

/** Runs a line that must be refused. */
function refused(line: string, stdin = ''): string {
  const { error } = tao(line, stdin);
  return `${error.code} ${error.exitCode}`;
}

const rao = (amount: { rao: unknown }): bigint => BigInt(String(amount.rao));
const TAO = 1_000_000_000n;

done('wallet create --wallet-name owner --hotkey owner --no-use-password');
done('wallet create --wallet-name staker --hotkey v1 --no-use-password');
done('wallet new-hotkey --wallet-name staker --hotkey v2');
done('wallet create --wallet-name root --uri //Alice');

describe('a first subnet', () => {
  it('default', () => {
    for (const name of ['owner', 'staker']) done(`sim fund --wallet-name ${name} --amount 20000`);
    const { netuid, cost } = done<{ netuid: number; cost: { rao: string } }>(
      'subnets create --wallet-name owner --hotkey owner --yes',
    );
    expect([netuid, rao(cost)]).toEqual([2, 1000n * TAO]);
    done('subnets start --wallet-name owner --netuid 2 --yes');
    done(
      'sudo set --wallet-name root --netuid 2 --param subnet_emission_enabled --value true --as-root --yes',
    );
    // A chain's genesis leaves root closed for stake; on the live one it was opened by a migration.
    done('sudo set --wallet-name root --netuid 0 --param subtoken_enabled --value true --as-root --yes');
    const register = 'subnets register --wallet-name staker --netuid 2 --yes';
    expect(done(`${register} --hotkey v1`)).toMatchObject({ uid: 1 });
    expect(done(`${register} --hotkey v2`)).toMatchObject({ uid: 2 });
    const { spent, received } = done<Record<'spent' | 'received', { rao: string; unit: string }>>(
      'stake add --wallet-name staker --hotkey v1 --netuid 2 --amount 2 --yes',
    );
    expect([spent.unit, rao(spent), received.unit]).toEqual(['tao', 2n * TAO, 'alpha']);
    expect(rao(received)).toBeGreaterThan((19n * TAO) / 10n);
  });

  it('behavior: without commit-reveal weights are set at once, by validators with a permit', () => {
    const line = 'weights set --wallet-name staker --hotkey v1 --netuid 2 --weights 2:1 --yes';
    done('sudo set --wallet-name owner --netuid 2 --param commit_reveal_weights_enabled --value false --yes');
    expect(refused(line)).toBe('INVALID_TRANSACTION 6');
    done('sim warp --epochs 1 --netuid 2');
    expect(done(line.replace('2:1', '-'), '# one miner\n2:1\n')).toMatchObject({ weights: [[2, 1]] });
    expect(done('weights show --netuid 2')).toMatchObject({
      validators: [{ uid: 1, weights: [[2, 65_535]] }],
    });
  });

  it('behavior: two epochs later everybody has earned, and it adds up', () => {
    done('sim warp --epochs 2 --netuid 2');
    const { neurons, total } = done<{
      neurons: { uid: number; emission: { rao: string } }[];
      total: { rao: string };
    }>('emission show --netuid 2');
    const earned = neurons.map(({ emission }) => rao(emission));
    expect(earned[1]).toBeGreaterThan(0n);
    expect(earned[2]).toBeGreaterThan(0n);
    expect(earned.reduce((sum, emission) => sum + emission, 0n)).toBe(rao(total));
    const { issuance } = done<SimState & { issuance: IssuanceParts }>('sim status --check');
    expect(rao(issuance.sum)).toBe(rao(issuance.issuance));
  });

  it('behavior: stake moves, is swapped, is given away and comes back', () => {
    const position = (hotkey: string, netuid: number, wallet = 'staker'): bigint => {
      const { positions } = done<StakeListing>(`stake list --wallet-name ${wallet}`);
      const address = tao<{ wallets: { hotkeys: { name: string; address: string }[] }[] }>(
        'wallet list --wallet-name staker',
      ).data.wallets[0]?.hotkeys.find(({ name }) => name === hotkey)?.address;
      const found = positions.find((row) => row.hotkey === address && row.netuid === netuid);
      return found === undefined ? 0n : rao(found.stake);
    };
    const before = position('v2', 2);
    done(
      'stake move --wallet-name staker --from v1 --to v2 --origin-netuid 2 --dest-netuid 2 --amount 1 --yes',
    );
    expect(position('v2', 2) - before).toBeGreaterThan(TAO - 10n);
    done(
      'stake swap --wallet-name staker --hotkey v2 --origin-netuid 2 --dest-netuid 0 --amount 0.5 --tolerance 5% --yes',
    );
    expect(position('v2', 0)).toBeGreaterThan(0n);
    done(
      'stake transfer --wallet-name staker --hotkey v2 --dest owner --origin-netuid 2 --dest-netuid 2 --amount 0.5 --yes',
    );
    expect(position('v2', 2, 'owner')).toBeGreaterThan(0n);
    const removed = done<{ received: { rao: string; unit: string } }>(
      'stake remove --wallet-name staker --hotkey v1 --netuid 2 --amount 1 --tolerance 5% --yes',
    );
    expect(removed.received.unit).toBe('tao');
    expect(done('stake remove --wallet-name staker --hotkey v2 --all --yes')).toHaveProperty('removed');
    done('sim status --check');
  });

  it('behavior: reads', () => {
    expect(done('subnets list')).toMatchObject({ subnets: [{ netuid: 0 }, { netuid: 1 }, { netuid: 2 }] });
    expect(done<{ neurons: unknown[] }>('subnets show --netuid 2').neurons).toHaveLength(3);
    expect(rao(done<{ cost: { rao: string } }>('subnets burn-cost').cost)).toBeGreaterThan(0n);
    const { hyperparameters } = done<{ hyperparameters: { name: string }[] }>('sudo get --netuid 2');
    expect(hyperparameters).toContainEqual({
      name: 'commit_reveal_weights_enabled',
      value: { kind: 'bool', value: false },
    });
    expect(done('subnets hyperparameters --netuid 2')).toEqual({ netuid: 2, hyperparameters });
    expect(done('emission show')).toMatchObject({ subnets: [{ netuid: 1 }, { netuid: 2, isEnabled: true }] });
    expect(done<{ balances: unknown[] }>('wallet balance --all').balances).toHaveLength(3);
    expect(done('sim accounts')).toMatchObject({
      accounts: [{ uri: '//Alice', isSudo: true }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  it('behavior: --at reads the past', () => {
    const { chain } = tao('sim mine');
    const number = Number(tao<{ number: number }>('sim mine --blocks 2').data.number);
    expect(chain?.blockNumber).toBe(number - 2);
    expect(tao(`subnets burn-cost --at ${number - 1}`).chain?.blockNumber).toBe(number - 1);
    expect(refused(`subnets burn-cost --at ${number + 1}`)).toBe('BLOCK_NOT_FOUND 5');
  });
});

describe('refusals', () => {
  it.each([
    ['stake add --wallet-name nobody --netuid 2 --amount 1 --yes', 'WALLET_NOT_FOUND 4'],
    ['stake add --wallet-name staker --hotkey nobody --netuid 2 --amount 1 --yes', 'KEY_FILE_NOT_FOUND 4'],
    ['stake add --wallet-name staker --hotkey v1 --netuid 77 --amount 1 --yes', 'SUBNET_NOT_FOUND 6'],
    [
      'stake remove --wallet-name staker --hotkey v1 --netuid 2 --amount 1000000 --yes',
      'INSUFFICIENT_FUNDS 6',
    ],
    ['subnets show --netuid 77', 'SUBNET_NOT_FOUND 6'],
    ['subnets register --wallet-name staker --hotkey v1 --netuid 2 --yes', 'DISPATCH_FAILED 6'],
    ['subnets start --wallet-name staker --netuid 2 --yes', 'DISPATCH_FAILED 6'],
    [
      'weights set --wallet-name owner --hotkey default --netuid 2 --weights 1:1 --yes',
      'KEY_FILE_NOT_FOUND 4',
    ],
    ['weights set --wallet-name root --hotkey default --netuid 2 --weights 1:1 --yes', 'NOT_REGISTERED 6'],
    ['weights set --wallet-name staker --hotkey v1 --netuid 2 --weights 200:1 --yes', 'UID_NOT_FOUND 6'],
    [
      'sudo set --wallet-name owner --netuid 2 --param no_such_thing --value 1 --yes',
      'UNKNOWN_HYPERPARAMETER 2',
    ],
    ['sim mine --network ws://127.0.0.1:1', 'NODE_UNREACHABLE 5'],
    ['sim reset --network local --yes', 'NOT_A_SIMULATION 6'],
  ])('error: %s', (line, outcome) => {
    expect(refused(line)).toBe(outcome);
  });

  it('error: a price that moves beyond the limit', () => {
    const { error } = tao('stake add --wallet-name staker --hotkey v1 --netuid 2 --amount 5000 --yes');
    expect(error.message).toContain('SlippageTooHigh');
    expect(error.exitCode).toBe(6);
  });

  it('error: more than there is changes nothing', () => {
    const free = () =>
      rao(done<{ totals: { free: { rao: string } } }>('wallet balance --wallet-name staker').totals.free);
    const before = free();
    expect(refused('stake add --wallet-name staker --hotkey v1 --netuid 2 --amount 900000 --yes')).toBe(
      'INSUFFICIENT_FUNDS 6',
    );
    expect(refused('wallet transfer --wallet-name staker --dest owner --amount 900000 --yes')).toBe(
      'INSUFFICIENT_FUNDS 6',
    );
    expect(free()).toBe(before);
  });
});
