import { describe, expect, it } from '@jest/globals';
import type { Hex } from '../../../../../../src/codec/hex.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { violations } from '../../../../../../src/runtime/pallets/subtensor/invariants/index.js';
import * as storage from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { account, callOf, dispatch, takeEvents } from '../../../frame/test-chain.js';
import {
  jumpTo,
  MINER,
  MINER_HOT,
  must,
  NETUID,
  OWNER,
  OWNER_HOT,
  registerMiner,
  STRANGER,
  STRANGER_HOT,
  subnetChain,
  TAO,
} from '../subnets/subnet-chain.js';

const NEW_HOT = account(0x55);
/** Long enough after genesis that a swap on one subnet is allowed. */
const LATER = 50_000;
/** Blocks between two swaps of a coldkey on a subnet: a day. */
const INTERVAL = 7_200;

/** MINER with a neuron, stake of two coldkeys on it, a parent and an auto-stake; at block {@link LATER}. */
function minerChain(): Context {
  const ctx = subnetChain();
  registerMiner(ctx, MINER, MINER_HOT);
  // Before the start of the subnet children count at once.
  must(
    ctx,
    'SubtensorModule.set_children',
    { hotkey: OWNER_HOT, netuid: NETUID, children: [[1_000n, MINER_HOT]] },
    signed(OWNER),
  );
  storage.SubtokenEnabled.insert(ctx, NETUID, true);
  storage.SubtokenEnabled.insert(ctx, 0, true);
  for (const coldkey of [MINER, STRANGER]) {
    const args = { hotkey: MINER_HOT, netuid: NETUID, amount_staked: 10n * TAO };
    must(ctx, 'SubtensorModule.add_stake', args, signed(coldkey));
  }
  must(
    ctx,
    'SubtensorModule.add_stake',
    { hotkey: MINER_HOT, netuid: 0, amount_staked: 5n * TAO },
    signed(STRANGER),
  );
  must(
    ctx,
    'SubtensorModule.set_coldkey_auto_stake_hotkey',
    { netuid: NETUID, hotkey: MINER_HOT },
    signed(STRANGER),
  );
  storage.RootClaimable.insert(ctx, MINER_HOT, [[NETUID, 5n as never]]);
  storage.RootClaimed.insert(ctx, NETUID, MINER_HOT, STRANGER, 3n);
  storage.Delegates.insert(ctx, MINER_HOT, 7_000);
  jumpTo(ctx, LATER);
  ctx.events = [];
  return ctx;
}

function swap(
  ctx: Context,
  netuid: number | undefined,
  { from = MINER_HOT, to = NEW_HOT as Hex, who = MINER, keepStake = false } = {},
): string {
  const args = { hotkey: from, new_hotkey: to, netuid, keep_stake: keepStake };
  return dispatch(ctx, 'SubtensorModule.swap_hotkey_v2', args, signed(who)).replace('SubtensorModule.', '');
}

const alphaOf = (ctx: Context, hotkey: Hex, netuid = NETUID) =>
  storage.TotalHotkeyAlpha.get(ctx, hotkey, netuid);

