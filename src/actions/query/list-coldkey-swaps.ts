import type { Client, ReadOptions } from '../../client/index.js';

/** A coldkey swap that was announced and not yet done. */
export interface ColdkeySwap {
  readonly coldkey: string;
  /** BLAKE2b-256 of the new coldkey's account id. */
  readonly newColdkeyHash: string;
  /** First block that may do it. */
  readonly executionBlock: number;
  /** Until then; 0 when its time has come. */
  readonly blocksLeft: number;
  readonly status: 'pending' | 'ready' | 'disputed';
  readonly disputedBlock?: number;
  /** First block in which it may be withdrawn or announced anew. */
  readonly clearBlock: number;
  readonly clearBlocksLeft: number;
}

/**
 * Announced swaps: of some coldkeys in the order asked, or all by execution block.
 * Reads SubtensorModule.ColdkeySwapAnnouncements, ColdkeySwapDisputes, ColdkeySwapReannouncementDelay and System.Number.
 */
export async function listColdkeySwaps(
  client: Client,
  coldkeys: readonly string[] | undefined,
  options: ReadOptions = {},
): Promise<ColdkeySwap[]> {
  const [now, delay] = await client.storageMany<[number, number]>(
    [
      ['System', 'Number'],
      ['SubtensorModule', 'ColdkeySwapReannouncementDelay'],
    ],
    options,
  );
  const announced = await readAnnouncements(client, coldkeys, options);
  const disputes = await client.storageMany<(number | undefined)[]>(
    announced.map(([coldkey]) => ['SubtensorModule', 'ColdkeySwapDisputes', [coldkey]] as const),
    options,
  );
  return announced.map(([coldkey, [executionBlock, newColdkeyHash]], i) => {
    const disputedBlock = disputes[i];
    const clearBlock = executionBlock + delay;
    const dueStatus = now >= executionBlock ? 'ready' : 'pending';
    return {
      coldkey,
      newColdkeyHash,
      executionBlock,
      blocksLeft: Math.max(0, executionBlock - now),
      status: disputedBlock === undefined ? dueStatus : 'disputed',
      ...(disputedBlock === undefined ? {} : { disputedBlock }),
      clearBlock,
      clearBlocksLeft: Math.max(0, clearBlock - now),
    };
  });
}

type Announcement = readonly [executionBlock: number, newColdkeyHash: string];

async function readAnnouncements(
  client: Client,
  coldkeys: readonly string[] | undefined,
  options: ReadOptions,
): Promise<(readonly [string, Announcement])[]> {
  if (coldkeys === undefined) {
    const all = await client.entries<[string], Announcement>(
      'SubtensorModule',
      'ColdkeySwapAnnouncements',
      [],
      options,
    );
    return all
      .map(([[coldkey], announcement]) => [coldkey, announcement] as const)
      .sort(([, [a]], [, [b]]) => a - b);
  }
  const found = await client.storageMany<(Announcement | undefined)[]>(
    coldkeys.map((coldkey) => ['SubtensorModule', 'ColdkeySwapAnnouncements', [coldkey]] as const),
    options,
  );
  return coldkeys.flatMap((coldkey, i) => {
    const announcement = found[i];
    return announcement === undefined ? [] : [[coldkey, announcement] as const];
  });
}
