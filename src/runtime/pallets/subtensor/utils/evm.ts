/** Ethereum keys that neurons claim for themselves. Source: utils/evm.rs; spec subnets-and-registration.md 9.2. */
import { keccak_256 } from '@noble/hashes/sha3';
import { hashMessageEip191, recoverEvmAddress } from '../../../../codec/evm.js';
import { fromHex, type Hex } from '../../../../codec/hex.js';
import { constantsOf } from '../../../frame/constant.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import { u64 } from '../../../frame/scale/index.js';
import {
  EvmKeyAssociateRateLimitExceeded,
  InvalidIdentity,
  InvalidRecoveredPublicKey,
  NonAssociatedColdKey,
} from '../errors.js';
import { EvmKeyAssociated } from '../events/index.js';
import { getOwningColdkeyForHotkey } from '../staking/hotkey-account.js';
import { AssociatedEvmAddress } from '../storage/index.js';
import { getUidForNetAndHotkey } from '../subnets/uids.js';
import { getCurrentBlockAsU64 } from './current-block.js';

/** Blocks; not shown in metadata. The fast runtime has 1. */
export const EvmKeyAssociateRateLimit = constantsOf('SubtensorModule')(
  'EvmKeyAssociateRateLimit',
  u64,
  7200n,
);

const ZERO_ACCOUNT: AccountId = `0x${'0'.repeat(64)}`;

/** What the Ethereum key signs: the hotkey and the hash of a block number the chain does not check. */
export function evmAssociationMessage(hotkey: AccountId, blockNumber: bigint): Uint8Array {
  return Uint8Array.from([...fromHex(hotkey), ...keccak_256(u64.codec.encode(blockNumber))]);
}

/**
 * Ties the Ethereum address to the caller's uid on the subnet; `signature` is r ++ s ++ v over {@link evmAssociationMessage}.
 * Fails with the errors imported here and HotKeyNotRegisteredInSubNet. Source: utils/evm.rs `do_associate_evm_key`.
 */
export function doAssociateEvmKey(
  ctx: Context,
  origin: Origin,
  netuid: number,
  { evmKey, blockNumber, signature }: { evmKey: Hex; blockNumber: bigint; signature: Hex },
): void {
  const hotkey = ensureSigned(origin);
  ensure(getOwningColdkeyForHotkey(ctx, hotkey) !== ZERO_ACCOUNT, NonAssociatedColdKey);
  const uid = getUidForNetAndHotkey(ctx, netuid, hotkey);
  ensureEvmKeyAssociateRateLimit(ctx, netuid, uid);

  const digest = hashMessageEip191(evmAssociationMessage(hotkey, blockNumber));
  const signer = recoverEvmAddress(digest, fromHex(signature)) ?? fail(InvalidIdentity);
  ensure(evmKey === signer, InvalidRecoveredPublicKey);

  const block = getCurrentBlockAsU64(ctx);
  AssociatedEvmAddress.insert(ctx, netuid, uid, [evmKey, block]);
  EvmKeyAssociated.deposit(ctx, { netuid, hotkey, evm_key: evmKey, block_associated: block });
}

/** Never associated counts as block 0. Source: utils/evm.rs `ensure_evm_key_associate_rate_limit`. */
export function ensureEvmKeyAssociateRateLimit(ctx: Context, netuid: number, uid: number): void {
  const last = AssociatedEvmAddress.get(ctx, netuid, uid)?.[1] ?? 0n;
  const elapsed = getCurrentBlockAsU64(ctx) - last;
  ensure(elapsed >= EvmKeyAssociateRateLimit.get(ctx), EvmKeyAssociateRateLimitExceeded);
}
