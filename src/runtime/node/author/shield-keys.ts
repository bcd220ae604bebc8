import { createHash } from 'node:crypto';
import { type ShieldKeyPair, shieldKeyPair } from '../../../codec/shield/shield.js';

/**
 * How many key pairs the authors of an embedded chain share. To make one takes as long as some blocks, so they come round again;
 * by then, longer than a carrier may live, nothing waits for the earlier turn.
 */
const COUNT = 16;

const pairs = new Map<number, ShieldKeyPair>();

/**
 * The key pair announced in a block; blocks before the genesis count down from 0. Simplified: on the chain each author draws its
 * keys by chance and keeps them secret. Here they depend on the block number only, so that equal chains have equal blocks, and
 * so hide nothing from whoever reads this.
 */
export function shieldKeyOfBlock(number: number): ShieldKeyPair {
  const index = ((number % COUNT) + COUNT) % COUNT;
  let pair = pairs.get(index);
  if (!pair) {
    const seed = createHash('sha512').update(`tao embedded chain, shield key ${index}`).digest();
    pair = shieldKeyPair(seed);
    pairs.set(index, pair);
  }
  return pair;
}

/** The secret key of a public key announced before block `number`, undefined when it is none of ours. */
export function findShieldSecret(publicKey: Uint8Array, number: number): Uint8Array | undefined {
  for (let before = 1; before <= COUNT; before++) {
    const pair = shieldKeyOfBlock(number - before);
    if (Buffer.compare(pair.publicKey, publicKey) === 0) return pair.secretKey;
  }
  return undefined;
}
