/** Source: pallet Swap, pallet/mod.rs, `remove_liquidity`; spec staking-and-swap.md 4.7. */
import * as signatures from '../signatures.js';
import { deprecated } from './deprecated.js';

export const remove_liquidity = deprecated(signatures.remove_liquidity);