describe('swap_hotkey', () => {
  it('default: everywhere, the new hotkey is what the old one was', () => {
    const ctx = minerChain();
    const [alpha, root, balance] = [
      alphaOf(ctx, MINER_HOT),
      alphaOf(ctx, MINER_HOT, 0),
      freeBalance(ctx, MINER),
    ];
    const uid = storage.Uids.get(ctx, NETUID, MINER_HOT)!;
    expect(swap(ctx, undefined)).toBe('ok');

    expect(takeEvents(ctx)).toEqual(['Balances.Withdraw', 'SubtensorModule.HotkeySwapped']);
    expect(balance - freeBalance(ctx, MINER)).toBe(TAO / 10n);
    expect([alphaOf(ctx, NEW_HOT), alphaOf(ctx, NEW_HOT, 0)]).toEqual([alpha, root]);
    expect([alphaOf(ctx, MINER_HOT), alphaOf(ctx, MINER_HOT, 0)]).toEqual([0n, 0n]);
    expect(storage.Keys.get(ctx, NETUID, uid)).toBe(NEW_HOT);
    expect(storage.Uids.get(ctx, NETUID, MINER_HOT)).toBeUndefined();
    expect([storage.Owner.tryGet(ctx, MINER_HOT), storage.Owner.get(ctx, NEW_HOT)]).toEqual([
      undefined,
      MINER,
    ]);
    expect(storage.OwnedHotkeys.get(ctx, MINER)).toEqual([NEW_HOT]);
    expect(storage.StakingHotkeys.get(ctx, STRANGER)).toEqual([NEW_HOT]);
    expect(storage.ChildKeys.get(ctx, OWNER_HOT, NETUID)).toEqual([[1_000n, NEW_HOT]]);
    expect(storage.AutoStakeDestination.get(ctx, STRANGER, NETUID)).toBe(NEW_HOT);
    expect(storage.RootClaimable.get(ctx, NEW_HOT)).toEqual([[NETUID, 5n]]);
    expect(storage.RootClaimed.get(ctx, NETUID, NEW_HOT, STRANGER)).toBe(3n);
    expect(storage.Delegates.get(ctx, NEW_HOT)).toBe(7_000);
    expect(storage.LastHotkeySwapOnNetuid.get(ctx, NETUID, MINER)).toBe(BigInt(LATER));
    expect(violations(ctx)).toEqual([]);
  });

  it('behavior: on one subnet the rest stays', () => {
    const ctx = minerChain();
    const [alpha, root, balance] = [
      alphaOf(ctx, MINER_HOT),
      alphaOf(ctx, MINER_HOT, 0),
      freeBalance(ctx, MINER),
    ];
    expect(swap(ctx, NETUID)).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['Balances.Withdraw', 'SubtensorModule.HotkeySwappedOnSubnet']);
    expect(balance - freeBalance(ctx, MINER)).toBe(TAO / 1000n);
    expect([alphaOf(ctx, NEW_HOT), alphaOf(ctx, MINER_HOT, 0)]).toEqual([alpha, root]);
    expect(storage.Owner.get(ctx, MINER_HOT)).toBe(MINER);
    expect(storage.OwnedHotkeys.get(ctx, MINER)).toEqual([MINER_HOT, NEW_HOT]);
    expect(storage.StakingHotkeys.get(ctx, STRANGER)).toEqual([MINER_HOT, NEW_HOT]);
    expect(storage.RootClaimable.get(ctx, MINER_HOT)).toEqual([[NETUID, 5n]]);
    expect(violations(ctx)).toEqual([]);
  });

  it('behavior: the stake stays behind on request', () => {
    const ctx = minerChain();
    const alpha = alphaOf(ctx, MINER_HOT);
    expect(swap(ctx, NETUID, { keepStake: true })).toBe('ok');
    expect([alphaOf(ctx, MINER_HOT), alphaOf(ctx, NEW_HOT)]).toEqual([alpha, 0n]);
    expect(storage.Uids.contains(ctx, NETUID, NEW_HOT)).toBe(true);
  });

  it("behavior: the subnet's owner hotkey follows", () => {
    const ctx = minerChain();
    expect(swap(ctx, NETUID, { from: OWNER_HOT, who: OWNER })).toBe('ok');
    expect(storage.SubnetOwnerHotkey.get(ctx, NETUID)).toBe(NEW_HOT);
    expect(takeEvents(ctx)).toEqual([
      'Balances.Withdraw',
      'SubtensorModule.SubnetOwnerHotkeySet',
      'SubtensorModule.HotkeySwappedOnSubnet',
    ]);
  });

  it('behavior: others who announced the old hotkey as a child get the new one', () => {
    const ctx = minerChain();
    storage.PendingChildKeys.insert(ctx, NETUID, STRANGER_HOT, [
      [
        [1n, MINER_HOT],
        [2n, OWNER_HOT],
      ],
      99n,
    ]);
    swap(ctx, NETUID);
    expect(storage.PendingChildKeys.get(ctx, NETUID, STRANGER_HOT)).toEqual([
      [
        [2n, OWNER_HOT],
        [1n, NEW_HOT],
      ],
      99n,
    ]);
  });

  it('behavior: is charged for what it touched', () => {
    const ctx = minerChain();
    const args = { hotkey: MINER_HOT, new_hotkey: NEW_HOT, netuid: NETUID, keep_stake: true };
    const { post } = ctx.dispatch(callOf('SubtensorModule.swap_hotkey_v2', args), signed(MINER));
    // Reads + writes, step by step: checks 4 + 0, limits 3 + 3, checks on the subnet 5 + 0, recycling 1 + 1, owner 1 + 1,
    // owned hotkeys 1 + 1, locks 5 + 0, membership 1 + 2, uid 1 + 3, relations 2 + 2 and 1 + 1 without children and
    // 3 + 3 with one parent, owner hotkey 1 + 0, records 0 + 2. 25 µs a read, 100 µs a write.
    const [reads, writes] = [
      4 + 3 + 5 + 1 + 1 + 1 + 5 + 1 + 1 + 2 + 1 + 3 + 1,
      3 + 1 + 1 + 1 + 2 + 3 + 2 + 1 + 3 + 2,
    ];
    expect(post.actualWeight?.ref_time).toBe(BigInt(reads) * 25_000_000n + BigInt(writes) * 100_000_000n);
  });

  describe('errors', () => {
    const errors: [string, (ctx: Context) => string][] = [
      ['NonAssociatedColdKey', (ctx) => swap(ctx, undefined, { who: STRANGER })],
      ['NonAssociatedColdKey', (ctx) => swap(ctx, undefined, { to: OWNER_HOT })],
      ['NewHotKeyIsSameWithOld', (ctx) => swap(ctx, undefined, { to: MINER_HOT })],
    ];
    it.each(errors)('error: %s', (error, act) => {
      expect(act(minerChain())).toBe(error);
    });

    it('error: HotKeyAlreadyRegisteredInSubNet', () => {
      const ctx = minerChain();
      BlockNumber.put(ctx, 1);
      registerMiner(ctx, MINER, NEW_HOT);
      jumpTo(ctx, LATER);
      expect(swap(ctx, undefined)).toBe('HotKeyAlreadyRegisteredInSubNet');
      expect(swap(ctx, NETUID)).toBe('HotKeyAlreadyRegisteredInSubNet');
    });

    it('error: NewHotKeyNotCleanForRootSwap, where root is concerned', () => {
      const ctx = minerChain();
      storage.RootClaimed.insert(ctx, 0, NEW_HOT, STRANGER, 1n);
      expect(swap(ctx, undefined)).toBe('NewHotKeyNotCleanForRootSwap');
      expect(swap(ctx, 0)).toBe('NewHotKeyNotCleanForRootSwap');
      expect(swap(ctx, NETUID)).toBe('ok');
    });

    it('error: HotKeySwapOnSubnetIntervalNotPassed', () => {
      const ctx = minerChain();
      expect(swap(ctx, NETUID)).toBe('ok');
      jumpTo(ctx, LATER + INTERVAL);
      const back = { from: NEW_HOT, to: account(0x56) };
      expect(swap(ctx, NETUID, back)).toBe('HotKeySwapOnSubnetIntervalNotPassed');
      expect(swap(ctx, undefined, back)).toBe('HotKeySwapOnSubnetIntervalNotPassed');
      jumpTo(ctx, LATER + INTERVAL + 1);
      expect(swap(ctx, NETUID, back)).toBe('ok');
    });

    it('error: NotEnoughBalanceToPaySwapHotKey', () => {
      const ctx = minerChain();
      const all = { dest: { type: 'Id', value: STRANGER }, keep_alive: true };
      must(ctx, 'Balances.transfer_all', all, signed(MINER));
      expect(swap(ctx, undefined)).toBe('NotEnoughBalanceToPaySwapHotKey');
      expect(swap(ctx, NETUID)).toBe('NotEnoughBalanceToPaySwapHotKey');
    });
  });
});
