import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId, Origin } from '../../../frame/origin.js';
import { SubnetNotExists, TxRateLimitExceeded } from '../errors.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';
import { passesRateLimitOnSubnet, setLastBlockOnSubnet } from '../utils/rate-limiting.js';
import { setSubnetOwnerHotkey } from '../utils/set-hyperparameters.js';
import { ifSubnetExist } from './subnet.js';

/**
 * Names the subnet's owner hotkey, once in 50 400 blocks per subnet, root included.
 * Fails with BadOrigin, SubnetNotExists, TxRateLimitExceeded, CannotUseSystemAccount.
 * Source: subnets/subnet.rs `do_set_sn_owner_hotkey`; spec subnets-and-registration.md 8.
 */
export function doSetSnOwnerHotkey(ctx: Context, origin: Origin, netuid: number, hotkey: AccountId): void {
  ensureSubnetOwnerOrRoot(ctx, origin, netuid);
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensure(passesRateLimitOnSubnet(ctx, 'SetSNOwnerHotkey', hotkey, netuid), TxRateLimitExceeded);
  setLastBlockOnSubnet(ctx, 'SetSNOwnerHotkey', hotkey, netuid, getCurrentBlockAsU64(ctx));
  setSubnetOwnerHotkey(ctx, netuid, hotkey);
}
