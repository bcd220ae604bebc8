/** Transactions that are none, or may not be: each is refused with the answer a real node gives, and the chain goes on. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyringPair } from '@polkadot/keyring/types';
import { fromHex, type Hex, toHex } from '../../src/codec/hex.js';
import { JsonRpcError } from '../../src/errors/node.js';
import type { ErrorDef } from '../../src/runtime/frame/dispatch-error.js';
import { hashedKey } from '../../src/runtime/frame/keys.js';
import type { Call } from '../../src/runtime/frame/runtime-call.js';
import { compactU32 } from '../../src/runtime/frame/scale/compact.js';
import { type Era, mortalEra } from '../../src/runtime/frame/transaction/era.js';
import { encodeBareExtrinsic } from '../../src/runtime/frame/transaction/extrinsic.js';
import { extrinsicHash } from '../../src/runtime/frame/transaction/extrinsic-hash.js';
import {
  HotKeyNotRegisteredInSubNet,
  SubnetNotExists,
  SubtokenDisabled,
} from '../../src/runtime/pallets/subtensor/errors.js';
import { Account } from '../../src/runtime/pallets/system/storage.js';
import { developmentKey, idOf, signCall, transfer } from '../src/runtime/node/signing.js';
import { SIMULATED, type Subject } from './providers.js';

/** Version, address, signature, era, nonce, tip and mode of an immortal extrinsic with a nonce below 64 and no tip. */
const HEAD_BYTES = 1 + 33 + 65 + 4;
/** `Utility.as_derivative(0, call)` up to the inner call. */
const AS_DERIVATIVE = [11, 1, 0, 0];

const call = (name: string, args: Record<string, unknown>): Call => {
  const [pallet, method] = name.split('.') as [string, string];
  return { pallet, name: method, args };
};

/** The extrinsic with another body behind a length prefix that is right for it. */
function withBody(extrinsic: Hex, change: (body: number[]) => readonly number[]): Hex {
  const bytes = fromHex(extrinsic);
  const prefix = compactU32.encode(compactU32.decode(bytes)).length;
  const body = change([...bytes.subarray(prefix)]);
  return toHex(Uint8Array.from([...compactU32.encode(body.length), ...body]));
}

/** The body with other bytes for the call, which begins with the indices of pallet and call. */
const withCall = (change: (call: number[]) => readonly number[]) => (body: number[]) => [
  ...body.slice(0, HEAD_BYTES),
  ...change(body.slice(HEAD_BYTES)),
];

/** `Ok(Err(DispatchError::Module))`. */
const module = ({ palletIndex, index }: ErrorDef): Hex =>
  toHex(Uint8Array.of(0, 1, 3, palletIndex, index, 0, 0, 0));

