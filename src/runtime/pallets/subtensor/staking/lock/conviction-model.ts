import { U64F64 } from '../../../../../math/fixed/types.js';
import { u64 } from '../../../../../math/integer.js';
import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import type { LockState } from '../../../../types/subtensor.js';
import { Lock } from '../../storage/index.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';
import { emptyLock, type LockMode, mergeLock, reduceLock, rollForwardLock } from './lock-state.js';
import { getAggregateLock, insertAggregateLock, insertLockState, lockMode } from './lock-storage.js';

/**
 * The lock of one coldkey towards one hotkey with the aggregate that counts it, worked on in memory until
 * {@link save}. Source: staking/lock.rs `ConvictionModel`, which carries all four aggregates and changes one; spec
 * staking-and-swap.md 12.2.
 */
export class ConvictionModel {
  #individual: LockState;
  #aggregate: LockState;
  #isIndividualChanged = false;
  #isAggregateChanged = false;
  readonly mode: LockMode;
  readonly #now: bigint;

  /** Source: `read_conviction_model_for_hotkey`. */
  constructor(
    private readonly ctx: Context,
    readonly coldkey: AccountId,
    readonly netuid: number,
    readonly hotkey: AccountId,
  ) {
    this.#now = getCurrentBlockAsU64(ctx);
    this.mode = lockMode(ctx, coldkey, netuid, hotkey);
    this.#individual = Lock.get(ctx, coldkey, netuid, hotkey) ?? emptyLock(this.#now);
    this.#aggregate = getAggregateLock(ctx, netuid, hotkey, this.mode) ?? emptyLock(this.#now);
  }

  get individual(): LockState {
    return this.#individual;
  }

  /**
   * Rolls the lock, and the aggregate by what the lock lost; by itself if the lock lost nothing.
   * Source: `roll_forward`.
   */
  rollForward(): void {
    const before = this.#individual;
    this.setRolledIndividual(before);
    const mass = u64.saturatingSub(before.locked_mass, this.#individual.locked_mass);
    const conviction = U64F64.saturatingSub(before.conviction, this.#individual.conviction);
    if (mass === 0n && conviction === 0n) this.rollForwardAggregate();
    else this.#setAggregate({ ...reduceLock(this.#aggregate, mass, conviction), last_update: this.#now });
  }

  /** Source: `roll_forward_aggregate`. */
  rollForwardAggregate(): void {
    this.#setAggregate(rollForwardLock(this.ctx, this.#aggregate, this.mode));
  }

  /** Replaces the lock; the owner and dust rules apply at once. Source: `set_rolled_individual_lock`. */
  setRolledIndividual(lock: LockState): void {
    this.#setIndividual(rollForwardLock(this.ctx, lock, this.mode));
  }

  /** Source: `add_to_aggregate`. */
  addToAggregate(added: LockState): void {
    this.#setAggregate(mergeLock(this.#aggregate, added));
  }

  /** Source: `reduce_aggregate`. */
  reduceAggregate(lockedMass: bigint, conviction: U64F64): void {
    this.#setAggregate(reduceLock(this.#aggregate, lockedMass, conviction));
  }

  /** Takes `amount` off the mass, and conviction in proportion. Source: `force_reduce_individual`. */
  forceReduceIndividual(amount: bigint): void {
    const { locked_mass: mass, conviction } = this.#individual;
    const newMass = u64.saturatingSub(mass, amount);
    const newConviction = newMass === 0n ? U64F64.ZERO : remainingConviction(conviction, amount, mass);
    this.#setIndividual({ locked_mass: newMass, conviction: newConviction, last_update: this.#now });
    this.reduceAggregate(u64.saturatingSub(mass, newMass), U64F64.saturatingSub(conviction, newConviction));
  }

  /** Source: `save_conviction_model`. */
  save(): void {
    const { ctx, coldkey, netuid, hotkey, mode } = this;
    if (this.#isIndividualChanged) insertLockState(ctx, coldkey, netuid, hotkey, this.#individual);
    if (this.#isAggregateChanged) insertAggregateLock(ctx, netuid, hotkey, mode, this.#aggregate);
  }

  #setIndividual(lock: LockState): void {
    this.#individual = lock;
    this.#isIndividualChanged = true;
  }

  #setAggregate(lock: LockState): void {
    this.#aggregate = lock;
    this.#isAggregateChanged = true;
  }
}

function remainingConviction(conviction: U64F64, amount: bigint, mass: bigint): U64F64 {
  const removed = U64F64.safeDiv(U64F64.fromNum(amount), U64F64.fromNum(mass));
  return U64F64.saturatingMul(conviction, U64F64.saturatingSub(U64F64.ONE, removed));
}

/**
 * The model of the coldkey's one lock on the subnet, undefined without a lock.
 * Source: `read_conviction_model`.
 */
export function readConvictionModel(
  ctx: Context,
  coldkey: AccountId,
  netuid: number,
): ConvictionModel | undefined {
  const first = Lock.iterPrefix(ctx, coldkey, netuid)[0];
  return first && new ConvictionModel(ctx, coldkey, netuid, first[0]);
}

/** Adds mass and conviction to the aggregate of a lock that moves or grows. Source: `add_aggregate_lock`. */
export function addAggregateLock(
  ctx: Context,
  coldkey: AccountId,
  hotkey: AccountId,
  netuid: number,
  added: LockState,
): void {
  const model = new ConvictionModel(ctx, coldkey, netuid, hotkey);
  model.rollForwardAggregate();
  model.addToAggregate(added);
  model.rollForwardAggregate();
  model.save();
}

/** Source: `reduce_aggregate_lock`. */
export function reduceAggregateLock(
  ctx: Context,
  coldkey: AccountId,
  hotkey: AccountId,
  netuid: number,
  lockedMass: bigint,
  conviction: U64F64,
): void {
  const model = new ConvictionModel(ctx, coldkey, netuid, hotkey);
  model.rollForwardAggregate();
  model.reduceAggregate(lockedMass, conviction);
  model.save();
}
