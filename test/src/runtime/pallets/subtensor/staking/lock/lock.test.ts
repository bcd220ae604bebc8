import { describe, expect, it } from '@jest/globals';
import { U64F64 } from '../../../../../../../src/math/fixed/types.js';
import { signed } from '../../../../../../../src/runtime/frame/origin.js';
import { setAcceptLockedAlpha } from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/accept-locked-alpha.js';
import {
  cleanupLockIfZero,
  forceReduceLock,
} from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/adjust-lock.js';
import {
  getColdkeyLock,
  stakeAvailability,
} from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/availability.js';
import { changeSubnetOwnerIfNeeded } from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/change-subnet-owner.js';
import {
  getTotalConviction,
  hotkeyConviction,
  subnetKing,
} from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/conviction.js';
import { autoLockOwnerCut } from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/lock-stake.js';
import { swapColdkeyLocks } from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/swap-coldkey-locks.js';
import { swapHotkeyLocks } from '../../../../../../../src/runtime/pallets/subtensor/staking/lock/swap-hotkey-locks.js';
import {
  AccountFlags,
  DecayingHotkeyLock,
  DecayingLock,
  DecayingOwnerLock,
  HotkeyLock,
  Lock,
  LockingColdkeys,
  OwnerCutAutoLockEnabled,
  OwnerLock,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetworkN,
  Uids,
} from '../../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { BlockNumber } from '../../../../../../../src/runtime/pallets/system/storage.js';
import { account, dispatch, outcome, takeEvents } from '../../../../frame/test-chain.js';
import {
  COLD,
  give,
  HOT,
  OTHER_COLD,
  OTHER_HOT,
  own,
  stakingChain,
  TAO,
  UNKNOWN_HOT,
} from '../staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;
const call = (ctx: Chain, name: string, args: object, who = COLD) =>
  dispatch(ctx, `SubtensorModule.${name}`, { netuid: 1, ...args }, signed(who));
const lock = (ctx: Chain, amount: bigint, hotkey = HOT, who = COLD) =>
  call(ctx, 'lock_stake', { hotkey, amount }, who);
const move = (ctx: Chain, hotkey = OTHER_HOT) => call(ctx, 'move_lock', { destination_hotkey: hotkey });
const makePerpetual = (ctx: Chain, enabled = true) => call(ctx, 'set_perpetual_lock', { enabled });
const advance = (ctx: Chain, blocks: number) => BlockNumber.mutate(ctx, (block) => block + blocks);
const wholeBits = (conviction: U64F64 | undefined) => Number(conviction ?? 0n) / 2 ** 64;

/** COLD and OTHER_COLD have 10 alpha each on HOT. */
function stakedChain(): Chain {
  const ctx = stakingChain();
  give(ctx, HOT, COLD, 1, 10n * TAO);
  give(ctx, HOT, OTHER_COLD, 1, 10n * TAO);
  return ctx;
}

