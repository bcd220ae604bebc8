/** Source: pallet System, crate frame-system 41, lib.rs, `set_heap_pages`; spec runtime-interface/System.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { u64 } from '../../../frame/scale/index.js';
import * as signatures from '../signatures.js';
import { noteEnvironmentUpdated } from './code.js';

const HEAP_PAGES_KEY = '0x3a686561707061676573';

export const set_heap_pages = call(
  signatures.set_heap_pages,
  (ctx, origin, { pages }) => {
    ensureRoot(origin);
    ctx.runtime.rawStorage.write(ctx.state, HEAP_PAGES_KEY, u64.codec.encode(pages));
    noteEnvironmentUpdated(ctx);
    return undefined;
  },
  { docs: 'Set the pages of memory the runtime may use. Root only.' },
);
