import { describe, expect, it } from '@jest/globals';
import { U64F64 } from '../../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import {
  Burn,
  FirstEmissionBlockNumber,
  Keys,
  LastEpochBlock,
  NetworkImmunityPeriod,
  NetworkLastLockCost,
  NetworkMinLockCost,
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  NetworksAdded,
  RegisteredSubnetCounter,
  StartCallDelay,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetEmissionEnabled,
  SubnetIdentitiesV3,
  SubnetLimit,
  SubnetMechanism,
  SubnetMovingPrice,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetTAO,
  SubtokenEnabled,
  Tempo,
  TokenSymbol,
  TotalNetworks,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import {
  getNetworkLockCost,
  setNetworkLastLockBlock,
} from '../../../../../../src/runtime/pallets/subtensor/subnets/network-lock.js';
import { getNetworkToPrune } from '../../../../../../src/runtime/pallets/subtensor/subnets/network-to-prune.js';
import { getSubnetAccountId } from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { account, dispatch, takeEvents } from '../../../frame/test-chain.js';
import {
  genesisChain,
  jumpTo,
  MINER,
  MINER_HOT,
  must,
  NETUID,
  OWNER,
  OWNER_HOT,
  STRANGER,
  subnetChain,
  TAO,
} from './subnet-chain.js';

const registerNetwork = 'SubtensorModule.register_network';

const bytes = (length: number) => new Uint8Array(length);
const identity = (subnetName: Uint8Array) => ({
  subnet_name: subnetName,
  github_repo: bytes(0),
  subnet_contact: bytes(0),
  subnet_url: bytes(0),
  discord: bytes(0),
  description: bytes(0),
  logo_url: bytes(0),
  additional: bytes(0),
});

describe('register_network', () => {
  it('default', () => {
    const ctx = genesisChain();
    const before = freeBalance(ctx, OWNER);
    expect(dispatch(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(OWNER))).toBe('ok');
    expect(takeEvents(ctx)).toEqual([
      'SubtensorModule.RegistrationAllowed',
      'SubtensorModule.MaxAllowedUidsSet',
      'SubtensorModule.MaxAllowedValidatorsSet',
      'SubtensorModule.MinAllowedWeightSet',
      'SubtensorModule.ImmunityPeriodSet',
      'System.NewAccount',
      'Balances.Endowed',
      'Balances.Transfer',
      'SubtensorModule.SubnetOwnerHotkeySet',
      'SubtensorModule.NetworkAdded',
    ]);
    expect(before - freeBalance(ctx, OWNER)).toBe(1_000n * TAO);
    expect(TotalNetworks.get(ctx)).toBe(3);
    expect(Keys.get(ctx, NETUID, 0)).toBe(OWNER_HOT);
    expect(SubnetOwner.get(ctx, NETUID)).toBe(OWNER);
    expect(SubnetOwnerHotkey.get(ctx, NETUID)).toBe(OWNER_HOT);
    expect(SubnetMechanism.get(ctx, NETUID)).toBe(1);
    expect(Tempo.get(ctx, NETUID)).toBe(360);
    expect(Buffer.from(TokenSymbol.get(ctx, NETUID)).toString()).toBe('β');
    expect(SubnetEmissionEnabled.get(ctx, NETUID)).toBe(false);
    expect(RegisteredSubnetCounter.get(ctx, NETUID)).toBe(1n);
  });

  it('behavior: all of the lock is the pool, at the median price', () => {
    // The pool of genesis has a price of 1.
    const ctx = subnetChain();
    expect(SubnetTAO.get(ctx, NETUID)).toBe(1_000n * TAO);
    expect(SubnetAlphaIn.get(ctx, NETUID)).toBe(1_000n * TAO);
    expect(SubnetAlphaOut.get(ctx, NETUID)).toBe(0n);
  });

  it('behavior: prices 5 and 2 and a cost of 100 TAO give a price of 3.5', () => {
    const ctx = genesisChain();
    NetworkMinLockCost.put(ctx, 100n * TAO);
    NetworkLastLockCost.put(ctx, 100n * TAO);
    for (const [netuid, price] of [
      [1, 5n],
      [3, 2n],
    ] as const) {
      NetworksAdded.insert(ctx, netuid, true);
      SubnetMechanism.insert(ctx, netuid, 1);
      SubnetTAO.insert(ctx, netuid, price * 1_000n * TAO);
      SubnetAlphaIn.insert(ctx, netuid, 1_000n * TAO);
    }
    must(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(OWNER));
    expect(SubnetAlphaIn.get(ctx, NETUID)).toBe(28_571_428_571n);
  });

  it('behavior: a lock of 1000 rao is a pool of 1000 and 1000', () => {
    const ctx = genesisChain();
    NetworksAdded.remove(ctx, 1);
    NetworkMinLockCost.put(ctx, 1_000n);
    NetworkLastLockCost.put(ctx, 1_000n);
    must(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(OWNER));
    expect([SubnetTAO.get(ctx, 1), SubnetAlphaIn.get(ctx, 1)]).toEqual([1_000n, 1_000n]);
  });

  it('behavior: epochs of subnets registered together are not together', () => {
    const ctx = genesisChain();
    jumpTo(ctx, 1000);
    must(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(OWNER));
    expect(LastEpochBlock.get(ctx, NETUID)).toBe(998n);
  });

  it('behavior: identity comes with it', () => {
    const ctx = genesisChain();
    const args = { hotkey: OWNER_HOT, identity: identity(Buffer.from('mine')) };
    must(ctx, 'SubtensorModule.register_network_with_identity', args, signed(OWNER));
    expect(Buffer.from(SubnetIdentitiesV3.get(ctx, NETUID)!.subnet_name).toString()).toBe('mine');
    expect(takeEvents(ctx)).toContain('SubtensorModule.SubnetIdentitySet');
  });

  it('error: NonAssociatedColdKey', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(MINER))).toBe(
      'SubtensorModule.NonAssociatedColdKey',
    );
  });

  it('error: CannotUseSystemAccount', () => {
    const ctx = genesisChain();
    const hotkey = getSubnetAccountId(ctx, 1)!;
    expect(dispatch(ctx, registerNetwork, { hotkey }, signed(OWNER))).toBe(
      'SubtensorModule.CannotUseSystemAccount',
    );
  });

  it('error: SubNetRegistrationDisabled', () => {
    const ctx = genesisChain();
    NetworkRegistrationStartBlock.put(ctx, 2n);
    expect(dispatch(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(OWNER))).toBe(
      'SubtensorModule.SubNetRegistrationDisabled',
    );
  });

  it('error: NetworkTxRateLimitExceeded', () => {
    const ctx = subnetChain();
    jumpTo(ctx, 7_200);
    const register = () => dispatch(ctx, registerNetwork, { hotkey: MINER_HOT }, signed(MINER));
    expect(register()).toBe('SubtensorModule.NetworkTxRateLimitExceeded');
    jumpTo(ctx, 7_201);
    expect(register()).toBe('ok');
  });

  it('error: SubnetLimitReached', () => {
    const ctx = genesisChain();
    SubnetLimit.put(ctx, 1);
    expect(dispatch(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(OWNER))).toBe(
      'SubtensorModule.SubnetLimitReached',
    );
  });

  it('error: CannotAffordLockCost', () => {
    const ctx = genesisChain();
    NetworkMinLockCost.put(ctx, freeBalance(ctx, OWNER) + 1n);
    expect(dispatch(ctx, registerNetwork, { hotkey: OWNER_HOT }, signed(OWNER))).toBe(
      'SubtensorModule.CannotAffordLockCost',
    );
  });

  it('error: InvalidIdentity leaves nothing behind', () => {
    const ctx = genesisChain();
    const args = { hotkey: OWNER_HOT, identity: identity(bytes(257)) };
    const result = dispatch(ctx, 'SubtensorModule.register_network_with_identity', args, signed(OWNER));
    expect(result).toBe('SubtensorModule.InvalidIdentity');
    expect(NetworksAdded.contains(ctx, NETUID)).toBe(false);
  });

  it('error: BadOrigin', () => {
    expect(dispatch(genesisChain(), registerNetwork, { hotkey: OWNER_HOT }, ROOT)).toBe('BadOrigin');
  });
});

