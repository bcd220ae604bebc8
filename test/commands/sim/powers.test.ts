import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import DropTransactions from '../../../commands/sim/drop-transactions.js';
import Export from '../../../commands/sim/export.js';
import Fund from '../../../commands/sim/fund.js';
import Impersonate from '../../../commands/sim/impersonate.js';
import Import from '../../../commands/sim/import.js';
import Mine from '../../../commands/sim/mine.js';
import Revert from '../../../commands/sim/revert.js';
import SetBalance from '../../../commands/sim/set-balance.js';
import SetStorage from '../../../commands/sim/set-storage.js';
import Snapshot from '../../../commands/sim/snapshot.js';
import Snapshots from '../../../commands/sim/snapshots.js';
import Status from '../../../commands/sim/status.js';
import Warp from '../../../commands/sim/warp.js';
import WalletBalance from '../../../commands/wallet/balance.js';
import WalletRegenColdkeypub from '../../../commands/wallet/regen-coldkeypub.js';
import WalletTransfer from '../../../commands/wallet/transfer.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const folder = tempFolder('powers');
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const DAVE = '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy';

const COMMANDS = {
  'sim drop-transactions': DropTransactions,
  'sim export': Export,
  'sim fund': Fund,
  'sim impersonate': Impersonate,
  'sim import': Import,
  'sim mine': Mine,
  'sim revert': Revert,
  'sim set-balance': SetBalance,
  'sim set-storage': SetStorage,
  'sim snapshot': Snapshot,
  'sim snapshots': Snapshots,
  'sim status': Status,
  'sim warp': Warp,
  'wallet balance': WalletBalance,
  'wallet regen-coldkeypub': WalletRegenColdkeypub,
  'wallet transfer': WalletTransfer,
} as const;

/** Runs a command on a chain in a data folder of its own. */
async function tao(chain: string, words: keyof typeof COMMANDS, ...argv: string[]) {
  const env = {
    TAO_CONFIG: join(folder, 'none.json'),
    TAO_DATA_DIR: join(folder, 'data'),
    TAO_NETWORK: `sim:${chain}`,
    TAO_WALLET_PATH: join(folder, 'wallets'),
  };
  const { json, exitCode } = await runCommand(COMMANDS[words], words, [...argv, '--json'], { env });
  expectSchema(json as never);
  return { ...json, exitCode };
}

async function done<T = Record<string, unknown>>(...args: Parameters<typeof tao>): Promise<T> {
  const { data, error } = await tao(...args);
  expect([args, error]).toEqual([args, undefined]);
  return data as T;
}

async function refused(...args: Parameters<typeof tao>): Promise<unknown[]> {
  const { error, exitCode } = await tao(...args);
  return [error?.code, exitCode];
}

const headOf = async (chain: string) =>
  (await done<{ head: { number: number; hash: string } }>(chain, 'sim status')).head;
const freeOf = async (chain: string) =>
  (await done<{ totals: { free: { rao: string } } }>(chain, 'wallet balance', '--ss58', BOB)).totals.free.rao;

describe('sim snapshot, snapshots, revert', () => {
  it('default: across processes, as often as wanted', async () => {
    await done('a', 'sim mine', '--blocks', '2');
    const { snapshot } = await done<{ snapshot: { id: string; hash: string } }>('a', 'sim snapshot', 'here');
    for (let round = 0; round < 2; round++) {
      await done('a', 'sim set-balance', '--ss58', BOB, '--amount', '5');
      await done('a', 'sim mine');
      expect(await freeOf('a')).toBe('5000000000');
      expect(await done('a', 'sim revert', 'here')).toEqual({ number: 2, hash: snapshot.hash });
      expect(await freeOf('a')).toBe('1000000000000000');
    }
    expect(await done('a', 'sim snapshots')).toEqual({ snapshots: [snapshot] });
    expect(await done('a', 'sim snapshot', 'here', '--drop')).toEqual({ snapshot, isDropped: true });
    expect(await done('a', 'sim snapshots')).toEqual({ snapshots: [] });
  });

  it('args: without a name it is a number', async () => {
    expect(await done('a', 'sim snapshot')).toMatchObject({ snapshot: { id: '1' } });
    expect(await done('a', 'sim snapshot')).toMatchObject({ snapshot: { id: '2' } });
  });

  it('error: no such snapshot, none named', async () => {
    expect(await refused('a', 'sim revert', 'nowhere')).toEqual(['POWER_REFUSED', 6]);
    expect(await refused('a', 'sim snapshot', 'nowhere', '--drop')).toEqual(['POWER_REFUSED', 6]);
    expect(await refused('a', 'sim revert')).toEqual(['MISSING_INPUT', 2]);
    expect(await refused('a', 'sim snapshot', '--drop')).toEqual(['MISSING_INPUT', 2]);
  });
});

