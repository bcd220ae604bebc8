import { describe, expect, it } from '@jest/globals';
import { NONE, ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import { freeBalance, totalIssuance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import {
  Active,
  AssociatedEvmAddress,
  Axons,
  BlockAtRegistration,
  Burn,
  Delegates,
  Emission,
  IsNetworkMember,
  Keys,
  LastUpdate,
  MaxAllowedUids,
  MaxRegistrationsPerBlock,
  NetworkRegistrationAllowed,
  NetworksAdded,
  RAORecycledForRegistration,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetTAO,
  SubnetTaoFlow,
  SubnetworkN,
  TotalHotkeyAlpha,
  Uids,
  Weights,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { replaceNeuron } from '../../../../../../src/runtime/pallets/subtensor/subnets/replace-neuron.js';
import { getSubnetAccountId } from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { account, dispatch, takeEvents } from '../../../frame/test-chain.js';
import {
  genesisChain,
  jumpTo,
  MINER,
  MINER_HOT,
  NETUID,
  OWNER,
  OWNER_HOT,
  registerMiner,
  STRANGER,
  STRANGER_HOT,
  subnetChain,
  TAO,
} from './subnet-chain.js';

const burnedRegister = 'SubtensorModule.burned_register';
const ARGS = { netuid: NETUID, hotkey: MINER_HOT };

describe('burned_register', () => {
  it('default', () => {
    const ctx = subnetChain();
    const before = freeBalance(ctx, MINER);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe('ok');
    expect(takeEvents(ctx).slice(-2)).toEqual([
      'SubtensorModule.RAORecycledForRegistrationSet',
      'SubtensorModule.NeuronRegistered',
    ]);
    expect(before - freeBalance(ctx, MINER)).toBe(TAO);
    expect(Keys.get(ctx, NETUID, 1)).toBe(MINER_HOT);
    expect(Uids.get(ctx, NETUID, MINER_HOT)).toBe(1);
    expect(IsNetworkMember.get(ctx, MINER_HOT, NETUID)).toBe(true);
    expect(SubnetworkN.get(ctx, NETUID)).toBe(2);
    expect(Active.get(ctx, NETUID)).toEqual([true, true]);
    expect(LastUpdate.get(ctx, NETUID)).toEqual([1n, 1n]);
    expect(Burn.get(ctx, NETUID)).toBe(1_260_000_000n);
    expect(RegistrationsThisBlock.get(ctx, NETUID)).toBe(1);
    expect(RAORecycledForRegistration.get(ctx, NETUID)).toBe(TAO);
  });

  it('behavior: the price buys alpha that is destroyed', () => {
    const ctx = subnetChain();
    const alphaIn = SubnetAlphaIn.get(ctx, NETUID);
    const tao = SubnetTAO.get(ctx, NETUID);
    Burn.insert(ctx, NETUID, 1_000n);
    registerMiner(ctx, MINER, MINER_HOT);
    expect(SubnetTAO.get(ctx, NETUID)).toBe(tao + 1_000n);
    expect(SubnetAlphaIn.get(ctx, NETUID)).toBeLessThan(alphaIn);
    expect(SubnetAlphaOut.get(ctx, NETUID)).toBe(0n);
    expect(SubnetTaoFlow.get(ctx, NETUID)).toBe(1_000n);
  });

  it('behavior: no TAO is created or lost', () => {
    const ctx = subnetChain();
    const issuance = totalIssuance(ctx);
    const pool = getSubnetAccountId(ctx, NETUID)!;
    const held = freeBalance(ctx, MINER) + freeBalance(ctx, pool);
    registerMiner(ctx, MINER, MINER_HOT);
    expect(totalIssuance(ctx)).toBe(issuance);
    expect(freeBalance(ctx, MINER) + freeBalance(ctx, pool)).toBe(held);
  });

  it('behavior: works before the subnet has started', () => {
    expect(dispatch(subnetChain(), burnedRegister, ARGS, signed(MINER))).toBe('ok');
  });

  it('behavior: register ignores its proof of work', () => {
    const ctx = subnetChain();
    const work = { block_number: 99n, nonce: 0n, work: new Uint8Array(), coldkey: OWNER };
    const args = { ...ARGS, ...work };
    expect(dispatch(ctx, 'SubtensorModule.register', args, signed(MINER))).toBe('ok');
    expect(Keys.get(ctx, NETUID, 1)).toBe(MINER_HOT);
  });

  it('error: BadOrigin', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, burnedRegister, ARGS, ROOT)).toBe('BadOrigin');
    expect(dispatch(ctx, burnedRegister, ARGS, NONE)).toBe('BadOrigin');
  });

  it('error: RegistrationNotPermittedOnRootSubnet', () => {
    const result = dispatch(subnetChain(), burnedRegister, { ...ARGS, netuid: 0 }, signed(MINER));
    expect(result).toBe('SubtensorModule.RegistrationNotPermittedOnRootSubnet');
  });

  it('error: SubnetNotExists', () => {
    const result = dispatch(subnetChain(), burnedRegister, { ...ARGS, netuid: 3 }, signed(MINER));
    expect(result).toBe('SubtensorModule.SubnetNotExists');
  });

  it('error: Swap.SwapInputTooLarge for more than a thousand times the pool', () => {
    const ctx = subnetChain();
    // Burn is 1 TAO; of it five thousand parts and more are fee.
    SubnetTAO.insert(ctx, NETUID, TAO / 1_001n);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe('Swap.SwapInputTooLarge');
    SubnetTAO.insert(ctx, NETUID, TAO / 999n);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe('ok');
  });

  it('error: SubNetRegistrationDisabled', () => {
    const ctx = subnetChain();
    NetworkRegistrationAllowed.insert(ctx, NETUID, false);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe(
      'SubtensorModule.SubNetRegistrationDisabled',
    );
  });

  it('error: HotKeyAlreadyRegisteredInSubNet', () => {
    const result = dispatch(subnetChain(), burnedRegister, { ...ARGS, hotkey: OWNER_HOT }, signed(OWNER));
    expect(result).toBe('SubtensorModule.HotKeyAlreadyRegisteredInSubNet');
  });

  it('error: NotEnoughBalanceToStake', () => {
    const ctx = subnetChain();
    Burn.insert(ctx, NETUID, freeBalance(ctx, MINER) + 1n);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe(
      'SubtensorModule.NotEnoughBalanceToStake',
    );
  });

  it('error: NonAssociatedColdKey', () => {
    const ctx = subnetChain();
    registerMiner(ctx, STRANGER, STRANGER_HOT, 1);
    const result = dispatch(ctx, burnedRegister, { ...ARGS, hotkey: STRANGER_HOT }, signed(MINER));
    expect(result).toBe('SubtensorModule.NonAssociatedColdKey');
  });

  it('error: CannotUseSystemAccount', () => {
    const ctx = subnetChain();
    const hotkey = getSubnetAccountId(ctx, 1)!;
    const result = dispatch(ctx, burnedRegister, { ...ARGS, hotkey }, signed(MINER));
    expect(result).toBe('SubtensorModule.CannotUseSystemAccount');
  });

  it('error: NoNeuronIdAvailable', () => {
    const ctx = subnetChain();
    MaxAllowedUids.insert(ctx, NETUID, 0);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe('SubtensorModule.NoNeuronIdAvailable');
    // Full, and the only neuron is the owner's.
    MaxAllowedUids.insert(ctx, NETUID, 1);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe('SubtensorModule.NoNeuronIdAvailable');
  });

  it('error: ReservesTooLow', () => {
    const ctx = subnetChain();
    SubnetAlphaIn.insert(ctx, NETUID, 1n);
    expect(dispatch(ctx, burnedRegister, ARGS, signed(MINER))).toBe('Swap.ReservesTooLow');
    expect(Uids.contains(ctx, NETUID, MINER_HOT)).toBe(false);
  });

  it('error: InsufficientBalance', () => {
    // All of it is spendable, but nothing can move and leave the account alive.
    const ctx = subnetChain();
    const poor = account(0x55);
    dispatch(
      ctx,
      'Balances.transfer_allow_death',
      { dest: { type: 'Id', value: poor }, value: 500n },
      signed(OWNER),
    );
    Burn.insert(ctx, NETUID, 500n);
    const result = dispatch(ctx, burnedRegister, { ...ARGS, hotkey: account(0x56) }, signed(poor));
    expect(result).toBe('SubtensorModule.InsufficientBalance');
  });
});

