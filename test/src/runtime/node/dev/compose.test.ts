import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Hex, toHex } from '../../../../../src/codec/hex.js';
import { RuntimeCall } from '../../../../../src/runtime/frame/runtime-call.js';
import type { DryRun } from '../../../../../src/runtime/node/dev/dry-run.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { DEV_ACCOUNTS } from '../../../../../src/runtime/node/presets/dev-accounts.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import { transfer } from '../signing.js';

/** What a chain is, kept the simple way: Bob's balance after every block, and what was marked. */
interface Model {
  balances: bigint[];
  /** Counts changes: what is marked later than a snapshot goes with a revert to it. */
  moment: number;
  snapshots: { id: string; moment: number; balances: bigint[] }[];
  /** Exported chains with what they were. */
  exports: { file: string; saved: Omit<Model, 'exports'> }[];
}

type Step =
  | { kind: 'mine'; count: number }
  | { kind: 'setBalance'; rao: bigint }
  | { kind: 'snapshot'; id: string }
  | { kind: 'revert'; index: number }
  | { kind: 'export' }
  | { kind: 'import'; index: number }
  | { kind: 'dryRun'; rao: bigint }
  | { kind: 'restart' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('mine' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('setBalance' as const), rao: fc.bigInt({ min: 1000n, max: 2000n }) }),
  fc.record({ kind: fc.constant('snapshot' as const), id: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('revert' as const), index: fc.nat(5) }),
  fc.record({ kind: fc.constant('export' as const) }),
  fc.record({ kind: fc.constant('import' as const), index: fc.nat(5) }),
  fc.record({ kind: fc.constant('dryRun' as const), rao: fc.bigInt({ min: 1n, max: 1000n }) }),
  fc.record({ kind: fc.constant('restart' as const) }),
);

let folder: string;
let chains = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tao-compose-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const START = 1_000_000_000_000_000n;

async function apply(chain: EmbeddedChain, model: Model, { ...step }: Step): Promise<void> {
  const ask = (method: string, ...params: unknown[]) => chain.provider.request(method, params);
  if (step.kind === 'mine') {
    await ask('dev_mine', step.count);
    for (let i = 0; i < step.count; i++) model.balances.push(model.balances.at(-1)!);
    model.moment += step.count;
  } else if (step.kind === 'setBalance') {
    await ask('dev_setBalance', DEV_ACCOUNTS.Bob, step.rao.toString());
    model.balances[model.balances.length - 1] = step.rao;
    model.moment++;
  } else if (step.kind === 'snapshot') {
    await ask('dev_snapshot', step.id);
    const others = model.snapshots.filter(({ id }) => id !== step.id);
    model.snapshots = [...others, { id: step.id, moment: model.moment, balances: [...model.balances] }];
  } else if (step.kind === 'revert') {
    const snapshot = model.snapshots[step.index % Math.max(model.snapshots.length, 1)];
    if (!snapshot) return;
    await ask('dev_revert', snapshot.id);
    model.balances = [...snapshot.balances];
    model.moment = snapshot.moment;
    model.snapshots = model.snapshots.filter(({ moment }) => moment <= snapshot.moment);
  } else if (step.kind === 'export') {
    const { exports, ...now } = model;
    exports.push({ file: (await ask('dev_exportChain')) as string, saved: structuredClone(now) });
  } else if (step.kind === 'import') {
    const chosen = model.exports[step.index % Math.max(model.exports.length, 1)];
    if (!chosen) return;
    await ask('dev_importChain', chosen.file);
    Object.assign(model, structuredClone(chosen.saved));
  } else if (step.kind === 'dryRun') {
    const call = toHex(RuntimeCall.codec.encode(transfer(DEV_ACCOUNTS.Bob, step.rao)));
    const { effects } = (await ask('dev_dryRun', { call, origin: DEV_ACCOUNTS.Alice })) as DryRun;
    const before = model.balances.at(-1)!;
    expect(effects.balances.find(({ account }) => account.startsWith('5FHneW46'))).toMatchObject({
      before: before.toString(),
      after: (before + step.rao).toString(),
    });
  }
}

async function compare(chain: EmbeddedChain, model: Model): Promise<void> {
  const core = await chain.node.core();
  expect(chain.node.db.head.number).toBe(model.balances.length - 1);
  expect(chain.node.db.snapshots.map(({ id }) => id)).toEqual(model.snapshots.map(({ id }) => id));
  const hashes = (await chain.provider.request('chain_getBlockHash', [
    model.balances.map((_, number) => number),
  ])) as Hex[];
  hashes.forEach((hash, number) => {
    expect(core.ask((ctx) => Account.get(ctx, DEV_ACCOUNTS.Bob).data.free, hash)).toBe(
      model.balances[number],
    );
  });
}

describe('blocks, writes, dry runs, snapshots, reverts, exports, imports, restarts', () => {
  it('behavior: compose in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const dir = join(folder, `${chains++}`);
        let chain = await openChain({ dir });
        const model: Model = { balances: [START], moment: 0, snapshots: [], exports: [] };
        try {
          for (const next of steps) {
            if (next.kind === 'restart') {
              await chain.close();
              chain = await openChain({ dir });
            } else await apply(chain, model, next);
            await compare(chain, model);
          }
        } finally {
          await chain.close();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
