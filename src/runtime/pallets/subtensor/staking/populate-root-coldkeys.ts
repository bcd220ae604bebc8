/**
 * A slow, endless walk over all positions that finds coldkeys with root stake. Source: staking/helpers.rs; spec
 * coinbase-and-emission.md 6.5.
 */
import { fromHex, type Hex, toHex } from '../../../../codec/hex.js';
import type { Context } from '../../../frame/context.js';
import type { StorageMap, StorageValue } from '../../../frame/storage.js';
import { Alpha, AlphaMapLastKey, AlphaV2, AlphaV2MapLastKey } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { maybeAddColdkeyIndex } from './root-claimed.js';

/** Positions looked at in one block. Source: lib.rs `ALPHA_MAP_BATCH_SIZE`. */
const BATCH_SIZE = 30;

/** Over positions of the older share format. Source: `populate_root_coldkey_staking_maps`. */
export function populateRootColdkeyStakingMaps(ctx: Context): void {
  populate(ctx, Alpha, AlphaMapLastKey);
}

/** Over positions of the newer share format. Source: `populate_root_coldkey_staking_maps_v2`. */
export function populateRootColdkeyStakingMapsV2(ctx: Context): void {
  populate(ctx, AlphaV2, AlphaV2MapLastKey);
}

type Positions<V> = StorageMap<readonly [hotkey: Hex, coldkey: Hex, netuid: number], V>;

/** One batch behind the cursor. A short batch was the last one: the next starts over. */
function populate<V>(
  ctx: Context,
  positions: Positions<V>,
  lastKey: StorageValue<Uint8Array | undefined>,
): void {
  const cursor = lastKey.get(ctx);
  const batch = positions.keysAfter(ctx, cursor ? toHex(cursor) : positions.prefix, BATCH_SIZE);
  // With no cursor and no position there is nothing to note down.
  if (batch.length === 0 && !cursor) return;
  for (const { keys } of batch) {
    const [, coldkey, netuid] = keys;
    if (netuid === ROOT_NETUID) maybeAddColdkeyIndex(ctx, coldkey);
  }
  const last = batch.length < BATCH_SIZE ? undefined : batch.at(-1);
  lastKey.put(ctx, last && fromHex(last.hashed));
}