describe('register_limit', () => {
  const call = 'SubtensorModule.register_limit';

  it('default', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, { ...ARGS, limit_price: TAO }, signed(MINER))).toBe('ok');
    expect(Keys.get(ctx, NETUID, 1)).toBe(MINER_HOT);
  });

  it.each([
    [{ ...ARGS, limit_price: TAO - 1n }, 'RegistrationPriceLimitExceeded'],
    [{ ...ARGS, netuid: 0, limit_price: TAO }, 'RegistrationNotPermittedOnRootSubnet'],
    [{ ...ARGS, netuid: 3, limit_price: TAO }, 'SubnetNotExists'],
  ])('error: %j gives %s', (args, error) => {
    expect(dispatch(subnetChain(), call, args, signed(MINER))).toBe(`SubtensorModule.${error}`);
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), call, { ...ARGS, limit_price: TAO }, ROOT)).toBe('BadOrigin');
  });
});

describe('replaceNeuron', () => {
  it('default', () => {
    const ctx = subnetChain();
    registerMiner(ctx, MINER, MINER_HOT);
    Emission.insert(ctx, NETUID, [5n, 7n]);
    Weights.insert(ctx, NETUID, 0, Uint16Array.of(0, 10, 1, 20));
    Weights.insert(ctx, NETUID, 1, Uint16Array.of(0, 30));
    AssociatedEvmAddress.insert(ctx, NETUID, 1, [`0x${'ab'.repeat(20)}`, 1n]);
    replaceNeuron(ctx, NETUID, 1, STRANGER_HOT, 9n);
    expect(Keys.get(ctx, NETUID, 1)).toBe(STRANGER_HOT);
    expect(Uids.get(ctx, NETUID, MINER_HOT)).toBeUndefined();
    expect(IsNetworkMember.contains(ctx, MINER_HOT, NETUID)).toBe(false);
    expect(BlockAtRegistration.get(ctx, NETUID, 1)).toBe(9n);
    expect(LastUpdate.get(ctx, NETUID)).toEqual([1n, 9n]);
    expect(Emission.get(ctx, NETUID)).toEqual([5n, 0n]);
    expect(Array.from(Weights.get(ctx, NETUID, 0))).toEqual([0, 10, 1, 0]);
    expect(Weights.contains(ctx, NETUID, 1)).toBe(false);
    expect(AssociatedEvmAddress.contains(ctx, NETUID, 1)).toBe(false);
    expect(Axons.contains(ctx, NETUID, MINER_HOT)).toBe(false);
  });

  it("behavior: the owner's hotkey stays", () => {
    const ctx = subnetChain();
    replaceNeuron(ctx, NETUID, 0, STRANGER_HOT, 9n);
    expect(Keys.get(ctx, NETUID, 0)).toBe(OWNER_HOT);
    expect(Uids.contains(ctx, NETUID, STRANGER_HOT)).toBe(false);
  });
});

