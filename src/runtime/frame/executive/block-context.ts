import { Context } from '../context.js';
import type { Runtime } from '../runtime.js';

/** The context of the executive, which needs all of the runtime: its pallets, its extensions. One per block or question. */
export class BlockContext extends Context {
  declare readonly runtime: Runtime;
}
