import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyringPair } from '@polkadot/keyring/types';
import { blake2_256 } from '../../../../../src/codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { developmentKey } from '../signing.js';
import { buildWorker } from './build-worker.js';

/** More for a long run: TAO_PROCESSES=64 TAO_KILLS=1000. */
const PROCESSES = Number(process.env.TAO_PROCESSES ?? 6);
const TRANSFERS = 5;
const KILLS = Number(process.env.TAO_KILLS ?? 50);
const TAO = 1_000_000_000;

let worker: string;
let folder: string;
const children = new Set<ChildProcess>();
beforeAll(async () => {
  worker = await buildWorker('worker');
  folder = mkdtempSync(join(tmpdir(), 'tao-processes-'));
}, 60_000);
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  /** The transactions it says the chain took, so far. */
  readonly taken: Hex[];
  readonly errors: string[];
  /** It has sent its first transaction. */
  readonly working: Promise<void>;
  readonly ended: Promise<number | null>;
}

function start(dir: string, key: string, count: number): Run {
  const child = spawn(process.execPath, [worker, dir, key, `${count}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const taken: Hex[] = [];
  const errors: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    taken.push(...(lines as Hex[]));
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(`${chunk}`));
  const working = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      children.delete(child);
      resolve(code);
    });
  });
  return { child, taken, errors, working, ended };
}

interface Block {
  header: { parentHash: Hex; number: Hex };
  extrinsics: Hex[];
}

/** Walks the chain from its head to the first block; the hashes of all transactions. Fails where a link is broken. */
async function audit({ provider }: EmbeddedChain): Promise<Hex[]> {
  const ask = (method: string, ...params: unknown[]) => provider.request(method, params);
  const hashes: Hex[] = [];
  let hash = (await ask('chain_getBlockHash')) as Hex;
  for (;;) {
    const { block } = (await ask('chain_getBlock', hash)) as { block: Block };
    const number = Number(block.header.number);
    expect(await ask('chain_getBlockHash', number)).toBe(hash);
    if (number === 0) return hashes;
    hashes.push(...block.extrinsics.filter(isSigned).map((bytes) => toHex(blake2_256(fromHex(bytes)))));
    hash = block.header.parentHash;
  }
}

/** Inherents are not: behind the length, a signed extrinsic has its version with the top bit set. */
function isSigned(extrinsic: Hex): boolean {
  const bytes = fromHex(extrinsic);
  const lengthBytes = [1, 2, 4][bytes[0]! & 3]!;
  return bytes[lengthBytes]! >= 0x80;
}

async function nonceOf({ provider }: EmbeddedChain, pair: KeyringPair): Promise<number> {
  return (await provider.request('system_accountNextIndex', [pair.address])) as number;
}

describe('processes on one chain', () => {
  it('default: each transaction of each process is in one block of one chain', async () => {
    const dir = join(folder, 'shared');
    const names = Array.from({ length: PROCESSES }, (_, i) => `Worker${i}`);
    const keys = await Promise.all(names.map(developmentKey));
    const balances = Object.fromEntries(keys.map((key) => [key.address, 10 * TAO]));
    const first = await openChain({ dir, overrides: { balances } });
    await first.close();
    const runs = names.map((name) => start(dir, name, TRANSFERS));
    const codes = await Promise.all(runs.map(({ ended }) => ended));
    expect(runs.flatMap(({ errors }) => errors)).toEqual([]);
    expect(codes).toEqual(runs.map(() => 0));
    const chain = await openChain({ dir });
    const included = await audit(chain);
    expect([...included].sort()).toEqual(runs.flatMap(({ taken }) => taken).sort());
    expect(included).toHaveLength(PROCESSES * TRANSFERS);
    for (const key of keys) expect(await nonceOf(chain, key)).toBe(TRANSFERS);
    await chain.close();
  }, 120_000);

  it('behavior: processes that all make the chain agree on one', async () => {
    const dir = join(folder, 'raced');
    const runs = ['Alice', 'Bob', 'Charlie'].map((name) => start(dir, name, 2));
    await Promise.all(runs.map(({ ended }) => ended));
    expect(runs.flatMap(({ errors }) => errors)).toEqual([]);
    const chain = await openChain({ dir });
    expect((await audit(chain)).sort()).toEqual(runs.flatMap(({ taken }) => taken).sort());
    await chain.close();
  }, 60_000);

  it(
    'behavior: whatever a killed process was told is on the chain, and no block is half there',
    async () => {
      const dir = join(folder, 'killed');
      const alice = await developmentKey('Alice');
      const made = await openChain({ dir });
      await made.close();
      const taken: Hex[] = [];
      for (let round = 0; round < KILLS; round++) {
        const run = start(dir, 'Alice', 1000);
        // A different moment each time: every fourth during the start, the others between blocks or within one.
        if (round % 4 !== 0) await Promise.race([run.working, run.ended]);
        const wait = (round * 7919) % 211;
        await new Promise((resolve) => setTimeout(resolve, wait));
        run.child.kill('SIGKILL');
        await run.ended;
        expect(run.errors).toEqual([]);
        taken.push(...run.taken);
        const chain = await openChain({ dir });
        const included = await audit(chain);
        expect(included).toEqual(expect.arrayContaining(taken));
        expect(await nonceOf(chain, alice)).toBe(included.length);
        await chain.close();
      }
      expect(taken.length).toBeGreaterThan(0);
    },
    120_000 + KILLS * 6000,
  );
});