describe('root_register', () => {
  const call = 'SubtensorModule.root_register';

  it('default', () => {
    const ctx = genesisChain();
    const before = freeBalance(ctx, MINER);
    expect(dispatch(ctx, call, { hotkey: MINER_HOT }, signed(MINER))).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.NeuronRegistered']);
    expect(Keys.get(ctx, 0, 0)).toBe(MINER_HOT);
    expect(Delegates.get(ctx, MINER_HOT)).toBe(11_796);
    expect(RegistrationsThisInterval.get(ctx, 0)).toBe(1);
    expect(freeBalance(ctx, MINER)).toBe(before);
  });

  it('behavior: who owns the hotkey is not asked', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, { hotkey: OWNER_HOT }, signed(MINER))).toBe('ok');
  });

  it('behavior: a full root takes who has more stake than its lowest member', () => {
    const ctx = genesisChain();
    MaxAllowedUids.insert(ctx, 0, 1);
    MaxRegistrationsPerBlock.insert(ctx, 0, 10);
    dispatch(ctx, call, { hotkey: MINER_HOT }, signed(MINER));
    TotalHotkeyAlpha.insert(ctx, MINER_HOT, 0, 10n);
    TotalHotkeyAlpha.insert(ctx, STRANGER_HOT, 0, 10n);
    const args = { hotkey: STRANGER_HOT };
    expect(dispatch(ctx, call, args, signed(STRANGER))).toBe('SubtensorModule.StakeTooLowForRoot');
    TotalHotkeyAlpha.insert(ctx, STRANGER_HOT, 0, 11n);
    expect(dispatch(ctx, call, args, signed(STRANGER))).toBe('ok');
    expect(Keys.get(ctx, 0, 0)).toBe(STRANGER_HOT);
  });

  it('error: RootNetworkDoesNotExist', () => {
    const ctx = genesisChain();
    NetworksAdded.remove(ctx, 0);
    expect(dispatch(ctx, call, { hotkey: MINER_HOT }, signed(MINER))).toBe(
      'SubtensorModule.RootNetworkDoesNotExist',
    );
  });

  it('error: TooManyRegistrationsThisBlock', () => {
    const ctx = genesisChain();
    dispatch(ctx, call, { hotkey: MINER_HOT }, signed(MINER));
    expect(dispatch(ctx, call, { hotkey: STRANGER_HOT }, signed(STRANGER))).toBe(
      'SubtensorModule.TooManyRegistrationsThisBlock',
    );
  });

  it('error: TooManyRegistrationsThisInterval', () => {
    // Genesis has a target of 1, and three times that is allowed.
    const ctx = genesisChain();
    MaxRegistrationsPerBlock.insert(ctx, 0, 10);
    const results = [1, 2, 3, 4].map((i) => dispatch(ctx, call, { hotkey: account(i) }, signed(MINER)));
    expect(results).toEqual(['ok', 'ok', 'ok', 'SubtensorModule.TooManyRegistrationsThisInterval']);
  });

  it('error: HotKeyAlreadyRegisteredInSubNet', () => {
    const ctx = genesisChain();
    MaxRegistrationsPerBlock.insert(ctx, 0, 10);
    dispatch(ctx, call, { hotkey: MINER_HOT }, signed(MINER));
    expect(dispatch(ctx, call, { hotkey: MINER_HOT }, signed(MINER))).toBe(
      'SubtensorModule.HotKeyAlreadyRegisteredInSubNet',
    );
  });

  it('error: CannotUseSystemAccount', () => {
    const ctx = genesisChain();
    const hotkey = getSubnetAccountId(ctx, 1)!;
    expect(dispatch(ctx, call, { hotkey }, signed(MINER))).toBe('SubtensorModule.CannotUseSystemAccount');
  });

  it('error: BadOrigin', () => {
    expect(dispatch(genesisChain(), call, { hotkey: MINER_HOT }, ROOT)).toBe('BadOrigin');
  });
});

describe('neurons', () => {
  it('behavior: uids and hotkeys stay each other’s inverse however many register', () => {
    const ctx = subnetChain();
    MaxAllowedUids.insert(ctx, NETUID, 4);
    for (let i = 0; i < 10; i++) {
      jumpTo(ctx, 2 + i);
      registerMiner(ctx, MINER, account(0x40 + i));
      const keys = Keys.iterPrefix(ctx, NETUID);
      expect(keys).toHaveLength(SubnetworkN.get(ctx, NETUID));
      expect(keys.map(([uid, hotkey]) => [Uids.get(ctx, NETUID, hotkey), uid])).toEqual(
        keys.map(([uid]) => [uid, uid]),
      );
      expect(Uids.iterPrefix(ctx, NETUID)).toHaveLength(keys.length);
    }
    expect(SubnetworkN.get(ctx, NETUID)).toBe(4);
  });
});
