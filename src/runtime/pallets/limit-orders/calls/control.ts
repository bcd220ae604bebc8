import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import { coldkeyOwnsHotkey } from '../../subtensor/staking/hotkey-account.js';
import { palletAccount } from '../batch.js';
import { PalletHotkey } from '../constants.js';
import { OrderAlreadyProcessed, PalletHotkeyNotRegistered, Unauthorized } from '../errors.js';
import { LimitOrdersPalletStatusChanged, OrderCancelled } from '../events.js';
import { deriveOrderId, innerOrder } from '../order.js';
import * as signatures from '../signatures.js';
import { LimitOrdersEnabled, Orders } from '../storage.js';

export const cancel_order = call(
  signatures.cancel_order,
  (ctx, origin, { order }) => {
    const who = ensureSigned(origin);
    ensure(innerOrder(order).signer === who, Unauthorized);
    const orderId = deriveOrderId(order);
    ensure(!Orders.contains(ctx, orderId), OrderAlreadyProcessed);
    Orders.insert(ctx, orderId, { type: 'Cancelled' });
    OrderCancelled.deposit(ctx, { order_id: orderId, signer: who });
    return undefined;
  },
  { docs: 'Cancel an order for good, before any of it was executed.' },
);

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
