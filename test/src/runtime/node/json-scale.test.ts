import { describe, expect, it } from '@jest/globals';
import { fromHex, toHex } from '../../../../src/codec/hex.js';
import {
  type AnyType,
  array,
  bool,
  bytes,
  bytesFixed,
  compact,
  enumeration,
  flatEnum,
  i16,
  option,
  str,
  struct,
  tuple,
  u8,
  u16,
  u32,
  u64,
  u128,
  vec,
} from '../../../../src/runtime/frame/scale/index.js';
import { fromJson, jsonToScale } from '../../../../src/runtime/node/json-scale.js';
import { toJson } from '../../../../src/runtime/node/scale-json.js';
import { pallets } from '../../../../src/runtime/pallets/index.js';
import { AccountId32, I96F32 } from '../../../../src/runtime/types/base.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const ALICE_ID = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
const Point = struct({ path: 'a::Point' }, { x: u16, y: option(u64) });
const Colour = flatEnum({ path: 'a::Colour' }, ['Red', 'Green']);
const Shape = enumeration(
  { path: 'a::Shape' },
  { Dot: null, At: Point, Pair: [u8, Colour], Named: { n: u32 } },
);

const CASES: [name: string, type: AnyType, json: unknown, scale: string][] = [
  ['u16', u16, 258, '0x0201'],
  ['decimal text', u64, '1000000000000', '0x0010a5d4e8000000'],
  ['hex text', u32, '0x10', '0x10000000'],
  ['negative', i16, -2, '0xfeff'],
  ['u128', u128, '340282366920938463463374607431768211455', `0x${'ff'.repeat(16)}`],
  ['compact', compact(u64), '16384', '0x02000100'],
  ['bool', bool, true, '0x01'],
  ['str', str, 'hé', '0x0c68c3a9'],
  ['bytes as hex', bytes, '0x0102', '0x080102'],
  ['bytes as text', bytes, 'ab', '0x086162'],
  ['fixed bytes', bytesFixed(2), '0xaabb', '0xaabb'],
  ['vec', vec(u16), [1, 2], '0x0801000200'],
  ['array', array(u16, 2), [1, 2], '0x01000200'],
  ['tuple', tuple(u8, bool), [7, false], '0x0700'],
  ['account as SS58', AccountId32, ALICE, ALICE_ID],
  ['account as hex', AccountId32, ALICE_ID, ALICE_ID],
  ['fixed point', I96F32, '4294967296', `0x${'00'.repeat(4)}01${'00'.repeat(11)}`],
  ['struct', Point, { x: 1, y: '2' }, '0x0100010200000000000000'],
  ['None', Point, { x: 1, y: null }, '0x010000'],
  ['flat enum', Colour, 'Green', '0x01'],
  ['variant without data', Shape, 'Dot', '0x00'],
  ['variant with a struct', Shape, { At: { x: 1, y: null } }, '0x01010000'],
  ['variant with a list', Shape, { Pair: [9, 'Red'] }, '0x020900'],
  ['variant with fields', Shape, { Named: { n: 5 } }, '0x0305000000'],
];

describe('jsonToScale', () => {
  it.each(CASES)('args: %s', (_, type, json, scale) => {
    expect(toHex(jsonToScale(type, json))).toBe(scale);
  });

  it.each<[string, AnyType, unknown, string]>([
    ['too large', u8, 256, 'value must be a whole number from 0 to 255'],
    ['a fraction', u64, 1.5, 'value must be a whole number'],
    ['unsafe as a number', u64, 2 ** 60, 'value must be a whole number'],
    ['no account', AccountId32, 'Alice', 'value must be an account'],
    ['a wrong length', array(u16, 2), [1], 'value must be 2 items'],
    [
      'deep inside',
      vec(Point),
      [
        { x: 1, y: null },
        { x: -1, y: null },
      ],
      'value[1].x must be',
    ],
    ['an unknown field', Point, { x: 1, y: null, z: 0 }, 'value must be an object without z'],
    ['no variant', Colour, 'Blue', 'value must be one of Red, Green'],
  ])('error: %s', (_, type, json, message) => {
    expect(() => jsonToScale(type, json)).toThrow(message);
  });
});

describe('toJson', () => {
  it.each(CASES)('default: %s is read back to the same bytes', (_, type, json, scale) => {
    const value = fromJson(type, json);
    expect(toHex(jsonToScale(type, toJson(type, value)))).toBe(scale);
  });

  it('behavior: the default of every storage item survives the way through JSON', () => {
    let count = 0;
    for (const item of pallets.flatMap(({ storage }) => storage)) {
      if (item.default === undefined) continue;
      const json = toJson(item.value, item.value.codec.decode(fromHex(item.default)));
      expect([
        `${item.pallet}.${item.name}`,
        toHex(jsonToScale(item.value, JSON.parse(JSON.stringify(json)))),
      ]).toEqual([`${item.pallet}.${item.name}`, item.default]);
      count++;
    }
    expect(count).toBeGreaterThan(200);
  });
});
