import { UnknownNetworkError } from '../errors/config.js';
import type { Environment } from './environment.js';

/** A chain kept in the data directory, executed here or by a `tao sim start`. */
export interface SimulatedNetwork {
  readonly kind: 'simulation';
  /** As one types it: `sim` or `sim:NAME`. */
  readonly label: string;
  /** Name of the chain, `default` for plain `sim`. */
  readonly chain: string;
}

/** A node reached over WebSocket. */
export interface RemoteNetwork {
  readonly kind: 'remote';
  /** `finney` and the like, or the URL without credentials. */
  readonly label: string;
  readonly url: string;
}

export type Network = SimulatedNetwork | RemoteNetwork;

export const DEFAULT_CHAIN = 'default';

/** Well-known endpoints. Source: official tools, settings of bittensor 9 and 11. */
export const ENDPOINTS = {
  finney: 'wss://entrypoint-finney.opentensor.ai:443',
  test: 'wss://test.finney.opentensor.ai:443',
  archive: 'wss://archive.chain.opentensor.ai:443',
  local: 'ws://127.0.0.1:9944',
} as const;

export const KNOWN_NETWORKS: readonly string[] = ['sim', 'sim:NAME', ...Object.keys(ENDPOINTS)];

/**
 * The network a name or URL stands for. Touches nothing.
 *
 * @throws UnknownNetworkError for everything else: a typo must never reach another chain
 */
export function parseNetwork(text: string, env: Environment = {}): Network {
  if (text === 'sim') return { kind: 'simulation', label: 'sim', chain: DEFAULT_CHAIN };
  if (text.startsWith('sim:')) return parseSimulation(text);
  if (Object.hasOwn(ENDPOINTS, text)) {
    const url = text === 'local' ? localEndpoint(env) : ENDPOINTS[text as keyof typeof ENDPOINTS];
    return { kind: 'remote', label: text, url };
  }
  if (/^wss?:\/\//i.test(text)) return parseEndpoint(text);
  throw new UnknownNetworkError(text, KNOWN_NETWORKS);
}

function parseSimulation(text: string): SimulatedNetwork {
  const chain = text.slice('sim:'.length);
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(chain)) {
    const rule = 'begins with a letter or digit and has letters, digits, ".", "_" and "-" only, at most 64';
    throw new UnknownNetworkError(text, KNOWN_NETWORKS, `the name of a simulated chain ${rule}`);
  }
  return { kind: 'simulation', label: chain === DEFAULT_CHAIN ? 'sim' : text, chain };
}

function parseEndpoint(text: string): RemoteNetwork {
  if (!URL.canParse(text)) throw new UnknownNetworkError(text, KNOWN_NETWORKS, 'the URL does not parse');
  const url = new URL(text);
  const known = Object.entries(ENDPOINTS).find(([, endpoint]) => new URL(endpoint).href === url.href);
  if (known !== undefined) return { kind: 'remote', label: known[0], url: text };
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return { kind: 'remote', label: shown.href.replace(/\/$/, ''), url: text };
}

function localEndpoint(env: Environment): string {
  const url = env.BT_CHAIN_ENDPOINT;
  if (!url) return ENDPOINTS.local;
  if (!/^wss?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new UnknownNetworkError(url, KNOWN_NETWORKS, 'BT_CHAIN_ENDPOINT must be a ws:// or wss:// URL');
  }
  return url;
}
