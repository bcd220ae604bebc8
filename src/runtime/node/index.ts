/**
 * The embedded chain: a node in this process, over a file shared between processes or in memory. Everything reaches it
 * through its JSON-RPC provider, as it would reach a live node.
 */
import type { EmbeddedChain, OpenChainOptions } from './embedded-chain.js';

export type { Sealing } from './author/sealing.js';
export type { EmbeddedChain, OpenChainOptions } from './embedded-chain.js';
export type { PresetName } from './presets/preset.js';

/**
 * Opens the chain in `options.dir`, or makes it from the preset. Fast on an existing chain: nothing is read or built
 * before it is asked for.
 * @throws ChainFileError when the file is not a chain of this version, is damaged, or cannot be written.
 */
export async function openChain(options: OpenChainOptions = {}): Promise<EmbeddedChain> {
  const { openNode } = await import('./open-node.js');
  return openNode(options);
}
