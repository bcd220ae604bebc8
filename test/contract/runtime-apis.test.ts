/** Runtime APIs that no golden vector answers, asked as `state_call`; expected bytes by the layout of the chain's types. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyringPair } from '@polkadot/keyring/types';
import { blake2_256 } from '../../src/codec/hash.js';
import { fromHex, type Hex, toHex } from '../../src/codec/hex.js';
import { RuntimeCall } from '../../src/runtime/frame/runtime-call.js';
import { compact, option, tuple, u8, u32, u64, vec } from '../../src/runtime/frame/scale/index.js';
import { concat } from '../../src/runtime/frame/transaction/extrinsic.js';
import { DEFAULT_PRESET } from '../../src/runtime/node/presets/default.js';
import { ProxyFilterInfo, ProxyTypeInfo } from '../../src/runtime/types/common.js';
import { TransactionValidityError, ValidTransaction } from '../../src/runtime/types/sp.js';
import { developmentKey, idOf, signCall, transfer } from '../src/runtime/node/signing.js';
import { SIMULATED, type Subject } from './providers.js';

const TAO = 1_000_000_000n;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** A rao per byte, and the base of every transaction. */
const BASE_FEE = 54_078n;
/** Picoseconds of `transfer_keep_alive`, and half a rao per thousand of them. */
const TRANSFER_WEIGHT = 164_051_000n;
const TRANSFER_WEIGHT_FEE = 82_025n;

interface BlockJson {
  readonly header: {
    readonly parentHash: Hex;
    readonly number: Hex;
    readonly stateRoot: Hex;
    readonly extrinsicsRoot: Hex;
    readonly digest: { readonly logs: readonly Hex[] };
  };
  readonly extrinsics: readonly Hex[];
}

const list = (items: readonly Hex[]) =>
  concat([compact(u32).codec.encode(items.length), ...items.map(fromHex)]);
const headerBytes = ({ header }: BlockJson) =>
  concat([
    fromHex(header.parentHash),
    compact(u32).codec.encode(Number(header.number)),
    fromHex(header.stateRoot),
    fromHex(header.extrinsicsRoot),
    list(header.digest.logs),
  ]);

