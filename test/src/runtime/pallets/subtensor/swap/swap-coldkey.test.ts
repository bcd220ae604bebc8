import { describe, expect, it } from '@jest/globals';
import { blake2_256 } from '../../../../../../src/codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../../../../src/codec/hex.js';
import { U64F64 } from '../../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import * as storage from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getCurrentBlockAsU64 } from '../../../../../../src/runtime/pallets/subtensor/utils/current-block.js';
import { account, dispatch, takeEvents } from '../../../frame/test-chain.js';
import {
  jumpTo,
  MINER,
  must,
  NETUID,
  OWNER,
  OWNER_HOT,
  STRANGER,
  STRANGER_HOT,
  subnetChain,
  TAO,
} from '../subnets/subnet-chain.js';

const NEW_COLD = account(0x66);
const DELAY = 36_000;
const hashOf = (coldkey: Hex) => toHex(blake2_256(fromHex(coldkey)));

const act = (ctx: Context, name: string, args: object = {}, who: Hex = OWNER) =>
  dispatch(ctx, `SubtensorModule.${name}`, args, signed(who)).replace('SubtensorModule.', '');
const announce = (ctx: Context) => act(ctx, 'announce_coldkey_swap', { new_coldkey_hash: hashOf(NEW_COLD) });
const swapAnnounced = (ctx: Context, coldkey = NEW_COLD) =>
  act(ctx, 'swap_coldkey_announced', { new_coldkey: coldkey });

/** OWNER with a subnet, stake on it and on root. */
function ownerChain(): Context {
  const ctx = subnetChain();
  storage.SubtokenEnabled.insert(ctx, NETUID, true);
  storage.SubtokenEnabled.insert(ctx, 0, true);
  for (const netuid of [0, NETUID]) {
    must(
      ctx,
      'SubtensorModule.add_stake',
      { hotkey: OWNER_HOT, netuid, amount_staked: 10n * TAO },
      signed(OWNER),
    );
  }
  ctx.events = [];
  return ctx;
}

describe('announce_coldkey_swap', () => {
  it('default: costs TAO once and names the earliest block', () => {
    const ctx = ownerChain();
    const before = freeBalance(ctx, OWNER);
    expect(announce(ctx)).toBe('ok');
    expect(before - freeBalance(ctx, OWNER)).toBe(TAO / 10n);
    expect(storage.ColdkeySwapAnnouncements.get(ctx, OWNER)).toEqual([1 + DELAY, hashOf(NEW_COLD)]);
    expect(takeEvents(ctx)).toEqual(['Balances.Withdraw', 'SubtensorModule.ColdkeySwapAnnounced']);
  });

  it('behavior: again only a while after the earliest block, then for free', () => {
    const ctx = ownerChain();
    announce(ctx);
    const reannouncement = storage.ColdkeySwapReannouncementDelay.get(ctx);
    jumpTo(ctx, DELAY + reannouncement);
    expect(announce(ctx)).toBe('ColdkeySwapReannouncedTooEarly');
    jumpTo(ctx, 1 + DELAY + reannouncement);
    const before = freeBalance(ctx, OWNER);
    expect(announce(ctx)).toBe('ok');
    expect(freeBalance(ctx, OWNER)).toBe(before);
  });

  it('error: NotEnoughBalanceToPaySwapColdKey', () => {
    const ctx = subnetChain();
    must(
      ctx,
      'Balances.transfer_all',
      { dest: { type: 'Id', value: OWNER }, keep_alive: true },
      signed(STRANGER),
    );
    expect(act(ctx, 'announce_coldkey_swap', { new_coldkey_hash: hashOf(NEW_COLD) }, STRANGER)).toBe(
      'NotEnoughBalanceToPaySwapColdKey',
    );
  });
});

describe('swap_coldkey_announced', () => {
  it('default: everything moves', () => {
    const ctx = ownerChain();
    announce(ctx);
    jumpTo(ctx, 1 + DELAY);
    const stake = (coldkey: Hex, netuid: number) =>
      getStakeForHotkeyAndColdkeyOnSubnet(ctx, OWNER_HOT, coldkey, netuid);
    const [alpha, root, balance] = [stake(OWNER, NETUID), stake(OWNER, 0), freeBalance(ctx, OWNER)];
    takeEvents(ctx);
    expect(swapAnnounced(ctx)).toBe('ok');

    expect([stake(NEW_COLD, NETUID), stake(NEW_COLD, 0), freeBalance(ctx, NEW_COLD)]).toEqual([
      alpha,
      root,
      balance,
    ]);
    expect([stake(OWNER, NETUID), stake(OWNER, 0), freeBalance(ctx, OWNER)]).toEqual([0n, 0n, 0n]);
    expect(storage.SubnetOwner.get(ctx, NETUID)).toBe(NEW_COLD);
    expect(storage.Owner.get(ctx, OWNER_HOT)).toBe(NEW_COLD);
    expect(storage.OwnedHotkeys.get(ctx, NEW_COLD)).toEqual([OWNER_HOT]);
    expect(storage.StakingHotkeys.get(ctx, NEW_COLD)).toEqual([OWNER_HOT]);
    expect([storage.OwnedHotkeys.contains(ctx, OWNER), storage.StakingHotkeys.contains(ctx, OWNER)]).toEqual([
      false,
      false,
    ]);
    expect(storage.StakingColdkeysByIndex.iter(ctx)).toEqual([[0n, NEW_COLD]]);
    expect(storage.ColdkeySwapAnnouncements.contains(ctx, OWNER)).toBe(false);
    expect(takeEvents(ctx).at(-1)).toBe('SubtensorModule.ColdkeySwapped');
  });

  it('error: not announced, another coldkey, too early', () => {
    const ctx = ownerChain();
    expect(swapAnnounced(ctx)).toBe('ColdkeySwapAnnouncementNotFound');
    announce(ctx);
    expect(swapAnnounced(ctx, MINER)).toBe('AnnouncedColdkeyHashDoesNotMatch');
    jumpTo(ctx, DELAY);
    expect(swapAnnounced(ctx)).toBe('ColdkeySwapTooEarly');
    expect(storage.ColdkeySwapAnnouncements.contains(ctx, OWNER)).toBe(true);
  });
});

