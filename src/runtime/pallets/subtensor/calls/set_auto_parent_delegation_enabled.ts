/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_auto_parent_delegation_enabled`; spec staking-and-swap.md 11.4. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { HotKeyNotRegisteredInSubNet, NonAssociatedColdKey } from '../errors.js';
import { AutoParentDelegationEnabledSet } from '../events/index.js';
import * as signatures from '../signatures/index.js';
import { coldkeyOwnsHotkey } from '../staking/hotkey-account.js';
import { AutoParentDelegationEnabled } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { isHotkeyRegisteredOnNetwork } from '../subnets/uids.js';

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