describe.each(SIMULATED)('a provider %s: bad input', (_, open) => {
  let subject: Subject;
  let alice: KeyringPair;
  let bob: KeyringPair;
  let genesisHash: Hex;
  beforeAll(async () => {
    subject = await open();
    [alice, bob] = await Promise.all([developmentKey('Alice'), developmentKey('Bob')]);
    genesisHash = (await ask('chain_getBlockHash', 0)) as Hex;
  });
  afterAll(() => subject.close());

  const ask = (method: string, ...params: unknown[]) => subject.provider.request(method, params);
  const submit = (extrinsic: Hex) => ask('author_submitExtrinsic', extrinsic);
  const nextNonce = () => ask('system_accountNextIndex', alice.address) as Promise<number>;
  const signed = async (what: Call, { ahead = 0, ...options }: { ahead?: number; era?: Era } = {}) =>
    signCall(alice, what, { genesisHash, nonce: (await nextNonce()) + ahead, ...options });
  const headNumber = async () => Number(((await ask('chain_getHeader')) as { number: Hex }).number);

  /** Rao. */
  async function freeOf(pair: KeyringPair): Promise<bigint> {
    const value = (await ask(
      'state_getStorage',
      hashedKey(Account.prefix, Account.keys, [idOf(pair)]),
    )) as Hex;
    return Account.value.codec.decode(fromHex(value)).data.free;
  }

  async function refusal(extrinsic: Hex): Promise<JsonRpcError> {
    const error = await submit(extrinsic).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(JsonRpcError);
    return error as JsonRpcError;
  }

  /** Nothing of the refusal stays: no nonce, no block; and the next good transaction is in a block at once. */
  async function expectRefused(extrinsic: Hex, expected: object): Promise<void> {
    const [nonce, head] = [await nextNonce(), await headNumber()];
    expect(await refusal(extrinsic)).toMatchObject(expected);
    expect([await nextNonce(), await headNumber()]).toEqual([nonce, head]);
    await submit(await signed(transfer(idOf(bob), 1n)));
    expect([await nextNonce(), await headNumber()]).toEqual([nonce + 1, head + 1]);
  }

  const UNDECODABLE = {
    rpcCode: 1002,
    rpcMessage: expect.stringMatching(/^Verification Error: Runtime error: Execution failed/),
  };
  const lock = call('SubtensorModule.set_perpetual_lock', { netuid: 1, enabled: true });
  const precompile = call('AdminUtils.sudo_toggle_evm_precompile', {
    precompile_id: 'Staking',
    enabled: true,
  });
  const batch = call('SubtensorModule.batch_commit_weights', {
    netuids: [1],
    commit_hashes: [`0x${'00'.repeat(32)}`],
  });
  const children = call('SubtensorModule.set_children', {
    hotkey: `0x${'01'.repeat(32)}`,
    netuid: 1,
    children: [],
  });
  const commit = call('SubtensorModule.commit_timelocked_weights', {
    netuid: 1,
    commit: new Uint8Array(5000),
    reveal_round: 1n,
    commit_reveal_version: 4,
  });
  const claim = call('SubtensorModule.register_leased_network', {
    emissions_share: 50,
    end_block: 1000,
  });

  it.each<[string, Call, (body: number[]) => readonly number[]]>([
    ['an argument too short', transfer(`0x${'01'.repeat(32)}`, 1n), (body) => body.slice(0, -1)],
    ['no arguments', lock, withCall((bytes) => bytes.slice(0, 2))],
    ['trailing bytes', lock, (body) => [...body, 0]],
    ['an unknown pallet', lock, withCall(([, ...rest]) => [200, ...rest])],
    ['a pallet that is absent', lock, withCall(([, ...rest]) => [21, ...rest])],
    ['an unknown call', lock, withCall(([pallet, , ...rest]) => [pallet!, 250, ...rest])],
    ['a boolean of 2', lock, (body) => [...body.slice(0, -1), 2]],
    ['an unknown variant', precompile, withCall(([a, b, , enabled]) => [a!, b!, 99, enabled!])],
    ['an unknown presence', claim, withCall(([a, b, share, , ...rest]) => [a!, b!, share!, 2, ...rest])],
    ['a percentage cut off', claim, withCall(([a, b]) => [a!, b!])],
    ['a netuid beyond u16', batch, withCall(([a, b, n, , ...rest]) => [a!, b!, n!, 2, 0, 4, 0, ...rest])],
    ['a number in a longer form', batch, withCall(([a, b, n, , ...rest]) => [a!, b!, n!, 5, 0, ...rest])],
    ['a list longer than the bytes', children, (body) => [...body.slice(0, -1), 0xfe, 0xff, 0xff, 0xff]],
    [
      'a list longer than its bound',
      commit,
      // The length of the commit is two bytes behind the netuid: 5001 bytes now.
      withCall(([a, b, c, d, , , ...rest]) => [a!, b!, c!, d!, 0x25, 0x4e, 0, ...rest]),
    ],
    ['an unknown version', lock, ([, ...rest]) => [0x86, ...rest]],
    ['an unknown kind of address', lock, ([version, , ...rest]) => [version!, 9, ...rest]],
    ['an unknown kind of signature', lock, (body) => body.map((byte, i) => (i === 34 ? 7 : byte))],
    [
      'an impossible era',
      lock,
      // Period 4 and phase 15.
      (body) => [...body.slice(0, 99), 0xf1, 0x00, ...body.slice(100)],
    ],
    ['nothing', lock, () => []],
  ])('error: %s', async (_what, what, change) => {
    await expectRefused(withBody(await signed(what), change), UNDECODABLE);
  });

  const cutOff = 'Could not decode `OpaqueExtrinsic.0`:\n\tNot enough data to fill buffer\n';
  const outOfRange = 'Could not decode `OpaqueExtrinsic.0`:\n\tout of range decoding Compact<u32>\n';
  it.each<[string, (extrinsic: Hex) => string, string]>([
    ['cut off', (extrinsic) => extrinsic.slice(0, -2), cutOff],
    ['nothing', () => '0x', cutOff],
    ['half a length', () => '0x01', cutOff],
    ['a length in a longer form', (extrinsic) => `0x0100${extrinsic.slice(6)}`, outOfRange],
    ['a length beyond u32', () => '0xffffffffffff', outOfRange],
  ])('error: no extrinsic to the node, %s', async (_what, change, why) => {
    const extrinsic = change(await signed(lock)) as Hex;
    await expectRefused(extrinsic, { rpcCode: 1040, rpcMessage: `Client error: ${why}` });
    const of = async (method: string) => {
      const error = await ask(method, extrinsic).catch((reason: unknown) => reason as JsonRpcError);
      return error instanceof JsonRpcError ? [error.rpcCode, error.rpcMessage, error.data] : error;
    };
    expect(await of('system_dryRun')).toEqual([2, 'Unable to dry run extrinsic', why]);
    expect(await of('payment_queryInfo')).toEqual([2, 'Unable to query dispatch info.', why]);
    expect(await of('payment_queryFeeDetails')).toEqual([2, 'Unable to query fee details.', why]);
    const watching = subject.provider.subscribe(
      'author_submitAndWatchExtrinsic',
      [extrinsic],
      'author_unwatchExtrinsic',
      () => undefined,
    );
    await expect(watching).rejects.toMatchObject({
      rpcCode: 1001,
      rpcMessage: `Extrinsic has invalid format: ${why}`,
    });
  });

  it('behavior: bytes behind the extrinsic are dropped', async () => {
    const nonce = await nextNonce();
    const extrinsic = await signed(transfer(idOf(bob), 1n));
    const hash = await submit(`${extrinsic}0011`);
    expect(hash).toBe(extrinsicHash(fromHex(extrinsic)));
    expect(await nextNonce()).toBe(nonce + 1);
  });

  it('error: no extrinsic to the runtime: no fee, no outcome', async () => {
    const extrinsic = withBody(await signed(lock), (body) => body.slice(0, -1));
    await expect(ask('system_dryRun', extrinsic)).rejects.toMatchObject({
      rpcCode: 1,
      rpcMessage: 'Unable to dry run extrinsic.',
    });
    await expect(ask('payment_queryInfo', extrinsic)).rejects.toMatchObject({
      rpcCode: 1,
      rpcMessage: 'Unable to query dispatch info.',
    });
    await expect(ask('payment_queryFeeDetails', extrinsic)).rejects.toMatchObject({
      rpcCode: 1,
      rpcMessage: 'Unable to query fee details.',
    });
  });

  it.each<[string, string, (extrinsic: Hex) => string]>([
    ['a transaction cut off', 'BlockBuilder_apply_extrinsic', (extrinsic) => extrinsic.slice(0, -2)],
    ['bytes behind it', 'BlockBuilder_apply_extrinsic', (extrinsic) => `${extrinsic}00`],
    [
      'a transaction that is none',
      'TaggedTransactionQueue_validate_transaction',
      () => `0x020400${'00'.repeat(32)}`,
    ],
    ['an argument too short', 'AccountNonceApi_account_nonce', () => `0x${'00'.repeat(31)}`],
    ['an argument too long', 'AccountNonceApi_account_nonce', () => `0x${'00'.repeat(33)}`],
    ['an argument where there is none', 'Core_version', () => '0x00'],
  ])('error: a runtime API does not answer %s', async (_what, method, input) => {
    await expect(ask('state_call', method, input(await signed(lock)))).rejects.toMatchObject({
      rpcCode: 4003,
      rpcMessage: expect.stringMatching(/^Client error: Execution failed: /),
    });
  });

  it('error: a call in a call in a call, without end', async () => {
    const depth = 20_000;
    const opening = Array.from({ length: depth }, () => AS_DERIVATIVE).flat();
    await expectRefused(
      withBody(
        await signed(lock),
        withCall((bytes) => [...opening, ...bytes]),
      ),
      UNDECODABLE,
    );
  });

  const invalid = (data: string) => ({ rpcCode: 1010, rpcMessage: 'Invalid Transaction', data });

  it('error: bad signatures', async () => {
    const bad = invalid('Transaction has a bad signature');
    const good = await signed(transfer(idOf(bob), 2n));
    // One bit of the signature, of the signer, of the amount; a signature for another chain.
    for (const at of [60, 5, -1])
      await expectRefused(
        withBody(await signed(transfer(idOf(bob), 2n)), (body) => body.with(at, body.at(at)! ^ 4)),
        bad,
      );
    await expectRefused(
      signCall(alice, transfer(idOf(bob), 1n), {
        genesisHash: `0x${'11'.repeat(32)}`,
        nonce: await nextNonce(),
      }),
      bad,
    );
    expect(await refusal(good)).toMatchObject(invalid('Transaction is outdated'));
  });

  it('error: wrong nonces', async () => {
    await submit(await signed(transfer(idOf(bob), 1n)));
    await expectRefused(
      await signed(transfer(idOf(bob), 1n), { ahead: -1 }),
      invalid('Transaction is outdated'),
    );
    // One ahead of its time waits until the one before is there; nothing is lost.
    const [head, nonce] = [await headNumber(), await nextNonce()];
    await submit(await signed(transfer(idOf(bob), 3n), { ahead: 1 }));
    expect([await headNumber(), await nextNonce()]).toEqual([head, nonce]);
    await submit(signCall(alice, transfer(idOf(bob), 3n), { genesisHash, nonce }));
    expect(await nextNonce()).toBe(nonce + 2);
  });

  it('error: stale eras', async () => {
    while ((await headNumber()) < 12) await ask('dev_newBlock');
    const head = await headNumber();
    const birthHash = (await ask('chain_getBlockHash', head - 8)) as Hex;
    const era = mortalEra(4, head - 8);
    const nonce = await nextNonce();
    // Signed for the period that is over: in the one of now the same phase stands for another block.
    const stale = signCall(alice, transfer(idOf(bob), 1n), { genesisHash, nonce, era, birthHash });
    await expectRefused(stale, invalid('Transaction has a bad signature'));
  });

  it('error: nothing to pay with, and nobody to look up', async () => {
    const poor = await developmentKey('Nobody');
    const unpaid = signCall(poor, transfer(idOf(bob), 1n), { genesisHash, nonce: 0 });
    await expectRefused(unpaid, invalid('Inability to pay some fees (e.g. account balance too low)'));
    // `MultiAddress::Index(())` in place of the account.
    const indexed = withBody(await signed(lock), ([version, ...rest]) => [version!, 1, ...rest.slice(33)]);
    await expectRefused(indexed, {
      rpcCode: 1011,
      rpcMessage: 'Unknown Transaction Validity',
      data: 'Could not lookup information required to validate the transaction',
    });
  });

  it('error: calls that nobody signed', async () => {
    const unsigned = (what: Call) => toHex(encodeBareExtrinsic(what));
    await expectRefused(unsigned(lock), {
      rpcCode: 1011,
      data: 'Could not find an unsigned validator for the unsigned transaction',
    });
    await expectRefused(
      unsigned(call('Timestamp.set', { now: 1n })),
      invalid('Transaction dispatch is mandatory; transactions must not be validated.'),
    );
  });

  const axon = {
    netuid: 1,
    version: 0,
    ip: 1n,
    port: 1,
    ip_type: 4,
    protocol: 4,
    placeholder1: 0,
    placeholder2: 0,
  };
  const reveal = { netuid: 1, uids: [], values: [], salt: [], version_key: 0n };
  const evm = {
    netuid: 9,
    evm_key: `0x${'00'.repeat(20)}`,
    block_number: 0n,
    signature: `0x${'00'.repeat(65)}`,
  };
  it.each([
    ['HotKeyNotRegisteredInNetwork', 10, 'serve_axon', () => axon],
    ['DelegateTakeTooHigh', 27, 'increase_take', () => ({ hotkey: idOf(alice), take: 65_535 })],
    ['HotkeyAccountDoesntExist', 4, 'increase_take', () => ({ hotkey: idOf(alice), take: 6_000 })],
    ['CommitNotFound', 16, 'reveal_weights', () => reveal],
    ['InputLengthsUnequal', 18, 'batch_set_weights', () => ({ netuids: [1], weights: [], version_keys: [] })],
    ['UidNotFound', 19, 'associate_evm_key', () => evm],
  ] as const)('error: the guards refuse with the number of %s, %i', async (_name, code, name, args) => {
    const what = call(`SubtensorModule.${name}`, args());
    await expectRefused(await signed(what), invalid(`Custom error: ${code}`));
  });

  const nowhere = { hotkey: `0x${'01'.repeat(32)}`, netuid: 65_535 };
  it.each<[string, Hex, () => Call]>([
    [
      'SubnetNotExists',
      module(SubnetNotExists),
      () => call('SubtensorModule.add_stake', { ...nowhere, amount_staked: 2n ** 64n - 1n }),
    ],
    [
      'SubtokenDisabled',
      module(SubtokenDisabled),
      () => call('SubtensorModule.remove_stake', { ...nowhere, netuid: 0, amount_unstaked: 0n }),
    ],
    [
      'HotKeyNotRegisteredInSubNet',
      module(HotKeyNotRegisteredInSubNet),
      () => call('SubtensorModule.set_coldkey_auto_stake_hotkey', { ...nowhere, netuid: 0 }),
    ],
    [
      'BadOrigin',
      '0x000102',
      () => call('SubtensorModule.update_symbol', { netuid: 9, symbol: new Uint8Array() }),
    ],
    ['BadOrigin', '0x000102', () => call('AdminUtils.sudo_set_tempo', { netuid: 1, tempo: 0 })],
    // More than there is, not only than the account has.
    ['Arithmetic.Underflow', '0x00010800', () => transfer(idOf(bob), 2n ** 64n - 1n)],
  ])(
    'behavior: values that make no sense to the call fail in the block, with %s',
    async (_name, result, what) => {
      const extrinsic = await signed(what());
      // Ok(Err(DispatchError)), as the block will have it.
      expect(await ask('system_dryRun', extrinsic)).toBe(result);
      const [nonce, head, free] = [await nextNonce(), await headNumber(), await freeOf(alice)];
      await submit(extrinsic);
      expect([await nextNonce(), await headNumber()]).toEqual([nonce + 1, head + 1]);
      expect(await freeOf(alice)).toBeLessThan(free);
    },
  );
});
