import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../../config/index.js';
import { BaseError } from '../../errors/base.js';
import type { SimChain, SimChains } from '../../output/views/sim-server.js';
import { openChain } from '../../runtime/node/index.js';
import type { Context } from '../context.js';
import { type ChainPlace, hasChain } from './chain-folder.js';
import { findServer } from './find-server.js';

/** The simulated chains of this machine, in order of their names. */
export function chainPlaces(context: Context): { path: string; places: ChainPlace[] } {
  const path = join(dataPath(context.host.env), 'sim');
  let names: string[] = [];
  try {
    names = readdirSync(path).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const places = names.map((name) => ({ name, folder: join(path, name) }));
  return { path, places: places.filter(({ folder }) => hasChain(folder)) };
}

/** Where each of them stands and who serves it. One that cannot be opened is listed with the reason. */
export async function listChains(context: Context): Promise<SimChains> {
  const { path, places } = chainPlaces(context);
  return { path, chains: await Promise.all(places.map((place) => describe(place, context.host.now()))) };
}

async function describe({ name, folder }: ChainPlace, now: number): Promise<SimChain> {
  const file = statSync(join(folder, 'chain.mdb'), { throwIfNoEntry: false });
  const common = { chain: name, path: folder, bytes: file?.size ?? 0 };
  try {
    const server = await findServer(folder, now);
    await server?.provider.close();
    const served = server ? { server: { url: server.url, pid: server.registration.pid } } : {};
    const chain = await openChain({ dir: folder, sealing: { mode: 'manual' } });
    const { about, head } = chain.node.db;
    await chain.close();
    return { ...common, preset: about.name, block: head.number, ...served };
  } catch (error) {
    if (error instanceof BaseError) return { ...common, problem: error.message };
    throw error;
  }
}
