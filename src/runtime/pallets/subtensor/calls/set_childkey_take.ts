/** The take of child hotkeys, and its bounds. */
import { call } from '../../../frame/call.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doSetChildkeyTake } from '../staking/childkey-take.js';
import {
  setMaxChildkeyTake,
  setMinChildkeyTake,
  setTxChildkeyTakeRateLimit,
} from '../utils/set-network-parameters.js';

export const set_childkey_take = call(
  signatures.set_childkey_take,
  (ctx, origin, { hotkey, netuid, take }) => {
    doSetChildkeyTake(ctx, ensureSigned(origin), hotkey, netuid, take);
    return undefined;
  },
  { docs: 'Sets the childkey take of a hotkey of the signer on a subnet, in parts of 65535.' },
);

export const sudo_set_tx_childkey_take_rate_limit = call(
  signatures.sudo_set_tx_childkey_take_rate_limit,
  (ctx, origin, { tx_rate_limit }) => {
    ensureRoot(origin);
    setTxChildkeyTakeRateLimit(ctx, tx_rate_limit);
    return undefined;
  },
  { docs: 'Blocks between two increases of a childkey take.' },
);

export const sudo_set_min_childkey_take = call(
  signatures.sudo_set_min_childkey_take,
  (ctx, origin, { take }) => {
    ensureRoot(origin);
    setMinChildkeyTake(ctx, take);
    return undefined;
  },
  { docs: 'The least childkey take on any subnet, in parts of 65535.' },
);

export const sudo_set_max_childkey_take = call(
  signatures.sudo_set_max_childkey_take,
  (ctx, origin, { take }) => {
    ensureRoot(origin);
    setMaxChildkeyTake(ctx, take);
    return undefined;
  },
  { docs: 'The most childkey take on any subnet, in parts of 65535.' },
);
