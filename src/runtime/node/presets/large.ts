import { DEFAULT_PRESET } from './default.js';
import type { Preset } from './preset.js';

/** As many subnets and neurons as the real chain has, for benchmarks and what-ifs. */
export const LARGE_PRESET: Preset = {
  ...DEFAULT_PRESET,
  population: { subnets: 128, neurons: 256, validators: 64, seed: 1 },
};
