import type { Context } from '../../frame/context.js';
import { Pulses } from './storage.js';

const HEX_PREFIX = Buffer.from('0x');

/**
 * The beacon's signature of a round (48 bytes), or undefined while there is no pulse of it. A pulse may have been stored with
 * the characters `0x` before its bytes. Source: subtensor coinbase/reveal_commits.rs.
 */
export function pulseSignature(ctx: Context, round: bigint): Uint8Array | undefined {
  const signature = Pulses.get(ctx, round)?.signature;
  if (signature === undefined) return undefined;
  return HEX_PREFIX.equals(signature.subarray(0, HEX_PREFIX.length))
    ? signature.subarray(HEX_PREFIX.length)
    : signature;
}
