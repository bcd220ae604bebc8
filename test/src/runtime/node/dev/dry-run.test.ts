import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeCall, unsignedForFee } from '../../../../../src/client/index.js';
import { toHex } from '../../../../../src/codec/hex.js';
import { readSs58 } from '../../../../../src/codec/ss58.js';
import type { DryRun } from '../../../../../src/runtime/node/dev/dry-run.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { SubnetAlphaIn, SubnetTAO } from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { priceRao } from '../../../../../src/runtime/pallets/swap/runtime-api.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import type { Signer } from '../../../../../src/wallet/index.js';
import { developmentSigner, type TestChain, testChain } from '../../../../helpers/test-chain.js';

const NETUID = 2;
const TAO = 1_000_000_000n;

let chain: TestChain;
let alice: Signer;
let bob: Signer;
beforeAll(async () => {
  chain = await testChain({ preset: 'localnet' });
  [alice, bob] = await Promise.all([developmentSigner('Alice'), developmentSigner('Bob')]);
  await chain.send(alice, ['SubtensorModule', 'register_network', { hotkey: bob.address }]);
  await chain.send(alice, ['SubtensorModule', 'start_call', { netuid: NETUID }]);
  await chain.mine(3);
});
afterAll(() => chain.close());

const idOf = ({ address }: Signer) => toHex(readSs58(address).accountId);
const addStake = (rao: bigint) =>
  ['SubtensorModule', 'add_stake', { hotkey: bob.address, netuid: NETUID, amount_staked: rao }] as const;

/** A dry run of what nobody has signed. */
async function tryCall(signer: Signer, call: ReturnType<typeof addStake>): Promise<DryRun> {
  const unsigned = encodeCall(await chain.client.schema(), ...call);
  const extrinsic = toHex(await unsignedForFee(chain.client, signer, unsigned));
  return (await chain.provider.request('dev_dryRun', [{ extrinsic, anySignature: true }])) as DryRun;
}

describe('dev_dryRun', () => {
  it('default: foretells the next block to the rao', async () => {
    const tried = await tryCall(alice, addStake(50n * TAO));
    expect(tried).toMatchObject({ outcome: 'included', error: null, refusal: null });
    const { feeRao, events } = await chain.send(alice, addStake(50n * TAO));
    expect(tried.feeRao).toBe(String(feeRao));
    expect(tried.events.map(({ event }) => event)).toEqual(
      events.map(({ pallet, name }) => `${pallet}.${name}`),
    );
    const now = await chain.ask((ctx) => ({
      balance: Account.get(ctx, idOf(alice)).data.free,
      stake: getStakeForHotkeyAndColdkeyOnSubnet(ctx, idOf(bob), idOf(alice), NETUID),
      tao: SubnetTAO.get(ctx, NETUID),
      alpha: SubnetAlphaIn.get(ctx, NETUID),
      price: priceRao(ctx, NETUID),
    }));
    const { balances, stakes, pools } = tried.effects;
    expect(balances.find(({ account }) => account === alice.address)?.after).toBe(now.balance.toString());
    expect(stakes).toMatchObject([{ hotkey: bob.address, coldkey: alice.address, netuid: NETUID }]);
    expect(BigInt(stakes[0]!.after)).toBe(now.stake);
    expect(pools).toEqual([
      {
        netuid: NETUID,
        tao: { before: expect.any(String), after: now.tao.toString() },
        alpha: { before: expect.any(String), after: now.alpha.toString() },
        price: { before: expect.any(String), after: now.price.toString() },
      },
    ]);
    expect(BigInt(pools[0]!.price.after)).toBeGreaterThan(BigInt(pools[0]!.price.before));
  });

  it('behavior: comes after what waits in the pool', async () => {
    await chain.provider.request('dev_setBlockBuildMode', ['Manual']);
    const first = await tryCall(alice, addStake(10n * TAO));
    const sent = chain.send(alice, addStake(10n * TAO));
    while (((await chain.provider.request('author_pendingExtrinsics', [])) as unknown[]).length === 0);
    const second = await tryCall(alice, addStake(10n * TAO));
    expect(second.outcome).toBe('included');
    expect(second.effects.stakes[0]!.before).toBe(first.effects.stakes[0]!.after);
    await chain.provider.request('dev_setBlockBuildMode', ['Instant']);
    await chain.mine(1);
    await sent;
  });

  it('behavior: leaves no trace, and signatures are asked for again', async () => {
    const { node } = chain.provider as unknown as { node: { db: { head: object } } };
    const { head } = node.db;
    const unsigned = encodeCall(await chain.client.schema(), ...addStake(TAO));
    const extrinsic = toHex(await unsignedForFee(chain.client, alice, unsigned));
    await chain.provider.request('dev_dryRun', [{ extrinsic, anySignature: true }]);
    expect(node.db.head).toEqual(head);
    expect(await chain.provider.request('dev_dryRun', [{ extrinsic }])).toMatchObject({
      outcome: 'refused',
      refusal: { code: 1010, message: 'Invalid Transaction', data: 'Transaction has a bad signature' },
    });
    await expect(chain.provider.request('author_submitExtrinsic', [extrinsic])).rejects.toThrow(
      'bad signature',
    );
  });

  it('error: a call that fails costs its fee all the same', async () => {
    const { outcome, error, feeRao, effects } = await tryCall(alice, addStake(1n));
    expect([outcome, error]).toEqual(['included', 'SubtensorModule.AmountTooLow']);
    const { before, after } = effects.balances.find(({ account }) => account === alice.address)!;
    expect(BigInt(before) - BigInt(after)).toBe(BigInt(feeRao!));
    expect([effects.stakes, effects.pools]).toEqual([[], []]);
  });

  it('error: what the pool would refuse, with its code', async () => {
    const data = 'Inability to pay some fees (e.g. account balance too low)';
    expect(await tryCall(await developmentSigner('Poor'), addStake(TAO))).toMatchObject({
      outcome: 'refused',
      error: data,
      refusal: { code: 1010, data },
      effects: { balances: [], stakes: [], pools: [] },
    });
  });
});

describe('system_dryRun', () => {
  it('default: the result as SCALE bytes', async () => {
    const unsigned = encodeCall(await chain.client.schema(), ...addStake(TAO));
    const forged = toHex(await unsignedForFee(chain.client, alice, unsigned));
    // Err(TransactionValidityError::Invalid(BadProof)).
    expect(await chain.provider.request('system_dryRun', [forged])).toBe('0x010004');
    await chain.provider.request('dev_impersonate', [alice.address]);
    expect(await chain.provider.request('system_dryRunAt', [forged])).toBe('0x0000');
    await expect(chain.provider.request('system_dryRun', ['0x00'])).rejects.toMatchObject({
      rpcCode: 1,
      rpcMessage: 'Unable to dry run extrinsic.',
    });
    await chain.provider.request('dev_stopImpersonating', [alice.address]);
  });
});
