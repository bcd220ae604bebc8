import { describe, expect, it } from '@jest/globals';
import { U96F32 } from '../../../../../../src/math/fixed/types.js';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { getChildkeyTake } from '../../../../../../src/runtime/pallets/subtensor/staking/childkey-take.js';
import {
  getHotkeyTake,
  getHotkeyTakeFloat,
  maybeBecomeDelegate,
} from '../../../../../../src/runtime/pallets/subtensor/staking/delegation.js';
import {
  ChildkeyTake,
  Delegates,
  MinChildkeyTakePerSubnet,
  MinDelegateTake,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { COLD, HOT, OTHER_COLD, stakingChain, UNKNOWN_HOT } from './staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;
const set = (ctx: Chain, name: string, args: object, who = COLD) =>
  dispatch(ctx, `SubtensorModule.${name}`, { hotkey: HOT, ...args }, signed(who));

describe('getHotkeyTake', () => {
  it('default', () => {
    const ctx = stakingChain();
    expect(getHotkeyTake(ctx, HOT)).toBe(11_796);
    // ⌊11796 · 2^32 / 65535⌋
    expect(getHotkeyTakeFloat(ctx, HOT)).toBe(U96F32.fromBits((11_796n << 32n) / 65_535n));
  });
});

describe('maybeBecomeDelegate', () => {
  it('default', () => {
    const ctx = stakingChain();
    maybeBecomeDelegate(ctx, HOT);
    expect(Delegates.tryGet(ctx, HOT)).toBe(11_796);
    Delegates.insert(ctx, HOT, 5);
    maybeBecomeDelegate(ctx, HOT);
    expect(Delegates.tryGet(ctx, HOT)).toBe(5);
  });
});

describe('increase_take', () => {
  it('default', () => {
    const ctx = stakingChain();
    expect(set(ctx, 'increase_take', { take: 1_000 })).toBe('ok');
    expect(Delegates.get(ctx, HOT)).toBe(1_000);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.TakeIncreased']);
  });

  it('behavior: again only after more than 216 000 blocks', () => {
    const ctx = stakingChain();
    set(ctx, 'decrease_take', { take: 0 });
    BlockNumber.put(ctx, 216_001);
    expect(set(ctx, 'increase_take', { take: 1 })).toBe('SubtensorModule.DelegateTxRateLimitExceeded');
    BlockNumber.put(ctx, 216_002);
    expect(set(ctx, 'increase_take', { take: 1 })).toBe('ok');
  });

  it('error: DelegateTakeTooLow unless it grows', () => {
    const ctx = stakingChain();
    Delegates.insert(ctx, HOT, 100);
    expect(set(ctx, 'increase_take', { take: 100 })).toBe('SubtensorModule.DelegateTakeTooLow');
  });

  it.each([
    ['DelegateTakeTooHigh', { take: 11_797 }, COLD],
    ['HotKeyAccountNotExists', { hotkey: UNKNOWN_HOT, take: 1 }, COLD],
    ['NonAssociatedColdKey', { take: 1 }, OTHER_COLD],
  ])('error: %s', (name, args, who) => {
    expect(set(stakingChain(), 'increase_take', args, who)).toBe(`SubtensorModule.${name}`);
  });
});

describe('decrease_take', () => {
  it('default', () => {
    const ctx = stakingChain();
    Delegates.insert(ctx, HOT, 100);
    expect(set(ctx, 'decrease_take', { take: 99 })).toBe('ok');
    expect(set(ctx, 'decrease_take', { take: 98 })).toBe('ok');
    expect(Delegates.get(ctx, HOT)).toBe(98);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.TakeDecreased', 'SubtensorModule.TakeDecreased']);
  });

  it('error: DelegateTakeTooLow unless it shrinks, down to the minimum', () => {
    const ctx = stakingChain();
    Delegates.insert(ctx, HOT, 100);
    MinDelegateTake.put(ctx, 50);
    expect(set(ctx, 'decrease_take', { take: 100 })).toBe('SubtensorModule.DelegateTakeTooLow');
    expect(set(ctx, 'decrease_take', { take: 49 })).toBe('SubtensorModule.DelegateTakeTooLow');
    expect(set(ctx, 'decrease_take', { take: 50 })).toBe('ok');
  });

  it('error: NonAssociatedColdKey', () => {
    expect(set(stakingChain(), 'decrease_take', { take: 1 }, OTHER_COLD)).toBe(
      'SubtensorModule.NonAssociatedColdKey',
    );
  });
});

describe('set_childkey_take', () => {
  const take = (ctx: Chain, value: number, who = COLD) =>
    set(ctx, 'set_childkey_take', { netuid: 1, take: value }, who);

  it('default', () => {
    const ctx = stakingChain();
    expect(take(ctx, 11_796)).toBe('ok');
    expect(ChildkeyTake.get(ctx, HOT, 1)).toBe(11_796);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.ChildKeyTakeSet']);
  });

  it('behavior: never below the minimum of the subnet', () => {
    const ctx = stakingChain();
    MinChildkeyTakePerSubnet.insert(ctx, 1, 500);
    expect(getChildkeyTake(ctx, HOT, 1)).toBe(500);
    expect(take(ctx, 499)).toBe('SubtensorModule.InvalidChildkeyTake');
    expect(take(ctx, 500)).toBe('ok');
  });

  it('behavior: an increase waits 216 000 blocks after any change; a decrease does not', () => {
    const ctx = stakingChain();
    expect(take(ctx, 100)).toBe('ok');
    expect(take(ctx, 101)).toBe('SubtensorModule.TxChildkeyTakeRateLimitExceeded');
    expect(take(ctx, 99)).toBe('ok');
    BlockNumber.put(ctx, 216_000);
    expect(take(ctx, 100)).toBe('SubtensorModule.TxChildkeyTakeRateLimitExceeded');
    BlockNumber.put(ctx, 216_001);
    expect(take(ctx, 100)).toBe('ok');
  });

  it('error: InvalidChildkeyTake', () => {
    expect(take(stakingChain(), 11_797)).toBe('SubtensorModule.InvalidChildkeyTake');
  });

  it('error: NonAssociatedColdKey', () => {
    expect(take(stakingChain(), 1, OTHER_COLD)).toBe('SubtensorModule.NonAssociatedColdKey');
  });
});

describe('bounds of the childkey take', () => {
  it.each([
    ['sudo_set_tx_childkey_take_rate_limit', { tx_rate_limit: 1n }, 'TxChildKeyTakeRateLimitSet'],
    ['sudo_set_min_childkey_take', { take: 1 }, 'MinChildKeyTakeSet'],
    ['sudo_set_max_childkey_take', { take: 1 }, 'MaxChildKeyTakeSet'],
  ])('default: %s', (name, args, event) => {
    const ctx = stakingChain();
    expect(dispatch(ctx, `SubtensorModule.${name}`, args, { type: 'Root' })).toBe('ok');
    expect(takeEvents(ctx)).toEqual([`SubtensorModule.${event}`]);
    expect(dispatch(ctx, `SubtensorModule.${name}`, args, signed(COLD))).toBe('BadOrigin');
  });
});