describe('lock_stake', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(lock(ctx, TAO)).toBe('ok');
    const expected = { locked_mass: TAO, conviction: U64F64.ZERO, last_update: 1n };
    expect(Lock.get(ctx, COLD, 1, HOT)).toEqual(expected);
    expect(DecayingHotkeyLock.get(ctx, 1, HOT)).toEqual(expected);
    expect(LockingColdkeys.contains(ctx, 1, HOT, COLD)).toBe(true);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.StakeLocked']);
    expect(stakeAvailability(ctx, COLD, 1)).toEqual({ total: 10n * TAO, locked: TAO, available: 9n * TAO });
  });

  it('behavior: decays by e in 934 866 blocks; conviction grows meanwhile', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    advance(ctx, 7_200);
    // Known answer: m = 10^9, 7 200 blocks, the default rates.
    expect(getColdkeyLock(ctx, COLD, 1)?.locked_mass).toBe(992_327_943n);
    expect(wholeBits(getColdkeyLock(ctx, COLD, 1)?.conviction)).toBeCloseTo(7_642_551.1146, 3);
    expect(lock(ctx, 1_000n)).toBe('ok');
    expect(Lock.get(ctx, COLD, 1, HOT)?.locked_mass).toBe(992_328_943n);
    expect(DecayingHotkeyLock.get(ctx, 1, HOT)?.locked_mass).toBe(992_328_943n);
  });

  it('behavior: on the owner hotkey conviction is complete at once', () => {
    const ctx = stakedChain();
    SubnetOwnerHotkey.insert(ctx, 1, HOT);
    lock(ctx, TAO);
    expect(Lock.get(ctx, COLD, 1, HOT)?.conviction).toBe(U64F64.fromNum(TAO));
    expect(DecayingOwnerLock.get(ctx, 1)?.conviction).toBe(U64F64.fromNum(TAO));
    expect(DecayingHotkeyLock.contains(ctx, 1, HOT)).toBe(false);
  });

  it('behavior: less than 100 rao vanish', () => {
    const ctx = stakedChain();
    expect(lock(ctx, 99n)).toBe('ok');
    expect(Lock.iter(ctx)).toEqual([]);
    expect(lock(ctx, 100n)).toBe('ok');
    expect(Lock.iter(ctx)).toHaveLength(1);
  });

  it('error: AmountTooLow', () => {
    expect(lock(stakedChain(), 0n)).toBe('SubtensorModule.AmountTooLow');
  });

  it('error: HotKeyAccountNotExists', () => {
    expect(lock(stakedChain(), TAO, UNKNOWN_HOT)).toBe('SubtensorModule.HotKeyAccountNotExists');
  });

  it('error: LockHotkeyMismatch', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    expect(lock(ctx, TAO, OTHER_HOT)).toBe('SubtensorModule.LockHotkeyMismatch');
  });

  it('error: InsufficientStakeForLock, also for what is added', () => {
    const ctx = stakedChain();
    expect(lock(ctx, 10n * TAO + 1n)).toBe('SubtensorModule.InsufficientStakeForLock');
    expect(lock(ctx, 10n * TAO)).toBe('ok');
    expect(lock(ctx, 1n)).toBe('SubtensorModule.InsufficientStakeForLock');
  });
});

describe('set_perpetual_lock', () => {
  it('default', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    expect(makePerpetual(ctx)).toBe('ok');
    expect(DecayingLock.get(ctx, COLD, 1)).toBe(false);
    expect(HotkeyLock.get(ctx, 1, HOT)?.locked_mass).toBe(TAO);
    expect(DecayingHotkeyLock.contains(ctx, 1, HOT)).toBe(false);
    advance(ctx, 7_200);
    // Known answer: the mass stays, conviction is 10^9 · (1 − e^(−7200/934866)).
    expect(getColdkeyLock(ctx, COLD, 1)?.locked_mass).toBe(TAO);
    expect(wholeBits(getColdkeyLock(ctx, COLD, 1)?.conviction)).toBeCloseTo(7_672_056.8967, 3);
  });

  it('args: enabled false', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    makePerpetual(ctx);
    makePerpetual(ctx, false);
    expect(DecayingLock.contains(ctx, COLD, 1)).toBe(false);
    expect(HotkeyLock.contains(ctx, 1, HOT)).toBe(false);
    expect(DecayingHotkeyLock.get(ctx, 1, HOT)?.locked_mass).toBe(TAO);
    expect(takeEvents(ctx).slice(1)).toEqual(Array(2).fill('SubtensorModule.PerpetualLockUpdated'));
  });
});

describe('move_lock', () => {
  it('default', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    advance(ctx, 7_200);
    expect(move(ctx)).toBe('ok');
    expect(Lock.iter(ctx).map(([, , hotkey]) => hotkey)).toEqual([OTHER_HOT]);
    expect(Lock.get(ctx, COLD, 1, OTHER_HOT)).toEqual({
      locked_mass: 992_327_943n,
      conviction: U64F64.ZERO,
      last_update: 7_201n,
    });
    expect(DecayingHotkeyLock.contains(ctx, 1, HOT)).toBe(false);
    expect(takeEvents(ctx).at(-1)).toBe('SubtensorModule.LockMoved');
  });

  it('behavior: conviction survives between hotkeys of one owner', () => {
    const ctx = stakedChain();
    own(ctx, COLD, account(0x13));
    lock(ctx, TAO);
    advance(ctx, 7_200);
    expect(move(ctx, account(0x13))).toBe('ok');
    expect(wholeBits(Lock.get(ctx, COLD, 1, account(0x13))?.conviction)).toBeCloseTo(7_642_551.1146, 3);
  });

  it('error: NoExistingLock', () => {
    expect(move(stakedChain())).toBe('SubtensorModule.NoExistingLock');
  });

  it('error: HotKeyAccountNotExists', () => {
    expect(move(stakedChain(), UNKNOWN_HOT)).toBe('SubtensorModule.HotKeyAccountNotExists');
  });
});

