/** Source: pallet AdminUtils, lib.rs, `sudo_set_ema_price_halving_period`; spec subnets-and-registration.md 8. */
import { EMAPriceHalvingBlocks } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_ema_price_halving_period = byRootOnSubnet(
  signatures.sudo_set_ema_price_halving_period,
  "Sets the half-life in blocks of the subnet's moving price.",
  {},
  (ctx, { netuid, ema_halving }) => EMAPriceHalvingBlocks.insert(ctx, netuid, ema_halving),
);
