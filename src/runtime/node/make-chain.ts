import { PresetError } from '../../errors/chain.js';
import { ChainDb, type Keep } from './chain/chain-db.js';
import { ChainRuntime } from './chain-runtime.js';
import type { OpenChainOptions } from './embedded-chain.js';
import { buildGenesis, type Genesis } from './presets/build-genesis.js';
import { loadPreset } from './presets/index.js';
import { type Preset, withOverrides } from './presets/preset.js';
import type { Store } from './store/store.js';

/**
 * Makes a new chain in an empty store from its preset. A module of its own: an existing chain opens without the runtime.
 * @throws PresetError when an override does not exist or fit.
 */
export async function makeChain(store: Store, options: OpenChainOptions, keep: Keep): Promise<ChainDb> {
  const name = options.preset ?? 'default';
  const basis = await loadPreset(name);
  let preset: Preset;
  let genesis: Genesis;
  try {
    preset = withOverrides(basis, options.overrides ?? {});
    genesis = await buildGenesis(preset, new ChainRuntime(preset));
  } catch (error) {
    throw error instanceof TypeError ? new PresetError(error.message, error) : error;
  }
  return ChainDb.create(store, { name, preset: { ...preset } }, genesis.block, genesis.state, keep);
}