describe('set_reject_locked_alpha', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(call(ctx, 'set_reject_locked_alpha', { enabled: false })).toBe('ok');
    expect(AccountFlags.get(ctx, COLD)).toBe(1n);
    expect(call(ctx, 'set_reject_locked_alpha', { enabled: true })).toBe('ok');
    expect(AccountFlags.contains(ctx, COLD)).toBe(false);
    expect(takeEvents(ctx)).toEqual(Array(2).fill('SubtensorModule.RejectLockedAlphaUpdated'));
  });
});

describe('forceReduceLock', () => {
  it('default', () => {
    const ctx = stakedChain();
    SubnetOwnerHotkey.insert(ctx, 1, HOT);
    lock(ctx, TAO);
    forceReduceLock(ctx, COLD, 1, TAO / 4n);
    expect(Lock.get(ctx, COLD, 1, HOT)).toEqual({
      locked_mass: (3n * TAO) / 4n,
      conviction: U64F64.fromNum((3n * TAO) / 4n),
      last_update: 1n,
    });
    forceReduceLock(ctx, COLD, 1, TAO);
    expect(Lock.iter(ctx)).toEqual([]);
    expect(DecayingOwnerLock.contains(ctx, 1)).toBe(false);
  });
});

describe('cleanupLockIfZero', () => {
  it('default', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    advance(ctx, 40 * 934_866);
    cleanupLockIfZero(ctx, COLD, 1);
    expect(Lock.iter(ctx)).toEqual([]);
    expect(LockingColdkeys.iter(ctx)).toEqual([]);
  });
});

describe('autoLockOwnerCut', () => {
  it('default', () => {
    const ctx = stakedChain();
    SubnetOwner.insert(ctx, 1, COLD);
    SubnetOwnerHotkey.insert(ctx, 1, HOT);
    autoLockOwnerCut(ctx, 1, TAO);
    expect(Lock.iter(ctx)).toEqual([]);
    OwnerCutAutoLockEnabled.insert(ctx, 1, true);
    autoLockOwnerCut(ctx, 1, TAO);
    autoLockOwnerCut(ctx, 1, 0n);
    expect(Lock.get(ctx, COLD, 1, HOT)?.locked_mass).toBe(TAO);
  });
});

describe('swapColdkeyLocks', () => {
  it('default', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    makePerpetual(ctx);
    setAcceptLockedAlpha(ctx, OTHER_COLD, true);
    swapColdkeyLocks(ctx, COLD, OTHER_COLD);
    expect(Lock.iter(ctx).map(([coldkey]) => coldkey)).toEqual([OTHER_COLD]);
    expect(DecayingLock.iter(ctx)).toEqual([[OTHER_COLD, 1, false]]);
    expect(HotkeyLock.get(ctx, 1, HOT)?.locked_mass).toBe(TAO);
    expect(AccountFlags.contains(ctx, OTHER_COLD)).toBe(false);
  });

  it('error: ActiveLockExists', () => {
    const ctx = stakedChain();
    lock(ctx, TAO, HOT, OTHER_COLD);
    expect(outcome(() => swapColdkeyLocks(ctx, COLD, OTHER_COLD))).toBe('SubtensorModule.ActiveLockExists');
  });

  it('error: AccountRejectsLockedAlpha', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    const result = outcome(() => swapColdkeyLocks(ctx, COLD, OTHER_COLD));
    expect(result).toBe('SubtensorModule.AccountRejectsLockedAlpha');
  });
});

