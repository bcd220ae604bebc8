import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BaseError } from '../../../src/errors/base.js';
import { keyPairFromPolkadotJson } from '../../../src/wallet/index.js';
import { decryptKeyFile } from '../../../src/wallet/key-file.js';
import { readPrivateKey, readPublicKey } from '../../../src/wallet/read-key.js';
import { bytesOf, hexOf, mnemonicVector, utf8, vectors } from './vectors.js';

const m12b = mnemonicVector('m12b');
const PASSWORD = 'test-password';
const SEED = 20_240_607;
/** A file may take this long before it counts as a hang; the slowest, an Ansible Vault, takes a few milliseconds. */
const HANG_MS = 30_000;

/** Pieces that parsers stumble over. */
const TOKENS = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '""',
  '"',
  '\\',
  '\\ud800',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '0x',
  '0x0x',
  ' ',
  '\u0000',
  '\ufeff',
  '"__proto__":',
  '"cryptoType":',
  '"cryptoType":4,',
  '"secretSeed":',
  '"hashedDescriptor":1,',
  '$NACL',
  '$ANSIBLE_VAULT;1.1;AES256\n',
  'gAAAAA',
  'abandon ',
  'ff',
  '😀',
].map(utf8);

type Edit = {
  kind: 'flip' | 'insert' | 'cut' | 'double' | 'token';
  at: number;
  length: number;
  value: number;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('flip', 'insert', 'cut', 'double', 'token'),
  // Without bias: fast-check would mostly hit the first and last bytes.
  at: fc.noBias(fc.integer({ min: 0, max: 999_999 })),
  length: fc.integer({ min: 1, max: 40 }),
  value: fc.integer({ min: 0, max: 255 }),
});

