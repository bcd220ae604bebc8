/** Source: pallet Swap, pallet/mod.rs, `disable_lp`; spec staking-and-swap.md 4.7. */
import * as signatures from '../signatures.js';
import { deprecated } from './deprecated.js';

export const disable_lp = deprecated(signatures.disable_lp);
