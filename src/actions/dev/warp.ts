import type { Client } from '../../client/index.js';
import { devRequest, type Head } from './request.js';

/** How far to go: real blocks for blocks and epochs of a subnet; for seconds the next block comes so much later. */
export type WarpDistance =
  | { readonly blocks: number }
  | { readonly seconds: number }
  | { readonly epochs: number; readonly netuid: number };

/** Takes a simulated chain into its future. Throws NotASimulationError. */
export function warp(client: Client, distance: WarpDistance): Promise<Head> {
  return devRequest(client, 'warp', 'dev_warp', [distance]);
}
