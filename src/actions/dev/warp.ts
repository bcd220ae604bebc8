import type { Client } from '../../client/index.js';
import { devRequest, type Head } from './request.js';

/**
 * How far to go. Real blocks are made, but for seconds the next block comes so much later. The last three are moments of a
 * subnet: its next epoch has run, the next commit of weights can be revealed or has been, it may be started.
 */
export type WarpDistance =
  | { readonly blocks: number }
  | { readonly seconds: number }
  | { readonly epochs: number; readonly netuid: number }
  | { readonly untilEpoch: number }
  | { readonly untilReveal: number }
  | { readonly untilStart: number };

/** Takes a simulated chain into its future. Throws NotASimulationError. */
export function warp(client: Client, distance: WarpDistance): Promise<Head> {
  return devRequest(client, 'warp', 'dev_warp', [distance]);
}
