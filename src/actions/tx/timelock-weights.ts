import {
  blockOfEpoch,
  type Client,
  COMMIT_REVEAL_VERSION,
  chooseRevealRound,
  epochOfNextCommit,
  fromHex,
  type Hex,
  sealWeights,
  toHex,
  type UnsignedCall,
} from '../../client/index.js';
import { NoEpochError } from '../../errors/weights.js';
import { getRevealSchedule } from '../query/get-reveal-schedule.js';
import type { WeightPlace, Weights } from '../query/get-weight-rules.js';
import { buildCall } from './plan.js';

/** When the chain sets committed weights. */
export interface TimelockedReveal {
  /** Round of the chain's beacon from which everybody can read them. */
  readonly round: number;
  /** The block in which the chain sets them, as far as can be told. */
  readonly block: number;
}

/** `Drand.BeaconConfig`, as far as it is used. */
interface Beacon {
  publicKey: Hex;
  period: number;
  genesisTime: number;
}

/**
 * The call that commits weights encrypted to a round of the chain's own beacon; the chain decrypts and sets them by itself.
 * Reads Drand.BeaconConfig, Timestamp.Now, Aura.SlotDuration and the schedule of the epochs. Throws NoEpochError.
 */
export async function timelockWeights(
  client: Client,
  { netuid, mechid, hotkey }: WeightPlace,
  weights: Weights,
  versionKey: bigint,
): Promise<{ call: UnsignedCall; reveal: TimelockedReveal }> {
  const [schedule, [beacon, nowMs], blockMs] = await Promise.all([
    getRevealSchedule(client, netuid),
    client.storageMany<[Beacon, bigint]>([
      ['Drand', 'BeaconConfig'],
      ['Timestamp', 'Now'],
    ]),
    client.constant<bigint>('Aura', 'SlotDuration'),
  ]);
  if (schedule.tempoBlocks === 0) throw new NoEpochError(netuid);
  const revealEpoch = epochOfNextCommit(schedule) + schedule.revealPeriodEpochs;
  const block = blockOfEpoch(schedule, revealEpoch);
  const timeOf = (number: number) => nowMs + BigInt(number - schedule.block) * blockMs;
  const round = chooseRevealRound(
    { period: beacon.period, genesis_time: beacon.genesisTime },
    { nowMs, blockMs, revealMs: timeOf(block), endMs: timeOf(block + schedule.tempoBlocks) },
  );
  const [uids, values] = [weights.map(([uid]) => uid), weights.map(([, weight]) => weight)];
  const sealed = sealWeights(hotkey, { uids, values, versionKey }, round, fromHex(beacon.publicKey));
  const args = {
    netuid,
    commit: toHex(sealed),
    reveal_round: round,
    commit_reveal_version: COMMIT_REVEAL_VERSION,
  };
  const call =
    mechid === 0
      ? await buildCall(client, 'SubtensorModule', 'commit_timelocked_weights', args)
      : await buildCall(client, 'SubtensorModule', 'commit_timelocked_mechanism_weights', {
          ...args,
          mecid: mechid,
        });
  return { call, reveal: { round: Number(round), block } };
}
