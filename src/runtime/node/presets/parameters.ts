import type { Pallet } from '../../frame/pallet.js';
import { fromJson } from '../json-scale.js';
import type { Preset } from './preset.js';

/** What of its preset a chain needs for as long as it lives. */
export interface ChainParameters {
  /** Unix milliseconds; the first block is one slot later. */
  readonly genesisTimeMs: bigint;
  /** Overridden pallet constants, by `Pallet.Name`. */
  readonly constants: ReadonlyMap<string, unknown>;
  /** Overridden storage defaults, by `Pallet.Item`. */
  readonly defaults: ReadonlyMap<string, unknown>;
}

/** @throws TypeError for a constant or an item there is not, or a value that does not fit. */
export function parametersOf(preset: Preset, pallets: readonly Pallet[]): ChainParameters {
  return {
    genesisTimeMs: BigInt(preset.genesisTimeMs),
    constants: decodeAll(preset.constants, (pallet, name) => {
      const { constants = [], hiddenConstants = [] } = pallets.find((p) => p.name === pallet) ?? {};
      return [...constants, ...hiddenConstants].find((constant) => constant.name === name)?.type;
    }),
    defaults: decodeAll(preset.defaults, (pallet, name) => {
      return pallets.find((p) => p.name === pallet)?.storage.find((item) => item.name === name)?.value;
    }),
  };
}

type Lookup = (pallet: string, name: string) => Parameters<typeof fromJson>[0] | undefined;

function decodeAll(values: Readonly<Record<string, unknown>>, typeOf: Lookup): Map<string, unknown> {
  return new Map(
    Object.entries(values).map(([id, json]) => {
      const [pallet = '', name = ''] = id.split('.');
      const type = typeOf(pallet, name);
      if (!type) throw new TypeError(`there is no ${id}`);
      try {
        return [id, fromJson(type, json)];
      } catch (error) {
        throw new TypeError(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
}
