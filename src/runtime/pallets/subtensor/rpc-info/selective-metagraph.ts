import { I64F64 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import { CommitmentInfo } from '../../../types/commitments.js';
import { type Metagraph, SelectiveMetagraph } from '../../../types/subtensor-info/index.js';
import { CommitmentOf } from '../../commitments/storage.js';
import { getStakeWeightsForHotkeyOnSubnet } from '../staking/stake-weights.js';
import { Incentive, Keys, LastUpdate, StakeThreshold, ValidatorPermit } from '../storage/index.js';
import { getMechanismStorageIndex } from '../subnets/mechanism-index.js';
import { ifSubnetExist } from '../subnets/subnet.js';
import { getMetagraph } from './metagraph.js';

type Field = keyof SelectiveMetagraph;

/**
 * Fields by the index clients ask for, in order of declaration; `netuid` is 0. Source: `SelectiveMetagraphIndex`; spec
 * subnets-and-registration.md 13.
 */
const FIELDS = selectiveFields();
const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, undefined]));

function selectiveFields(): Field[] {
  const { def } = SelectiveMetagraph;
  if (def.kind !== 'composite') throw new TypeError('SelectiveMetagraph is a struct');
  return def.fields.map((field) => field.name as Field);
}

/**
 * Only the fields asked for by index; others are None, and netuid is root's unless asked for.
 * Source: rpc_info/metagraph.rs `get_selective_metagraph`.
 */
export function getSelectiveMetagraph(
  ctx: Context,
  netuid: number,
  indexes: readonly number[],
): SelectiveMetagraph | undefined {
  if (!ifSubnetExist(ctx, netuid)) return undefined;
  const metagraph = getMetagraph(ctx, netuid)!;
  const selected: Record<string, unknown> = { ...NOTHING, netuid: 0 };
  for (const index of indexes) {
    const field = FIELDS[index];
    if (field !== undefined) selected[field] = readField(ctx, metagraph, field);
  }
  return selected as SelectiveMetagraph;
}

/** The same of one mechanism; netuid is always there. Source: rpc_info/metagraph.rs `get_selective_mechagraph`. */
export function getSelectiveMechagraph(
  ctx: Context,
  netuid: number,
  mecid: number,
  indexes: readonly number[],
): SelectiveMetagraph | undefined {
  const selected = getSelectiveMetagraph(ctx, netuid, indexes);
  if (!selected) return undefined;
  const index = getMechanismStorageIndex(netuid, mecid);
  return {
    ...selected,
    netuid,
    incentives: selected.incentives && Incentive.get(ctx, index),
    last_update: selected.last_update && LastUpdate.get(ctx, index),
  };
}

function readField(ctx: Context, metagraph: Metagraph, field: Field): unknown {
  if (field === 'validators') return getValidators(ctx, metagraph.netuid);
  if (field === 'commitments') return getCommitments(ctx, metagraph.netuid);
  // Some(None): asked for, and there is none.
  if (field === 'identity') return metagraph.identity ?? null;
  return metagraph[field];
}

/** Uids with a permit and enough stake, the least stake first. Source: rpc_info/metagraph.rs `get_validators`. */
function getValidators(ctx: Context, netuid: number): number[] {
  const threshold = I64F64.fromNum(StakeThreshold.get(ctx));
  const permits = ValidatorPermit.get(ctx, netuid);
  return Keys.iterPrefix(ctx, netuid)
    .filter(([uid]) => permits[uid] ?? false)
    .map(([uid, hotkey]) => ({ uid, stake: getStakeWeightsForHotkeyOnSubnet(ctx, hotkey, netuid).total }))
    .sort((a, b) => (a.stake < b.stake ? -1 : a.stake > b.stake ? 1 : 0))
    .filter(({ stake }) => stake > threshold)
    .map(({ uid }) => uid);
}

/** Encoded commitments by account. Source: pallet_commitments, `get_commitments`. */
function getCommitments(ctx: Context, netuid: number): [string, number[]][] {
  return CommitmentOf.iterPrefix(ctx, netuid).map(([account, { info }]) => [
    account,
    [...CommitmentInfo.codec.encode(info)],
  ]);
}
