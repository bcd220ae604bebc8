/** Source: pallet Swap, pallet/mod.rs, `set_fee_rate`; spec staking-and-swap.md 4.3. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import { NetworksAdded } from '../../subtensor/storage/index.js';
import { MaxFeeRate } from '../constants.js';
import { FeeRateTooHigh, MechanismDoesNotExist } from '../errors.js';
import { FeeRateSet } from '../events.js';
import * as signatures from '../signatures.js';
import { FeeRate } from '../storage.js';

export const set_fee_rate = call(
  signatures.set_fee_rate,
  (ctx, origin, { netuid, rate }) => {
    ensureRoot(origin);
    ensure(NetworksAdded.get(ctx, netuid), MechanismDoesNotExist);
    ensure(rate <= MaxFeeRate.get(ctx), FeeRateTooHigh);
    FeeRate.insert(ctx, netuid, rate);
    FeeRateSet.deposit(ctx, { netuid, rate });
    return undefined;
  },
  { docs: 'Sets the swap fee of a subnet, in parts of 65535.' },
);
