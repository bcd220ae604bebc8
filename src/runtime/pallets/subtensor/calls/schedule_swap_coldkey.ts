/** Source: pallet SubtensorModule, macros/dispatches.rs, `schedule_swap_coldkey`; spec subnets-and-registration.md 6. */
import { call } from '../../../frame/call.js';
import { fail } from '../../../frame/dispatch-error.js';
import { Deprecated } from '../errors.js';
import * as signatures from '../signatures/index.js';

export const schedule_swap_coldkey = call(signatures.schedule_swap_coldkey, () => fail(Deprecated), {
  docs: 'Always fails: announce_coldkey_swap has taken its place.',
});