describe('swapHotkeyLocks', () => {
  it('default', () => {
    const ctx = stakedChain();
    lock(ctx, TAO);
    const NEW = account(0x14);
    // Root and subnet 1: five reads each, one lock; two writes for it and six for the subnet.
    expect(swapHotkeyLocks(ctx, HOT, NEW)).toEqual({ reads: 11n, writes: 8n });
    expect(Lock.iter(ctx).map(([, , hotkey]) => hotkey)).toEqual([NEW]);
    expect(DecayingHotkeyLock.iter(ctx).map(([, hotkey]) => hotkey)).toEqual([NEW]);
  });

  it('behavior: an owner hotkey hands its conviction on; a stale index entry is dropped', () => {
    const ctx = stakedChain();
    SubnetOwnerHotkey.insert(ctx, 1, HOT);
    lock(ctx, TAO);
    LockingColdkeys.insert(ctx, 1, HOT, OTHER_COLD, null);
    swapHotkeyLocks(ctx, HOT, account(0x14));
    expect(DecayingOwnerLock.get(ctx, 1)?.conviction).toBe(U64F64.fromNum(TAO));
    expect(LockingColdkeys.iter(ctx).map(([, hotkey, coldkey]) => [hotkey, coldkey])).toEqual([
      [account(0x14), COLD],
    ]);
  });
});

describe('conviction', () => {
  it('default', () => {
    const ctx = stakedChain();
    SubnetOwnerHotkey.insert(ctx, 1, OTHER_HOT);
    lock(ctx, TAO);
    lock(ctx, TAO / 1_000n, OTHER_HOT, OTHER_COLD);
    expect(subnetKing(ctx, 1)).toBe(OTHER_HOT);
    advance(ctx, 7_200);
    expect(wholeBits(hotkeyConviction(ctx, HOT, 1))).toBeCloseTo(7_642_551.1146, 3);
    // The owner's mass of 992 327 rao is its conviction.
    expect(hotkeyConviction(ctx, OTHER_HOT, 1)).toBe(U64F64.fromNum(992_327n));
    expect(wholeBits(getTotalConviction(ctx, 1))).toBeCloseTo(7_642_551.1146 + 992_327, 3);
    expect(subnetKing(ctx, 1)).toBe(HOT);
  });

  it('behavior: no lock, no king; of equals the highest id', () => {
    const ctx = stakedChain();
    expect(subnetKing(ctx, 1)).toBeUndefined();
    lock(ctx, TAO);
    lock(ctx, TAO, OTHER_HOT, OTHER_COLD);
    expect(subnetKing(ctx, 1)).toBe(OTHER_HOT);
  });
});

describe('changeSubnetOwnerIfNeeded', () => {
  const ONE_YEAR = 2_629_800;

  /** OTHER_COLD owns the subnet; COLD has all the conviction. */
  function contestedChain(): Chain {
    const ctx = stakedChain();
    SubnetOwner.insert(ctx, 1, OTHER_COLD);
    SubnetOwnerHotkey.insert(ctx, 1, OTHER_HOT);
    Uids.insert(ctx, 1, HOT, 0);
    SubnetworkN.insert(ctx, 1, 1);
    lock(ctx, 10n * TAO);
    makePerpetual(ctx);
    lock(ctx, TAO / 100n, OTHER_HOT, OTHER_COLD);
    takeEvents(ctx);
    return ctx;
  }

  it('default', () => {
    const ctx = contestedChain();
    BlockNumber.put(ctx, ONE_YEAR);
    changeSubnetOwnerIfNeeded(ctx, 1);
    expect([SubnetOwner.get(ctx, 1), SubnetOwnerHotkey.get(ctx, 1)]).toEqual([COLD, HOT]);
    expect(OwnerLock.get(ctx, 1)).toEqual({
      locked_mass: 10n * TAO,
      conviction: U64F64.fromNum(10n * TAO),
      last_update: BigInt(ONE_YEAR),
    });
    expect(HotkeyLock.iter(ctx)).toEqual([]);
    expect(DecayingOwnerLock.iter(ctx)).toEqual([]);
    expect(DecayingHotkeyLock.iter(ctx).map(([, hotkey]) => hotkey)).toEqual([OTHER_HOT]);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.SubnetOwnerChanged']);
  });

  it('behavior: not in the first year', () => {
    const ctx = contestedChain();
    BlockNumber.put(ctx, ONE_YEAR - 1);
    changeSubnetOwnerIfNeeded(ctx, 1);
    expect(SubnetOwner.get(ctx, 1)).toBe(OTHER_COLD);
  });

  it('behavior: not below a tenth of the outstanding alpha', () => {
    const ctx = contestedChain();
    give(ctx, HOT, COLD, 1, 100n * TAO);
    BlockNumber.put(ctx, ONE_YEAR);
    changeSubnetOwnerIfNeeded(ctx, 1);
    expect(SubnetOwner.get(ctx, 1)).toBe(OTHER_COLD);
  });
});
