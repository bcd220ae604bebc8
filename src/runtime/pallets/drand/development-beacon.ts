/**
 * A beacon for chains that have no network: its key is known to everybody, so whoever makes blocks can make its pulses, and any
 * round can be opened before its time. A chain has it when its BeaconConfig names {@link DEVELOPMENT_BEACON_PUBLIC_KEY}.
 *
 * Simplified against the real chain: a round is stored only if something waits for it, which spares a signature per round. Hence
 * `LastStoredRound` lags behind, and weights committed to a round just past are taken, which the chain refuses.
 *
 * The official clients encrypt to drand quicknet, whose key is built into them. What they commit cannot be opened with a key of
 * our own, and quicknet's pulses come over a network: on every embedded chain, the localnet included, their encrypted weights are
 * dropped when they are due.
 */
import { toHex } from '../../../codec/hex.js';
import { roundAt, roundRandomness, signRound } from '../../../codec/timelock/drand.js';
import type { Context } from '../../frame/context.js';
import type { Inherent } from '../../frame/pallet.js';
import type { Pulse, PulsesPayload } from '../../types/drand.js';
import { BlockNumber } from '../system/storage.js';
import { awaitedRounds } from './awaited-rounds.js';
import { BeaconConfig } from './storage.js';

/** The secret scalar. */
export const DEVELOPMENT_BEACON_KEY = 0x7461_6f2d_6465_7665_6c6f_706d_656e_742d_6265_6163_6f6en;

/** Its public key, 96 bytes. */
export const DEVELOPMENT_BEACON_PUBLIC_KEY =
  '0xaa5a15be6007fd041182efa0036c39a631a2f54370d52d308eb29562bf71a532f3d7cf8aab11a8bfcd29482d4b42f01b03eb478f5bd254059686a121e624da4c2d5c82a520d7305c6dcabc9e47fe956a192e5f857deaa765444f05b373d72912' as const;

/** Nobody in particular: an inherent is not signed. */
const SUBMITTER = { type: 'Sr25519', value: `0x${'0'.repeat(64)}` } as const;

/** Opens a block with the pulses that something waits for, on a chain with this beacon. */
export const inherent: Inherent = {
  calls: ['write_pulse'],
  create(ctx, { now }) {
    const pulses = awaitedPulses(ctx, now);
    if (pulses.length === 0) return undefined;
    const payload: PulsesPayload = { block_number: BlockNumber.get(ctx), pulses, public: SUBMITTER };
    return {
      pallet: 'Drand',
      name: 'write_pulse',
      args: { pulses_payload: payload, signature: undefined },
    };
  },
};

function awaitedPulses(ctx: Context, now: bigint): Pulse[] {
  const config = BeaconConfig.get(ctx);
  if (toHex(config.public_key) !== DEVELOPMENT_BEACON_PUBLIC_KEY) return [];
  return awaitedRounds(ctx, roundAt(config, now)).map((round) => {
    const signature = signRound(round, DEVELOPMENT_BEACON_KEY);
    return { round, randomness: roundRandomness(signature), signature };
  });
}
