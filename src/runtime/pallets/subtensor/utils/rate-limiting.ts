/** How often a key or a subnet may do something. Source: utils/rate_limiting.rs; spec staking-and-swap.md 16. */
import { constantsOf } from '../../../frame/constant.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { u64 } from '../../../frame/scale/index.js';
import type { Hyperparameter, RateLimitKey } from '../../../types/subtensor.js';
import { MinTempo } from '../constants.js';
import {
  LastRateLimitedBlock,
  NetworkRateLimit,
  OwnerHyperparamRateLimit,
  Tempo,
  TransactionKeyLastBlock,
  TxChildkeyTakeRateLimit,
  TxDelegateTakeRateLimit,
  TxRateLimit,
  WeightsVersionKeyRateLimit,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from './current-block.js';

// Limits that metadata does not show; the fast runtime has 1 for the three that a subnet owner meets.
const constant = constantsOf('SubtensorModule');
export const MechanismCountSetRateLimit = constant('MechanismCountSetRateLimit', u64, 7200n);
export const MechanismEmissionRateLimit = constant('MechanismEmissionRateLimit', u64, 7200n);
export const MaxUidsTrimmingRateLimit = constant('MaxUidsTrimmingRateLimit', u64, 216_000n);
const SET_CHILDREN_RATE_LIMIT = 150n;
const SET_SN_OWNER_HOTKEY_RATE_LIMIT = 50_400n;

/** What is limited, with the number that stands for it in `TransactionKeyLastBlock`. */
const TRANSACTION_NUMBERS = {
  SetChildren: 0,
  SetChildkeyTake: 1,
  Unknown: 2,
  RegisterNetwork: 3,
  SetWeightsVersionKey: 4,
  SetSNOwnerHotkey: 5,
  MechanismCountUpdate: 7,
  MechanismEmission: 8,
  MaxUidsTrimming: 9,
  AddStakeBurn: 10,
  TempoUpdate: 11,
} as const;

/** A limited transaction; the owner's update of each hyperparameter is one of its own. */
export type TransactionType = keyof typeof TRANSACTION_NUMBERS | { readonly hyperparameter: Hyperparameter };

/** Blocks between two of the kind, where no subnet matters. Source: `TransactionType::rate_limit`. */
function rateLimit(ctx: Context, transaction: TransactionType): bigint {
  switch (transaction) {
    case 'SetChildren':
      return SET_CHILDREN_RATE_LIMIT;
    case 'SetChildkeyTake':
      return TxChildkeyTakeRateLimit.get(ctx);
    case 'RegisterNetwork':
      return NetworkRateLimit.get(ctx);
    case 'MechanismCountUpdate':
      return MechanismCountSetRateLimit.get(ctx);
    case 'MechanismEmission':
      return MechanismEmissionRateLimit.get(ctx);
    case 'MaxUidsTrimming':
      return MaxUidsTrimmingRateLimit.get(ctx);
    default:
      return 0n;
  }
}

/** Blocks between two of the kind on the subnet. Source: `TransactionType::rate_limit_on_subnet`. */
function rateLimitOnSubnet(ctx: Context, transaction: TransactionType, netuid: number): bigint {
  const tempoBlocks = () => BigInt(Tempo.get(ctx, netuid));
  if (typeof transaction === 'object') return tempoBlocks() * BigInt(OwnerHyperparamRateLimit.get(ctx));
  switch (transaction) {
    case 'SetWeightsVersionKey':
      return tempoBlocks() * WeightsVersionKeyRateLimit.get(ctx);
    case 'SetSNOwnerHotkey':
      return SET_SN_OWNER_HOTKEY_RATE_LIMIT;
    case 'AddStakeBurn':
      return tempoBlocks();
    case 'TempoUpdate':
      return BigInt(MinTempo.get(ctx));
    default:
      return rateLimit(ctx, transaction);
  }
}

/** The record that is not kept per key but for all, or undefined. */
function sharedKey(transaction: TransactionType, netuid: number): RateLimitKey | undefined {
  if (typeof transaction === 'object')
    return { type: 'OwnerHyperparamUpdate', value: [netuid, transaction.hyperparameter] };
  if (transaction === 'RegisterNetwork') return { type: 'NetworkLastRegistered' };
  if (transaction === 'SetSNOwnerHotkey') return { type: 'SetSNOwnerHotkey', value: netuid };
  return undefined;
}

const numberOf = (transaction: TransactionType) =>
  typeof transaction === 'object' ? 6 : TRANSACTION_NUMBERS[transaction];

/** Block of the last one of the kind, 0 for never. Source: `TransactionType::last_block_on_subnet`. */
function lastBlockOnSubnet(
  ctx: Context,
  transaction: TransactionType,
  key: AccountId,
  netuid: number,
): bigint {
  const shared = sharedKey(transaction, netuid);
  return shared
    ? LastRateLimitedBlock.get(ctx, shared)
    : TransactionKeyLastBlock.get(ctx, key, netuid, numberOf(transaction));
}

/** Source: `TransactionType::set_last_block_on_subnet`. */
export function setLastBlockOnSubnet(
  ctx: Context,
  transaction: TransactionType,
  key: AccountId,
  netuid: number,
  block: bigint,
): void {
  const shared = sharedKey(transaction, netuid);
  if (shared) LastRateLimitedBlock.insert(ctx, shared, block);
  else TransactionKeyLastBlock.insert(ctx, key, netuid, numberOf(transaction), block);
}

/** The first one always passes. Source: `TransactionType::check_passes_rate_limit`. */
function passes(ctx: Context, limit: bigint, last: bigint): boolean {
  const block = getCurrentBlockAsU64(ctx);
  return last === 0n || (block > last ? block - last : 0n) >= limit;
}

/** Source: `TransactionType::passes_rate_limit`. */
export function passesRateLimit(ctx: Context, transaction: TransactionType, key: AccountId): boolean {
  return passes(ctx, rateLimit(ctx, transaction), lastBlockOnSubnet(ctx, transaction, key, 0));
}

/** Source: `TransactionType::passes_rate_limit_on_subnet`. */
export function passesRateLimitOnSubnet(
  ctx: Context,
  transaction: TransactionType,
  key: AccountId,
  netuid: number,
): boolean {
  const limit = rateLimitOnSubnet(ctx, transaction, netuid);
  return passes(ctx, limit, lastBlockOnSubnet(ctx, transaction, key, netuid));
}

/** Per-key records outside `TransactionKeyLastBlock`: key swaps, delegate take, childkey take. */
type KeyedRecord = 'LastTxBlock' | 'LastTxBlockDelegateTake' | 'LastTxBlockChildKeyTake';

const record = (type: KeyedRecord, key: AccountId): RateLimitKey => ({ type, value: key });

/** Source: utils/rate_limiting.rs `get_last_tx_block`. */
export function getLastTxBlock(ctx: Context, key: AccountId): bigint {
  return LastRateLimitedBlock.get(ctx, record('LastTxBlock', key));
}
/** Source: utils/rate_limiting.rs `set_last_tx_block`. */
export function setLastTxBlock(ctx: Context, key: AccountId, block: bigint): void {
  LastRateLimitedBlock.insert(ctx, record('LastTxBlock', key), block);
}
/** Source: utils/rate_limiting.rs `remove_last_tx_block`. */
export function removeLastTxBlock(ctx: Context, key: AccountId): void {
  LastRateLimitedBlock.remove(ctx, record('LastTxBlock', key));
}

/** Source: utils/rate_limiting.rs `get_last_tx_block_delegate_take`. */
export function getLastTxBlockDelegateTake(ctx: Context, key: AccountId): bigint {
  return LastRateLimitedBlock.get(ctx, record('LastTxBlockDelegateTake', key));
}
/** Source: utils/rate_limiting.rs `set_last_tx_block_delegate_take`. */
export function setLastTxBlockDelegateTake(ctx: Context, key: AccountId, block: bigint): void {
  LastRateLimitedBlock.insert(ctx, record('LastTxBlockDelegateTake', key), block);
}
/** Source: utils/rate_limiting.rs `remove_last_tx_block_delegate_take`. */
export function removeLastTxBlockDelegateTake(ctx: Context, key: AccountId): void {
  LastRateLimitedBlock.remove(ctx, record('LastTxBlockDelegateTake', key));
}

/** Source: utils/rate_limiting.rs `get_last_tx_block_childkey_take`. */
export function getLastTxBlockChildkeyTake(ctx: Context, key: AccountId): bigint {
  return LastRateLimitedBlock.get(ctx, record('LastTxBlockChildKeyTake', key));
}
/** Source: utils/rate_limiting.rs `set_last_tx_block_childkey`. */
export function setLastTxBlockChildkey(ctx: Context, key: AccountId, block: bigint): void {
  LastRateLimitedBlock.insert(ctx, record('LastTxBlockChildKeyTake', key), block);
}
/** Source: utils/rate_limiting.rs `remove_last_tx_block_childkey`. */
export function removeLastTxBlockChildkey(ctx: Context, key: AccountId): void {
  LastRateLimitedBlock.remove(ctx, record('LastTxBlockChildKeyTake', key));
}

/** Unlike the rule above, exactly `limit` blocks later is still too soon. */
function exceeds(limit: bigint, previous: bigint, block: bigint): boolean {
  if (limit === 0n || previous === 0n) return false;
  return (block > previous ? block - previous : 0n) <= limit;
}

/** Source: utils/rate_limiting.rs `exceeds_tx_rate_limit`. */
export function exceedsTxRateLimit(ctx: Context, previous: bigint, block: bigint): boolean {
  return exceeds(TxRateLimit.get(ctx), previous, block);
}

/** Source: utils/rate_limiting.rs `exceeds_tx_delegate_take_rate_limit`. */
export function exceedsTxDelegateTakeRateLimit(ctx: Context, previous: bigint, block: bigint): boolean {
  return exceeds(TxDelegateTakeRateLimit.get(ctx), previous, block);
}