describe('sim export, import', () => {
  const file = join(folder, 'chain.tao');

  it('default: another chain becomes the same', async () => {
    await done('from', 'sim mine', '--blocks', '3');
    await done('from', 'sim set-balance', '--ss58', BOB, '--amount', '0.5');
    const exported = await done<{ head: object; bytes: number }>('from', 'sim export', file);
    expect(exported.head).toEqual(await headOf('from'));
    expect(readFileSync(file)).toHaveLength(exported.bytes);
    await done('to', 'sim mine', '--blocks', '9');
    expect(await done('to', 'sim import', file, '--yes')).toMatchObject({ head: exported.head });
    expect(await freeOf('to')).toBe('500000000');
    await done('to', 'sim mine');
    await done('from', 'sim mine');
    expect(await headOf('to')).toEqual(await headOf('from'));
  });

  it('error: a file that exists is replaced only when told to', async () => {
    expect(await refused('from', 'sim export', file)).toEqual(['FILE_EXISTS', 2]);
    await done('from', 'sim export', file, '--overwrite');
    expect(await refused('from', 'sim export', join(folder, 'no', 'where'))).toEqual([
      'EXPORT_UNWRITABLE',
      5,
    ]);
  });

  it('error: a damaged file, one of another kind, none: nothing is changed', async () => {
    const before = await headOf('to');
    const bytes = readFileSync(file);
    const bad = join(folder, 'bad.tao');
    writeFileSync(bad, bytes.subarray(0, -1));
    expect(await refused('to', 'sim import', bad, '--yes')).toEqual(['CHAIN_EXPORT_DAMAGED', 2]);
    writeFileSync(bad, 'no chain');
    expect(await refused('to', 'sim import', bad, '--yes')).toEqual(['CHAIN_EXPORT_FOREIGN', 2]);
    expect(await refused('to', 'sim import', join(folder, 'none'), '--yes')).toEqual(['UNREADABLE_INPUT', 2]);
    expect(await refused('to', 'sim import', file)).toEqual(['MISSING_INPUT', 2]);
    expect(await headOf('to')).toEqual(before);
    expect(existsSync(`${file}.${process.pid}.tmp`)).toBe(false);
  });
});

describe('sim warp', () => {
  it('args: seconds, for, until-epoch', async () => {
    await done('w', 'sim warp', '--seconds', '60');
    await done('w', 'sim warp', '--for', '1h');
    const { number } = await done<{ number: number }>('w', 'sim warp', '--until-epoch', '1');
    expect(number).toBeGreaterThan(0);
    expect(await done('w', 'sim warp', '--until-epoch', '1')).toMatchObject({ number: number + 100 });
  });

  it('error: moments that never come, two distances, none', async () => {
    expect(await refused('w', 'sim warp', '--until-start', '7')).toEqual(['POWER_REFUSED', 6]);
    expect(await refused('w', 'sim warp', '--until-reveal', '1')).toEqual(['POWER_REFUSED', 6]);
    expect(await refused('w', 'sim warp', '--blocks', '1', '--seconds', '1')).toEqual(['USAGE', 2]);
    expect(await refused('w', 'sim warp')).toEqual(['MISSING_INPUT', 2]);
  });
});

describe('sim set-storage', () => {
  it('default: a map, an item that is no map, a part of a struct', async () => {
    expect(await done('s', 'sim set-storage', 'SubtensorModule.Tempo', '1', '20')).toEqual({
      item: 'SubtensorModule.Tempo',
      keys: [1],
      value: 20,
    });
    expect(await done('s', 'sim warp', '--until-epoch', '1')).toMatchObject({ number: 20 });
    await done('s', 'sim set-storage', 'subtensormodule.txratelimit', '5');
    await done('s', 'sim set-storage', 'System.Account', BOB, '{"data":{"free":"1234567890"}}');
    expect(await freeOf('s')).toBe('1234567890');
    await done('s', 'sim set-storage', 'System.Account', JSON.stringify([BOB]), 'null');
    expect(await freeOf('s')).toBe('0');
  });

  it('error: no such item, a value that does not fit, no JSON, no value', async () => {
    expect(await refused('s', 'sim set-storage', 'SubtensorModule.Nothing', '1')).toEqual([
      'POWER_REFUSED',
      6,
    ]);
    expect(await refused('s', 'sim set-storage', 'SubtensorModule.Tempo', '1', '70000')).toEqual([
      'POWER_REFUSED',
      6,
    ]);
    expect(await refused('s', 'sim set-storage', 'SubtensorModule.Tempo', '[1', '1')).toEqual([
      'INVALID_JSON',
      2,
    ]);
    expect(await refused('s', 'sim set-storage', 'Tempo', '1')).toEqual(['INVALID_STORAGE_ITEM', 2]);
    expect(await refused('s', 'sim set-storage', 'SubtensorModule.Tempo')).toEqual(['MISSING_INPUT', 2]);
  });
});

describe('sim set-balance, impersonate, drop-transactions', () => {
  it('default', async () => {
    await done('b', 'sim set-balance', '--ss58', BOB, '--amount', '0');
    expect(await freeOf('b')).toBe('0');
    expect(await done('b', 'sim impersonate', BOB)).toEqual({ impersonated: [BOB] });
    expect(await done('b', 'sim impersonate', '*')).toEqual({ impersonated: [BOB, '*'] });
    expect(await done('b', 'sim impersonate', BOB, '--stop')).toEqual({ impersonated: ['*'] });
    expect(await done('b', 'sim drop-transactions')).toEqual({ dropped: 0 });
  });

  it('behavior: a wallet without its private key acts for an account that is impersonated', async () => {
    const send = (chain: string) =>
      refused(chain, 'wallet transfer', '-w', 'watched', '--dest', DAVE, '--amount', '1', '--yes');
    await done('i', 'wallet regen-coldkeypub', '-w', 'watched', '--ss58', BOB);
    expect(await send('i')).toEqual(['WATCH_ONLY', 4]);
    await done('i', 'sim impersonate', 'watched');
    const before = await freeOf('i');
    expect(await send('i')).toEqual([undefined, 0]);
    expect(BigInt(before) - BigInt(await freeOf('i'))).toBeGreaterThan(1_000_000_000n);
    await done('i', 'sim impersonate', 'watched', '--stop');
    expect(await send('i')).toEqual(['WATCH_ONLY', 4]);
  });

  it('error: an address with a typing error', async () => {
    expect(await refused('b', 'sim impersonate', `${BOB.slice(0, -1)}x`)).toEqual(['INVALID_ADDRESS', 2]);
  });
});
