import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Balances } from '../../src/output/views/balances.js';
import type { SimState } from '../../src/output/views/sim.js';
import { Cli } from '../helpers/cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const cli = new Cli(tempFolder('robustness'));
const CHAIN = join(cli.home, '.local/share/tao/sim/default/chain.mdb');
const TAO = 1_000_000_000n;
for (const name of ['Alice', 'Bob', 'Charlie', 'Dave']) {
  cli.run(['wallet', 'create', '-w', name.toLowerCase(), '--uri', `//${name}`]);
}

const freeRao = (account: string): bigint => {
  const { data } = cli.json<Balances>(['wallet', 'balance', '--ss58', account]);
  return BigInt(String(data.totals.free.rao));
};
const blockNumber = (): number => cli.json<SimState>(['sim', 'status', '--check']).data.head.number;

describe('two commands at once', () => {
  it('default', async () => {
    const before = freeRao('dave');
    const start = blockNumber();
    const senders = ['alice', 'bob', 'charlie', 'alice', 'bob', 'charlie'];
    const results = await Promise.all(
      senders.map(
        (name) => cli.start(['wallet', 'transfer', '-w', name, '-d', 'dave', '-a', '1', '--yes']).result,
      ),
    );
    // Some read the same nonce: those that come second sign again.
    expect(results.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(senders.map(() => [0, '']));
    expect(freeRao('dave') - before).toBe(6n * TAO);
    expect(blockNumber()).toBeGreaterThan(start);
  }, 120_000);
});

describe('kill -9', () => {
  it('default', async () => {
    const before = freeRao('dave');
    let done = 0;
    for (const delayMs of [150, 250, 350, 450, 550, 650]) {
      const running = cli.start(['wallet', 'transfer', '-w', 'bob', '-d', 'dave', '-a', '1', '--yes']);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      running.kill('SIGKILL');
      await running.result;
      const received = (freeRao('dave') - before) / TAO;
      // Either the transfer is in a block or it is not; the chain opens and adds up in both cases.
      expect([BigInt(done), BigInt(done + 1)]).toContain(received);
      done = Number(received);
      blockNumber();
    }
    const last = cli.json(['wallet', 'transfer', '-w', 'bob', '-d', 'dave', '-a', '1', '--yes']);
    expect(last.ok).toBe(true);
  }, 120_000);
});

describe('a damaged chain file', () => {
  it.each([
    ['truncated', () => truncateSync(CHAIN, 5000)],
    ['overwritten', () => writeFileSync(CHAIN, 'this is no chain')],
    ['empty', () => truncateSync(CHAIN, 0)],
  ])('error: %s', (_how, damage) => {
    const copy = join(cli.home, 'copy.mdb');
    copyFileSync(CHAIN, copy);
    damage();
    const damaged = readFileSync(CHAIN);
    const { error } = cli.json(['subnets', 'list']);
    expect(error).toMatchObject({ exitCode: 5, code: expect.stringMatching(/^CHAIN_FILE_/) });
    expect(error.help).toHaveLength(1);
    expect(readFileSync(CHAIN)).toEqual(damaged);
    copyFileSync(copy, CHAIN);
    expect(cli.json(['subnets', 'list']).ok).toBe(true);
  });

  it('behavior: a reset makes a new chain in its place', () => {
    writeFileSync(CHAIN, 'this is no chain');
    expect(cli.json(['sim', 'reset', '--yes']).data).toMatchObject({ wasThere: true });
    expect(blockNumber()).toBe(0);
  });
});
