import { exp } from './fixed/transcendental.js';
import { I64F64, U64F64 } from './fixed/types.js';
import { i128, u64 } from './integer.js';

/** A stake lock, or the aggregate of several (pallet SubtensorModule, staking/lock.rs, spec version 425). */
export interface LockState {
  /** Locked alpha rao, u64. */
  lockedMass: bigint;
  /** Matured voting weight of the lock, in alpha rao. */
  conviction: U64F64;
  /** Block the two amounts are valid at, u64. */
  lastUpdate: bigint;
}

export interface LockRollOptions {
  /** Block to roll to. Rolling backwards changes nothing but the owner and dust rules. */
  now: bigint;
  /** Blocks in which a decaying lock shrinks by the factor e (`UnlockRate`). */
  unlockRateBlocks: bigint;
  /** Blocks in which conviction closes in on the locked mass by the factor e (`MaturityRate`). */
  maturityRateBlocks: bigint;
  /** Whether the lock is on the subnet owner's hotkey, which gives it full conviction at once. */
  isOwnerLock: boolean;
  /** A perpetual lock keeps its mass. */
  isPerpetual: boolean;
}

/** A lock with both amounts below this many rao counts as empty. */
const DUST_RAO = 100n;

/** Exponents are clamped here; e^−40 is below the resolution of most uses. */
const MIN_EXPONENT = I64F64.fromNum(-40n);

/** e^(−elapsed/rate) in [0, 1]; 1 for no elapsed block, 0 for a zero rate. Both in blocks, u64. */
export function expDecay(elapsedBlocks: bigint, rateBlocks: bigint): U64F64 {
  if (elapsedBlocks === 0n) return U64F64.ONE;
  if (rateBlocks === 0n) return U64F64.ZERO;
  const exponent =
    I64F64.checkedDiv(I64F64.fromNum(-elapsedBlocks), I64F64.fromNum(rateBlocks)) ?? MIN_EXPONENT;
  const clamped = I64F64.max(exponent, MIN_EXPONENT);
  return U64F64.fromFixed(exp(clamped, I64F64) ?? I64F64.ZERO, I64F64);
}

/** The lock as it stands at block `now`. */
export function rollForwardLock(lock: LockState, options: LockRollOptions): LockState {
  const rolled = options.now > lock.lastUpdate ? decay(lock, options) : { ...lock };
  if (options.isOwnerLock) rolled.conviction = U64F64.fromNum(rolled.lockedMass);

  const isDust = rolled.lockedMass < DUST_RAO && rolled.conviction < U64F64.fromNum(DUST_RAO);
  return isDust ? { ...rolled, lockedMass: 0n, conviction: U64F64.ZERO } : rolled;
}

/** What a roll took away: both amounts as saturating decreases, for the aggregate the lock belongs to. */
export function lockDecrease(
  before: LockState,
  after: LockState,
): { lockedMass: bigint; conviction: U64F64 } {
  return {
    lockedMass: u64.saturatingSub(before.lockedMass, after.lockedMass),
    conviction: U64F64.saturatingSub(before.conviction, after.conviction),
  };
}

function decay(lock: LockState, options: LockRollOptions): LockState {
  const elapsedBlocks = options.now - lock.lastUpdate;
  const unlockDecay = expDecay(elapsedBlocks, options.unlockRateBlocks);
  const maturityDecay = expDecay(elapsedBlocks, options.maturityRateBlocks);
  const mass = U64F64.fromNum(lock.lockedMass);

  const matured = U64F64.saturatingMul(
    mass,
    maturedShare(elapsedBlocks, unlockDecay, maturityDecay, options),
  );
  return {
    lockedMass: options.isPerpetual ? lock.lockedMass : U64F64.toU64(U64F64.saturatingMul(unlockDecay, mass)),
    conviction: U64F64.saturatingAdd(U64F64.saturatingMul(maturityDecay, lock.conviction), matured),
    lastUpdate: options.now,
  };
}

/** How much of the mass at the start has become conviction meanwhile: the solution of c′ = (m − c)/τ with decaying m. */
function maturedShare(
  elapsedBlocks: bigint,
  unlockDecay: U64F64,
  maturityDecay: U64F64,
  { unlockRateBlocks, maturityRateBlocks, isPerpetual }: LockRollOptions,
): U64F64 {
  if (isPerpetual) return U64F64.saturatingSub(U64F64.ONE, maturityDecay);
  if (unlockRateBlocks === maturityRateBlocks) {
    const ratio = U64F64.safeDiv(U64F64.fromNum(elapsedBlocks), U64F64.fromNum(maturityRateBlocks));
    return U64F64.saturatingMul(ratio, maturityDecay);
  }
  if (unlockRateBlocks === 0n || maturityRateBlocks === 0n) return U64F64.ZERO;

  const decayDelta = I64F64.saturatingSub(
    I64F64.fromFixed(unlockDecay, U64F64),
    I64F64.fromFixed(maturityDecay, U64F64),
  );
  const rateDelta = I64F64.fromNum(i128.saturatingSub(unlockRateBlocks, maturityRateBlocks));
  const share = I64F64.safeDiv(I64F64.saturatingMul(I64F64.fromNum(unlockRateBlocks), decayDelta), rateDelta);
  return U64F64.fromFixed(share, I64F64);
}
