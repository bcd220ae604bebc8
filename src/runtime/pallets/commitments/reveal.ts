/** Fields that the chain decrypts once their drand round is there. Source: pallet Commitments, lib.rs. */
import { decryptWithSignature } from '../../../codec/timelock/timelock.js';
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import type { Weight } from '../../frame/weight.js';
import { addWeights, dbWeight } from '../../frame/weight.js';
import { pulseSignature } from '../drand/pulse-signature.js';
import { BlockNumber } from '../system/storage.js';
import { CommitmentRevealed } from './events.js';
import { type Field, timelockOf } from './field.js';
import { CommitmentOf, RevealedCommitments, TimelockedIndex } from './storage.js';
import { removeFromTimelockedIndex } from './timelocked-index.js';

/** The newest ones are kept. */
const MAX_REVEALS = 10;

/**
 * The step of every block: goes through all who have encrypted fields. A field that cannot be decrypted with its round's
 * signature is dropped. What the step weighs. Emits CommitmentRevealed. Source: `reveal_timelocked_commitments`.
 */
export function revealTimelockedCommitments(ctx: Context): Weight {
  const index = TimelockedIndex.get(ctx);
  return addWeights(dbWeight(1n, 0n), ...index.map(([netuid, who]) => revealCommitmentOf(ctx, netuid, who)));
}

function revealCommitmentOf(ctx: Context, netuid: number, who: AccountId): Weight {
  const registration = CommitmentOf.get(ctx, netuid, who);
  const fields = registration?.info.fields ?? [];
  const pulsesRead = BigInt(fields.filter((field) => timelockOf(field)).length);
  const read = dbWeight(1n + pulsesRead, 0n);
  if (registration === undefined || pulsesRead === 0n) {
    removeFromTimelockedIndex(ctx, netuid, who);
    return addWeights(read, dbWeight(1n, 1n));
  }
  const { remaining, revealed } = decryptFields(ctx, fields);
  if (remaining.length === fields.length) return read;

  const noted = noteRevealed(ctx, netuid, who, revealed);
  if (remaining.length === 0) CommitmentOf.remove(ctx, netuid, who);
  else CommitmentOf.insert(ctx, netuid, who, { ...registration, info: { fields: remaining } });
  const written = addWeights(read, noted, dbWeight(0n, 1n));
  if (remaining.some((field) => timelockOf(field))) return written;
  removeFromTimelockedIndex(ctx, netuid, who);
  return addWeights(written, dbWeight(1n, 1n));
}

/** Splits fields into those that stay, for good or until their round, and what the others say. */
function decryptFields(
  ctx: Context,
  fields: readonly Field[],
): { remaining: Field[]; revealed: Uint8Array[] } {
  const remaining: Field[] = [];
  const revealed: Uint8Array[] = [];
  for (const field of fields) {
    const timelock = timelockOf(field);
    const signature = timelock && pulseSignature(ctx, timelock.reveal_round);
    if (!timelock || !signature) {
      remaining.push(field);
      continue;
    }
    const plain = decryptWithSignature(timelock.encrypted, signature);
    if (plain && plain.length > 0) revealed.push(plain);
  }
  return { remaining, revealed };
}

function noteRevealed(ctx: Context, netuid: number, who: AccountId, revealed: readonly Uint8Array[]): Weight {
  if (revealed.length === 0) return dbWeight(0n, 0n);
  const block = BigInt(BlockNumber.get(ctx));
  const before = RevealedCommitments.get(ctx, netuid, who) ?? [];
  const all = [...before, ...revealed.map((plain) => [plain, block] as const)];
  for (const _ of revealed) CommitmentRevealed.deposit(ctx, { netuid, who });
  RevealedCommitments.insert(ctx, netuid, who, all.slice(-MAX_REVEALS));
  return dbWeight(1n, 1n);
}
