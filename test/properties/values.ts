/** Arbitrary values of SCALE types, in the form the runtime holds them; by the name of an argument where that says more. */
import fc from 'fast-check';
import { blake2_256 } from '../../src/codec/hash.js';
import { fromHex, toHex } from '../../src/codec/hex.js';
import { type AnyType, type FieldDef, type TypeDef, u16Pairs } from '../../src/runtime/frame/scale/index.js';
import { COLDKEYS, HOTKEYS } from './accounts.js';

type Arbitrary = fc.Arbitrary<unknown>;

const E9 = 10n ** 9n;
const U64 = 2n ** 64n - 1n;

/** Mostly the two that live; root, the one of genesis, one that may come, and none. */
const netuid = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(2, 3) },
  { weight: 5, arbitrary: fc.constantFrom(0, 1, 4) },
  { weight: 1, arbitrary: fc.constantFrom(5, 17, 4096, 65535) },
);
const coldkey = fc.constantFrom(...COLDKEYS);
const hotkey = fc.constantFrom(...HOTKEYS);
const anyAccount = fc.oneof(coldkey, hotkey);
const uid = fc.oneof({ weight: 9, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(65535) });

/** Rao from dust to more than there is, each order of magnitude as likely as the next. */
const amount = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.bigInt({ min: 1n, max: 999n }), fc.nat(12))
      .map(([digits, zeros]) => digits * 10n ** BigInt(zeros)),
  },
  { weight: 1, arbitrary: fc.constantFrom(0n, 1n, 499n, 500n, 2_000_000n, U64 - 1n, U64) },
);
/** Rao per alpha, around one. */
const price = fc.oneof(fc.bigInt({ min: E9 / 100n, max: 20n * E9 }), fc.constantFrom(0n, 1n, 1000n, E9, U64));
const u16 = fc.oneof(fc.nat(200), fc.nat(65535), fc.constantFrom(0, 1, 65534, 65535));
const u32 = fc.oneof(fc.nat(20), fc.nat(200_000), fc.constantFrom(0, 4294967295));
const u64 = fc.oneof(
  fc.bigInt({ min: 0n, max: 20n }),
  fc.bigInt({ min: 0n, max: 200_000n }),
  fc.constantFrom(0n, U64),
);
const text = fc
  .oneof(fc.string({ maxLength: 12 }), fc.string({ minLength: 250, maxLength: 1100 }))
  .map((value) => new TextEncoder().encode(value));

/** What the name of an argument tells beyond its type. A name may carry more than one type. */
const byName: Readonly<Record<string, Arbitrary>> = {
  netuid,
  origin_netuid: netuid,
  destination_netuid: netuid,
  hotkey,
  new_hotkey: hotkey,
  origin_hotkey: hotkey,
  destination_hotkey: hotkey,
  coldkey,
  new_coldkey: coldkey,
  destination_coldkey: coldkey,
  amount,
  amount_staked: amount,
  amount_unstaked: amount,
  alpha_amount: amount,
  value: amount,
  cap: fc.bigInt({ min: 100n * E9, max: 10_000n * E9 }),
  deposit: fc.bigInt({ min: 10n * E9, max: 100n * E9 }),
  limit_price: price,
  limit: price,
  mecid: fc.nat(2),
  mechanism_count: fc.nat(3),
  tempo: fc.oneof(fc.integer({ min: 1, max: 30 }), u16),
  delay: fc.constantFrom(0, 0, 0, 1, 3),
  when: fc.integer({ min: 60, max: 300 }),
  end: fc.integer({ min: 60, max: 300 }),
  take: fc.oneof(fc.nat(11_796), u16),
  ip_type: fc.constantFrom(4, 4, 4, 6, 5),
  real: coldkey,
  delegate: coldkey,
  new_coldkey_hash: coldkey.map((id) => toHex(blake2_256(fromHex(id)))),
  min_contribution: fc.bigInt({ min: 100_000_000n, max: E9 }),
  dests: fc.uniqueArray(uid, { maxLength: 10 }),
  weights: fc.array(u16, { maxLength: 10 }),
  version_key: fc.constantFrom(0n, 1n),
  crowdloan_id: fc.nat(2),
  lease_id: fc.nat(2),
  port: fc.nat(65535),
  ip: fc.oneof(fc.constant(0x0102_0304n), fc.bigInt({ min: 0n, max: 2n ** 128n - 1n })),
};

const made = new Map<string, Map<AnyType, Arbitrary>>();

/** Values of `type` for the argument `name`. `call` gives what goes where a type holds a call. */
export function arbitraryValue(type: AnyType, name: string, call: Arbitrary): Arbitrary {
  const ofName = made.get(name) ?? new Map<AnyType, Arbitrary>();
  made.set(name, ofName);
  const known = ofName.get(type);
  if (known) return known;
  const arbitrary = build(type, name, call);
  ofName.set(type, arbitrary);
  return arbitrary;
}

