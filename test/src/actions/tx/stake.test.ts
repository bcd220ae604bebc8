/** add-stake, remove-stake, unstake-all and move-stake, with price limits, against the state itself. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getPrices } from '../../../../src/actions/query/get-prices.js';
import { addStake } from '../../../../src/actions/tx/add-stake.js';
import { moveStake, swapStake, transferStake } from '../../../../src/actions/tx/move-stake.js';
import type { TransactionPlan } from '../../../../src/actions/tx/plan.js';
import { removeStake } from '../../../../src/actions/tx/remove-stake.js';
import { unstakeAll } from '../../../../src/actions/tx/unstake-all.js';
import type { Signer } from '../../../../src/client/index.js';
import { InsufficientFundsError, SubnetNotFoundError } from '../../../../src/errors/chain-state.js';
import { DispatchFailedError } from '../../../../src/errors/transaction.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { Account } from '../../../../src/runtime/pallets/system/storage.js';
import { alphaAmount, parseProportion, taoAmount } from '../../../../src/units/index.js';
import { ID, livedInChain, NETUID, type SubnetChain, TAO } from '../subnet.js';

let chain: SubnetChain;
beforeAll(async () => {
  chain = await livedInChain();
  await chain.asRoot('sudo_set_subtoken_enabled', { netuid: 0, subtoken_enabled: true });
  await chain.asRoot('sudo_set_subtoken_enabled', { netuid: 1, subtoken_enabled: true });
});
afterAll(() => chain.close());

const stakeOf = (netuid = NETUID, coldkey = ID.bob, hotkey = ID.aliceHotkey) =>
  chain.ask((ctx) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid));
const freeOfBob = () => chain.ask((ctx) => Account.get(ctx, ID.bob).data.free);

/** Sends a plan as Bob: its outcome, and the fee. */
async function done<R>(
  planning: Promise<TransactionPlan<R>>,
  signer: Signer = chain.bob,
): Promise<R & { fee: bigint }> {
  const { call, outcome } = await planning;
  const receipt = await chain.send(signer, call);
  return { ...outcome(receipt), fee: receipt.feeRao ?? 0n };
}

const hotkey = () => chain.aliceHotkey.address;
const add = (changes = {}) =>
  addStake(chain.client, {
    ...{
      hotkey: hotkey(),
      netuid: NETUID,
      amount: taoAmount(2n * TAO),
      tolerance: undefined,
      allowPartial: false,
    },
    ...changes,
  });
const remove = (changes = {}) =>
  removeStake(chain.client, {
    ...{ coldkey: chain.bob.address, hotkey: hotkey(), netuid: NETUID, alphaRao: TAO },
    ...{ tolerance: undefined, allowPartial: false },
    ...changes,
  });

describe('addStake', () => {
  it('default: what was spent left the account, what was received is staked', async () => {
    const [free, stake] = [await freeOfBob(), await stakeOf()];
    const { spent, received, fee } = await done(add());
    expect([spent, received.unit]).toEqual([taoAmount(2n * TAO), 'alpha']);
    expect(await freeOfBob()).toBe(free - spent.rao - fee);
    // Dividends may come with the block; the stake has at least what was received.
    expect((await stakeOf()) - stake).toBeGreaterThanOrEqual(received.rao - 1n);
  });

  it('behavior: the plan tells price, fee and result beforehand', async () => {
    const { call, effects, signer, cost } = await add();
    expect(call).toMatchObject({ pallet: 'SubtensorModule', name: 'add_stake' });
    expect([signer, cost]).toEqual(['coldkey', taoAmount(2n * TAO)]);
    expect(effects.map(({ what }) => what)).toEqual(['spend', 'receive', 'pool fee']);
  });

  it('args: tolerance becomes a limit price', async () => {
    const price = (await getPrices(chain.client)).get(NETUID)!;
    const { call } = await add({ tolerance: parseProportion('5%') });
    expect(call).toMatchObject({
      name: 'add_stake_limit',
      args: { limit_price: price + price / 20n, allow_partial: false },
    });
    await done(add({ tolerance: parseProportion('5%') }));
  });

  it('args: tolerance on root, where there is no price to limit', async () => {
    const { call } = await add({ netuid: 0, tolerance: parseProportion('5%') });
    expect(call.name).toBe('add_stake');
  });

  it('args: allowPartial takes what the limit allows', async () => {
    const amount = taoAmount(500n * TAO);
    const tolerance = parseProportion('1%');
    await expect(done(add({ amount, tolerance }))).rejects.toMatchObject({
      code: 'DISPATCH_FAILED',
      error: 'SubtensorModule.SlippageTooHigh',
      retry: 'later',
    });
    const free = await freeOfBob();
    const { spent, fee } = await done(add({ amount, tolerance, allowPartial: true }));
    expect(spent.rao).toBeLessThan(amount.rao);
    expect(await freeOfBob()).toBe(free - spent.rao - fee);
  });

  it('error: no such subnet', async () => {
    await expect(add({ netuid: 77 })).rejects.toThrow(new SubnetNotFoundError(77));
  });

  it('error: less than the chain takes', async () => {
    await expect(done(add({ amount: taoAmount(1n) }))).rejects.toThrow(DispatchFailedError);
  });
});

