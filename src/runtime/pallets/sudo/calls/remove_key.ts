/** Source: pallet Sudo, crate pallet-sudo 41, lib.rs, `remove_key`; spec runtime-interface/Sudo.json. */
import { call } from '../../../frame/call.js';
import { KeyRemoved } from '../events.js';
import * as signatures from '../signatures.js';
import { Key } from '../storage.js';
import { ensureSudo, FREE } from './ensure-sudo.js';

export const remove_key = call(
  signatures.remove_key,
  (ctx, origin) => {
    ensureSudo(ctx, origin);
    KeyRemoved.deposit(ctx);
    Key.kill(ctx);
    return FREE;
  },
  { docs: 'Remove the sudo key for ever.' },
);
