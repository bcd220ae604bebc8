import { type CallSignature, call } from '../../../frame/call.js';
import { doSetSnOwnerHotkey } from '../../subtensor/subnets/do-set-sn-owner-hotkey.js';
import type * as signatures from '../signatures/index.js';

/** Two calls that do the same. */
export const setOwnerHotkey = (signature: CallSignature<typeof signatures.sudo_set_sn_owner_hotkey.args>) =>
  call(
    signature,
    (ctx, origin, { netuid, hotkey }) => {
      doSetSnOwnerHotkey(ctx, origin, netuid, hotkey);
      return undefined;
    },
    { docs: "Names the subnet's owner hotkey, once in seven days. Subnet owner or root." },
  );