function build(type: AnyType, name: string, call: Arbitrary): Arbitrary {
  const { def } = type;
  const named = byName[name];
  // A name fits a plain value and a list of its own; inside other types the parts are drawn.
  if (named && fits(def, name)) return named.map((value) => asInteger(value, def));
  switch (def.kind) {
    case 'primitive':
      return primitive(def.primitive);
    case 'compact':
      return arbitraryValue(def.of, name, call);
    case 'sequence':
      if (type === u16Pairs) return fc.array(u16, { maxLength: 4 }).map((list) => pairsOf(list));
      if (isByte(def.of)) return text;
      return fc.array(arbitraryValue(def.of, '', call), { maxLength: 5 });
    case 'array':
      return isByte(def.of)
        ? hexBytes(def.length)
        : fc.array(arbitraryValue(def.of, '', call), { minLength: def.length, maxLength: def.length });
    case 'tuple':
      if (def.of.length === 0) return fc.constant(null);
      return fc.tuple(...def.of.map((part) => arbitraryValue(part, '', call)));
    case 'composite':
      return composite(def, name, call);
    case 'variant':
      return variant(def, name, call);
  }
}

function fits(def: TypeDef, name: string): boolean {
  if (def.kind === 'sequence')
    return name === 'dests' || name === 'weights' ? def.of.def.kind === 'primitive' : false;
  if (def.kind === 'compact' || def.kind === 'primitive') return name !== 'weights' && name !== 'dests';
  if (def.kind === 'variant') return false;
  return def.kind === 'composite' && ['AccountId32', 'H256'].includes(def.path.at(-1) ?? '');
}

/** A number or a bigint, whichever the type holds, and within its range. */
function asInteger(value: unknown, def: TypeDef): unknown {
  if (def.kind === 'compact') return asInteger(value, def.of.def);
  const [, bits] = (def.kind === 'primitive' && /^u(\d+)$/.exec(def.primitive)) || [];
  if (bits === undefined || (typeof value !== 'bigint' && typeof value !== 'number')) return value;
  const wrapped = BigInt.asUintN(Number(bits), BigInt(value));
  return Number(bits) <= 32 ? Number(wrapped) : wrapped;
}

function primitive(kind: string): Arbitrary {
  if (kind === 'bool') return fc.boolean();
  if (kind === 'u8') return fc.oneof(fc.nat(5), fc.nat(255));
  if (kind === 'u16') return u16;
  if (kind === 'u32') return u32;
  if (kind === 'u64') return u64;
  if (kind === 'i16') return fc.integer({ min: -32768, max: 32767 });
  if (kind === 'i32') return fc.integer();
  if (kind === 'i64') return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  if (kind === 'i128') return fc.bigInt({ min: -(2n ** 127n), max: 2n ** 127n - 1n });
  if (kind === 'u128') return fc.bigInt({ min: 0n, max: 2n ** 128n - 1n });
  if (kind === 'str') return fc.string({ maxLength: 10 });
  throw new Error(`no arbitrary for ${kind}`);
}

function composite(def: Extract<TypeDef, { kind: 'composite' }>, name: string, call: Arbitrary): Arbitrary {
  const [first] = def.fields;
  if (def.path.at(-1) === 'AccountId32') return anyAccount;
  if (def.path.at(-1) === 'BTreeSet') return sortedSet(first!, call);
  if (first && (first.name === undefined || def.path[0] === 'substrate_fixed'))
    return arbitraryValue(first.type, name, call);
  return record(def.fields, call);
}

/** A set of the chain is encoded in ascending order. */
function sortedSet(field: FieldDef, call: Arbitrary): Arbitrary {
  const { def } = field.type;
  if (def.kind !== 'sequence') throw new Error('a set is a sequence');
  const item = def.of.def.kind === 'primitive' ? netuid : arbitraryValue(def.of, '', call);
  return fc
    .uniqueArray(item as fc.Arbitrary<number>, { maxLength: 6 })
    .map((list) => list.sort((a, b) => a - b));
}

function variant(def: Extract<TypeDef, { kind: 'variant' }>, name: string, call: Arbitrary): Arbitrary {
  const path = def.path.at(-1);
  if (path === 'RuntimeCall') return call;
  if (path === 'Option') {
    const some = arbitraryValue(def.variants[1]!.fields[0]!.type, name, call);
    return fc.option(some, { nil: undefined, freq: 3 });
  }
  if (path === 'MultiAddress') return (byName[name] ?? anyAccount).map((value) => ({ type: 'Id', value }));
  if (def.variants.every(({ fields }) => fields.length === 0))
    return fc.constantFrom(...def.variants.map((option) => option.name));
  return fc.oneof(
    ...def.variants.map(({ name: option, fields }) =>
      fields.length === 0
        ? fc.constant({ type: option })
        : variantData(fields, call).map((value) => ({ type: option, value })),
    ),
  );
}

function variantData(fields: readonly FieldDef[], call: Arbitrary): Arbitrary {
  if (fields.every((field) => field.name !== undefined)) return record(fields, call);
  const parts = fields.map((field) => arbitraryValue(field.type, '', call));
  return parts.length === 1 ? parts[0]! : fc.tuple(...parts);
}

function record(fields: readonly FieldDef[], call: Arbitrary): Arbitrary {
  const members = fields.map(({ name = '', type }) => [name, arbitraryValue(type, name, call)]);
  return fc.record(Object.fromEntries(members) as Record<string, Arbitrary>);
}

function isByte({ def }: AnyType): boolean {
  return def.kind === 'primitive' && def.primitive === 'u8';
}

function hexBytes(length: number): Arbitrary {
  const random = fc.uint8Array({ minLength: length, maxLength: length });
  return random.map((value) => `0x${Buffer.from(value).toString('hex')}`);
}

function pairsOf(list: number[]): Uint16Array {
  return Uint16Array.from(list.length % 2 === 0 ? list : list.slice(1));
}
