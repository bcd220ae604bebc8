/** create-subnet, register-neuron, set-hyperparameter and transfer, against the state itself. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getBurnCost, getRegistrationCost } from '../../../../src/actions/query/get-burn-cost.js';
import { createSubnet, startSubnet } from '../../../../src/actions/tx/create-subnet.js';
import { findEvent, requireEvent, type TransactionPlan } from '../../../../src/actions/tx/plan.js';
import { registerNeuron } from '../../../../src/actions/tx/register-neuron.js';
import { setHyperparameter } from '../../../../src/actions/tx/set-hyperparameter.js';
import { transfer } from '../../../../src/actions/tx/transfer.js';
import type { Receipt, Signer } from '../../../../src/client/index.js';
import { encodeSs58 } from '../../../../src/codec/ss58.js';
import { SubnetNotFoundError } from '../../../../src/errors/chain-state.js';
import {
  HyperparameterValueError,
  UnknownHyperparameterError,
} from '../../../../src/errors/hyperparameter.js';
import { NodeAnswerError } from '../../../../src/errors/node.js';
import { DispatchFailedError } from '../../../../src/errors/transaction.js';
import { ExistentialDeposit } from '../../../../src/runtime/pallets/balances/constants.js';
import * as storage from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Account } from '../../../../src/runtime/pallets/system/storage.js';
import { taoAmount } from '../../../../src/units/index.js';
import { developmentSigner } from '../../../helpers/test-chain.js';
import { ID, NETUID, type SubnetChain, subnetChain, TAO } from '../subnet.js';

let chain: SubnetChain;
beforeAll(async () => {
  chain = await subnetChain();
});
afterAll(() => chain.close());

async function done<R>(planning: Promise<TransactionPlan<R>>, signer: Signer): Promise<R & { fee: bigint }> {
  const { call, outcome } = await planning;
  const receipt = await chain.send(signer, call);
  return { ...outcome(receipt), fee: receipt.feeRao ?? 0n };
}
const freeOf = (id: (typeof ID)['bob']) => chain.ask((ctx) => Account.get(ctx, id).data.free);

describe('createSubnet, startSubnet', () => {
  it('default: the cost that was told is locked, the subnet is there', async () => {
    const { address } = await developmentSigner('Bob_hk2');
    const [free, cost] = [await freeOf(ID.bob), await getBurnCost(chain.client)];
    const planned = await createSubnet(chain.client, address);
    expect([planned.cost, planned.signer]).toEqual([cost, 'coldkey']);
    const created = await done(Promise.resolve(planned), chain.bob);
    expect(created).toMatchObject({ netuid: 3, hotkey: address });
    expect(await freeOf(ID.bob)).toBe(free - created.cost.rao - created.fee);
    expect(await chain.ask((ctx) => storage.SubnetOwner.get(ctx, 3))).toBe(ID.bob);

    const isStarted = () => chain.ask((ctx) => storage.SubtokenEnabled.get(ctx, 3));
    expect(await isStarted()).toBe(false);
    expect(await done(startSubnet(chain.client, 3), chain.bob)).toMatchObject({ netuid: 3 });
    expect(await isStarted()).toBe(true);
  });

  it('behavior: with an identity, which the chain keeps; a field too long is refused before', async () => {
    const { address } = await developmentSigner('Bob_hk4');
    const identity = { subnetName: 'mine', githubRepo: 'https://example.org/mine', discord: '@me' };
    const planned = await createSubnet(chain.client, address, identity);
    expect(planned.call.name).toBe('register_network_with_identity');
    expect(planned.effects.map(({ what }) => what)).toContain('set subnetName');
    const { netuid } = await done(Promise.resolve(planned), chain.bob);
    const kept = await chain.ask((ctx) => storage.SubnetIdentitiesV3.get(ctx, netuid));
    expect(Buffer.from(kept!.subnet_name).toString()).toBe('mine');
    expect(Buffer.from(kept!.logo_url).toString()).toBe('');
    await expect(createSubnet(chain.client, address, { discord: 'x'.repeat(257) })).rejects.toMatchObject({
      code: 'INVALID_IDENTITY',
      details: { field: 'discord', bytes: 257, maxBytes: 256 },
    });
  });

  it('error: starting the subnet of somebody else', async () => {
    await expect(done(startSubnet(chain.client, NETUID), chain.bob)).rejects.toThrow(DispatchFailedError);
  });
});

describe('registerNeuron', () => {
  it('default: the burn that was told is paid, the next uid is given', async () => {
    const { address } = await developmentSigner('Bob_hk3');
    const [free, cost] = [await freeOf(ID.bob), await getRegistrationCost(chain.client, NETUID)];
    const planned = await registerNeuron(chain.client, NETUID, address);
    expect(planned.cost).toEqual(cost);
    const result = await done(Promise.resolve(planned), chain.bob);
    expect(result).toMatchObject({ netuid: NETUID, uid: 2, hotkey: address });
    expect(await freeOf(ID.bob)).toBe(free - result.cost.rao - result.fee);
  });

  it('behavior: root costs the fee alone', async () => {
    const planned = await registerNeuron(chain.client, 0, chain.bobHotkey.address);
    expect([planned.call.name, planned.cost]).toEqual(['root_register', taoAmount(0n)]);
  });

  it('error: no such subnet; a hotkey that is there already', async () => {
    const { address } = chain.bobHotkey;
    await expect(registerNeuron(chain.client, 77, address)).rejects.toThrow(new SubnetNotFoundError(77));
    await expect(done(registerNeuron(chain.client, NETUID, address), chain.bob)).rejects.toMatchObject({
      error: 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet',
    });
  });
});

describe('setHyperparameter', () => {
  const set = (parameter: string, value: string, asRoot = false) =>
    setHyperparameter(chain.client, { netuid: NETUID, parameter, value, asRoot });
  const args = async (parameter: string, value: string) => {
    const { args: all } = (await set(parameter, value)).call;
    return Object.values(all).slice(1);
  };

  it('default: as the owner', async () => {
    const result = await done(set('commit_reveal_weights_enabled', 'false'), chain.alice);
    expect(result).toMatchObject({
      ...{ netuid: NETUID, parameter: 'commit_reveal_weights_enabled', value: 'false' },
      call: 'AdminUtils.sudo_set_commit_reveal_weights_enabled',
    });
    expect(await chain.ask((ctx) => storage.CommitRevealWeightsEnabled.get(ctx, NETUID))).toBe(false);
  });

  it('args: asRoot', async () => {
    const planned = await set('kappa', '0.25', true);
    expect([planned.call.pallet, planned.call.name]).toEqual(['Sudo', 'sudo']);
    await done(Promise.resolve(planned), chain.alice);
    // A quarter of 65 535, rounded down as everywhere: 16 383.75.
    expect(await chain.ask((ctx) => storage.Kappa.get(ctx, NETUID))).toBe(16_383);
  });

  it('behavior: the owner sets the tempo with a call of its own', async () => {
    expect((await set('tempo', '400')).call.name).toBe('set_tempo');
    expect((await set('tempo', '400', true)).call.args.call).toMatchObject({ name: 'sudo_set_tempo' });
  });

  it.each([
    ['weights_version', 'sudo_set_weights_version_key'],
    ['weights_rate_limit', 'sudo_set_weights_set_rate_limit'],
    ['max_validators', 'sudo_set_max_allowed_validators'],
    ['registration_allowed', 'sudo_set_network_registration_allowed'],
  ])('behavior: btcli calls it %s', async (parameter, name) => {
    expect((await set(parameter, '1')).call.name).toBe(name);
  });

  it('behavior: values of every kind', async () => {
    expect(await args('yuma3_enabled', 'on')).toEqual([true]);
    expect(await args('min_burn', '500')).toEqual([500n]);
    expect(await args('min_burn', '0.5')).toEqual([TAO / 2n]);
    expect(await args('alpha_values', '0.1, 0.9')).toEqual([6553, 58_981]);
    expect(await args('alpha_sigmoid_steepness', '-3')).toEqual([-3]);
    // 1.5 with 64 bits of fraction.
    expect(await args('burn_increase_mult', '1.5')).toEqual([{ bits: 3n << 63n }]);
    expect(await args('weights_version_key', '18446744073709551615')).toEqual([2n ** 64n - 1n]);
  });

  it.each([
    ['yuma3_enabled', 'maybe'],
    ['kappa', '65536'],
    ['kappa', '-1'],
    ['alpha_values', '1'],
    ['alpha_sigmoid_steepness', '40000'],
    ['burn_increase_mult', 'one'],
    ['weights_version_key', '18446744073709551616'],
  ])('error: %s %s', async (parameter, value) => {
    await expect(set(parameter, value)).rejects.toThrow(HyperparameterValueError);
  });

  it('error: a parameter there is not', async () => {
    await expect(set('tmepo', '1')).rejects.toThrow(UnknownHyperparameterError);
    // One of the whole network takes no subnet.
    await expect(set('network_rate_limit', '1')).rejects.toThrow(UnknownHyperparameterError);
  });

  it('error: somebody who is not the owner', async () => {
    await expect(done(set('kappa', '1'), chain.bob)).rejects.toMatchObject({ code: 'DISPATCH_FAILED' });
  });
});

describe('transfer', () => {
  const STRANGER = new Uint8Array(32).fill(8);
  const send = (changes = {}) =>
    transfer(chain.client, {
      ...{ to: encodeSs58(STRANGER), amount: taoAmount(3n * TAO), allowDeath: false },
      ...changes,
    });
  const received = () => chain.ask((ctx) => Account.get(ctx, `0x${'08'.repeat(32)}`).data.free);

  it('default', async () => {
    const free = await freeOf(ID.bob);
    const { from, to, amount, fee } = await done(send(), chain.bob);
    expect([from, to, amount]).toEqual([chain.bob.address, encodeSs58(STRANGER), taoAmount(3n * TAO)]);
    expect(await received()).toBe(3n * TAO);
    expect(await freeOf(ID.bob)).toBe(free - 3n * TAO - fee);
  });

  it('args: allowDeath', async () => {
    expect((await send()).call.name).toBe('transfer_keep_alive');
    expect((await send({ allowDeath: true })).call.name).toBe('transfer_allow_death');
  });

  it('args: amount undefined is all, but what keeps the account alive', async () => {
    const dave = await developmentSigner('Dave');
    const before = await received();
    const { amount } = await done(send({ amount: undefined }), dave);
    expect(await received()).toBe(before + amount.rao);
    const left = (await chain.client.storage<{ data: { free: bigint } }>('System', 'Account', [dave.address]))
      .data.free;
    expect(left).toBe(await chain.ask((ctx) => ExistentialDeposit.get(ctx)));
    const eve = await developmentSigner('Eve');
    await done(send({ amount: undefined, allowDeath: true }), eve);
    expect(await chain.client.storage('System', 'Account', [eve.address])).toMatchObject({
      data: { free: 0n },
    });
  });
});

describe('events of a receipt', () => {
  const receipt = { events: [{ pallet: 'A', name: 'B', data: 1 }] } as unknown as Receipt;

  it('default', () => {
    expect(findEvent(receipt, 'A', 'B')?.data).toBe(1);
    expect(requireEvent(receipt, 'A', 'B').data).toBe(1);
    expect(findEvent(receipt, 'A', 'C')).toBeUndefined();
  });

  it('error: one the chain did not report', () => {
    expect(() => requireEvent(receipt, 'A', 'C')).toThrow(NodeAnswerError);
  });
});
