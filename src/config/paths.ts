import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.js';

/** Where simulated chains live: `TAO_DATA_DIR`, else `tao` below `XDG_DATA_HOME` or `~/.local/share`. */
export function dataPath(env: Environment): string {
  return env.TAO_DATA_DIR || join(env.XDG_DATA_HOME || join(home(env), '.local', 'share'), 'tao');
}

/** The store of the simulated chain `name`. */
export const simulationPath = (env: Environment, name: string): string => join(dataPath(env), 'sim', name);

/** What is needed to reveal weights that were committed by their hash. */
export const commitsPath = (env: Environment): string => join(dataPath(env), 'weight-commits');

/** Where the unlock agent lives and keeps its log: `TAO_AGENT_DIR`, else beside the simulated chains. */
export const agentPath = (env: Environment): string => env.TAO_AGENT_DIR || join(dataPath(env), 'agent');

/** The configuration file: `TAO_CONFIG`, else `tao/config.json` below `XDG_CONFIG_HOME` or `~/.config`. */
export function configFilePath(env: Environment): string {
  return env.TAO_CONFIG || join(env.XDG_CONFIG_HOME || join(home(env), '.config'), 'tao', 'config.json');
}

/** What may be thrown away: `tao` below `XDG_CACHE_HOME` or `~/.cache`. */
export const cachePath = (env: Environment): string =>
  join(env.XDG_CACHE_HOME || join(home(env), '.cache'), 'tao');

/** `~/.bittensor/wallets`, the folder every official tool uses. */
export const walletsPath = (env: Environment): string => join(home(env), '.bittensor', 'wallets');

const home = (env: Environment): string => env.HOME || homedir();
