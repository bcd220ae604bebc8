/** Source: pallet AdminUtils, lib.rs, `sudo_set_ck_burn`; spec subnets-and-registration.md 8. */
import { CKBurn } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_ck_burn = byRoot(
  signatures.sudo_set_ck_burn,
  'Sets the part of childkey dividends that is burned, as u64 fraction.',
  (ctx, { burn }) => CKBurn.put(ctx, burn),
);