describe('getNetworkLockCost', () => {
  function costAt(last: bigint, lastBlock: bigint, now: number): bigint {
    const ctx = genesisChain();
    NetworkLastLockCost.put(ctx, last);
    setNetworkLastLockBlock(ctx, lastBlock);
    jumpTo(ctx, now);
    return getNetworkLockCost(ctx);
  }

  // Hand calculation: 2·L − ⌊L / 100 800⌋ · (now − b), at least 10^12.
  it.each([
    [10n ** 12n, 0n, 1, 10n ** 12n],
    [10n ** 12n, 1n, 1, 2n * 10n ** 12n],
    [10n ** 12n, 1n, 50_401, 1_500_000_046_400n],
    [10n ** 12n, 1n, 100_801, 1_000_000_092_800n],
    [2n * 10n ** 12n, 1n, 1, 4n * 10n ** 12n],
    [2n * 10n ** 12n, 1n, 100_801, 2_000_000_084_800n],
    [2n * 10n ** 12n, 1n, 151_201, 1_000_000_127_200n],
    [2n * 10n ** 12n, 1n, 500_000, 10n ** 12n],
  ])('args: last %d at %d, now %d', (last, lastBlock, now, cost) => {
    expect(costAt(last, lastBlock, now)).toBe(cost);
  });
});

