/** Source: pallet Sudo, crate pallet-sudo 41, lib.rs, `set_key`; spec runtime-interface/Sudo.json. */
import { call } from '../../../frame/call.js';
import { lookup } from '../../system/lookup.js';
import { KeyChanged } from '../events.js';
import * as signatures from '../signatures.js';
import { Key } from '../storage.js';
import { ensureSudo, FREE } from './ensure-sudo.js';

export const set_key = call(
  signatures.set_key,
  (ctx, origin, args) => {
    ensureSudo(ctx, origin);
    const key = lookup(args.new);
    KeyChanged.deposit(ctx, { old: Key.get(ctx), new: key });
    Key.put(ctx, key);
    return FREE;
  },
  { docs: 'Hand the sudo key over to another account.' },
);