describe('swap_coldkey', () => {
  const force = (ctx: Context, to: Hex, cost = 0n) =>
    dispatch(
      ctx,
      'SubtensorModule.swap_coldkey',
      { old_coldkey: OWNER, new_coldkey: to, swap_cost: cost },
      ROOT,
    ).replace('SubtensorModule.', '');

  it('default: without announcement, and ends a dispute', () => {
    const ctx = ownerChain();
    announce(ctx);
    must(ctx, 'SubtensorModule.dispute_coldkey_swap', {}, signed(OWNER));
    const balance = freeBalance(ctx, OWNER);
    expect(force(ctx, NEW_COLD, TAO)).toBe('ok');
    expect(freeBalance(ctx, NEW_COLD)).toBe(balance - TAO);
    expect([
      storage.ColdkeySwapAnnouncements.contains(ctx, OWNER),
      storage.ColdkeySwapDisputes.contains(ctx, OWNER),
    ]).toEqual([false, false]);
  });

  it('error: ColdKeyAlreadyAssociated, NewColdKeyIsHotkey, NotEnoughBalanceToPaySwapColdKey', () => {
    const ctx = ownerChain();
    must(ctx, 'SubtensorModule.try_associate_hotkey', { hotkey: STRANGER_HOT }, signed(STRANGER));
    expect(force(ctx, STRANGER)).toBe('ColdKeyAlreadyAssociated');
    expect(force(ctx, STRANGER_HOT)).toBe('NewColdKeyIsHotkey');
    expect(force(ctx, NEW_COLD, 10n ** 18n)).toBe('NotEnoughBalanceToPaySwapColdKey');
  });

  it('error: ActiveLockExists while the new coldkey has a lock', () => {
    const ctx = ownerChain();
    const lock = { locked_mass: TAO, conviction: U64F64.ZERO, last_update: getCurrentBlockAsU64(ctx) };
    storage.Lock.insert(ctx, NEW_COLD, NETUID, OWNER_HOT, lock);
    expect(force(ctx, NEW_COLD)).toBe('ActiveLockExists');
    storage.Lock.insert(ctx, NEW_COLD, NETUID, OWNER_HOT, { ...lock, locked_mass: 0n });
    expect(force(ctx, NEW_COLD)).toBe('ok');
  });

  it('error: BadOrigin', () => {
    const args = { old_coldkey: OWNER, new_coldkey: NEW_COLD, swap_cost: 0n };
    expect(act(ownerChain(), 'swap_coldkey', args)).toBe('BadOrigin');
  });
});

describe('dispute_coldkey_swap, reset_coldkey_swap, clear_coldkey_swap_announcement', () => {
  it('behavior: a dispute is root’s to end', () => {
    const ctx = ownerChain();
    expect(act(ctx, 'dispute_coldkey_swap')).toBe('ColdkeySwapAnnouncementNotFound');
    announce(ctx);
    expect(act(ctx, 'dispute_coldkey_swap')).toBe('ok');
    expect(act(ctx, 'dispute_coldkey_swap')).toBe('ColdkeySwapAlreadyDisputed');
    expect(act(ctx, 'reset_coldkey_swap', { coldkey: OWNER })).toBe('BadOrigin');
    must(ctx, 'SubtensorModule.reset_coldkey_swap', { coldkey: OWNER });
    expect(storage.ColdkeySwapDisputes.contains(ctx, OWNER)).toBe(false);
    expect(takeEvents(ctx)).toEqual([
      'Balances.Withdraw',
      'SubtensorModule.ColdkeySwapAnnounced',
      'SubtensorModule.ColdkeySwapDisputed',
      'SubtensorModule.ColdkeySwapReset',
    ]);
  });

  it('behavior: an announcement can be withdrawn a while after its block', () => {
    const ctx = ownerChain();
    expect(act(ctx, 'clear_coldkey_swap_announcement')).toBe('ColdkeySwapAnnouncementNotFound');
    announce(ctx);
    const earliest = 1 + DELAY + storage.ColdkeySwapReannouncementDelay.get(ctx);
    jumpTo(ctx, earliest - 1);
    expect(act(ctx, 'clear_coldkey_swap_announcement')).toBe('ColdkeySwapClearTooEarly');
    jumpTo(ctx, earliest);
    expect(act(ctx, 'clear_coldkey_swap_announcement')).toBe('ok');
    expect(storage.ColdkeySwapAnnouncements.contains(ctx, OWNER)).toBe(false);
  });

  it('error: schedule_swap_coldkey is gone', () => {
    expect(act(ownerChain(), 'schedule_swap_coldkey', { new_coldkey: NEW_COLD })).toBe('Deprecated');
  });
});
