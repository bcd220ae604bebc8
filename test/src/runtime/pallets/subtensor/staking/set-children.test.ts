import { describe, expect, it } from '@jest/globals';
import { I64F64 } from '../../../../../../src/math/fixed/types.js';
import { u64 } from '../../../../../../src/math/integer.js';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { parentChildSwapHotkey } from '../../../../../../src/runtime/pallets/subtensor/staking/child-parent-relations.js';
import {
  doSetPendingChildren,
  doSetRootValidatorsForSubnet,
} from '../../../../../../src/runtime/pallets/subtensor/staking/set-children.js';
import {
  getInheritedForHotkeyOnSubnet,
  getStakeWeightsForNetwork,
  getTaoInheritedForHotkeyOnSubnet,
} from '../../../../../../src/runtime/pallets/subtensor/staking/stake-weights.js';
import {
  AutoParentDelegationEnabled,
  ChildKeys,
  Keys,
  ParentKeys,
  PendingChildKeyCooldown,
  PendingChildKeys,
  StakeThreshold,
  SubnetOwnerHotkey,
  SubnetworkN,
  SubtokenEnabled,
  Uids,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { account, dispatch, outcome, takeEvents } from '../../../frame/test-chain.js';
import { COLD, give, HOT, OTHER_COLD, OTHER_HOT, stakingChain, TAO } from './staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;
const HALF = 1n << 63n;
const KID = account(0x33);
const set = (ctx: Chain, children: [bigint, string][], args: object = {}, who = COLD) =>
  dispatch(ctx, 'SubtensorModule.set_children', { hotkey: HOT, netuid: 1, children, ...args }, signed(who));

/** Before the start call, so that children take effect at once. */
function youngChain(): Chain {
  const ctx = stakingChain();
  SubtokenEnabled.insert(ctx, 1, false);
  return ctx;
}

/** Long enough for the next change. */
const later = (ctx: Chain) => BlockNumber.mutate(ctx, (block) => block + 150);

describe('set_children', () => {
  it('default', () => {
    const ctx = stakingChain();
    expect(set(ctx, [[HALF, OTHER_HOT]])).toBe('ok');
    expect(PendingChildKeys.get(ctx, 1, HOT)).toEqual([[[HALF, OTHER_HOT]], 7_201n]);
    expect(ChildKeys.contains(ctx, HOT, 1)).toBe(false);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.SetChildrenScheduled']);
  });

  it('behavior: at once before the start call, sorted, with the mirrored parents', () => {
    const ctx = youngChain();
    expect(
      set(ctx, [
        [1n, KID],
        [HALF, OTHER_HOT],
      ]),
    ).toBe('ok');
    expect(ChildKeys.get(ctx, HOT, 1)).toEqual([
      [HALF, OTHER_HOT],
      [1n, KID],
    ]);
    expect(ParentKeys.get(ctx, KID, 1)).toEqual([[1n, HOT]]);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.SetChildren']);
    later(ctx);
    expect(set(ctx, [[2n, KID]])).toBe('ok');
    expect(ParentKeys.get(ctx, KID, 1)).toEqual([[2n, HOT]]);
    expect(ParentKeys.contains(ctx, OTHER_HOT, 1)).toBe(false);
    later(ctx);
    expect(set(ctx, [])).toBe('ok');
    expect([ChildKeys.contains(ctx, HOT, 1), ParentKeys.contains(ctx, KID, 1)]).toEqual([false, false]);
  });

  it('behavior: 150 blocks between two changes', () => {
    const ctx = stakingChain();
    set(ctx, []);
    BlockNumber.put(ctx, 150);
    expect(set(ctx, [])).toBe('SubtensorModule.TxRateLimitExceeded');
    BlockNumber.put(ctx, 151);
    expect(set(ctx, [])).toBe('ok');
  });

  it.each([
    ['RegistrationNotPermittedOnRootSubnet', [], { netuid: 0 }, COLD],
    ['SubnetNotExists', [], { netuid: 9 }, COLD],
    ['NonAssociatedColdKey', [], {}, OTHER_COLD],
    [
      'DuplicateChild',
      [
        [1n, KID],
        [2n, KID],
      ],
      {},
      COLD,
    ],
    ['InvalidChild', [[1n, HOT]], {}, COLD],
    ['TooManyChildren', [1, 2, 3, 4, 5, 6].map((n) => [1n, account(0x40 + n)]), {}, COLD],
    [
      'ProportionOverflow',
      [
        [u64.MAX, KID],
        [1n, OTHER_HOT],
      ],
      {},
      COLD,
    ],
  ] as [string, [bigint, string][], object, typeof COLD][])('error: %s', (name, children, args, who) => {
    expect(set(stakingChain(), children, args, who)).toBe(`SubtensorModule.${name}`);
  });

  it('error: ChildParentInconsistency for a child that is a parent', () => {
    const ctx = youngChain();
    expect(set(ctx, [[1n, OTHER_HOT]])).toBe('ok');
    const back = { hotkey: OTHER_HOT };
    expect(set(ctx, [[1n, HOT]], back, OTHER_COLD)).toBe('SubtensorModule.ChildParentInconsistency');
  });

  it('error: NotEnoughStakeToSetChildkeys, unless for none or by the owner hotkey', () => {
    const ctx = stakingChain();
    StakeThreshold.put(ctx, TAO);
    expect(set(ctx, [[1n, KID]])).toBe('SubtensorModule.NotEnoughStakeToSetChildkeys');
    give(ctx, HOT, COLD, 1, TAO);
    expect(set(ctx, [[1n, KID]])).toBe('ok');
    expect(set(ctx, [], { hotkey: OTHER_HOT }, OTHER_COLD)).toBe('ok');
    later(ctx);
    SubnetOwnerHotkey.insert(ctx, 1, OTHER_HOT);
    expect(set(ctx, [[1n, KID]], { hotkey: OTHER_HOT }, OTHER_COLD)).toBe('ok');
  });
});

describe('doSetPendingChildren', () => {
  it('default', () => {
    const ctx = stakingChain();
    PendingChildKeys.insert(ctx, 1, HOT, [[[1n, KID]], 1n]);
    doSetPendingChildren(ctx, 1);
    expect(ChildKeys.contains(ctx, HOT, 1)).toBe(false);
    BlockNumber.put(ctx, 2);
    doSetPendingChildren(ctx, 1);
    expect(ChildKeys.get(ctx, HOT, 1)).toEqual([[1n, KID]]);
    expect(PendingChildKeys.contains(ctx, 1, HOT)).toBe(false);
  });

  it('behavior: children that no longer fit are dropped', () => {
    const ctx = stakingChain();
    ParentKeys.insert(ctx, HOT, 1, [[1n, KID]]);
    PendingChildKeys.insert(ctx, 1, HOT, [[[1n, KID]], 0n]);
    doSetPendingChildren(ctx, 1);
    expect(PendingChildKeys.contains(ctx, 1, HOT)).toBe(false);
    expect(takeEvents(ctx)).toEqual([]);
  });
});

describe('set_pending_childkey_cooldown', () => {
  it('default', () => {
    const ctx = stakingChain();
    const call = 'SubtensorModule.set_pending_childkey_cooldown';
    expect(dispatch(ctx, call, { cooldown: 5n }, { type: 'Root' })).toBe('ok');
    expect(PendingChildKeyCooldown.get(ctx)).toBe(5n);
    expect(dispatch(ctx, call, { cooldown: 5n }, signed(COLD))).toBe('BadOrigin');
  });
});

describe('set_auto_parent_delegation_enabled', () => {
  const toggle = (ctx: Chain, who = COLD) =>
    dispatch(
      ctx,
      'SubtensorModule.set_auto_parent_delegation_enabled',
      { hotkey: HOT, enabled: false },
      signed(who),
    );

  it('default', () => {
    const ctx = stakingChain();
    Uids.insert(ctx, 0, HOT, 0);
    expect(toggle(ctx)).toBe('ok');
    expect(AutoParentDelegationEnabled.get(ctx, HOT)).toBe(false);
  });

  it('error: NonAssociatedColdKey', () => {
    expect(toggle(stakingChain(), OTHER_COLD)).toBe('SubtensorModule.NonAssociatedColdKey');
  });

  it('error: HotKeyNotRegisteredInSubNet', () => {
    expect(toggle(stakingChain())).toBe('SubtensorModule.HotKeyNotRegisteredInSubNet');
  });
});

describe('doSetRootValidatorsForSubnet', () => {
  it('default', () => {
    const ctx = youngChain();
    SubnetOwnerHotkey.insert(ctx, 1, KID);
    for (const [uid, hotkey] of [HOT, OTHER_HOT, KID].entries()) Keys.insert(ctx, 0, uid, hotkey);
    AutoParentDelegationEnabled.insert(ctx, OTHER_HOT, false);
    doSetRootValidatorsForSubnet(ctx, 1);
    expect(ChildKeys.iter(ctx)).toEqual([[HOT, 1, [[u64.MAX, KID]]]]);
  });

  it('error: RegistrationNotPermittedOnRootSubnet, SubnetNotExists', () => {
    const ctx = youngChain();
    const root = 'SubtensorModule.RegistrationNotPermittedOnRootSubnet';
    expect(outcome(() => doSetRootValidatorsForSubnet(ctx, 0))).toBe(root);
    expect(outcome(() => doSetRootValidatorsForSubnet(ctx, 9))).toBe('SubtensorModule.SubnetNotExists');
    expect(outcome(() => doSetRootValidatorsForSubnet(ctx, 1))).toBe('SubtensorModule.SubnetNotExists');
  });
});

describe('parentChildSwapHotkey', () => {
  const NEW = account(0x55);

  it('default', () => {
    const ctx = youngChain();
    set(ctx, [[5n, KID]]);
    set(ctx, [[7n, HOT]], { hotkey: OTHER_HOT }, OTHER_COLD);
    PendingChildKeys.insert(ctx, 1, HOT, [[[6n, KID]], 9n]);
    parentChildSwapHotkey(ctx, HOT, NEW, 1);
    expect(ChildKeys.get(ctx, NEW, 1)).toEqual([[5n, KID]]);
    expect(ParentKeys.get(ctx, KID, 1)).toEqual([[5n, NEW]]);
    expect(ParentKeys.get(ctx, NEW, 1)).toEqual([[7n, OTHER_HOT]]);
    expect(ChildKeys.get(ctx, OTHER_HOT, 1)).toEqual([[7n, NEW]]);
    expect(PendingChildKeys.get(ctx, 1, NEW)).toEqual([[[6n, KID]], 9n]);
    expect(ParentKeys.contains(ctx, HOT, 1)).toBe(false);
    expect(ChildKeys.tryGet(ctx, HOT, 1)).toEqual([]);
  });

  it('error: InvalidChild for a child as the new hotkey', () => {
    const ctx = youngChain();
    set(ctx, [[5n, NEW]]);
    expect(outcome(() => parentChildSwapHotkey(ctx, HOT, NEW, 1))).toBe('SubtensorModule.InvalidChild');
  });
});

describe('inherited stake', () => {
  it('default', () => {
    const ctx = youngChain();
    set(ctx, [[u64.MAX, KID]]);
    give(ctx, HOT, COLD, 1, 100n * TAO);
    give(ctx, HOT, COLD, 0, 8n * TAO);
    give(ctx, KID, COLD, 1, TAO);
    // The fraction (2^64 − 1)/(2^64 − 1) is one.
    expect(getInheritedForHotkeyOnSubnet(ctx, HOT, 1)).toBe(0n);
    expect(getInheritedForHotkeyOnSubnet(ctx, KID, 1)).toBe(101n * TAO);
    expect(getTaoInheritedForHotkeyOnSubnet(ctx, KID, 1)).toBe(8n * TAO);
    expect(getInheritedForHotkeyOnSubnet(ctx, HOT, 0)).toBe(8n * TAO);
  });

  it('behavior: vectors by uid, zero where there is no hotkey', () => {
    const ctx = youngChain();
    give(ctx, HOT, COLD, 1, 3n);
    SubnetworkN.insert(ctx, 1, 2);
    Keys.insert(ctx, 1, 1, HOT);
    expect(getStakeWeightsForNetwork(ctx, 1)).toEqual({
      total: [I64F64.ZERO, I64F64.fromNum(3n)],
      alpha: [I64F64.ZERO, I64F64.fromNum(3n)],
      tao: [I64F64.ZERO, I64F64.ZERO],
    });
  });
});