function apply(bytes: Uint8Array, { kind, at, length, value }: Edit): Uint8Array {
  const place = Math.floor((at / 1_000_000) * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  const piece = after.subarray(0, length);
  const token = TOKENS[value % TOKENS.length] ?? utf8('');
  const parts = {
    flip: [before, after.subarray(0, 1).map((byte) => byte ^ (1 << (value % 8))), after.subarray(1)],
    insert: [before, Uint8Array.of(value), after],
    cut: [before, after.subarray(length)],
    double: [before, piece, after],
    token: [before, token, after.subarray(length % 3)],
  }[kind];
  return Uint8Array.from(Buffer.concat(parts));
}

/** Mutations of one of the documents. */
const mutated = (documents: Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.integer({ min: 0, max: documents.length - 1 }), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([index, edits]) => edits.reduce(apply, documents[index] ?? utf8('')));

/** Strings that must never surface in an error. */
const SECRETS = [m12b.seed.slice(2, 34), m12b.sr_priv.slice(2, 34), 'leopard transfer', PASSWORD];

/** How many files ended how: `opened`, or the code of an error. */
type Outcomes = Map<string, number>;

/** Runs a reader on hostile bytes: it answers in time, with a key or with an error of ours that gives nothing away. */
async function expectTame<T>(outcomes: Outcomes, read: () => Promise<T>): Promise<T | undefined> {
  const count = (name: string) => outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  const start = performance.now();
  let result: T | undefined;
  try {
    result = await read();
    count('opened');
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    if (error.exitCode !== 4 || error.code === '') throw new Error(`untyped: ${error.code}`);
    const shown = `${error.message}${JSON.stringify(error.details)}${error.help.join()}${String(error.cause)}`;
    for (const secret of SECRETS)
      if (shown.includes(secret)) throw new Error(`a secret leaked by ${error.code}`);
    count(error.code);
  }
  if (performance.now() - start > HANG_MS) throw new Error('too slow');
  return result;
}

/** Runs `check` on that many mutations; the outcomes named in `reached` must have occurred, or the fuzzing is shallow. */
async function fuzz(
  files: fc.Arbitrary<Uint8Array>,
  numRuns: number,
  reached: string[],
  check: (bytes: Uint8Array, outcomes: Outcomes) => Promise<unknown>,
): Promise<void> {
  const outcomes: Outcomes = new Map();
  const property = fc.asyncProperty(files, async (bytes) => {
    await check(bytes, outcomes);
  });
  await fc.assert(property, { numRuns, seed: SEED });
  for (const name of reached) expect(outcomes.get(name) ?? 0).toBeGreaterThan(numRuns / 1000);
}

const text = (json: unknown): Uint8Array => utf8(JSON.stringify(json));
const privateFields = { privateKey: m12b.sr_priv, publicKey: m12b.sr_pub, ss58Address: m12b.sr_ss58 };

const DEEP = ['opened', 'KEY_FILE_FORMAT', 'KEY_FILE_INCONSISTENT', 'UNSUPPORTED_KEY'];

/** Well-formed JSON whose fields are right, foreign, malformed, of another type, or missing, in any mixture. */
const shuffled: fc.Arbitrary<Uint8Array> = (() => {
  const other = mnemonicVector('m12');
  const odd = [
    '',
    '0x',
    null,
    7,
    [],
    {},
    '0xzz',
    '😀'.repeat(8),
    'a'.repeat(32),
    `0x0x${m12b.seed.slice(2)}`,
  ];
  const field = (right: unknown[], foreign: unknown[]) =>
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...right) },
      { weight: 8, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fc.constantFrom(...foreign) },
      { weight: 1, arbitrary: fc.constantFrom(...odd) },
    );
  return fc
    .record({
      accountId: field([m12b.sr_pub], [other.sr_pub]),
      publicKey: field([m12b.sr_pub], [m12b.ed_pub]),
      ss58Address: field([m12b.sr_ss58], [m12b.ed_ss58, other.sr_ss58]),
      privateKey: field([m12b.sr_priv], [other.sr_priv, m12b.seed, `0x${'ff'.repeat(64)}`]),
      secretSeed: field([m12b.seed, undefined], [other.seed, m12b.sr_priv]),
      cryptoType: field([1, '1', undefined], [0, '0', 2, 3, 5, -1, 1e300, 0.5]),
      hashedDescriptor: fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, fc.constant('0x00')),
    })
    .map(text);
})();

