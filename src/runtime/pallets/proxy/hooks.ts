import type { Hooks } from '../../frame/pallet.js';
import { LastCallResult } from './storage.js';

/** Results of proxied calls are kept until the end of the block. Source: pallets/proxy lib.rs, `on_finalize`. */
export const hooks: Hooks = { onFinalize: (ctx) => void LastCallResult.clearPrefix(ctx) };
