import type { Client } from '../../client/index.js';
import { devRequest, type Head } from './request.js';

/** A moment of a simulated chain to go back to. */
export interface Snapshot {
  readonly id: string;
  readonly number: number;
  readonly hash: `0x${string}`;
}

/** Marks the present moment, under a name or the next free number. Throws NotASimulationError. */
export function takeSnapshot(client: Client, id?: string): Promise<Snapshot> {
  return devRequest(client, 'snapshot', 'dev_snapshot', id === undefined ? [] : [id]);
}

/** All snapshots, the oldest first. Throws NotASimulationError. */
export function listSnapshots(client: Client): Promise<Snapshot[]> {
  return devRequest(client, 'snapshots', 'dev_snapshots');
}

/** Forgets a snapshot; the chain stays where it is. Throws NotASimulationError, PowerRefusedError. */
export function dropSnapshot(client: Client, id: string): Promise<Snapshot> {
  return devRequest(client, 'snapshot', 'dev_dropSnapshot', [id]);
}

/** Goes back to a snapshot, which stays. Throws NotASimulationError, PowerRefusedError. */
export function revert(client: Client, id: string): Promise<Head> {
  return devRequest(client, 'revert', 'dev_revert', [id]);
}
