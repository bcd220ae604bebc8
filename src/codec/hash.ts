/**
 * Hashes of the chain, over bytes. Blake2 comes from @noble/hashes, xxHash from @dedot/utils.
 * Source: substrate `sp_core::hashing`.
 */
import { blake2_128, blake2_256, twox64Concat, twox128 } from '@dedot/utils';

/** Blake2b with an 8-byte output, the id of a runtime API in `state_getRuntimeVersion`. */
export { blake2AsU8a } from '@dedot/utils';
export { blake2_128, blake2_256, twox64Concat, twox128 };
