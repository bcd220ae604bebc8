import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ChainDb, type Keep } from './chain/chain-db.js';
import type { EmbeddedChain, OpenChainOptions } from './embedded-chain.js';
import { InProcessProvider } from './in-process-provider.js';
import { Node } from './node.js';
import type { Store } from './store/store.js';

/** Past states that stay readable without `archive`. */
const KEPT_BLOCKS = 256;
const FILE = 'chain.mdb';

/** See {@link openChain}. */
export async function openNode(options: OpenChainOptions): Promise<EmbeddedChain> {
  const keep: Keep = options.archive ? 'all' : { blocks: options.historyBlocks ?? KEPT_BLOCKS };
  const db =
    options.dir === undefined
      ? await createInMemory(options, keep)
      : await openFile(options.dir, options, keep);
  const node = new Node(db, {
    sealing: options.sealing ?? { mode: 'instant' },
    shared: options.dir !== undefined,
  });
  const close = () => node.close();
  return { node, provider: new InProcessProvider(node, close, { dev: options.dev ?? true }), close };
}

async function createInMemory(options: OpenChainOptions, keep: Keep): Promise<ChainDb> {
  const { MemoryStore } = await import('./store/memory-store.js');
  return create(new MemoryStore(), options, keep);
}

async function openFile(dir: string, options: OpenChainOptions, keep: Keep): Promise<ChainDb> {
  const path = join(dir, FILE);
  if (!existsSync(path)) await createFile(path, dir, options, keep);
  const { LmdbStore } = await import('./store/lmdb-store.js');
  const store = await LmdbStore.open(path);
  try {
    return ChainDb.open(store, path, keep);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Makes the file complete under another name and then gives it its own: no process ever sees half a chain. When another
 * process was faster, its chain stays.
 */
async function createFile(path: string, dir: string, options: OpenChainOptions, keep: Keep): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const temporary = join(dir, `.new-${process.pid}-${Date.now()}.mdb`);
  try {
    const { LmdbStore } = await import('./store/lmdb-store.js');
    const store = await LmdbStore.open(temporary, { create: true });
    try {
      await create(store, options, keep);
    } finally {
      await store.close();
    }
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
    rmSync(`${temporary}-lock`, { force: true });
  }
}

async function create(store: Store, options: OpenChainOptions, keep: Keep): Promise<ChainDb> {
  const { makeChain } = await import('./make-chain.js');
  return makeChain(store, options, keep);
}
