/** Weights by signatories `s` (without the sender) and length of the call `z`. Source: pallet-multisig 41 `SubstrateWeight`. */
import { maxWeight, type Weight, weight } from '../../frame/weight.js';

const PROOF_SIZE = 6811n;

const linear =
  (base: bigint, perSignatory: bigint, perByte = 0n) =>
  (s: number, z = 0): Weight =>
    weight(base + perSignatory * BigInt(s) + perByte * BigInt(z), PROOF_SIZE);

export const createWeight = linear(154_976_762n, 144_320n, 1819n);
export const approveWeight = linear(139_821_348n, 127_874n, 1968n);
export const completeWeight = linear(334_745_418n, 193_313n, 2057n);
const approveHashCreateWeight = linear(152_463_275n, 139_226n);
const approveHashWeight = linear(139_074_258n, 126_544n);
export const cancelWeight = linear(153_623_566n, 135_351n);
export const pokeWeight = linear(152_349_525n, 121_813n);

/** Any of what `as_multi` may come to, without the call itself. */
export function asMultiWeight(s: number, z: number): Weight {
  return maxWeight(createWeight(s, z), approveWeight(s, z), completeWeight(s, z));
}

/** Any of what `approve_as_multi` may come to. */
export function approveAsMultiWeight(s: number): Weight {
  return maxWeight(approveHashCreateWeight(s), approveHashWeight(s));
}
