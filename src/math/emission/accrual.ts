import { U96F32 } from '../fixed/types.js';

const HALF = U96F32.fromFloat(0.5);

/** What a block adds to a subnet's pending amounts, in alpha rao. Up to three rao of the emission belong to nobody. */
export interface Accrual {
  /** `PendingOwnerCut` */
  owner: bigint;
  /** `PendingServerEmission` */
  server: bigint;
  /** `PendingValidatorEmission` */
  validator: bigint;
  /** `PendingRootAlphaDivs`, or recycled while root does not sell. */
  root: bigint;
}

/**
 * Splits a block's alpha: the owner's cut, half of the rest to the miners, and of the other half the root proportion to
 * root stakers. `ownerCut` is `undefined` where the cut is off, the root proportion is the one after the injection.
 * Source: pallet SubtensorModule, coinbase/run_coinbase.rs, `emit_to_subnets`, spec version 425.
 */
export function accrueAlpha(
  alphaEmission: bigint,
  ownerCut: U96F32 | undefined,
  rootProportion: U96F32,
): Accrual {
  const created = U96F32.fromNum(alphaEmission);
  const owner = ownerCut === undefined ? U96F32.ZERO : U96F32.saturatingMul(created, ownerCut);
  const rest = U96F32.saturatingSub(created, owner);

  const root = U96F32.saturatingMul(U96F32.saturatingMul(rootProportion, rest), HALF);
  const server = U96F32.saturatingMul(rest, HALF);
  const validator = U96F32.saturatingSub(U96F32.saturatingSub(rest, server), root);
  return {
    owner: U96F32.toU64(owner),
    server: U96F32.toU64(server),
    validator: U96F32.toU64(validator),
    root: U96F32.toU64(root),
  };
}
