/** Source: pallet Swap, pallet/mod.rs, `modify_position`; spec staking-and-swap.md 4.7. */
import * as signatures from '../signatures.js';
import { deprecated } from './deprecated.js';

export const modify_position = deprecated(signatures.modify_position);
