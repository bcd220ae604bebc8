/** Which unsigned transactions of the pallet the pool takes. Source: pallet Drand, lib.rs `ValidateUnsigned`. */
import { blake2_256 } from '../../../codec/hash.js';
import type { Context } from '../../frame/context.js';
import type { Call } from '../../frame/runtime-call.js';
import { bytes, str, u32, u64 } from '../../frame/scale/index.js';
import { verifySignature } from '../../frame/transaction/signature.js';
import { refuse, type Validity } from '../../frame/transaction/validity.js';
import { BeaconConfigurationPayload, PulsesPayload } from '../../types/drand.js';
import { type MultiSignature, MultiSigner } from '../../types/sp.js';
import { BlockNumber } from '../system/storage.js';
import { UnsignedPriority } from './constants.js';
import { LastStoredRound, NextUnsignedAt } from './storage.js';

const U64_MAX = (1n << 64n) - 1n;
const TAG_PREFIX = str.codec.encode('DrandOffchainWorker');
const ROUND_TAG = new TextEncoder().encode('drand');

/** Refuses with BadSigner, BadProof, Future, Stale or Call. */
export function validateUnsigned(ctx: Context, { name, args }: Call): Partial<Validity> {
  const signature = args.signature as MultiSignature | undefined;
  if (name === 'write_pulse') {
    const payload = args.pulses_payload as PulsesPayload;
    ensureSigned(payload.public, PulsesPayload.codec.encode(payload), signature);
    return validatePulses(ctx, payload);
  }
  if (name === 'set_beacon_config') {
    const payload = args.config_payload as BeaconConfigurationPayload;
    ensureSigned(payload.public, BeaconConfigurationPayload.codec.encode(payload), signature);
    return validateConfig(ctx, payload);
  }
  return refuse('Call');
}

/** Any sr25519 key will do: what counts is the beacon's signature in the pulse. */
function ensureSigned(signer: MultiSigner, payload: Uint8Array, signature: MultiSignature | undefined): void {
  if (signature === undefined) refuse('BadSigner');
  const isSr25519 = signer.type === 'Sr25519' && signature.type === 'Sr25519';
  if (!isSr25519 || !verifySignature(payload, signature, signer.value)) refuse('BadProof');
}

function validatePulses(ctx: Context, { block_number, pulses }: PulsesPayload): Partial<Validity> {
  const now = BlockNumber.get(ctx);
  if (now < block_number) refuse('Future');
  const [pulse, ...others] = pulses;
  if (pulse === undefined || others.length > 0) return refuse('Call');
  if (NextUnsignedAt.get(ctx) > now || pulse.round <= LastStoredRound.get(ctx)) refuse('Stale');
  const priority = UnsignedPriority.get(ctx) + U64_MAX - pulse.round;
  return {
    priority: priority > U64_MAX ? U64_MAX : priority,
    provides: [tag(ROUND_TAG, u64.codec.encode(pulse.round))],
    longevity: 3n,
    propagate: false,
  };
}

function validateConfig(
  ctx: Context,
  { block_number, public: signer }: BeaconConfigurationPayload,
): Partial<Validity> {
  if (BlockNumber.get(ctx) < block_number) refuse('Future');
  const nextUnsignedAt = NextUnsignedAt.get(ctx);
  if (nextUnsignedAt > block_number) refuse('Stale');
  const signerBytes = bytes.codec.encode(MultiSigner.codec.encode(signer));
  return {
    priority: UnsignedPriority.get(ctx),
    provides: [tag(u32.codec.encode(nextUnsignedAt), signerBytes)],
    longevity: 1n,
  };
}

function tag(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([TAG_PREFIX, blake2_256(Buffer.concat(parts))]);
}
