import { eventsOf } from '../../frame/event.js';
import { named, u64 } from '../../frame/scale/index.js';
import { AccountId32, NetUid } from '../../types/base.js';

const event = eventsOf('Commitments', 18);

export const Commitment = event(0, 'Commitment', { netuid: NetUid, who: named(AccountId32, 'T::AccountId') });
export const TimelockCommitment = event(1, 'TimelockCommitment', {
  netuid: NetUid,
  who: named(AccountId32, 'T::AccountId'),
  reveal_round: u64,
});
export const CommitmentRevealed = event(2, 'CommitmentRevealed', {
  netuid: NetUid,
  who: named(AccountId32, 'T::AccountId'),
});

/** In order of declaration. */
export const events = [Commitment, TimelockCommitment, CommitmentRevealed];
