import { type Call, RuntimeCall } from '../../frame/runtime-call.js';

export { ROOT, signed } from '../../frame/origin.js';
export { amend } from './amend.js';
export { applyResult, dryRun } from './dry-run.js';
export { importChain } from './import-chain.js';
export { mine, mineEpochs, skipTime, travelTo } from './mine.js';
export { mineUntilReveal, mineUntilStart } from './mine-until.js';
export { revert } from './revert.js';
export { fund, setBalance } from './set-balance.js';
export { setStorage } from './set-storage.js';

/** @throws RangeError when the bytes are not a call of this chain. */
export function decodeCall(bytes: Uint8Array): Call {
  const call = RuntimeCall.codec.decode(bytes);
  if (RuntimeCall.codec.encode(call).length !== bytes.length)
    throw new RangeError('there are bytes behind the call');
  return call;
}
