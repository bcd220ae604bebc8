import { Era, eraBirth, eraDeath } from '../../../frame/transaction/era.js';
import type { TransactionExtension } from '../../../frame/transaction/extension.js';
import { refuse } from '../../../frame/transaction/validity.js';
import { H256 } from '../../../types/base.js';
import { BlockHash, BlockNumber } from '../storage.js';
import { extensionStruct } from './types.js';

/** Blocks an encrypted transaction may wait: its key is soon replaced. */
const MAX_SHIELD_ERA_PERIOD = 8;

/**
 * Signs the block a transaction was born in, and lets it die with its era.
 * Source: runtime `check_mortality.rs`, `CheckMortality`.
 */
export const CheckMortality: TransactionExtension<Era, `0x${string}`> = {
  identifier: 'CheckMortality',
  explicit: extensionStruct('node_subtensor_runtime::check_mortality::CheckMortality', Era),
  implicit: H256,
  implicitValue(ctx, era) {
    const birth = eraBirth(era, BlockNumber.get(ctx));
    return BlockHash.tryGet(ctx, birth) ?? refuse('AncientBirthBlock');
  },
  check(ctx, { call, value: era }) {
    const encrypted = call.pallet === 'MevShield' && call.name === 'submit_encrypted';
    if (encrypted && (era.type === 'Immortal' || era.period > MAX_SHIELD_ERA_PERIOD)) refuse('Stale');
    const current = BlockNumber.get(ctx);
    const death = eraDeath(era, current);
    return death === undefined ? {} : { validity: { longevity: BigInt(death - current) } };
  },
};
