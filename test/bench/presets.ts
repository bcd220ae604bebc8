import { DEFAULT_PRESET } from '../../src/runtime/node/presets/default.js';
import type { Preset } from '../../src/runtime/node/presets/preset.js';

/** Blocks in which each subnet has one epoch. */
export const TEMPO = 360;

/** A chain of full subnets; without neurons the default chain. */
export function presetOf(subnets: number, neurons: number): Preset {
  if (neurons === 0) return DEFAULT_PRESET;
  // As on a chain that has run for long, epochs are spread over the tempo; a last epoch ahead of the chain is one to wait for.
  const lastEpochs = Array.from({ length: subnets }, (_, i) => [i + 1, Math.floor((i * TEMPO) / subnets)]);
  return {
    ...DEFAULT_PRESET,
    population: { subnets, neurons, validators: Math.min(64, neurons / 4), seed: 425 },
    // Genesis gives subnet 1 a shorter tempo than all others have.
    storage: { 'SubtensorModule.LastEpochBlock': lastEpochs, 'SubtensorModule.Tempo': [[1, TEMPO]] },
  };
}
