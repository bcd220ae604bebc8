import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromHex } from '../codec/hex.js';
import { encodeSs58 } from '../codec/ss58.js';
import { simulationPath } from '../config/index.js';
import { NotASimulationError } from '../errors/chain-state.js';
import type { SimReset } from '../output/views/sim.js';
import { openChain, type PresetName } from '../runtime/node/index.js';
import { DEV_ACCOUNTS } from '../runtime/node/presets/dev-accounts.js';
import type { Context } from './context.js';

/** The files a simulated chain consists of. Nothing else in its folder is ever touched. */
const FILES = ['chain.mdb', 'chain.mdb-lock'];

/** Folder of the chain the context names. @throws NotASimulationError */
export function simulationFolder(context: Context, verb: string): string {
  const { network } = context;
  if (network.kind !== 'simulation') throw new NotASimulationError(verb);
  return simulationPath(context.host.env, network.chain);
}

/** Removes a simulated chain, usable or not, and makes it anew from a preset. @throws ChainFileError, PresetError */
export async function resetChain(folder: string, preset: PresetName): Promise<SimReset> {
  const wasThere = FILES.some((file) => existsSync(join(folder, file)));
  for (const file of FILES) rmSync(join(folder, file), { force: true });
  const chain = await openChain({ dir: folder, preset });
  try {
    const genesisHash = (await chain.provider.request('chain_getBlockHash', [0])) as string;
    return { path: folder, preset, wasThere, genesisHash };
  } finally {
    await chain.close();
  }
}

/** The well-known development accounts with the URI that leads to each key. */
export const developmentAccounts = (): { uri: string; address: string }[] =>
  Object.entries(DEV_ACCOUNTS).map(([name, accountId]) => ({
    uri: `//${name}`,
    address: encodeSs58(fromHex(accountId)),
  }));
