/** Source: pallet Swap, pallet/mod.rs, `toggle_user_liquidity`; spec staking-and-swap.md 4.7. */
import * as signatures from '../signatures.js';
import { deprecated } from './deprecated.js';

export const toggle_user_liquidity = deprecated(signatures.toggle_user_liquidity);
