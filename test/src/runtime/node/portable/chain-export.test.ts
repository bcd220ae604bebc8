import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Hex, toHex } from '../../../../../src/codec/hex.js';
import { ChainExportError } from '../../../../../src/errors/chain.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { exportChain, readChainExport } from '../../../../../src/runtime/node/portable/chain-export.js';
import { DEV_ACCOUNTS } from '../../../../../src/runtime/node/presets/dev-accounts.js';
import { InitialTempo } from '../../../../../src/runtime/pallets/subtensor/constants.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import { tempFolder } from '../../../../helpers/temp-folder.js';
import { developmentKey, signTransfer } from '../signing.js';

const dir = tempFolder('export');
let chain: EmbeddedChain;
let file: Uint8Array;
beforeAll(async () => {
  chain = await openChain({ preset: 'localnet', sealing: { mode: 'manual' } });
  const ask = (method: string, ...params: unknown[]) => chain.provider.request(method, params);
  await ask('dev_mine', 3);
  await ask('dev_snapshot', 'three');
  await ask('dev_setBalance', DEV_ACCOUNTS.Bob, '4321');
  await ask('dev_mine', 2);
  const alice = await developmentKey('Alice');
  await ask('author_submitExtrinsic', await signTransfer(chain.provider, alice, DEV_ACCOUNTS.Dave, 1n));
  file = await exportChain(chain.node.db);
});
afterAll(() => chain.close());

/** A chain of another preset, in a file, that has to change entirely. */
async function other(work: (chain: EmbeddedChain) => Promise<void>, name: string): Promise<void> {
  const target = await openChain({ dir: `${dir}/${name}`, preset: 'default' });
  try {
    await target.provider.request('dev_mine', [9]);
    await work(target);
  } finally {
    await target.close();
  }
}

const stateOf = ({ node }: EmbeddedChain) =>
  [...node.db.history.current.keys('0x')].map((key) => [key, toHex(node.db.history.current.get(key)!)]);

describe('exportChain', () => {
  it('default: the first line says what it is', async () => {
    const line = Buffer.from(file.subarray(0, file.indexOf(10))).toString();
    const { number, hash } = chain.node.db.head;
    expect(JSON.parse(line)).toMatchObject({
      format: 'tao-chain',
      version: 1,
      preset: 'localnet',
      genesisHash: chain.node.db.blocks.hashOf(0),
      head: { number, hash },
    });
  });

  it('behavior: equal chains give equal files', async () => {
    expect(Buffer.compare(await exportChain(chain.node.db), file)).toBe(0);
  });
});

describe('dev_importChain', () => {
  it('default: another chain becomes this one, with its parameters, history, snapshots and pool', async () => {
    await other(async (target) => {
      const ask = (method: string, ...params: unknown[]) => target.provider.request(method, params);
      const tempo = async () => (await target.node.core()).ask((ctx) => InitialTempo.get(ctx));
      expect(await tempo()).toBe(360);
      expect(await ask('dev_importChain', toHex(file))).toMatchObject({ number: 5 });
      expect(stateOf(target)).toEqual(stateOf(chain));
      expect(await tempo()).toBe(10);
      expect(await ask('dev_status')).toMatchObject({ preset: 'localnet', pending: 1, snapshots: ['three'] });
      const fourth = (await ask('chain_getBlockHash', 3)) as Hex;
      const core = await target.node.core();
      expect(core.ask((ctx) => Account.get(ctx, DEV_ACCOUNTS.Bob).data.free)).toBe(4321n);
      expect(core.ask((ctx) => Account.get(ctx, DEV_ACCOUNTS.Bob).data.free, fourth)).toBe(4321n);
      // Both go on alike.
      await ask('dev_mine');
      await chain.provider.request('dev_snapshot', ['before']);
      await chain.provider.request('dev_mine', []);
      expect(target.node.db.head.hash).toBe(chain.node.db.head.hash);
      await chain.provider.request('dev_revert', ['before']);
      await ask('dev_revert', 'three');
      expect(core.ask((ctx) => Account.get(ctx, DEV_ACCOUNTS.Bob).data.free)).toBe(1_000_000_000_000_000n);
    }, 'whole');
  });

  it('behavior: another process on the same file takes notice', async () => {
    await other(async (target) => {
      const second = await openChain({ dir: `${dir}/shared` });
      const tempo = async () => (await second.node.core()).ask((ctx) => InitialTempo.get(ctx));
      expect(await tempo()).toBe(360);
      await target.provider.request('dev_importChain', [toHex(file)]);
      expect(await second.provider.request('chain_getHeader', [])).toMatchObject({ number: '0x5' });
      expect(await tempo()).toBe(10);
      await second.provider.request('dev_mine', []);
      await second.close();
      expect(await target.provider.request('dev_status', [])).toMatchObject({ head: { number: 6 } });
    }, 'shared');
  });

  it('behavior: followers of heads hear of the head there is now', async () => {
    await other(async (target) => {
      const numbers: number[] = [];
      const stop = await target.provider.subscribe(
        'chain_subscribeNewHeads',
        [],
        'chain_unsubscribeNewHeads',
        (head) => {
          numbers.push(Number((head as { number: string }).number));
        },
      );
      await new Promise((resolve) => setImmediate(resolve));
      await target.provider.request('dev_importChain', [toHex(file)]);
      await target.provider.request('dev_mine', []);
      await stop();
      expect(numbers).toEqual([9, 5, 6]);
    }, 'followed');
  });

  it('error: any byte changed, any end cut off, and nothing was written', async () => {
    const { commits } = chain.node.db.head;
    const mutated = fc.oneof(
      fc.nat(file.length - 1).map((at) => Uint8Array.from(file.subarray(0, at))),
      fc.record({ at: fc.nat(file.length - 1), by: fc.integer({ min: 1, max: 255 }) }).map(({ at, by }) => {
        const copy = Uint8Array.from(file);
        copy[at]! ^= by;
        return copy;
      }),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        await expect(readChainExport(bytes)).rejects.toThrow(ChainExportError);
        await expect(chain.provider.request('dev_importChain', [toHex(bytes)])).rejects.toMatchObject({
          rpcCode: -32602,
        });
      }),
      { numRuns: 300 },
    );
    expect(chain.node.db.head.commits).toBe(commits);
  });

  it('error: a version to come is named', async () => {
    const end = file.indexOf(10);
    const header = JSON.parse(Buffer.from(file.subarray(0, end)).toString()) as object;
    const newer = Buffer.concat([Buffer.from(JSON.stringify({ ...header, version: 7 })), file.subarray(end)]);
    await expect(readChainExport(newer)).rejects.toThrow('exported in version 7');
    await expect(chain.provider.request('dev_importChain', ['zz'])).rejects.toMatchObject({
      rpcCode: -32602,
    });
  });
});