describe.each(SIMULATED)('a provider %s: runtime APIs', (_, open) => {
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
  const callApi = async (name: string, input: Uint8Array = new Uint8Array(), at?: Hex) =>
    fromHex((await ask('state_call', name, toHex(input), ...(at ? [at] : []))) as Hex);
  const signedTransfer = (nonce: number) =>
    fromHex(signCall(alice, transfer(idOf(bob), TAO), { genesisHash, nonce }));

  it('default: Aura and the nonce', async () => {
    expect(u64.codec.decode(await callApi('AuraApi_slot_duration'))).toBe(12_000n);
    expect(toHex(await callApi('AuraApi_authorities'))).toBe(
      toHex(list(DEFAULT_PRESET.authorities as readonly Hex[])),
    );
    const nonce = await callApi('AccountNonceApi_account_nonce', alice.addressRaw);
    expect(u32.codec.decode(nonce)).toBe(await ask('system_accountNextIndex', alice.address));
  });

  it('behavior: TransactionPaymentApi tells the fee of a transaction by its parts', async () => {
    const extrinsic = signedTransfer(0);
    const length = u32.codec.encode(extrinsic.length);
    const fee = BASE_FEE + BigInt(extrinsic.length) + TRANSFER_WEIGHT_FEE;
    const info = await callApi('TransactionPaymentApi_query_info', concat([extrinsic, length]));
    const weight = compact(u64);
    expect(tuple(weight, weight, u8, u64).codec.decode(info)).toEqual([
      TRANSFER_WEIGHT,
      expect.any(BigInt),
      0,
      fee,
    ]);
    const details = await callApi('TransactionPaymentApi_query_fee_details', concat([extrinsic, length]));
    expect(tuple(option(tuple(u64, u64, u64)), u64).codec.decode(details)).toEqual([
      [BASE_FEE, BigInt(extrinsic.length), TRANSFER_WEIGHT_FEE],
      0n,
    ]);
  });

  it('behavior: TransactionPaymentCallApi tells the same of a call', async () => {
    const input = concat([RuntimeCall.codec.encode(transfer(idOf(bob), TAO)), u32.codec.encode(200)]);
    const weight = compact(u64);
    const info = await callApi('TransactionPaymentCallApi_query_call_info', input);
    const [refTime, , , fee] = tuple(weight, weight, u8, u64).codec.decode(info);
    expect([refTime, fee]).toEqual([TRANSFER_WEIGHT, BASE_FEE + 200n + TRANSFER_WEIGHT_FEE]);
    const details = await callApi('TransactionPaymentCallApi_query_call_fee_details', input);
    expect(tuple(option(tuple(u64, u64, u64)), u64).codec.decode(details)).toEqual([
      [BASE_FEE, 200n, TRANSFER_WEIGHT_FEE],
      0n,
    ]);
  });

  const weight = concat([compact(u64).codec.encode(TRANSFER_WEIGHT), compact(u64).codec.encode(0n)]);
  const length = u32.codec.encode(142);
  it.each([
    ['TransactionPaymentApi_query_weight_to_fee', weight, TRANSFER_WEIGHT_FEE],
    ['TransactionPaymentApi_query_length_to_fee', length, 142n],
    ['TransactionPaymentCallApi_query_weight_to_fee', weight, TRANSFER_WEIGHT_FEE],
    ['TransactionPaymentCallApi_query_length_to_fee', length, 142n],
  ])('behavior: %s', async (name, input, rao) => {
    expect(u64.codec.decode(await callApi(name, input))).toBe(rao);
  });

  it('behavior: ProxyFilterRuntimeApi lists proxy types and what they may do', async () => {
    const types = vec(ProxyTypeInfo).codec.decode(await callApi('ProxyFilterRuntimeApi_get_proxy_types'));
    expect(types.map(({ index }) => index)).toEqual(types.map((_type, index) => index));
    expect(types[0]).toMatchObject({ deprecated: false });
    expect(text(types[0]!.name)).toBe('Any');
    const deprecated = types.filter((type) => type.deprecated).map(({ name }) => text(name));
    expect(deprecated.sort()).toEqual(['Governance', 'RootWeights', 'Senate', 'Triumvirate']);

    const all = vec(ProxyFilterInfo).codec.decode(
      await callApi('ProxyFilterRuntimeApi_get_proxy_filter', Uint8Array.of(0)),
    );
    expect(all.map(({ name }) => text(name)).sort()).toEqual(types.map(({ name }) => text(name)).sort());
    const transferType = types.find(({ name }) => text(name) === 'Transfer')!;
    const [transfers] = vec(ProxyFilterInfo).codec.decode(
      await callApi('ProxyFilterRuntimeApi_get_proxy_filter', Uint8Array.of(1, transferType.index)),
    );
    const names = transfers!.calls.map((call) => `${text(call.pallet_name)}.${text(call.call_name!)}`);
    expect(names).toContain('Balances.transfer_keep_alive');
    expect(names).not.toContain('SubtensorModule.add_stake');
  });

  it('behavior: TaggedTransactionQueue_validate_transaction tells what a transaction provides', async () => {
    const head = fromHex((await ask('chain_getBlockHash')) as Hex);
    const nonce = (await ask('system_accountNextIndex', alice.address)) as number;
    const validate = (extrinsic: Uint8Array) =>
      callApi('TaggedTransactionQueue_validate_transaction', concat([Uint8Array.of(2), extrinsic, head]));
    const [kind, ...valid] = await validate(signedTransfer(nonce));
    expect(kind).toBe(0);
    const { provides, requires } = ValidTransaction.codec.decode(Uint8Array.from(valid));
    expect(requires).toEqual([]);
    expect(provides).toEqual([concat([alice.addressRaw, u32.codec.encode(nonce)])]);

    const forged = signedTransfer(nonce);
    forged[60]! ^= 1;
    const [refused, ...why] = await validate(forged);
    expect(refused).toBe(1);
    expect(TransactionValidityError.codec.decode(Uint8Array.from(why))).toEqual({
      type: 'Invalid',
      value: { type: 'BadProof' },
    });
  });

  it('behavior: BlockBuilder and Core build a block, and run one again', async () => {
    const now = 1_700_000_000_000n;
    // One entry of inherent data: `timstap0`.
    const data = concat([
      Uint8Array.of(4),
      Buffer.from('timstap0'),
      Uint8Array.of(32),
      u64.codec.encode(now),
    ]);
    const inherents = await callApi('BlockBuilder_inherent_extrinsics', data);
    const timestamp = RuntimeCall.codec.encode({ pallet: 'Timestamp', name: 'set', args: { now } });
    const bare = concat([Uint8Array.of(4), timestamp]);
    expect(toHex(inherents)).toBe(toHex(concat([Uint8Array.of(4, bare.length << 2), bare])));

    // The state knows the hash of genesis, which is signed, from block 1 on.
    await ask('author_submitExtrinsic', toHex(signedTransfer(0)));
    const nonce = (await ask('system_accountNextIndex', alice.address)) as number;
    const extrinsic = signedTransfer(nonce);
    // Ok(Ok(())), and Err(Invalid(Future)).
    expect(toHex(await callApi('BlockBuilder_apply_extrinsic', extrinsic))).toBe('0x0000');
    expect(toHex(await callApi('BlockBuilder_apply_extrinsic', signedTransfer(nonce + 2)))).toBe('0x010002');

    await ask('author_submitExtrinsic', toHex(extrinsic));
    const hash = (await ask('chain_getBlockHash')) as Hex;
    const { block } = (await ask('chain_getBlock', hash)) as { block: BlockJson };
    const header = headerBytes(block);
    expect(toHex(blake2_256(header))).toBe(hash);
    const parent = block.header.parentHash;
    // AllExtrinsics.
    expect(toHex(await callApi('Core_initialize_block', header, parent))).toBe('0x00');
    const executed = await callApi('Core_execute_block', concat([header, list(block.extrinsics)]), parent);
    expect(executed).toHaveLength(0);
    const again = concat([header, list([...block.extrinsics, block.extrinsics.at(-1)!])]);
    await expect(callApi('Core_execute_block', again, parent)).rejects.toThrow();
    const closed = await callApi('BlockBuilder_finalize_block');
    expect(toHex(closed.subarray(0, 32))).toBe(parent);
    expect(Buffer.from(await callApi('Core_version')).toString()).toContain('node-subtensor');
  });

  it('behavior: Metadata_metadata_versions are those there are', async () => {
    expect(vec(u32).codec.decode(await callApi('Metadata_metadata_versions'))).toEqual([14, 15, 16]);
    expect(toHex((await callApi('Metadata_metadata')).subarray(4, 9))).toBe('0x6d6574610e');
    const atVersion = await callApi('Metadata_metadata_at_version', u32.codec.encode(15));
    expect(toHex(atVersion.subarray(5, 10))).toBe('0x6d6574610f');
    expect(toHex(await callApi('Metadata_metadata_at_version', u32.codec.encode(13)))).toBe('0x00');
  });
});
