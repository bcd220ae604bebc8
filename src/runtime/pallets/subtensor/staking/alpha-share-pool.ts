import { fromU64F64, isZero, type SafeFloat } from '../../../../math/share-pool/safe-float.js';
import type { ShareStore } from '../../../../math/share-pool/share-pool.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  Alpha,
  AlphaV2,
  TotalHotkeyAlpha,
  TotalHotkeyShares,
  TotalHotkeySharesV2,
} from '../storage/index.js';

/**
 * The share pool of one hotkey on one subnet in storage; its keys are coldkeys. Entries of the older format
 * are read first and move to the newer one when written.
 * Source: staking/stake_utils.rs `HotkeyAlphaSharePoolDataOperations`; spec staking-and-swap.md 5.
 */
export class AlphaSharePool implements ShareStore<AccountId> {
  constructor(
    private readonly ctx: Context,
    private readonly hotkey: AccountId,
    private readonly netuid: number,
  ) {}

  getSharedValue(): bigint {
    return TotalHotkeyAlpha.get(this.ctx, this.hotkey, this.netuid);
  }

  setSharedValue(value: bigint): void {
    if (value !== 0n) TotalHotkeyAlpha.insert(this.ctx, this.hotkey, this.netuid, value);
    else TotalHotkeyAlpha.remove(this.ctx, this.hotkey, this.netuid);
  }

  getDenominator(): SafeFloat {
    const legacy = TotalHotkeyShares.tryGet(this.ctx, this.hotkey, this.netuid);
    if (legacy !== undefined) return fromU64F64(legacy);
    return TotalHotkeySharesV2.get(this.ctx, this.hotkey, this.netuid);
  }

  setDenominator(denominator: SafeFloat): void {
    TotalHotkeyShares.remove(this.ctx, this.hotkey, this.netuid);
    if (isZero(denominator)) TotalHotkeySharesV2.remove(this.ctx, this.hotkey, this.netuid);
    else TotalHotkeySharesV2.insert(this.ctx, this.hotkey, this.netuid, denominator);
  }

  getShare(coldkey: AccountId): SafeFloat {
    const legacy = Alpha.tryGet(this.ctx, this.hotkey, coldkey, this.netuid);
    if (legacy !== undefined) return fromU64F64(legacy);
    return AlphaV2.get(this.ctx, this.hotkey, coldkey, this.netuid);
  }

  setShare(coldkey: AccountId, share: SafeFloat): void {
    Alpha.remove(this.ctx, this.hotkey, coldkey, this.netuid);
    if (isZero(share)) AlphaV2.remove(this.ctx, this.hotkey, coldkey, this.netuid);
    else AlphaV2.insert(this.ctx, this.hotkey, coldkey, this.netuid, share);
  }

  /** Whether the coldkey has an entry of either format. */
  hasShare(coldkey: AccountId): boolean {
    return (
      Alpha.contains(this.ctx, this.hotkey, coldkey, this.netuid) ||
      AlphaV2.contains(this.ctx, this.hotkey, coldkey, this.netuid)
    );
  }
}
