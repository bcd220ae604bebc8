import { maxUpscaleU16 } from '../../../../../math/epoch/vector.js';
import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import { ensureSigned, type Origin } from '../../../../frame/origin.js';
import * as errors from '../../errors.js';
import { WeightsSet } from '../../events/index.js';
import { CommitRevealWeightsEnabled, Weights } from '../../storage/index.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';
import { ensureMechanismExists, getMechanismStorageIndex } from '../mechanism-index.js';
import { setLastUpdateForUid } from '../neuron-values.js';
import { ROOT_NETUID } from '../subnet.js';
import { getUidForNetAndHotkey, isHotkeyRegisteredOnNetwork } from '../uids.js';
import * as check from './checks.js';

/** Weights as a hotkey submits them, u16 each; `uids` and `values` run in parallel. */
export interface WeightVector {
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly versionKey: bigint;
}

/**
 * Stores the signer's weights for one mechanism of a subnet, scaled so that the largest is 65535, in the order given and
 * with
 * the zeros. While commit–reveal is on this is the end of a reveal: the rate was limited, and the time of the last update
 * taken, when the weights were committed. The limit on a single weight is the constant 65535 and refuses nothing.
 * Writes Weights and LastUpdate; emits WeightsSet.
 * Source: subnets/weights.rs `internal_set_weights` (`do_set_weights` for mechanism 0, `do_set_mechanism_weights`); spec
 * epoch-and-weights.md 3.4.
 */
export function doSetMechanismWeights(
  ctx: Context,
  origin: Origin,
  netuid: number,
  mechid: number,
  { uids, values, versionKey }: WeightVector,
): void {
  const netuidIndex = getMechanismStorageIndex(netuid, mechid);
  const hotkey = ensureSigned(origin);
  ensure(netuid !== ROOT_NETUID, errors.CanNotSetRootNetworkWeights);
  ensure(uids.length === values.length, errors.WeightVecNotEqualSize);
  ensureMechanismExists(ctx, netuid, mechid);
  ensure(check.checkLenUidsWithinAllowed(ctx, netuid, uids), errors.UidsLengthExceedUidsInSubNet);
  ensure(isHotkeyRegisteredOnNetwork(ctx, netuid, hotkey), errors.HotKeyNotRegisteredInSubNet);
  ensure(check.checkWeightsMinStake(ctx, hotkey, netuid), errors.NotEnoughStakeToSetWeights);
  ensure(check.checkVersionKey(ctx, netuid, versionKey), errors.IncorrectWeightVersionKey);

  const uid = getUidForNetAndHotkey(ctx, netuid, hotkey);
  const block = getCurrentBlockAsU64(ctx);
  const isDirect = !CommitRevealWeightsEnabled.get(ctx, netuid);
  if (isDirect) ensure(check.checkRateLimit(ctx, netuidIndex, uid, block), errors.SettingWeightsTooFast);
  ensure(check.checkValidatorPermit(ctx, netuid, uid, uids, values), errors.NeuronNoValidatorPermit);
  ensure(!check.hasDuplicateUids(uids), errors.DuplicateUids);
  ensure(!check.containsInvalidUids(ctx, netuid, uids), errors.UidVecContainInvalidOne);
  ensure(check.checkLength(ctx, netuid, uid, uids, values), errors.WeightVecLengthIsLow);

  Weights.insert(ctx, netuidIndex, uid, upscaledRow(uids, values));
  if (isDirect) setLastUpdateForUid(ctx, netuidIndex, uid, block);
  WeightsSet.deposit(ctx, [netuidIndex, uid]);
}

function upscaledRow(uids: readonly number[], values: readonly number[]): Uint16Array {
  const scaled = maxUpscaleU16(values);
  const row = new Uint16Array(uids.length * 2);
  uids.forEach((target, k) => {
    row[2 * k] = target;
    row[2 * k + 1] = scaled[k]!;
  });
  return row;
}
