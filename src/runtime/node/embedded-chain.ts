import type { JsonRpcProvider } from '../../provider/json-rpc-provider.js';
import type { Sealing } from './author/sealing.js';
import type { Node } from './node.js';
import type { PresetName } from './presets/preset.js';

export interface OpenChainOptions {
  /** Folder of the chain; made, with its parents, on first use. Without it the chain lives in memory and ends with the process. */
  readonly dir?: string;
  /** What a new chain starts from; an existing chain keeps what it was made from. Default: `default`. */
  readonly preset?: PresetName;
  /** Parameters that replace the preset's, as a parsed JSON document; only for a new chain. */
  readonly overrides?: Readonly<Record<string, unknown>>;
  /** Default: `instant`. */
  readonly sealing?: Sealing;
  /** Keep the state of every block, not only of the last 256. */
  readonly archive?: boolean;
  /** How many past states stay readable without `archive`. Default: 256. */
  readonly historyBlocks?: number;
  /** Whether `dev_*` methods are served. Default: true. */
  readonly dev?: boolean;
}

export interface EmbeddedChain {
  readonly provider: JsonRpcProvider;
  /** For a server over the same chain. */
  readonly node: Node;
  /** Ends subscriptions, stops making blocks, closes the file. Safe to call twice. */
  close(): Promise<void>;
}
