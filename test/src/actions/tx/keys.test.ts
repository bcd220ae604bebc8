/** associate-hotkey, swap-hotkey, set-identity and the steps of a coldkey swap, against the state itself. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureNewColdkey } from '../../../../src/actions/query/ensure-new-coldkey.js';
import { getHotkeyOwner } from '../../../../src/actions/query/get-hotkey-owner.js';
import { getIdentities } from '../../../../src/actions/query/get-identities.js';
import { listColdkeySwaps } from '../../../../src/actions/query/list-coldkey-swaps.js';
import { announceColdkeySwap } from '../../../../src/actions/tx/announce-coldkey-swap.js';
import { associateHotkey } from '../../../../src/actions/tx/associate-hotkey.js';
import { clearColdkeySwap } from '../../../../src/actions/tx/clear-coldkey-swap.js';
import { disputeColdkeySwap } from '../../../../src/actions/tx/dispute-coldkey-swap.js';
import { executeColdkeySwap } from '../../../../src/actions/tx/execute-coldkey-swap.js';
import type { TransactionPlan } from '../../../../src/actions/tx/plan.js';
import { setIdentity } from '../../../../src/actions/tx/set-identity.js';
import { swapHotkey } from '../../../../src/actions/tx/swap-hotkey.js';
import { accountHash, type Signer } from '../../../../src/client/index.js';
import { encodeSs58 } from '../../../../src/codec/ss58.js';
import { SubnetNotFoundError } from '../../../../src/errors/chain-state.js';
import {
  ColdkeySwapError,
  HotkeyOwnedError,
  InvalidIdentityError,
  UnsuitableColdkeyError,
} from '../../../../src/errors/key-swap.js';
import * as storage from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Account } from '../../../../src/runtime/pallets/system/storage.js';
import { developmentSigner } from '../../../helpers/test-chain.js';
import { ID, NETUID, type SubnetChain, subnetChain } from '../subnet.js';

const fresh = (byte: number) => encodeSs58(new Uint8Array(32).fill(byte));
const freshId = (byte: number) => `0x${byte.toString(16).padStart(2, '0').repeat(32)}` as const;

let chain: SubnetChain;
beforeAll(async () => {
  chain = await subnetChain();
});
afterAll(() => chain.close());

async function done<R>(
  planning: Promise<TransactionPlan<R>>,
  signer: Signer = chain.bob,
): Promise<R & { fee: bigint }> {
  const { call, outcome } = await planning;
  const receipt = await chain.send(signer, call);
  return { ...outcome(receipt), fee: receipt.feeRao ?? 0n };
}
const freeOfBob = () => chain.ask((ctx) => Account.get(ctx, ID.bob).data.free);
const swapsOf = async (coldkey: string) => (await listColdkeySwaps(chain.client, [coldkey]))[0];
async function problem(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ColdkeySwapError);
  return (error as ColdkeySwapError).problem;
}

describe('associateHotkey, getHotkeyOwner', () => {
  it('default', async () => {
    const terms = { coldkey: chain.bob.address, hotkey: fresh(1) };
    expect(await getHotkeyOwner(chain.client, fresh(1))).toBeUndefined();
    expect(await done(associateHotkey(chain.client, terms))).toMatchObject(terms);
    expect(await chain.ask((ctx) => storage.Owner.get(ctx, freshId(1)))).toBe(ID.bob);
    expect(await getHotkeyOwner(chain.client, fresh(1))).toBe(chain.bob.address);
    const [again] = (await associateHotkey(chain.client, terms)).effects;
    expect(again?.what).toBe('already own hotkey');
  });

  it('error: a hotkey of somebody else', async () => {
    const terms = { coldkey: chain.bob.address, hotkey: chain.aliceHotkey.address };
    await expect(associateHotkey(chain.client, terms)).rejects.toThrow(
      new HotkeyOwnedError(terms.hotkey, chain.alice.address),
    );
  });
});

describe('setIdentity, getIdentities', () => {
  const set = (changes: object) => setIdentity(chain.client, { coldkey: chain.bob.address, changes });

  it('default: given fields change, the others stay', async () => {
    const { identity } = await done(set({ name: 'Bób', url: 'https://bob' }));
    expect(identity).toMatchObject({ name: 'Bób', url: 'https://bob', discord: '' });
    await done(set({ url: '', discord: 'bob#1' }));
    expect(await getIdentities(chain.client, [chain.alice.address, chain.bob.address])).toEqual([
      undefined,
      { ...identity, url: '', discord: 'bob#1' },
    ]);
    const stored = await chain.ask((ctx) => storage.IdentitiesV2.get(ctx, ID.bob));
    expect(Buffer.from(stored!.name).toString()).toBe('Bób');
  });

  it('error: more bytes than the chain takes', async () => {
    // Two bytes each.
    await expect(set({ name: 'é'.repeat(129) })).rejects.toThrow(new InvalidIdentityError('name', 258, 256));
    await expect(set({ name: 'é'.repeat(128) })).resolves.toBeDefined();
  });
});

describe('swapHotkey', () => {
  const swap = (changes = {}) =>
    swapHotkey(chain.client, {
      ...{ coldkey: chain.bob.address, hotkey: chain.bobHotkey.address, newHotkey: fresh(2) },
      ...{ netuid: undefined, keepStake: false },
      ...changes,
    });

  it('default: the new hotkey has the uid; the cost that was told is paid', async () => {
    const free = await freeOfBob();
    const planned = await swap();
    const { cost, fee, ...result } = await done(Promise.resolve(planned));
    expect(planned.cost).toEqual(cost);
    expect(result).toEqual({ hotkey: chain.bobHotkey.address, newHotkey: fresh(2) });
    expect(await freeOfBob()).toBe(free - cost.rao - fee);
    expect(await chain.ask((ctx) => storage.Uids.get(ctx, NETUID, freshId(2)))).toBe(1);
  });

  it('args: netuid', async () => {
    const { call } = await swap({ hotkey: fresh(2), newHotkey: fresh(3), netuid: NETUID });
    expect(call).toMatchObject({ name: 'swap_hotkey_v2', args: { netuid: NETUID, keep_stake: false } });
  });

  it('error: what is not there, or belongs to somebody else', async () => {
    await expect(swap({ netuid: 77 })).rejects.toThrow(new SubnetNotFoundError(77));
    const alices = new HotkeyOwnedError(chain.aliceHotkey.address, chain.alice.address);
    await expect(swap({ hotkey: chain.aliceHotkey.address })).rejects.toThrow(alices);
    await expect(swap({ newHotkey: chain.aliceHotkey.address })).rejects.toThrow(alices);
  });
});

describe('a coldkey swap', () => {
  const terms = (newColdkey = fresh(4)) => ({ coldkey: chain.bob.address, newColdkey });

  it('error: before it is announced', async () => {
    expect(await listColdkeySwaps(chain.client, undefined)).toEqual([]);
    expect(await problem(executeColdkeySwap(chain.client, terms()))).toBe('not-announced');
    expect(await problem(clearColdkeySwap(chain.client, chain.bob.address))).toBe('not-announced');
    expect(await problem(disputeColdkeySwap(chain.client, chain.bob.address))).toBe('not-announced');
  });

  it('error: a coldkey that cannot take over', async () => {
    const announce = (newColdkey: string) => announceColdkeySwap(chain.client, terms(newColdkey));
    for (const unsuitable of [chain.bob.address, chain.alice.address, chain.aliceHotkey.address]) {
      await expect(announce(unsuitable)).rejects.toThrow(UnsuitableColdkeyError);
    }
    await expect(ensureNewColdkey(chain.client, chain.bob.address, fresh(4))).resolves.toBeUndefined();
  });

  it('default: announced, waited for, executed', async () => {
    const free = await freeOfBob();
    const announced = await done(announceColdkeySwap(chain.client, terms()));
    expect(announced.newColdkeyHash).toBe(accountHash(fresh(4)));
    expect(await freeOfBob()).toBe(free - announced.cost.rao - announced.fee);
    const [block, hash] = (await chain.ask((ctx) => storage.ColdkeySwapAnnouncements.get(ctx, ID.bob)))!;
    expect([announced.executionBlock, announced.newColdkeyHash]).toEqual([block, hash]);
    const head = (await chain.client.header()).number;
    expect(await swapsOf(chain.bob.address)).toMatchObject({
      status: 'pending',
      executionBlock: block,
      blocksLeft: block - head,
    });
    expect(await listColdkeySwaps(chain.client, undefined)).toEqual([await swapsOf(chain.bob.address)]);

    expect(await problem(executeColdkeySwap(chain.client, terms()))).toBe('too-early');
    expect(await problem(executeColdkeySwap(chain.client, terms(fresh(5))))).toBe('other-key');
    expect(await problem(announceColdkeySwap(chain.client, terms(fresh(5))))).toBe('too-early');
    await chain.mineTo(block);
    expect(await swapsOf(chain.bob.address)).toMatchObject({ status: 'ready', blocksLeft: 0 });
    await done(executeColdkeySwap(chain.client, terms()));
    expect(await chain.ask((ctx) => storage.OwnedHotkeys.get(ctx, freshId(4)))).toContain(freshId(2));
    expect(await swapsOf(chain.bob.address)).toBeUndefined();
  });

  it('behavior: withdrawn when the time for that has come', async () => {
    const dave = await developmentSigner('Dave');
    const { executionBlock } = await done(
      announceColdkeySwap(chain.client, { coldkey: dave.address, newColdkey: fresh(6) }),
      dave,
    );
    expect(await problem(clearColdkeySwap(chain.client, dave.address))).toBe('too-early');
    const { clearBlock } = (await swapsOf(dave.address))!;
    expect(clearBlock).toBeGreaterThanOrEqual(executionBlock);
    await chain.mineTo(clearBlock);
    expect(await done(clearColdkeySwap(chain.client, dave.address), dave)).toMatchObject({
      coldkey: dave.address,
    });
    expect(await swapsOf(dave.address)).toBeUndefined();
  });

  it('behavior: disputed, it is frozen', async () => {
    const eve = await developmentSigner('Eve');
    const eves = { coldkey: eve.address, newColdkey: fresh(7) };
    await done(announceColdkeySwap(chain.client, eves), eve);
    await done(disputeColdkeySwap(chain.client, eve.address), eve);
    const { number } = await chain.client.header();
    expect(await swapsOf(eve.address)).toMatchObject({ status: 'disputed', disputedBlock: number });
    expect(await problem(executeColdkeySwap(chain.client, eves))).toBe('disputed');
    expect(await problem(clearColdkeySwap(chain.client, eve.address))).toBe('disputed');
  });
});
