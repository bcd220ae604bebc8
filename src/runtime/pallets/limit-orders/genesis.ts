import { attempt } from '../../frame/attempt.js';
import type { Context } from '../../frame/context.js';
import { createAccountIfNonExistent } from '../subtensor/staking/hotkey-account.js';
import { palletAccount } from './batch.js';
import { PalletHotkey } from './constants.js';
import { LimitOrdersEnabled } from './storage.js';

/** Gives the pallet its hotkey and switches it on. Source: pallets/limit-orders, `GenesisConfig::build`. */
export function buildLimitOrdersGenesis(ctx: Context): void {
  attempt(() => createAccountIfNonExistent(ctx, palletAccount(ctx), PalletHotkey.get(ctx)));
  LimitOrdersEnabled.put(ctx, true);
}
