import { createHash } from 'node:crypto';
import { type Hex, toHex } from '../../../codec/hex.js';
import { type ShieldKeyPair, shieldKeyHash, shieldKeyPair } from '../../../codec/shield/shield.js';

/**
 * How many key pairs the authors of an embedded chain share. To make one takes as long as some blocks, so they come round again;
 * by then, longer than a carrier may live, nothing waits for the earlier turn.
 */
const COUNT = 16;

interface NamedKeyPair extends ShieldKeyPair {
  readonly hash: Hex;
}

const pairs = new Map<number, NamedKeyPair>();

/**
 * The key pair announced in a block; blocks before the genesis count down from 0. Simplified: on the chain each author draws its
 * keys by chance and keeps them secret. Here they depend on the block number only, so that equal chains have equal blocks, and
 * so hide nothing from whoever reads this.
 */
export function shieldKeyOfBlock(number: number): NamedKeyPair {
  const index = ((number % COUNT) + COUNT) % COUNT;
  let pair = pairs.get(index);
  if (!pair) {
    const seed = createHash('sha512').update(`tao embedded chain, shield key ${index}`).digest();
    const made = shieldKeyPair(seed);
    pair = { ...made, hash: toHex(shieldKeyHash(made.publicKey)) };
    pairs.set(index, pair);
  }
  return pair;
}

/** The secret of a key announced before block `number`, by the key's hash; undefined when it is none of ours. */
export function findShieldSecret(hash: Hex, number: number): Uint8Array | undefined {
  for (let before = 1; before <= COUNT; before++) {
    const pair = shieldKeyOfBlock(number - before);
    if (pair.hash === hash) return pair.secretKey;
  }
  return undefined;
}
