import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CHAIN, simulationPath } from '../../config/index.js';
import { NotASimulationError } from '../../errors/chain-state.js';
import type { SimReset } from '../../output/views/sim.js';
import { openChain } from '../../runtime/node/index.js';
import type { Context } from '../context.js';
import { ensureUnserved } from './find-server.js';
import type { NewChain } from './new-chain.js';

/** The files a simulated chain consists of. Nothing else in its folder is removed with it. */
const FILES = ['chain.mdb', 'chain.mdb-lock'];

/** A chain on this machine. */
export interface ChainPlace {
  readonly name: string;
  readonly folder: string;
}

/** The chain the context names, or `name`. @throws NotASimulationError, UnknownNetworkError */
export function chainPlace(context: Context, verb: string, name?: string): ChainPlace {
  const { env } = context.host;
  if (name !== undefined) return { name, folder: simulationPath(env, name) };
  const { network } = context;
  if (network.kind === 'simulation')
    return { name: network.chain, folder: simulationPath(env, network.chain) };
  // A setting for everyday commands must not stand in the way of the one simulated chain; a flag is meant.
  if (context.flags.network !== undefined) throw new NotASimulationError(verb);
  return { name: DEFAULT_CHAIN, folder: simulationPath(env, DEFAULT_CHAIN) };
}

/** Whether there is something of a chain in a folder, usable or not. */
export const hasChain = (folder: string): boolean => FILES.some((file) => existsSync(join(folder, file)));

export function removeChain(folder: string): void {
  for (const file of FILES) rmSync(join(folder, file), { force: true });
}

/**
 * Removes a simulated chain, usable or not, and makes it anew.
 *
 * @throws ChainServedError, ChainFileError, PresetError
 */
export async function resetChain(folder: string, options: NewChain, now: number): Promise<SimReset> {
  await ensureUnserved(folder, now);
  const wasThere = hasChain(folder);
  removeChain(folder);
  const chain = await openChain({ dir: folder, ...options });
  try {
    const { db } = chain.node;
    return { path: folder, preset: db.about.name, wasThere, genesisHash: db.blocks.hashOf(0) ?? '' };
  } finally {
    await chain.close();
  }
}
