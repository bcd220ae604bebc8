/** Source: pallet Commitments, lib.rs, `set_commitment`; spec runtime-interface/Commitments.json. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned } from '../../../frame/origin.js';
import { reserve, unreserve } from '../../balances/reserve.js';
import { doResetBonds } from '../../subtensor/epoch/reset-bonds.js';
import { SubnetEpochIndex } from '../../subtensor/storage/index.js';
import { mechanismIndices } from '../../subtensor/subnets/mechanism-index.js';
import { isHotkeyRegisteredOnNetwork } from '../../subtensor/subnets/uids.js';
import { BlockNumber } from '../../system/storage.js';
import { FieldDeposit, InitialDeposit, MaxFields } from '../constants.js';
import {
  AccountNotAllowedCommit,
  SpaceLimitExceeded,
  TooManyFieldsInCommitmentInfo,
  UnexpectedUnreserveLeftover,
} from '../errors.js';
import { Commitment, TimelockCommitment } from '../events.js';
import { type Field, isResetBondsFlag, lenForRateLimit, timelockOf } from '../field.js';
import * as signatures from '../signatures.js';
import { CommitmentOf, LastBondsReset, LastCommitment, MaxSpace, UsedSpaceOf } from '../storage.js';
import { addToTimelockedIndex, removeFromTimelockedIndex } from '../timelocked-index.js';

/** Even an empty commitment counts as so many bytes. */
const MIN_USED_SPACE = 100n;

export const set_commitment = call(
  signatures.set_commitment,
  (ctx, origin, { netuid, info }) => {
    const who = ensureSigned(origin);
    ensure(isHotkeyRegisteredOnNetwork(ctx, netuid, who), AccountNotAllowedCommit);
    const { fields } = info;
    ensure(fields.length <= MaxFields.get(ctx), TooManyFieldsInCommitmentInfo);

    const block = BlockNumber.get(ctx);
    if (fields.some(isResetBondsFlag)) {
      LastBondsReset.insert(ctx, netuid, who, block);
      for (const index of mechanismIndices(ctx, netuid)) doResetBonds(ctx, index, who);
    }
    useSpace(ctx, netuid, who, fields);
    const deposit = adjustDeposit(ctx, netuid, who, fields.length);
    CommitmentOf.insert(ctx, netuid, who, { deposit, block, info });
    LastCommitment.insert(ctx, netuid, who, block);

    const timelock = fields.map(timelockOf).find((found) => found !== undefined);
    if (timelock) {
      TimelockCommitment.deposit(ctx, { netuid, who, reveal_round: timelock.reveal_round });
      addToTimelockedIndex(ctx, netuid, who);
    } else {
      Commitment.deposit(ctx, { netuid, who });
      removeFromTimelockedIndex(ctx, netuid, who);
    }
    return undefined;
  },
  {
    docs: 'Publishes data of the signing hotkey on a subnet, in place of what it published before. Fields may be encrypted.',
  },
);

/** Counts the bytes of this epoch. Fails with SpaceLimitExceeded. */
function useSpace(ctx: Context, netuid: number, who: AccountId, fields: readonly Field[]): void {
  const bytes = BigInt(fields.reduce((sum, field) => sum + lenForRateLimit(field), 0));
  const required = bytes < MIN_USED_SPACE ? MIN_USED_SPACE : bytes;
  const epoch = SubnetEpochIndex.get(ctx, netuid);
  const usage = UsedSpaceOf.get(ctx, netuid, who);
  const before = usage?.last_epoch === epoch ? usage.used_space : 0n;
  const used = u64.saturatingAdd(before, required);
  ensure(used <= BigInt(MaxSpace.get(ctx)), SpaceLimitExceeded);
  UsedSpaceOf.insert(ctx, netuid, who, { last_epoch: epoch, used_space: used });
}

/** Reserves or frees the difference to the last commitment. The new deposit, in rao. Fails with UnexpectedUnreserveLeftover. */
function adjustDeposit(ctx: Context, netuid: number, who: AccountId, fieldCount: number): bigint {
  const before = CommitmentOf.get(ctx, netuid, who)?.deposit ?? 0n;
  const deposit = InitialDeposit.get(ctx) + FieldDeposit.get(ctx) * BigInt(fieldCount);
  if (deposit > before) reserve(ctx, who, deposit - before);
  if (before > deposit) ensure(unreserve(ctx, who, before - deposit) === 0n, UnexpectedUnreserveLeftover);
  return deposit;
}
