/** The client's bytes against those of the chain itself: keys of storage items, and calls. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compactLength, decodeCall, encodeCall, type Schema } from '../../../src/client/index.js';
import { readStorageKey, storageKey } from '../../../src/client/storage-key.js';
import { plain } from '../../../src/client/values.js';
import { fromHex, toHex } from '../../../src/codec/hex.js';
import { NodeAnswerError, NotOnChainError } from '../../../src/errors/node.js';
import { type TestChain, testChain } from '../../helpers/test-chain.js';
import { type AccountIds, callFromVector, valueFromVector } from './from-vector.js';

interface Vectors {
  accounts: AccountIds;
  storage: { pallet: string; item: string; keys: unknown[]; key: `0x${string}` }[];
  calls: { pallet: string; call: string; args: Record<string, unknown>; bytes: string }[];
}

const { accounts, storage, calls } = JSON.parse(
  readFileSync(new URL('../../vectors/storage-keys.json', import.meta.url), 'utf8'),
) as Vectors;

let chain: TestChain;
let schema: Schema;
beforeAll(async () => {
  chain = await testChain();
  schema = await chain.client.schema();
});
afterAll(() => chain.close());

/** The types of an item's keys, as metadata has them. */
function keyTypes(pallet: string, item: string): number[] {
  const { storageType } = schema.storage(pallet, item).entry;
  if (storageType.type === 'Plain') return [];
  const { hashers, keyTypeId } = storageType.value;
  const { typeDef } = schema.registry.findType(keyTypeId);
  return hashers.length > 1 && typeDef.type === 'Tuple' ? typeDef.value.fields : [keyTypeId];
}

describe('storageKey, readStorageKey', () => {
  it.each(
    storage.map((vector) => [`${vector.pallet}.${vector.item} ${JSON.stringify(vector.keys)}`, vector]),
  )('behavior: %s', (_, vector) => {
    const { pallet, item, key, keys: given } = vector as Vectors['storage'][0];
    // Finality of a simulated chain needs no votes, so it has no Grandpa.
    if (pallet === 'Grandpa') {
      expect(() => storageKey(schema, pallet, item, [])).toThrow(NotOnChainError);
      return;
    }
    const keys = keyTypes(pallet, item).map((id, i) => valueFromVector(schema, id, given[i], accounts));
    expect(storageKey(schema, pallet, item, keys)).toBe(key);
    expect(plain(readStorageKey(schema, pallet, item, key))).toEqual(keys);
  });

  it('behavior: leading keys make a prefix', () => {
    const full = storageKey(schema, 'SubtensorModule', 'Keys', [1, 3]);
    expect(full.startsWith(storageKey(schema, 'SubtensorModule', 'Keys', [1]))).toBe(true);
    expect(full.startsWith(storageKey(schema, 'SubtensorModule', 'Keys', []))).toBe(true);
  });
});

describe('encodeCall', () => {
  it.each(calls.map((vector) => [`${vector.pallet}.${vector.call} ${JSON.stringify(vector.args)}`, vector]))(
    'behavior: %s',
    (_, vector) => {
      const { bytes, ...call } = vector as Vectors['calls'][0];
      expect(toHex(callFromVector(schema, call, accounts).bytes)).toBe(bytes);
    },
  );

  const remark = () => encodeCall(schema, 'System', 'remark', { remark: '0x00' });

  it('behavior: a call inside an Option', () => {
    const terms = { deposit: 1n, min_contribution: 1n, cap: 1n, end: 1 };
    const create = (call: unknown) =>
      toHex(encodeCall(schema, 'Crowdloan', 'create', { ...terms, call, target_address: undefined }).bytes);
    // Pallet 27, call 0, four compacts of 1; Some, remark(0x00); None.
    expect(create(remark())).toBe('0x1b0004040404010000040000');
    expect(create(undefined)).toBe('0x1b00040404040000');
  });

  it('behavior: a list of calls, more than fit one byte of length', () => {
    const calls = Array.from({ length: 64 }, remark);
    const { bytes } = encodeCall(schema, 'Utility', 'batch', { calls });
    // 64 as a compact of two bytes is 0x0101.
    expect(toHex(bytes)).toBe(`0x0b000101${'00000400'.repeat(64)}`);
    expect(toHex(encodeCall(schema, 'Utility', 'batch', { calls: [] }).bytes)).toBe('0x0b0000');
  });

  it('error: an argument left out', () => {
    expect(() => encodeCall(schema, 'System', 'remark', {})).toThrow(
      'System.remark needs the argument remark',
    );
  });

  it('error: a call there is not', () => {
    expect(() => encodeCall(schema, 'System', 'no_such', {})).toThrow(
      new NotOnChainError('call', 'System.no_such'),
    );
  });
});

describe('decodeCall', () => {
  it.each(calls.map((vector) => [`${vector.pallet}.${vector.call} ${JSON.stringify(vector.args)}`, vector]))(
    'behavior: %s',
    (_, vector) => {
      const { pallet, call: name, args, bytes } = vector as Vectors['calls'][0];
      const decoded = decodeCall(schema, fromHex(bytes));
      expect(decoded).toMatchObject({ pallet, name, bytes: fromHex(bytes) });
      expect(Object.keys(decoded.args)).toEqual(Object.keys(args));
    },
  );

  it('behavior: arguments come back as they were given', () => {
    const dest = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
    const args = { dest, value: 7n };
    const { bytes } = encodeCall(schema, 'Balances', 'transfer_keep_alive', args);
    expect(decodeCall(schema, bytes).args).toEqual(args);
  });

  it('error: bytes that are not one call', () => {
    const { bytes } = encodeCall(schema, 'System', 'remark', { remark: '0x' });
    expect(() => decodeCall(schema, Uint8Array.from([...bytes, 0]))).toThrow(NodeAnswerError);
    expect(() => decodeCall(schema, bytes.subarray(0, 2))).toThrow(NodeAnswerError);
    expect(() => decodeCall(schema, Uint8Array.of(255, 0))).toThrow(NotOnChainError);
    expect(() => decodeCall(schema, Uint8Array.of(0, 255))).toThrow(NotOnChainError);
  });
});

describe('compactLength', () => {
  // SCALE: two low bits tell the width.
  it.each([
    [0, '0x00'],
    [63, '0xfc'],
    [64, '0x0101'],
    [16_383, '0xfdff'],
    [16_384, '0x02000100'],
    [2 ** 30 - 1, '0xfeffffff'],
  ])('args: %i', (length, bytes) => {
    expect(toHex(compactLength(length))).toBe(bytes);
  });
});