describe('removeStake', () => {
  it('default', async () => {
    const [free, stake] = [await freeOfBob(), await stakeOf()];
    const { spent, received, fee } = await done(remove());
    // Of the amount asked for, the pool's fee is a part.
    expect([spent, received.unit]).toEqual([alphaAmount(NETUID, TAO), 'tao']);
    expect(await freeOfBob()).toBe(free + received.rao - fee);
    expect(await stakeOf()).toBeLessThanOrEqual(stake - TAO + TAO / 10n);
  });

  it('args: tolerance becomes a limit price', async () => {
    const price = (await getPrices(chain.client)).get(NETUID)!;
    const { call } = await remove({ tolerance: parseProportion('5%') });
    expect(call).toMatchObject({ name: 'remove_stake_limit', args: { limit_price: price - price / 20n } });
    await done(remove({ tolerance: parseProportion('5%') }));
  });

  it('args: alphaRao undefined is the whole position', async () => {
    const stake = await stakeOf();
    const { call } = await remove({ alphaRao: undefined });
    expect(call.args.amount_unstaked).toBe(stake);
  });

  it('error: more than there is, or nothing at all', async () => {
    const stake = await stakeOf();
    const error = await remove({ alphaRao: stake + 1n }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InsufficientFundsError);
    expect(error).toMatchObject({ neededRao: stake + 1n, availableRao: stake, exitCode: 6 });
    await expect(remove({ netuid: 1, alphaRao: undefined })).rejects.toThrow(InsufficientFundsError);
    await expect(remove({ netuid: 77 })).rejects.toThrow(new SubnetNotFoundError(77));
  });
});

describe('moveStake, transferStake, swapStake', () => {
  const origin = (changes = {}) => ({
    ...{ coldkey: chain.bob.address, hotkey: hotkey(), netuid: NETUID, alphaRao: TAO },
    ...changes,
  });

  it('default: to another hotkey', async () => {
    const bobHotkey = chain.bobHotkey.address;
    const to = { hotkey: bobHotkey, netuid: NETUID };
    const result = await done(moveStake(chain.client, origin(), to));
    expect(result).toMatchObject({
      from: { hotkey: hotkey(), netuid: NETUID, coldkey: chain.bob.address },
      to: { ...to, coldkey: chain.bob.address },
      amount: alphaAmount(NETUID, TAO),
    });
    await expect(moveStake(chain.client, origin(), { ...to, netuid: 77 })).rejects.toThrow(
      new SubnetNotFoundError(77),
    );
  });

  it('behavior: to another coldkey', async () => {
    const before = await stakeOf(NETUID, ID.alice);
    const { to } = await done(
      transferStake(chain.client, origin(), { coldkey: chain.alice.address, netuid: NETUID }),
    );
    expect(to).toEqual({ coldkey: chain.alice.address, hotkey: hotkey(), netuid: NETUID });
    expect((await stakeOf(NETUID, ID.alice)) - before).toBeGreaterThanOrEqual(TAO - 1n);
  });

  it('behavior: to another subnet, within a limit or without', async () => {
    const into = (tolerance: string | undefined) =>
      swapStake(chain.client, origin(), {
        netuid: 0,
        tolerance: tolerance === undefined ? undefined : parseProportion(tolerance),
        allowPartial: false,
      });
    const before = await stakeOf(0);
    expect((await into(undefined)).call.name).toBe('swap_stake');
    const price = (await getPrices(chain.client)).get(NETUID)!;
    // Price of the origin in that of root, which is 1, less a twentieth.
    expect((await into('5%')).call).toMatchObject({
      name: 'swap_stake_limit',
      args: { limit_price: price - price / 20n },
    });
    await done(into('5%'));
    expect(await stakeOf(0)).toBeGreaterThan(before);
  });

  it('args: allowPartial moves what the limit allows', async () => {
    // So much that the price falls by more than a thousandth.
    await done(add({ amount: taoAmount(20n * TAO) }));
    const stake = await stakeOf();
    const terms = { netuid: 0, tolerance: parseProportion('0.1%'), allowPartial: true };
    const { amount } = await done(swapStake(chain.client, origin({ alphaRao: undefined }), terms));
    expect(amount.rao).toBeGreaterThan(0n);
    expect(amount.rao).toBeLessThan(stake);
    // Dividends may have come with the block.
    expect((await stakeOf()) - (stake - amount.rao)).toBeLessThan(TAO / 10n);
  });

  it('error: more than there is', async () => {
    const all = origin({ alphaRao: 10n ** 18n });
    await expect(moveStake(chain.client, all, { hotkey: hotkey(), netuid: 0 })).rejects.toThrow(
      InsufficientFundsError,
    );
    await expect(
      moveStake(chain.client, origin({ netuid: 77 }), { hotkey: hotkey(), netuid: 0 }),
    ).rejects.toThrow(new SubnetNotFoundError(77));
  });
});

describe('unstakeAll', () => {
  it('default: every position with the hotkey', async () => {
    const free = await freeOfBob();
    const { removed, fee } = await done(unstakeAll(chain.client, hotkey()));
    expect(removed.map(({ netuid }) => netuid).sort()).toEqual([0, NETUID]);
    const received = removed.reduce((sum, part) => sum + part.received.rao, 0n);
    expect(await freeOfBob()).toBe(free + received - fee);
    expect(await stakeOf()).toBe(0n);
  });

  it('error: a hotkey nobody knows', async () => {
    const unknown = unstakeAll(chain.client, chain.alice.address);
    await expect(done(unknown)).rejects.toMatchObject({ error: 'SubtensorModule.HotKeyAccountNotExists' });
  });
});
