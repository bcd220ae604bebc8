import { earliestCommitBlocks } from '../../../src/math/epoch/commit-blocks.js';
import { rowFromPairs, rowToPairs } from '../../../src/math/epoch/sparse-row.js';
import { fromU64Proportion, inheritedStake, totalStakeWeight } from '../../../src/math/epoch/stake-weight.js';
import { runSubnetEpoch } from '../../../src/math/epoch/subnet-epoch.js';
import type { SubnetEpochInput, SubnetEpochOutput } from '../../../src/math/epoch/types.js';
import { fn, type GoldenCase } from './case.js';

type Integer = number | string;
type Pairs = [number, number][];

/** Inputs of a case, as the header of `epoch.json` describes them. */
interface RawInputs {
  block: number;
  tempo: number;
  activity_cutoff_factor_milli: number;
  kappa: number;
  bonds_moving_average: Integer;
  bonds_penalty: number;
  liquid_alpha: boolean;
  yuma3: boolean;
  alpha_low: number;
  alpha_high: number;
  alpha_sigmoid_steepness: number;
  max_allowed_validators: number;
  stake_threshold: Integer;
  tao_weight: Integer;
  commit_reveal: boolean;
  reveal_period: number;
  subnet_epoch_index: number;
  last_mechanism_step_block: number;
  owner_uid: number | null;
  mechanisms: number;
  emission_split: number[] | null;
  emission: Integer;
  alpha: Integer[];
  root: Integer[];
  last_update: number[][];
  block_at_registration: number[];
  validator_permit: boolean[];
  weights: [number, Pairs][][];
  bonds: [number, Pairs][][];
  commits: [mechanism: number, uid: number, epoch: number, block: number][];
  timelocked: [mechanism: number, epoch: number, uid: number, block: number][];
  children: [parent: number, child: number, proportion: Integer][];
}

interface RawOutputs {
  server_emission: Integer[];
  validator_emission: Integer[];
  emission: Integer[];
  consensus: number[];
  incentive: number[][];
  dividends: number[];
  validator_trust: number[];
  stake_weight: number[];
  active: boolean[];
  validator_permit: boolean[];
  bonds: Pairs[][];
}

export interface EpochCase {
  id: number;
  note: string;
  n: number;
  inputs: RawInputs;
  epochs: { changed_inputs: Partial<RawInputs>; out: RawOutputs }[];
}

/** The inputs of every epoch of a case: changes applied, permits and bonds carried over from the expected output before. */
export function epochInputs({ inputs, epochs }: EpochCase): RawInputs[] {
  let current = inputs;
  return epochs.map(({ changed_inputs, out }) => {
    const applied = { ...current, ...changed_inputs };
    current = {
      ...applied,
      validator_permit: out.validator_permit,
      bonds: out.bonds.map((rows) => rows.map((row, uid) => [uid, row])),
    };
    return applied;
  });
}

export function subnetInput(n: number, raw: RawInputs): SubnetEpochInput {
  return {
    n,
    block: BigInt(raw.block),
    tempoBlocks: raw.tempo,
    activityCutoffFactorMilli: raw.activity_cutoff_factor_milli,
    blockAtRegistration: raw.block_at_registration.map(BigInt),
    totalStake: totalStake(n, raw),
    stakeThreshold: BigInt(raw.stake_threshold),
    ownerUid: raw.owner_uid ?? undefined,
    validatorPermit: raw.validator_permit,
    maxAllowedValidators: raw.max_allowed_validators,
    kappa: raw.kappa,
    bondsPenalty: raw.bonds_penalty,
    bondsMovingAverage: BigInt(raw.bonds_moving_average),
    isYuma3: raw.yuma3,
    liquidAlpha: raw.liquid_alpha
      ? { low: raw.alpha_low, high: raw.alpha_high, steepness: raw.alpha_sigmoid_steepness }
      : undefined,
    lastMechanismStepBlock: BigInt(raw.last_mechanism_step_block),
    mechanisms: Array.from({ length: raw.mechanisms }, (_, mechanism) => ({
      lastUpdate: (raw.last_update[mechanism] ?? []).map(BigInt),
      weights: rows(n, raw.weights[mechanism]),
      bonds: rows(n, raw.bonds[mechanism]),
      commitBlocks: raw.commit_reveal ? commitBlocks(n, raw, mechanism) : undefined,
    })),
  };
}

function totalStake(n: number, raw: RawInputs) {
  const taoWeight = fromU64Proportion(BigInt(raw.tao_weight));
  const inherited = (stakes: Integer[], uid: number) =>
    inheritedStake(
      BigInt(stakes[uid]!),
      raw.children.filter(([parent]) => parent === uid).map(([, , proportion]) => BigInt(proportion)),
      raw.children
        .filter(([, child]) => child === uid)
        .map(([parent, , proportion]) => ({
          proportion: BigInt(proportion),
          stake: BigInt(stakes[parent]!),
        })),
    );
  return Array.from({ length: n }, (_, uid) =>
    totalStakeWeight(inherited(raw.alpha, uid), inherited(raw.root, uid), taoWeight),
  );
}

function rows(n: number, stored: [number, Pairs][] | undefined) {
  const byUid = new Map(stored);
  return Array.from({ length: n }, (_, uid) => {
    const pairs = byUid.get(uid);
    return pairs && rowFromPairs(pairs);
  });
}

function commitBlocks(n: number, raw: RawInputs, mechanism: number) {
  const hashCommits = raw.commits
    .filter(([m]) => m === mechanism)
    .map(([, uid, epoch, block]) => ({ uid, commitEpoch: BigInt(epoch), commitBlock: BigInt(block) }));
  const timelocked = raw.timelocked
    .filter(([m]) => m === mechanism)
    .map(([, epoch, uid, block]) => ({ uid, commitEpoch: BigInt(epoch), commitBlock: BigInt(block) }));
  return earliestCommitBlocks(
    n,
    hashCommits,
    timelocked,
    BigInt(raw.subnet_epoch_index),
    BigInt(raw.reveal_period),
  );
}

/** The output of an epoch as the vectors write it. */
function vectorForm(output: SubnetEpochOutput) {
  return {
    server_emission: output.serverEmission,
    validator_emission: output.validatorEmission,
    emission: output.emission,
    consensus: output.consensus,
    incentive: output.mechanisms.map(({ incentive }) => incentive),
    dividends: output.dividends,
    validator_trust: output.validatorTrust,
    stake_weight: output.stakeWeight,
    active: output.active,
    validator_permit: output.validatorPermit,
    bonds: output.mechanisms.map(({ bonds }) => bonds.map(rowToPairs)),
  };
}

/** Whole epochs of one subnet, each from the vector's state before it. */
export const epochs = fn('id note n inputs', (entry: GoldenCase) => {
  const epochCase = entry as unknown as EpochCase;
  return {
    epochs: epochInputs(epochCase).map((raw, i) => ({
      changed_inputs: epochCase.epochs[i]!.changed_inputs,
      out: vectorForm(
        runSubnetEpoch(subnetInput(epochCase.n, raw), BigInt(raw.emission), raw.emission_split ?? undefined),
      ),
    })),
  };
});
