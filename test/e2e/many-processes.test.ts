import { beforeAll, describe, expect, it } from '@jest/globals';
import { Cli, type Document } from '../helpers/cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

/** A command in each, of few accounts: most of them race for a nonce. */
const PROCESSES = 64;
const SENDERS = 4;
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const TAO = 1_000_000_000n;

const cli = new Cli(tempFolder('many-processes'));
const wallets = Array.from({ length: SENDERS }, (_, i) => `sender-${i}`);

interface Amount {
  readonly rao: string;
}

const freeOf = (account: string): bigint => {
  const { data } = cli.json<{ balances: { free: Amount }[] }>(['wallet', 'balance', '--ss58', account]);
  return BigInt(data.balances[0]!.free.rao);
};

beforeAll(() => {
  for (const wallet of wallets) {
    cli.json(['wallet', 'new-coldkey', '--wallet-name', wallet, '--no-use-password', '--yes']);
    expect(cli.json(['sim', 'fund', '--wallet-name', wallet, '--amount', '1000']).ok).toBe(true);
  }
});

describe(`${PROCESSES} commands at once on one chain`, () => {
  it('default: each does its work once, with a nonce of its own', async () => {
    const before = freeOf(BOB);
    const funds = wallets.map(freeOf);
    const running = Array.from({ length: PROCESSES }, (_, i) => {
      const wallet = wallets[i % SENDERS] as string;
      return cli.start(['wallet', 'transfer', '-w', wallet, '--dest', BOB, '-a', '1', '--yes', '--json'])
        .result;
    });
    const results = await Promise.all(running);
    expect(results.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
    const sent = results.map(
      ({ stdout }) => (JSON.parse(stdout) as Document<{ extrinsicHash: string; fee: Amount }>).data,
    );
    expect(new Set(sent.map(({ extrinsicHash }) => extrinsicHash)).size).toBe(PROCESSES);
    expect(freeOf(BOB) - before).toBe(BigInt(PROCESSES) * TAO);
    for (const [i, wallet] of wallets.entries()) {
      const own = sent.filter((_, number) => number % SENDERS === i);
      const fees = own.reduce((sum, { fee }) => sum + BigInt(fee.rao), 0n);
      expect(funds[i]! - freeOf(wallet)).toBe(BigInt(own.length) * TAO + fees);
    }
  }, 300_000);
});
