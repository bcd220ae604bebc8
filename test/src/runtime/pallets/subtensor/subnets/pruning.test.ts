import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import {
  Active,
  BlockAtRegistration,
  Bonds,
  Emission,
  ImmuneOwnerUidsLimit,
  ImmunityPeriod,
  IsNetworkMember,
  Keys,
  MaxAllowedUids,
  MinAllowedUids,
  MinNonImmuneUids,
  NetworksAdded,
  OwnedHotkeys,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetworkN,
  Uids,
  Weights,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { appendNeuron } from '../../../../../../src/runtime/pallets/subtensor/subnets/append-neuron.js';
import { getNeuronToPrune } from '../../../../../../src/runtime/pallets/subtensor/subnets/neuron-to-prune.js';
import { trimToMaxAllowedUids } from '../../../../../../src/runtime/pallets/subtensor/subnets/trim-to-max-allowed-uids.js';
import { account, outcome, testChain } from '../../../frame/test-chain.js';
import { jumpTo } from './subnet-chain.js';

const NETUID = 1;
const OWNER = account(0x0f);
const hotkey = (uid: number) => account(0x20 + uid);

interface Neuron {
  readonly emission: bigint;
  /** Block of registration. */
  readonly at?: number;
}

/** A subnet of these neurons at `block`, with an immunity of `immunity` blocks. */
function neurons(list: readonly Neuron[], { block = 100, immunity = 10 } = {}): Context {
  const ctx = testChain();
  NetworksAdded.insert(ctx, NETUID, true);
  SubnetOwner.insert(ctx, NETUID, OWNER);
  ImmunityPeriod.insert(ctx, NETUID, immunity);
  MinNonImmuneUids.insert(ctx, NETUID, 0);
  list.forEach(({ at = 0 }, uid) => {
    appendNeuron(ctx, NETUID, hotkey(uid), BigInt(at));
  });
  Emission.insert(
    ctx,
    NETUID,
    list.map(({ emission }) => emission),
  );
  jumpTo(ctx, block);
  return ctx;
}

const own = (ctx: Context, uids: readonly number[]) => OwnedHotkeys.insert(ctx, OWNER, uids.map(hotkey));

describe('getNeuronToPrune', () => {
  it('default', () => {
    const ctx = neurons([{ emission: 5n }, { emission: 3n }, { emission: 4n }]);
    expect(getNeuronToPrune(ctx, NETUID)).toBe(1);
  });

  it('behavior: of equal emissions the earlier one goes, then the lower uid', () => {
    const equal = [
      { emission: 0n, at: 2 },
      { emission: 0n, at: 1 },
      { emission: 0n, at: 1 },
    ];
    expect(getNeuronToPrune(neurons(equal), NETUID)).toBe(1);
  });

  it('behavior: if all are immune, the least emission goes', () => {
    const ctx = neurons(
      [
        { emission: 100n, at: 1 },
        { emission: 110n, at: 1 },
      ],
      { block: 1, immunity: 2 },
    );
    expect(getNeuronToPrune(ctx, NETUID)).toBe(0);
  });

  it('behavior: too few mature neurons and an immune one goes', () => {
    const ctx = neurons([{ emission: 1n }, { emission: 2n }, { emission: 3n }, { emission: 9n, at: 95 }]);
    MinNonImmuneUids.insert(ctx, NETUID, 3);
    expect(getNeuronToPrune(ctx, NETUID)).toBe(3);
    MinNonImmuneUids.insert(ctx, NETUID, 2);
    expect(getNeuronToPrune(ctx, NETUID)).toBe(0);
  });

  it('behavior: as many of the owner’s neurons as the limit says are never pruned', () => {
    const ctx = neurons([{ emission: 0n, at: 1 }, { emission: 0n, at: 2 }, { emission: 1n }]);
    own(ctx, [0, 1]);
    ImmuneOwnerUidsLimit.insert(ctx, NETUID, 1);
    expect(getNeuronToPrune(ctx, NETUID)).toBe(1);
    ImmuneOwnerUidsLimit.insert(ctx, NETUID, 2);
    expect(getNeuronToPrune(ctx, NETUID)).toBe(2);
  });

  it('behavior: the owner hotkey comes before the others of the owner', () => {
    const ctx = neurons([
      { emission: 0n, at: 1 },
      { emission: 0n, at: 2 },
    ]);
    own(ctx, [0]);
    SubnetOwnerHotkey.insert(ctx, NETUID, hotkey(1));
    expect(getNeuronToPrune(ctx, NETUID)).toBe(0);
  });

  it('behavior: nobody goes if all are the owner’s, or nobody is there', () => {
    const ctx = neurons([{ emission: 0n }, { emission: 0n }]);
    own(ctx, [0, 1]);
    ImmuneOwnerUidsLimit.insert(ctx, NETUID, 2);
    expect(getNeuronToPrune(ctx, NETUID)).toBeUndefined();
    expect(getNeuronToPrune(neurons([]), NETUID)).toBeUndefined();
  });
});

describe('trimToMaxAllowedUids', () => {
  const EMISSIONS = [17, 42, 8, 56, 23, 91, 34, 77, 12, 65, 3, 88, 29, 51, 74, 39];
  const KEPT_UIDS = [3, 5, 6, 7, 9, 11, 13, 14];

  /** Sixteen neurons, all mature but uid 6. */
  function sixteen(): Context {
    const list = EMISSIONS.map((emission, uid) => ({ emission: BigInt(emission), at: uid === 6 ? 95 : 0 }));
    const ctx = neurons(list);
    MinAllowedUids.insert(ctx, NETUID, 2);
    MaxAllowedUids.insert(ctx, NETUID, 16);
    return ctx;
  }

  it('default', () => {
    const ctx = sixteen();
    trimToMaxAllowedUids(ctx, NETUID, 8);
    expect(Emission.get(ctx, NETUID)).toEqual([56n, 91n, 34n, 77n, 65n, 88n, 51n, 74n]);
    expect(SubnetworkN.get(ctx, NETUID)).toBe(8);
    expect(MaxAllowedUids.get(ctx, NETUID)).toBe(8);
    expect(Active.get(ctx, NETUID)).toHaveLength(8);
    expect(Keys.iterPrefix(ctx, NETUID)).toEqual(KEPT_UIDS.map((old, uid) => [uid, hotkey(old)]));
    expect(KEPT_UIDS.map((old) => Uids.get(ctx, NETUID, hotkey(old)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(BlockAtRegistration.get(ctx, NETUID, 2)).toBe(95n);
    expect(BlockAtRegistration.iterPrefix(ctx, NETUID)).toHaveLength(8);
    expect(IsNetworkMember.contains(ctx, hotkey(0), NETUID)).toBe(false);
  });

  it('behavior: weights and bonds follow the uids, and what speaks of those gone is dropped', () => {
    const ctx = sixteen();
    Weights.insert(ctx, NETUID, 3, Uint16Array.of(0, 1, 5, 2, 14, 3));
    Weights.insert(ctx, NETUID, 0, Uint16Array.of(3, 9));
    Bonds.insert(ctx, NETUID, 14, Uint16Array.of(7, 4, 10, 5));
    trimToMaxAllowedUids(ctx, NETUID, 8);
    expect(Array.from(Weights.get(ctx, NETUID, 0))).toEqual([1, 2, 7, 3]);
    expect(Array.from(Bonds.get(ctx, NETUID, 7))).toEqual([3, 4]);
    expect(Bonds.contains(ctx, NETUID, 14)).toBe(false);
  });

  it('behavior: nothing moves where there are no more neurons than that', () => {
    const ctx = sixteen();
    MaxAllowedUids.insert(ctx, NETUID, 64);
    trimToMaxAllowedUids(ctx, NETUID, 16);
    expect(MaxAllowedUids.get(ctx, NETUID)).toBe(16);
    expect(SubnetworkN.get(ctx, NETUID)).toBe(16);
  });

  it('behavior: further down', () => {
    const ctx = sixteen();
    trimToMaxAllowedUids(ctx, NETUID, 4);
    expect(Emission.get(ctx, NETUID)).toEqual([91n, 34n, 77n, 88n]);
  });

  it.each([
    ['SubnetNotExists', 9, 8],
    ['InvalidValue', NETUID, 1],
    ['InvalidValue', NETUID, 17],
  ])('error: %s', (error, netuid, count) => {
    const result = outcome(() => trimToMaxAllowedUids(sixteen(), netuid, count));
    expect(result).toBe(`SubtensorModule.${error}`);
  });

  it.each([4, 3])(
    'error: TrimmingWouldExceedMaxImmunePercentage with four of five immune, to %d',
    (count) => {
      const ctx = neurons([95, 95, 95, 95, 0].map((at) => ({ emission: 1n, at })));
      MinAllowedUids.insert(ctx, NETUID, 2);
      expect(outcome(() => trimToMaxAllowedUids(ctx, NETUID, count))).toBe(
        'SubtensorModule.TrimmingWouldExceedMaxImmunePercentage',
      );
    },
  );
});
