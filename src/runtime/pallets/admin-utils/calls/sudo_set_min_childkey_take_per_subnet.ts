/** Source: pallet AdminUtils, lib.rs, `sudo_set_min_childkey_take_per_subnet`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { MaxChildkeyTake, MinChildkeyTake } from '../../subtensor/storage/index.js';
import { setMinChildkeyTakeForSubnet } from '../../subtensor/utils/set-hyperparameters.js';
import { InvalidValue } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_min_childkey_take_per_subnet = byOwner(
  signatures.sudo_set_min_childkey_take_per_subnet,
  'Sets the lowest childkey take on the subnet, as u16 fraction.',
  { limit: { hyperparameter: 'MinChildkeyTake' }, mustExist: true },
  (ctx, { netuid, take }) => {
    ensure(take >= MinChildkeyTake.get(ctx) && take <= MaxChildkeyTake.get(ctx), InvalidValue);
    setMinChildkeyTakeForSubnet(ctx, netuid, take);
  },
);
