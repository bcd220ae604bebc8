import type { Preset, PresetName } from './preset.js';

/** Loads a preset by its name. */
export async function loadPreset(name: PresetName): Promise<Preset> {
  if (name === 'localnet') return (await import('./localnet.js')).LOCALNET_PRESET;
  if (name === 'large') return (await import('./large.js')).LARGE_PRESET;
  return (await import('./default.js')).DEFAULT_PRESET;
}
