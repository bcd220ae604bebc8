/**
 * Rounds of a drand beacon of the scheme `bls-unchained-g1-rfc9380` (drand quicknet): signatures in G1, public keys in G2,
 * both compressed.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bls12381 } from './bls.js';

const HASH_TO_CURVE = { DST: 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_' };

/** When a beacon speaks, as `Drand.BeaconConfig` says it: seconds between rounds, Unix seconds of the first. */
export interface BeaconSchedule {
  readonly period: number;
  readonly genesis_time: number;
}

/** The newest round at a time in Unix milliseconds, or 0 before the first. */
export function roundAt({ period, genesis_time }: BeaconSchedule, nowMs: bigint): bigint {
  const elapsedSeconds = nowMs / 1000n - BigInt(genesis_time);
  return elapsedSeconds < 0n ? 0n : elapsedSeconds / BigInt(period) + 1n;
}

/** What the beacon signs in a round, and what a message is encrypted to. */
export function roundIdentity(round: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, round);
  return sha256(bytes);
}

/** The round's point in G1. */
export function roundPoint(round: bigint) {
  const { G1 } = bls12381();
  return G1.ProjectivePoint.fromAffine(G1.hashToCurve(roundIdentity(round), HASH_TO_CURVE).toAffine());
}

/** The beacon's signature of a round (48 bytes) by its secret key, a scalar of the curve. */
export function signRound(round: bigint, secretKey: bigint): Uint8Array {
  return roundPoint(round).multiply(secretKey).toRawBytes(true);
}

/** The public key (96 bytes) of a beacon's secret key. */
export function beaconPublicKey(secretKey: bigint): Uint8Array {
  return bls12381().G2.ProjectivePoint.BASE.multiply(secretKey).toRawBytes(true);
}

/** Whether `signature` is the signature of the round under that public key; undefined if one of them is no point. */
export function checkRoundSignature(
  round: bigint,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean | undefined {
  const { G1, G2, pairing, fields } = bls12381();
  const points = attempt(() => ({
    signature: G1.ProjectivePoint.fromHex(signature),
    publicKey: G2.ProjectivePoint.fromHex(publicKey),
  }));
  if (points === undefined) return undefined;
  const signed = pairing(points.signature, G2.ProjectivePoint.BASE);
  return fields.Fp12.eql(signed, pairing(roundPoint(round), points.publicKey));
}

/** The library throws plain errors for bytes that are no point. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The randomness of a round: SHA-256 of its signature. */
export function roundRandomness(signature: Uint8Array): Uint8Array {
  return sha256(signature);
}
