/** Source: pallet Swap, pallet/mod.rs, `add_liquidity`; spec staking-and-swap.md 4.7. */
import * as signatures from '../signatures.js';
import { deprecated } from './deprecated.js';

export const add_liquidity = deprecated(signatures.add_liquidity);
