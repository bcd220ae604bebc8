import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Hex } from '../../../../../src/codec/hex.js';
import { VALID } from '../../../../../src/runtime/frame/transaction/validity.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import type { PoolEntry } from '../../../../../src/runtime/node/pool/entry.js';
import { Readiness } from '../../../../../src/runtime/node/pool/readiness.js';
import { inOrder } from '../../../../../src/runtime/node/pool/ready.js';
import { DEV_ACCOUNTS } from '../../../../../src/runtime/node/presets/dev-accounts.js';
import { developmentKey, signTransfer } from '../signing.js';

const { Bob } = DEV_ACCOUNTS;

describe('inOrder and Readiness', () => {
  const tag = fc.constantFrom<Hex>('0x01', '0x02', '0x03', '0x04');
  const tags = fc.uniqueArray(tag, { maxLength: 2 });
  const entries = fc
    .array(fc.record({ requires: tags, provides: tags, priority: fc.bigInt({ min: 0n, max: 3n }) }), {
      maxLength: 8,
    })
    .map((list) =>
      list.map(
        (terms, order): PoolEntry => ({
          ...terms,
          order,
          hash: `0x${order}`,
          bytes: new Uint8Array(),
          validUntil: 9,
        }),
      ),
    );

  it('default: whatever can come comes, after all it requires', () => {
    fc.assert(
      fc.property(entries, (pool) => {
        const ordered = inOrder(pool);
        const provided = new Set<Hex>();
        for (const entry of ordered) {
          for (const required of entry.requires) expect(provided.has(required)).toBe(true);
          for (const given of entry.provides) provided.add(given);
        }
        for (const entry of pool) {
          const isPossible = entry.requires.every((required) => provided.has(required));
          expect(ordered.includes(entry)).toBe(isPossible);
        }
      }),
    );
  });

  it('behavior: of two that can come, the one with the higher priority, then the earlier', () => {
    fc.assert(
      fc.property(entries, (pool) => {
        const free = pool.filter(({ requires }) => requires.length === 0);
        const ordered = inOrder(free);
        const expected = [...free].sort((a, b) =>
          a.priority === b.priority ? a.order - b.order : a.priority > b.priority ? -1 : 1,
        );
        expect(ordered).toEqual(expected);
      }),
    );
  });

  it('behavior: one at a time gives the same as all at once', () => {
    fc.assert(
      fc.property(entries, (pool) => {
        const readiness = new Readiness();
        const ready = pool.flatMap((entry) => readiness.add(entry));
        expect(new Set(ready)).toEqual(new Set(inOrder(pool)));
      }),
    );
  });
});

describe('the pool', () => {
  let chain: EmbeddedChain;
  beforeEach(async () => {
    chain = await openChain({ sealing: { mode: 'manual' } });
  });
  afterEach(() => chain.provider.close());
  const ask = (method: string, ...params: unknown[]) => chain.provider.request(method, params);

  /** Submits and gives what is told of it, as it comes. */
  async function watch(extrinsic: Hex): Promise<unknown[]> {
    const statuses: unknown[] = [];
    await chain.provider.subscribe(
      'author_submitAndWatchExtrinsic',
      [extrinsic],
      'author_unwatchExtrinsic',
      (s) => {
        statuses.push(typeof s === 'string' ? s : Object.keys(s as object)[0]);
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    return statuses;
  }

  it('default: a transaction ahead of its nonce waits until the one before comes', async () => {
    const alice = await developmentKey('Alice');
    const second = await watch(await signTransfer(chain.provider, alice, Bob, 2n, { ahead: 1 }));
    expect(second).toEqual(['future']);
    expect(await ask('account_nextIndex', alice.address)).toBe(0);
    await ask('dev_mine');
    expect(second).toEqual(['future']);
    const first = await watch(await signTransfer(chain.provider, alice, Bob, 1n));
    expect(second).toEqual(['future', 'ready']);
    expect(await ask('account_nextIndex', alice.address)).toBe(2);
    await ask('dev_mine');
    expect(first).toEqual(['ready', 'inBlock', 'finalized']);
    expect(second).toEqual(['future', 'ready', 'inBlock', 'finalized']);
  });

  it('behavior: a higher priority takes the place of what provides the same', () => {
    const { pool } = chain.node;
    const validity = (priority: bigint) => ({ ...VALID, priority, provides: [Uint8Array.of(7)] });
    const cheap = pool.add('0x01', Uint8Array.of(1), validity(1n), 0);
    const dear = pool.add('0x02', Uint8Array.of(2), validity(2n), 0);
    expect(cheap.status).toEqual({ usurped: '0x02' });
    expect(dear.status).toBe('ready');
    expect(pool.ready().map(({ hash }) => hash)).toEqual(['0x02']);
    expect(() => pool.add('0x03', Uint8Array.of(3), validity(2n), 0)).toThrow(
      'Priority is too low: (2 vs 2)',
    );
  });

  it('error: the same again, or one no better', async () => {
    const alice = await developmentKey('Alice');
    const extrinsic = await signTransfer(chain.provider, alice, Bob, 1n);
    await ask('author_submitExtrinsic', extrinsic);
    await expect(ask('author_submitExtrinsic', extrinsic)).rejects.toMatchObject({ rpcCode: 1013 });
    const equal = await signTransfer(chain.provider, alice, Bob, 2n, { ahead: -1 });
    await expect(ask('author_submitExtrinsic', equal)).rejects.toMatchObject({
      rpcCode: 1014,
      rpcMessage: expect.stringMatching(/^Priority is too low: \(\d+ vs \d+\)$/),
    });
  });

  it('behavior: one whose money is gone by then is told invalid', async () => {
    const dave = await developmentKey('Dave');
    const statuses = await watch(await signTransfer(chain.provider, dave, Bob, 1_000n));
    await ask('dev_setBalance', dave.address, '1');
    await ask('dev_mine');
    expect(statuses).toEqual(['ready', 'invalid']);
  });

  it('behavior: with instant sealing no block is made for one that cannot be in it', async () => {
    await ask('dev_setBlockBuildMode', 'Instant');
    const alice = await developmentKey('Alice');
    await ask('author_submitExtrinsic', await signTransfer(chain.provider, alice, Bob, 2n, { ahead: 1 }));
    expect(chain.node.db.head.number).toBe(0);
    await ask('author_submitExtrinsic', await signTransfer(chain.provider, alice, Bob, 1n));
    expect(chain.node.db.head.number).toBe(1);
    expect(await ask('account_nextIndex', alice.address)).toBe(2);
  });

  it('behavior: submissions of one turn share a block', async () => {
    await ask('dev_setBlockBuildMode', 'Instant');
    const alice = await developmentKey('Alice');
    const extrinsics = await Promise.all(
      [0, 1, 2].map((ahead) => signTransfer(chain.provider, alice, Bob, 1n, { ahead })),
    );
    await Promise.all(extrinsics.map((extrinsic) => ask('author_submitExtrinsic', extrinsic)));
    expect(chain.node.db.head.number).toBe(1);
  });
});
