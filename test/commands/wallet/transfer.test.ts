import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import WalletBalance from '../../../commands/wallet/balance.js';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletTransfer from '../../../commands/wallet/transfer.js';
import type { Balances } from '../../../src/output/views/balances.js';
import { fakeHost } from '../../helpers/fake-host.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const folder = tempFolder('transfer');
const env = {
  TAO_CONFIG: join(folder, 'none.json'),
  TAO_DATA_DIR: join(folder, 'data'),
  TAO_WALLET_PATH: join(folder, 'wallets'),
};
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const DAVE = '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy';
const TAO = 1_000_000_000n;

const transfer = (argv: string[], options = {}) =>
  runCommand(WalletTransfer, 'wallet transfer', ['-w', 'bob', ...argv], { env, ...options });

async function freeRao(account: string): Promise<bigint> {
  const { json } = await runCommand(WalletBalance, 'wallet balance', ['--ss58', account, '--json'], { env });
  return BigInt(String((json.data as Balances).totals.free.rao));
}

beforeAll(async () => {
  await runCommand(WalletCreate, 'wallet create', ['-w', 'bob', '--uri', '//Bob'], { env });
  await runCommand(WalletCreate, 'wallet create', ['-w', 'dave', '--uri', '//Dave'], { env });
});

describe('wallet transfer', () => {
  it('default', async () => {
    const [bob, dave] = [await freeRao('bob'), await freeRao('dave')];
    const { json, exitCode } = await transfer(['--dest', 'dave', '--amount', '1.5', '--yes', '--json']);
    expect(exitCode).toBe(0);
    expectSchema(json as never);
    const data = json.data as { fee: { rao: string } };
    expect(data).toMatchObject({ from: BOB, to: DAVE, amount: { unit: 'tao', rao: '1500000000' } });
    expect(await freeRao('dave')).toBe(dave + (3n * TAO) / 2n);
    expect(await freeRao('bob')).toBe(bob - (3n * TAO) / 2n - BigInt(data.fee.rao));
  });

  it('behavior: the chain of the document is the block the transaction lies in', async () => {
    const { json } = await transfer(['-d', DAVE, '-a', '1', '-y', '--json']);
    const { chain, data } = json as unknown as {
      chain: Record<string, unknown>;
      data: Record<string, unknown>;
    };
    expect([chain.blockHash, chain.blockNumber]).toEqual([data.blockHash, data.blockNumber]);
    expect(chain).toMatchObject({ network: 'sim', specVersion: 425 });
  });

  it('behavior: --dry-run shows what would happen, and nothing does', async () => {
    const before = await freeRao('bob');
    const { json } = await transfer(['--dest', 'dave', '--amount', '1', '--dry-run', '--json']);
    expectSchema(json as never);
    expect(json.data).toMatchObject({
      dryRun: true,
      call: { pallet: 'Balances', name: 'transfer_keep_alive', args: { dest: DAVE, value: '1000000000' } },
      signer: { role: 'coldkey', address: BOB },
    });
    expect(await freeRao('bob')).toBe(before);
  });

  it('behavior: in a pipe, exact values beside their labels', async () => {
    const { stdout } = await transfer(['--dest', 'dave', '--amount', '0.000000001', '--yes']);
    expect(stdout).toMatch(
      /^From\t5F\w+\nTo\t5D\w+\nAmount\t0\.000000001\nFee\t0\.\d+\nBlock\t\d+\nExtrinsic\t0x/,
    );
  });

  it('behavior: on a terminal it shows network, genesis and fee, asks, and says how not to be asked', async () => {
    const host = fakeHost({ env, terminal: { width: 120 } });
    const running = runCommand(WalletTransfer, 'wallet transfer', ['-w', 'bob', '--dest', 'dave'], host);
    await host.sees('Amount in TAO, or all:');
    host.type('1e3\r');
    await host.sees('an exponent is not accepted');
    host.type('\u0015' + '2.5\r');
    await host.sees('Sign and send this?');
    for (const fact of ['Network', 'sim', 'Genesis', '0x', 'Transfer', '2.500000000 TAO', 'Fee']) {
      expect(host.out.stderr).toContain(fact);
    }
    host.type('y\r');
    const { stdout, stderr, exitCode } = await running;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2.500000000 TAO');
    expect(stderr).toContain('Without questions: tao wallet transfer -w bob --dest dave --amount 2.5 --yes');
  });

  it('behavior: no is no', async () => {
    const before = await freeRao('bob');
    const host = fakeHost({ env, terminal: { width: 120 } });
    const argv = ['-w', 'bob', '--dest', 'dave', '--amount', '1'];
    const running = runCommand(WalletTransfer, 'wallet transfer', argv, host);
    await host.sees('Sign and send this?');
    host.type('\r');
    const { stdout, stderr, exitCode } = await running;
    expect([stdout, exitCode]).toEqual(['', 3]);
    expect(stderr).toContain('"wallet transfer" was cancelled; nothing was changed.');
    expect(await freeRao('bob')).toBe(before);
  });

  it('behavior: Ctrl-C at a question is an interruption', async () => {
    const host = fakeHost({ env, terminal: { width: 120 } });
    const argv = ['-w', 'bob', '--dest', 'dave', '--amount', '1'];
    const running = runCommand(WalletTransfer, 'wallet transfer', argv, host);
    await host.sees('Sign and send this?');
    host.type('\u0003');
    expect((await running).exitCode).toBe(130);
  });

  it('args: --amount all is --all', async () => {
    for (const argv of [['--amount', 'all'], ['--all']]) {
      const { json } = await transfer(['--dest', 'dave', ...argv, '--allow-death', '--dry-run', '--json']);
      expect(json.data).toMatchObject({ call: { name: 'transfer_all', args: { keep_alive: false } } });
    }
  });

  it.each([
    [['--dest', 'dave', '--amount', '1'], 'MISSING_INPUT', 2],
    [['--dest', 'dave', '--amount', '1', '--all', '--yes'], 'USAGE', 2],
    [['--dest', `${DAVE.slice(0, -1)}x`, '--amount', '1', '--yes'], 'INVALID_ADDRESS', 2],
    [
      ['--dest', '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5', '--amount', '1', '--yes'],
      'INVALID_ADDRESS',
      2,
    ],
    [['--dest', 'nobody', '--amount', '1', '--yes'], 'WALLET_NOT_FOUND', 4],
    [['--dest', 'dave', '--amount', '18446744073', '--yes'], 'INSUFFICIENT_FUNDS', 6],
  ])('error: %j', async (argv, code, exitCode) => {
    const run = await transfer([...argv, '--json']);
    expectSchema(run.json as never);
    expect([run.json.error.code, run.exitCode]).toEqual([code, exitCode]);
  });
});