describe('pruning for a new network', () => {
  const price = (value: number) => U64F64.fromFloat(value) >> 32n;

  /** Subnets with moving price and block of registration. */
  function subnets(
    list: readonly (readonly [netuid: number, price: number, registeredAt: bigint])[],
  ): Context {
    const ctx = genesisChain();
    NetworksAdded.remove(ctx, 1);
    NetworkImmunityPeriod.put(ctx, 100n);
    jumpTo(ctx, 200);
    for (const [netuid, value, registeredAt] of list) {
      NetworksAdded.insert(ctx, netuid, true);
      SubnetMechanism.insert(ctx, netuid, 1);
      SubnetMovingPrice.insert(ctx, netuid, price(value) as never);
      NetworkRegisteredAt.insert(ctx, netuid, registeredAt);
    }
    return ctx;
  }

  it.each([
    [
      'the lowest price goes',
      [
        [1, 10, 1n],
        [2, 1, 2n],
      ],
      2,
    ],
    [
      'of equal prices the earlier one goes',
      [
        [1, 7, 9n],
        [2, 7, 5n],
      ],
      2,
    ],
    [
      'an immune one stays whatever its price',
      [
        [1, 10, 1n],
        [2, 1, 101n],
      ],
      1,
    ],
    [
      'nobody goes if all are immune',
      [
        [1, 10, 101n],
        [2, 1, 150n],
      ],
      undefined,
    ],
  ] as const)('behavior: %s', (_what, list, expected) => {
    expect(getNetworkToPrune(subnets(list))).toBe(expected);
  });

  it('behavior: the netuid is used again and its counter goes on', () => {
    const ctx = subnetChain();
    SubnetLimit.put(ctx, 2);
    NetworkImmunityPeriod.put(ctx, 10n);
    SubnetMovingPrice.insert(ctx, 1, price(5) as never);
    jumpTo(ctx, 10_000);
    must(ctx, registerNetwork, { hotkey: MINER_HOT }, signed(MINER));
    expect(takeEvents(ctx)).toContain('SubtensorModule.NetworkRemoved');
    expect(SubnetOwner.get(ctx, NETUID)).toBe(MINER);
    expect(RegisteredSubnetCounter.get(ctx, NETUID)).toBe(2n);
    expect(NetworkRegisteredAt.get(ctx, NETUID)).toBe(10_000n);
    expect(TotalNetworks.get(ctx)).toBe(3);
    expect(Burn.get(ctx, NETUID)).toBe(TAO);
  });
});

describe('start_call', () => {
  const call = 'SubtensorModule.start_call';
  const args = { netuid: NETUID };

  it('default', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, args, signed(OWNER))).toBe('ok');
    expect(FirstEmissionBlockNumber.get(ctx, NETUID)).toBe(2n);
    expect(SubtokenEnabled.get(ctx, NETUID)).toBe(true);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.FirstEmissionBlockNumberSet']);
  });

  it('error: SubnetNotExists', () => {
    expect(dispatch(subnetChain(), call, { netuid: 3 }, signed(OWNER))).toBe(
      'SubtensorModule.SubnetNotExists',
    );
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), call, args, signed(STRANGER))).toBe('BadOrigin');
    expect(dispatch(subnetChain(), call, args, ROOT)).toBe('BadOrigin');
  });

  it('error: FirstEmissionBlockNumberAlreadySet', () => {
    const ctx = subnetChain();
    must(ctx, call, args, signed(OWNER));
    expect(dispatch(ctx, call, args, signed(OWNER))).toBe(
      'SubtensorModule.FirstEmissionBlockNumberAlreadySet',
    );
  });

  it('error: NeedWaitingMoreBlocksToStarCall', () => {
    const ctx = subnetChain();
    StartCallDelay.put(ctx, 10n);
    jumpTo(ctx, 10);
    expect(dispatch(ctx, call, args, signed(OWNER))).toBe('SubtensorModule.NeedWaitingMoreBlocksToStarCall');
    jumpTo(ctx, 11);
    expect(dispatch(ctx, call, args, signed(OWNER))).toBe('ok');
  });
});

describe('update_symbol', () => {
  const call = 'SubtensorModule.update_symbol';
  const symbol = (text: string) => new Uint8Array(Buffer.from(text));

  it('default', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, { netuid: NETUID, symbol: symbol('γ') }, signed(OWNER))).toBe('ok');
    expect(Buffer.from(TokenSymbol.get(ctx, NETUID)).toString()).toBe('γ');
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.SymbolUpdated']);
    expect(dispatch(ctx, call, { netuid: NETUID, symbol: symbol('δ') }, ROOT)).toBe('ok');
  });

  it.each([
    ['SymbolAlreadyInUse', 'α'],
    ['SymbolDoesNotExist', 'x'],
    // Root's own.
    ['SymbolDoesNotExist', 'Τ'],
  ])('error: %s for %s', (error, text) => {
    const args = { netuid: NETUID, symbol: symbol(text) };
    expect(dispatch(subnetChain(), call, args, signed(OWNER))).toBe(`SubtensorModule.${error}`);
  });

  it('error: BadOrigin', () => {
    const args = { netuid: NETUID, symbol: symbol('γ') };
    expect(dispatch(subnetChain(), call, args, signed(STRANGER))).toBe('BadOrigin');
  });

  it('behavior: a new subnet whose symbol is taken gets the first free one', () => {
    const ctx = genesisChain();
    TokenSymbol.insert(ctx, 9, symbol('β'));
    must(ctx, registerNetwork, { hotkey: account(9) }, signed(STRANGER));
    expect(Buffer.from(TokenSymbol.get(ctx, NETUID)).toString()).toBe('γ');
  });
});
