/** Child hotkeys. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import { HotKeyNotRegisteredInSubNet, NonAssociatedColdKey } from '../errors.js';
import { AutoParentDelegationEnabledSet } from '../events/index.js';
import * as signatures from '../signatures/index.js';
import { coldkeyOwnsHotkey } from '../staking/hotkey-account.js';
import { doScheduleChildren } from '../staking/set-children.js';
import { AutoParentDelegationEnabled, PendingChildKeyCooldown } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { isHotkeyRegisteredOnNetwork } from '../subnets/uids.js';

export const set_children = call(
  signatures.set_children,
  (ctx, origin, { hotkey, netuid, children }) => {
    doScheduleChildren(ctx, ensureSigned(origin), hotkey, netuid, children);
    return undefined;
  },
  {
    docs: 'Delegates shares of the stake of a hotkey of the signer to up to five child hotkeys on a subnet.',
  },
);

export const set_pending_childkey_cooldown = call(
  signatures.set_pending_childkey_cooldown,
  (ctx, origin, { cooldown }) => {
    ensureRoot(origin);
    PendingChildKeyCooldown.put(ctx, cooldown);
    return undefined;
  },
  { docs: 'Blocks that pass before new children count.' },
);

export const set_auto_parent_delegation_enabled = call(
  signatures.set_auto_parent_delegation_enabled,
  (ctx, origin, { hotkey, enabled }) => {
    ensure(coldkeyOwnsHotkey(ctx, ensureSigned(origin), hotkey), NonAssociatedColdKey);
    ensure(isHotkeyRegisteredOnNetwork(ctx, ROOT_NETUID, hotkey), HotKeyNotRegisteredInSubNet);
    AutoParentDelegationEnabled.insert(ctx, hotkey, enabled);
    AutoParentDelegationEnabledSet.deposit(ctx, { hotkey, enabled });
    return undefined;
  },
  { docs: 'Whether the owner hotkey of every new subnet becomes a child of this root validator there.' },
);
