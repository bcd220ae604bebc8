import { describe, expect, it } from '@jest/globals';
import { rowToPairs } from '../../../../../../src/math/epoch/sparse-row.js';
import { ROOT } from '../../../../../../src/runtime/frame/origin.js';
import {
  CommitRevealWeightsEnabled,
  LastUpdate,
  MechanismCountCurrent,
  MinAllowedWeights,
  StakeThreshold,
  SubnetOwnerHotkey,
  TotalHotkeyAlpha,
  ValidatorPermit,
  Weights,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { MINER, NETUID, OTHER_VALIDATOR, STRANGER, send, VALIDATOR, weightsChain } from './weights-chain.js';

const weights = (dests: number[], values: number[] = dests.map(() => 1)) => ({
  netuid: NETUID,
  dests,
  weights: values,
  version_key: 0n,
});

describe('set_weights', () => {
  it('default: scaled to 65535, in the order given, zeros kept', () => {
    const ctx = weightsChain();
    expect(send(ctx, 'set_weights', weights([2, 0, 1], [0, 300, 200]))).toBe('ok');
    // 200/300 of 65535 is 43690.
    expect(rowToPairs(Weights.get(ctx, NETUID, 0))).toEqual([
      [2, 0],
      [0, 65_535],
      [1, 43_690],
    ]);
    expect(LastUpdate.get(ctx, NETUID)).toEqual([100n, 1n, 1n]);
    expect(ctx.events.map(({ event, value }) => [event.name, value])).toEqual([['WeightsSet', [NETUID, 0]]]);
  });

  it('behavior: only zeros are weights too', () => {
    const ctx = weightsChain();
    expect(send(ctx, 'set_weights', weights([1, 2], [0, 0]))).toBe('ok');
    expect(rowToPairs(Weights.get(ctx, NETUID, 0))).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('behavior: a self-weight needs neither permit nor length', () => {
    const ctx = weightsChain();
    MinAllowedWeights.insert(ctx, NETUID, 3);
    expect(send(ctx, 'set_weights', weights([2]), MINER)).toBe('ok');
  });

  it("behavior: the owner's hotkey needs neither permit nor stake", () => {
    const ctx = weightsChain();
    StakeThreshold.put(ctx, 1000n);
    SubnetOwnerHotkey.insert(ctx, NETUID, MINER);
    expect(send(ctx, 'set_weights', weights([0, 1]), MINER)).toBe('ok');
    expect(send(ctx, 'set_weights', weights([0, 1]))).toBe('NotEnoughStakeToSetWeights');
  });

  it('behavior: stake at the threshold is enough', () => {
    const ctx = weightsChain();
    StakeThreshold.put(ctx, 1000n);
    TotalHotkeyAlpha.insert(ctx, VALIDATOR, NETUID, 999n);
    expect(send(ctx, 'set_weights', weights([1]))).toBe('NotEnoughStakeToSetWeights');
    TotalHotkeyAlpha.insert(ctx, VALIDATOR, NETUID, 1000n);
    expect(send(ctx, 'set_weights', weights([1]))).toBe('ok');
  });

  it('behavior: the limit counts from the last update, inclusive', () => {
    const ctx = weightsChain();
    WeightsSetRateLimit.insert(ctx, NETUID, 10n);
    const outcomes = [100, 105, 109, 110].map((block) => {
      BlockNumber.put(ctx, block);
      return send(ctx, 'set_weights', weights([1]));
    });
    expect(outcomes).toEqual(['ok', 'SettingWeightsTooFast', 'SettingWeightsTooFast', 'ok']);
  });

  it('behavior: each mechanism has its own weights and its own limit', () => {
    const ctx = weightsChain();
    MechanismCountCurrent.insert(ctx, NETUID, 2);
    WeightsSetRateLimit.insert(ctx, NETUID, 10n);
    expect(send(ctx, 'set_weights', weights([1]))).toBe('ok');
    expect(send(ctx, 'set_mechanism_weights', { ...weights([2]), mecid: 1 })).toBe('ok');
    expect(rowToPairs(Weights.get(ctx, NETUID + 4096, 0))).toEqual([[2, 65_535]]);
    expect(LastUpdate.get(ctx, NETUID + 4096)).toEqual([100n, 0n, 0n]);
    expect(send(ctx, 'set_mechanism_weights', { ...weights([2]), mecid: 2 })).toBe('MechanismDoesNotExist');
  });

  it('error: the first of several faults is told', () => {
    const ctx = weightsChain();
    const faults: [string, object, string][] = [
      ['CanNotSetRootNetworkWeights', { ...weights([1], []), netuid: 0 }, VALIDATOR],
      ['WeightVecNotEqualSize', { ...weights([1], []), netuid: 9 }, VALIDATOR],
      ['MechanismDoesNotExist', { ...weights([0, 1, 2, 3]), netuid: 9 }, VALIDATOR],
      ['UidsLengthExceedUidsInSubNet', weights([0, 1, 2, 3]), STRANGER],
      ['HotKeyNotRegisteredInSubNet', weights([1, 1]), STRANGER],
      ['NeuronNoValidatorPermit', weights([1, 1]), MINER],
      ['DuplicateUids', weights([9, 9]), VALIDATOR],
      ['UidVecContainInvalidOne', weights([9]), VALIDATOR],
    ];
    CommitRevealWeightsEnabled.insert(ctx, 0, false);
    CommitRevealWeightsEnabled.insert(ctx, 9, false);
    for (const [error, args, who] of faults) {
      expect(send(ctx, 'set_weights', args, who as typeof VALIDATOR)).toBe(error);
    }
    expect(Weights.iter(ctx)).toEqual([]);
  });

  it('error: IncorrectWeightVersionKey', () => {
    const ctx = weightsChain();
    WeightsVersionKey.insert(ctx, NETUID, 5n);
    expect(send(ctx, 'set_weights', { ...weights([1]), version_key: 4n })).toBe('IncorrectWeightVersionKey');
    expect(send(ctx, 'set_weights', { ...weights([1]), version_key: 5n })).toBe('ok');
  });

  it('error: WeightVecLengthIsLow', () => {
    const ctx = weightsChain();
    MinAllowedWeights.insert(ctx, NETUID, 2);
    expect(send(ctx, 'set_weights', weights([1]))).toBe('WeightVecLengthIsLow');
    expect(send(ctx, 'set_weights', weights([1, 2]))).toBe('ok');
  });

  it('error: CommitRevealEnabled', () => {
    expect(send(weightsChain({ commitReveal: true }), 'set_weights', weights([1]))).toBe(
      'CommitRevealEnabled',
    );
  });

  it('error: BadOrigin', () => {
    expect(dispatch(weightsChain(), 'SubtensorModule.set_weights', weights([1]), ROOT)).toBe('BadOrigin');
  });
});

describe('batch_set_weights', () => {
  const batch = (ctx: ReturnType<typeof weightsChain>, netuids: number[], rows: [number, number][][]) =>
    send(ctx, 'batch_set_weights', { netuids, weights: rows, version_keys: netuids.map(() => 0n) });

  it('default: an item that fails stops no other, and all of it is reported at the end', () => {
    const ctx = weightsChain();
    CommitRevealWeightsEnabled.insert(ctx, 7, false);
    const rows: [number, number][][] = [[[1, 1]], [[1, 1]], [[2, 1]]];
    expect(batch(ctx, [7, NETUID, 8], rows)).toBe('ok');
    expect(rowToPairs(Weights.get(ctx, NETUID, 0))).toEqual([[1, 65_535]]);
    expect(takeEvents(ctx).map((name) => name.split('.')[1])).toEqual([
      'WeightsSet',
      'BatchCompletedWithErrors',
      'BatchWeightItemFailed',
      'BatchWeightItemFailed',
      'BatchWeightsCompleted',
    ]);
  });

  it('error: InputLengthsUnequal', () => {
    expect(batch(weightsChain(), [NETUID], [])).toBe('InputLengthsUnequal');
  });
});

it('behavior: two validators do not share a row', () => {
  const ctx = weightsChain();
  send(ctx, 'set_weights', weights([1]));
  send(ctx, 'set_weights', weights([2]), OTHER_VALIDATOR);
  expect([0, 1].map((uid) => rowToPairs(Weights.get(ctx, NETUID, uid)))).toEqual([
    [[1, 65_535]],
    [[2, 65_535]],
  ]);
  expect(ValidatorPermit.get(ctx, NETUID)).toEqual([true, true, false]);
});
