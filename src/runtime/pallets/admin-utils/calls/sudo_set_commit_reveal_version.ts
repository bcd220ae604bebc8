/** Source: pallet AdminUtils, lib.rs, `sudo_set_commit_reveal_version`; spec subnets-and-registration.md 8. */
import { setCommitRevealWeightsVersion } from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_commit_reveal_version = byRoot(
  signatures.sudo_set_commit_reveal_version,
  'Sets the version that timelocked commits must carry.',
  (ctx, { version }) => setCommitRevealWeightsVersion(ctx, version),
);
