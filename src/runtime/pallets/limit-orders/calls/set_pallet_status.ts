/** Source: pallet LimitOrders, lib.rs, `set_pallet_status`; spec runtime-interface/LimitOrders.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import { coldkeyOwnsHotkey } from '../../subtensor/staking/hotkey-account.js';
import { palletAccount } from '../batch.js';
import { PalletHotkey } from '../constants.js';
import { PalletHotkeyNotRegistered } from '../errors.js';
import { LimitOrdersPalletStatusChanged } from '../events.js';
import * as signatures from '../signatures.js';
import { LimitOrdersEnabled } from '../storage.js';

export const set_pallet_status = call(
  signatures.set_pallet_status,
  (ctx, origin, { enabled }) => {
    ensureRoot(origin);
    if (enabled) {
      const isRegistered = coldkeyOwnsHotkey(ctx, palletAccount(ctx), PalletHotkey.get(ctx));
      ensure(isRegistered, PalletHotkeyNotRegistered);
    }
    LimitOrdersEnabled.put(ctx, enabled);
    LimitOrdersPalletStatusChanged.deposit(ctx, { enabled });
    return undefined;
  },
  { docs: 'Switch limit orders on or off.' },
);
