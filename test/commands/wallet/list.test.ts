import { beforeAll, describe, expect, it } from '@jest/globals';
import WalletBalance from '../../../commands/wallet/balance.js';
import WalletList from '../../../commands/wallet/list.js';
import WalletTransfer from '../../../commands/wallet/transfer.js';
import { getBalances } from '../../../src/actions/query/get-balances.js';
import { Client } from '../../../src/client/index.js';
import type { Balances } from '../../../src/output/views/balances.js';
import { keyPairFromUri, walletPaths, writeWallet } from '../../../src/wallet/index.js';
import { runCommand } from '../../helpers/run-command.js';
import { DAVE, SimFixture } from '../../helpers/sim-fixture.js';
import { fakeProvider, testChain } from '../../helpers/test-chain.js';

const sim = new SimFixture('listing');
const LONG = 'a-wallet-with-a-name-that-takes-more-room-than-a-line-has';

beforeAll(async () => {
  await sim.prepare();
  const wallet = walletPaths(String(sim.env.TAO_WALLET_PATH), LONG);
  await writeWallet(wallet, {
    coldkey: { pair: await keyPairFromUri('//long') },
    hotkey: { pair: await keyPairFromUri('//long//hotkey'), name: 'h' },
  });
}, 60_000);

const onTerminal = async (command: Parameters<typeof runCommand>[0], argv: string[]): Promise<string[]> => {
  const run = await runCommand(command, 'wallet x', argv, { env: sim.env, terminal: { width: 80 } });
  return run.stdout.trimEnd().split('\n');
};

describe('80 columns', () => {
  it.each([
    ['wallet list', WalletList, []],
    ['wallet balance --all', WalletBalance, ['--all']],
  ] as const)('default: %s fits and lines up', async (_name, command, argv) => {
    const lines = await onTerminal(command, [...argv]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    const [header = ''] = lines;
    const at = header.indexOf(command === WalletList ? 'State' : 'Coldkey');
    for (const line of lines.slice(1, 4)) expect(line.charAt(at - 1)).toBe(' ');
  });

  it('behavior: wallets are sorted by name, and counted', async () => {
    const lines = await onTerminal(WalletList, []);
    const names = lines.slice(1).map((line) => line.split(' ')[0]);
    expect(names.slice(2, 4)).toEqual(['bob', 'bob']);
    expect(lines).toContain('4 wallets, 4 hotkeys');
  });
});

describe('wallet balance', () => {
  it('args: --sort, totals', async () => {
    const { balances, totals } = await sim.done<Balances>(WalletBalance, 'wallet balance --all --sort free');
    const free = balances.map((row) => BigInt(String(row.free.rao)));
    expect(free).toEqual(free.toSorted((a, b) => (a < b ? 1 : -1)));
    expect(BigInt(String(totals.free.rao))).toBe(free.reduce((sum, rao) => sum + rao, 0n));
  });

  it('behavior: an account with two wallets counts once', async () => {
    const once = await sim.done<Balances>(WalletBalance, `wallet balance --ss58 ${DAVE}`);
    const twice = await sim.done<Balances>(WalletBalance, `wallet balance --ss58 ${DAVE},dave`);
    expect(twice.balances).toHaveLength(2);
    expect(twice.totals).toEqual(once.totals);
  });

  it('behavior: no amount is cut short to fit', async () => {
    const lines = await onTerminal(WalletBalance, ['--all']);
    expect(lines).toHaveLength(6);
    for (const line of lines.slice(1)) expect(line.match(/ TAO(?= |$)/g)).toHaveLength(3);
  });

  it('args: many addresses and names at once', async () => {
    const { balances } = await sim.done<Balances>(
      WalletBalance,
      `wallet balance --ss58 ${DAVE},bob --ss58 root`,
    );
    expect(balances.map(({ name, address }) => name ?? address)).toEqual([DAVE, 'bob', 'root']);
  });

  it('behavior: one round trip, for a hundred accounts as for one', async () => {
    const chain = await testChain();
    try {
      for (const size of [1, 100]) {
        let [roundTrips, pending] = [0, 0];
        const counting = fakeProvider(chain.provider, {
          async request(method, params) {
            // Whatever is asked while an answer is on its way costs no further round trip.
            if (pending++ === 0) roundTrips++;
            const answer = await chain.provider.request(method, params);
            await new Promise((resolve) => setTimeout(resolve, 20));
            pending--;
            return answer;
          },
        });
        const client = new Client(counting);
        // Read once and kept from then on.
        await client.schema();
        const addresses = await Promise.all(
          Array.from({ length: size }, async (_, i) => (await keyPairFromUri(`//${i}`)).address),
        );
        roundTrips = 0;
        expect(await getBalances(client, addresses)).toHaveLength(size);
        expect(roundTrips).toBe(1);
      }
    } finally {
      await chain.close();
    }
  });
});

describe('wallet transfer', () => {
  it('behavior: warns when the destination is a hotkey of ours', async () => {
    const { address } = await keyPairFromUri('//long//hotkey');
    const argv = ['-d', address, '-a', '1', '--dry-run', '--json'];
    const { json } = await runCommand(WalletTransfer, 'wallet transfer', argv, { env: sim.env });
    expect(json.warnings).toEqual([
      `The destination is your hotkey ${LONG}/h; TAO usually goes to coldkeys. To stake with it, use \`tao stake add\`.`,
    ]);
  });
});