describe('mutated key files', () => {
  it('error: 50,000 plain private files', async () => {
    const documents = [
      text(privateFields),
      text({ ...privateFields, cryptoType: 1, accountType: 'standard' }),
      text({ secretSeed: m12b.seed, ss58Address: m12b.ed_ss58, cryptoType: 0 }),
      utf8(m12b.seed),
      utf8(m12b.sr_priv),
    ];
    await fuzz(mutated(documents), 50_000, DEEP.slice(0, 3), async (bytes, outcomes) => {
      const read = await expectTame(outcomes, () => readPrivateKey(bytes, 'file'));
      const address = /"ss58Address":"([^"\\]*)"/.exec(Buffer.from(bytes).toString('utf8'))?.[1];
      // Whatever was changed: a key that opens is the account its file names.
      if (read !== undefined && address === m12b.sr_ss58) expect(read.pair.address).toBe(m12b.sr_ss58);
    });
  }, 120_000);

  it('error: 8,000 plain private files with fields exchanged', async () => {
    await fuzz(shuffled, 8000, DEEP, async (bytes, outcomes) => {
      const read = await expectTame(outcomes, () => readPrivateKey(bytes, 'file'));
      if (read === undefined) return;
      const { ss58Address, publicKey } = JSON.parse(Buffer.from(bytes).toString('utf8'));
      if (ss58Address) expect(read.pair.address).toBe(ss58Address);
      if (publicKey) expect(hexOf(read.pair.publicKey)).toBe(publicKey);
    });
  }, 120_000);

  it('error: 2,000 files with a phrase', async () => {
    const documents = [
      ...vectors.deserialise.map(({ json }) => utf8(json)),
      utf8(vectors.seedTextQuirk.fileWrittenByRs),
      utf8(m12b.mnemonic),
    ];
    await fuzz(mutated(documents), 2000, DEEP, (bytes, outcomes) =>
      expectTame(outcomes, () => readPrivateKey(bytes, 'file')),
    );
  }, 120_000);

  it('error: 15,000 public files', async () => {
    const isPublic = ({ file }: { file: string }) => file.includes('pub');
    const documents = vectors.officialFiles.filter(isPublic).map(({ bytesHex }) => bytesOf(bytesHex));
    const reached = ['opened', 'KEY_FILE_FORMAT', 'KEY_FILE_INCONSISTENT'];
    await fuzz(mutated([...documents, utf8(m12b.sr_pub)]), 15_000, reached, (bytes, outcomes) =>
      expectTame(outcomes, async () => readPublicKey(bytes, 'file')),
    );
  }, 120_000);

  it('error: 20,000 encrypted files of every container', async () => {
    const documents = (pattern: RegExp) =>
      vectors.encrypted
        .filter(({ format, id }) => pattern.test(format) && id !== 'nacl-kat1')
        .map(({ bytesHex }) => bytesOf(bytesHex));
    // Both keys are derived here, before the clock of the first mutated file starts.
    for (const bytes of documents(/NACL|gAAAAA/)) await decryptKeyFile(bytes, 'file', PASSWORD);
    const open = (bytes: Uint8Array, outcomes: Outcomes) =>
      expectTame(outcomes, async () => {
        const plaintext = await decryptKeyFile(bytes, 'file', { candidates: [PASSWORD] });
        return readPublicKey(plaintext, 'file');
      });
    await fuzz(mutated(documents(/NACL/)), 10_000, ['WRONG_PASSWORD'], open);
    await fuzz(mutated(documents(/gAAAAA/)), 9000, ['WRONG_PASSWORD', 'KEY_FILE_FORMAT'], open);
    await fuzz(mutated(documents(/ANSIBLE/)), 1000, ['WRONG_PASSWORD', 'KEY_FILE_FORMAT'], open);
  }, 120_000);

  it('error: 5,000 polkadot-js exports', async () => {
    const [{ json } = { json: '{}' }] = vectors.polkadotJsExports;
    const exported = JSON.parse(json) as { encoded: string; encoding: Record<string, unknown> };
    const encoded = Buffer.from(exported.encoded, 'base64');
    // The cheapest scrypt there is, so that the passphrase check is reached thousands of times.
    encoded.writeUInt32LE(2, 32);
    const cheap = { ...exported, encoded: encoded.toString('base64') };
    const header = '3053020101300506032b657004220420';
    const bare = Buffer.from(`${header}${m12b.seed.slice(2)}a123032100${m12b.ed_pub.slice(2)}`, 'hex');
    const open = {
      encoded: bare.toString('base64'),
      address: m12b.ed_ss58,
      encoding: { content: ['pkcs8', 'ed25519'], type: ['none'], version: '3' },
    };
    await fuzz(
      mutated([text(cheap), text(open)]),
      5000,
      ['opened', 'KEY_FILE_FORMAT', 'WRONG_PASSWORD', 'UNSUPPORTED_KEY'],
      (bytes, outcomes) =>
        expectTame(outcomes, () =>
          keyPairFromPolkadotJson(Buffer.from(bytes).toString('utf8'), PASSWORD, 'file'),
        ),
    );
  }, 120_000);

  it('error: 5,000 files of random bytes', async () => {
    const outcomes: Outcomes = new Map();
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await expectTame(outcomes, async () =>
        readPrivateKey(await decryptKeyFile(bytes, 'file', PASSWORD), 'file'),
      );
      await expectTame(outcomes, async () => readPublicKey(bytes, 'file'));
    });
    await fc.assert(property, { numRuns: 5000, seed: SEED });
    expect(outcomes.get('opened')).toBeUndefined();
  }, 120_000);
});
