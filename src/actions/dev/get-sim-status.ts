import type { Client } from '../../client/index.js';
import { devRequest, type Head } from './request.js';

/** When a simulated chain makes blocks. */
export type Sealing =
  | { readonly mode: 'instant' }
  | { readonly mode: 'manual' }
  | { readonly mode: 'interval'; readonly everyMs: number };

export interface SimStatus {
  readonly preset: string;
  readonly genesisHash: `0x${string}`;
  readonly head: Head;
  readonly sealing: Sealing;
  /** Of how many past blocks the state stays readable. */
  readonly keptStates: 'all' | { readonly blocks: number };
  /** Transactions that wait in the pool. */
  readonly pending: number;
  readonly snapshots: readonly string[];
  /** Accounts whose transactions are taken with any signature. */
  readonly impersonated: readonly string[];
}

/** What a simulated chain is and where it stands. Throws NotASimulationError. */
export function getSimStatus(client: Client): Promise<SimStatus> {
  return devRequest(client, 'status', 'dev_status');
}
