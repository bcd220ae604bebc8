import type { CallDef } from '../../../frame/call.js';
import * as commitWeights from './commit_weights.js';
import * as revealWeights from './reveal_weights.js';
import * as setWeights from './set_weights.js';

/** The calls that exist, in the order of `signatures.ts`, which is that of metadata. */
export const calls: readonly CallDef[] = [
  setWeights.set_weights,
  setWeights.set_mechanism_weights,
  setWeights.batch_set_weights,
  commitWeights.commit_weights,
  commitWeights.commit_mechanism_weights,
  commitWeights.batch_commit_weights,
  revealWeights.reveal_weights,
  revealWeights.reveal_mechanism_weights,
  commitWeights.commit_crv3_mechanism_weights,
  revealWeights.batch_reveal_weights,
  commitWeights.commit_timelocked_weights,
  commitWeights.commit_timelocked_mechanism_weights,
];
