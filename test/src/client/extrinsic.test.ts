import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Client,
  encodeCall,
  queryFee,
  type Signer,
  signExtrinsic,
  unsignedForFee,
} from '../../../src/client/index.js';
import { blake2_256 } from '../../../src/codec/hash.js';
import { fromHex, toHex } from '../../../src/codec/hex.js';
import { developmentSigner, fakeProvider, type TestChain, testChain } from '../../helpers/test-chain.js';

const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const TAO = 1_000_000_000n;

let chain: TestChain;
let alice: Signer;
beforeAll(async () => {
  chain = await testChain();
  alice = await developmentSigner('Alice');
});
afterAll(() => chain.close());

/** Alice, who notes what she is asked to sign; the signature is of no use. */
function witness(): Signer & { seen: Uint8Array[] } {
  const seen: Uint8Array[] = [];
  const sign = async (payload: Uint8Array) => {
    seen.push(payload);
    return new Uint8Array(64);
  };
  return { address: alice.address, publicKey: alice.publicKey, type: alice.type, sign, seen };
}

describe('signExtrinsic', () => {
  /** Alice sends Bob 1 TAO on a chain of spec version 424, with nonce 5, at block 10. Recorded from the official tools. */
  const CALL = '0503008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a4802286bee';
  const GENESIS = '2d'.repeat(32);
  const BLOCK_10 = '10'.repeat(32);
  const VERSIONS = 'a801000001000000';

  function recordedChain(): Client {
    const answers = {
      state_getRuntimeVersion: () => ({ specVersion: 424, transactionVersion: 1 }),
      chain_getBlockHash: () => `0x${GENESIS}`,
      chain_getFinalizedHead: () => `0x${BLOCK_10}`,
      chain_getHeader: () => ({ number: '0xa', parentHash: `0x${'09'.repeat(32)}` }),
      system_accountNextIndex: () => 5,
    };
    return new Client(fakeProvider(chain.provider, { answers }));
  }

  async function signed(periodBlocks: number) {
    const client = recordedChain();
    const args = { dest: BOB, value: TAO };
    const call = encodeCall(await client.schema(), 'Balances', 'transfer_keep_alive', args);
    const signer = witness();
    const { bytes, hash, nonce } = await signExtrinsic(client, signer, call, { periodBlocks });
    return { payload: toHex(signer.seen[0]!).slice(2), bytes, hash, nonce };
  }

  it('default: payload and extrinsic of the official tools, mortal', async () => {
    const { payload, bytes, hash, nonce } = await signed(16);
    expect(payload).toBe(`${CALL}a3001400${'00'}${VERSIONS}${GENESIS}${BLOCK_10}00`);
    const alicesKey = toHex(alice.publicKey).slice(2);
    expect(toHex(bytes)).toBe(`0x3d028400${alicesKey}01${'00'.repeat(64)}a3001400${'00'}${CALL}`);
    expect([hash, nonce]).toEqual([toHex(blake2_256(bytes)), 5]);
  });

  it('args: periodBlocks 0 is for ever', async () => {
    const { payload } = await signed(0);
    expect(payload).toBe(`${CALL}00140000${VERSIONS}${GENESIS}${GENESIS}00`);
  });

  it('args: nonce, tip', async () => {
    const client = recordedChain();
    const call = encodeCall(await client.schema(), 'System', 'remark', { remark: '0x' });
    const signer = witness();
    await signExtrinsic(client, signer, call, { periodBlocks: 0, nonce: 64, tip: 1n });
    // 64 and 1 as compacts.
    expect(toHex(signer.seen[0]!)).toBe(`0x00000000${'0101'}${'04'}00${VERSIONS}${GENESIS}${GENESIS}00`);
  });

  it('behavior: a payload of more than 256 bytes is signed by its hash', async () => {
    const client = recordedChain();
    const schema = await client.schema();
    const payloadOf = async (length: number) => {
      const signer = witness();
      const remark = toHex(new Uint8Array(length));
      await signExtrinsic(client, signer, encodeCall(schema, 'System', 'remark', { remark }), {
        periodBlocks: 0,
      });
      return signer.seen[0]!;
    };
    // Call 2, length of the remark 2, extensions 4 + 8 + 64 + 1: 81 bytes around the remark.
    expect(await payloadOf(175)).toHaveLength(256);
    const tail = fromHex(`00140000${VERSIONS}${GENESIS}${GENESIS}00`);
    const long = Buffer.concat([fromHex('0x0000c102'), new Uint8Array(176), tail]);
    expect(long).toHaveLength(257);
    expect(toHex(await payloadOf(176))).toBe(toHex(blake2_256(long)));
  });

  it.each([
    ['sr25519', 'a short payload', 0],
    ['sr25519', 'a hashed payload', 300],
    ['ed25519', 'a short payload', 0],
    ['ed25519', 'a hashed payload', 300],
  ] as const)('behavior: the chain takes the signature of a %s key over %s', async (type, _, length) => {
    const signer = await developmentSigner('Alice', type);
    await chain.provider.request('dev_fund', [signer.address, TAO.toString()]);
    const receipt = await chain.send(signer, ['System', 'remark', { remark: toHex(new Uint8Array(length)) }]);
    expect(receipt.events.map(({ name }) => name)).toContain('ExtrinsicSuccess');
  });

  // Eras of more than 4096 blocks begin only with multiples of a 4096th of them: the head here is 5 after one of 16.
  it.each([4, 5, 64, 4096, 8192, 65_536])(
    'behavior: the chain takes an era of %i blocks',
    async (periodBlocks) => {
      const { number } = await chain.client.header();
      await chain.mine(5 + 16 - (number % 16));
      const { events } = await chain.send(alice, ['System', 'remark', { remark: '0x' }], { periodBlocks });
      expect(events.map(({ name }) => name)).toContain('ExtrinsicSuccess');
    },
  );

  it('error: an extension that carries data this client does not know', async () => {
    const client = new Client(chain.provider);
    const schema = await client.schema();
    const { signedExtensions } = schema.metadata.extrinsic;
    const nonce = signedExtensions.find(({ ident }) => ident === 'CheckNonce')!;
    const call = encodeCall(schema, 'System', 'remark', { remark: '0x' });
    signedExtensions.push({ ...nonce, ident: 'CheckTomorrow' });
    await expect(signExtrinsic(client, alice, call)).rejects.toThrow('CheckTomorrow carries data');
  });
});

describe('queryFee', () => {
  it.each([
    ['Balances', 'transfer_keep_alive', { dest: BOB, value: TAO }],
    ['System', 'remark', { remark: toHex(new Uint8Array(1000)) }],
    ['SubtensorModule', 'burned_register', { netuid: 1, hotkey: BOB }],
  ] as const)('behavior: the fee of %s.%s is what is paid', async (pallet, name, args) => {
    const { client } = chain;
    const call = encodeCall(await client.schema(), pallet, name, args);
    const quoted = await queryFee(client, await unsignedForFee(client, alice, call));
    const { bytes } = await signExtrinsic(client, alice, call);
    expect(await queryFee(client, bytes)).toBe(quoted);
    const { feeRao } = await chain.send(alice, call);
    expect(feeRao).toBe(quoted);
    expect(quoted).toBeGreaterThan(0n);
  });

  it('behavior: it leaves the account', async () => {
    const free = async () =>
      (await chain.client.storage<{ data: { free: bigint } }>('System', 'Account', [alice.address])).data
        .free;
    const before = await free();
    const { feeRao } = await chain.send(alice, ['System', 'remark', { remark: '0x' }]);
    expect(await free()).toBe(before - feeRao!);
  });
});
