import { describe, expect, it } from '@jest/globals';
import { keyPairFromMnemonic, keyPairFromUri } from '../../../src/wallet/index.js';
import { readPrivateKey, readPublicKey } from '../../../src/wallet/read-key.js';
import { privateKeyJson, publicKeyJson } from '../../../src/wallet/write-key.js';
import { bytesOf, hexOf, mnemonicVector, utf8, vectors } from './vectors.js';

const m12b = mnemonicVector('m12b');
const kat1 = vectors.encrypted.find(({ id }) => id === 'nacl-kat1')?.plaintext ?? '';
const six = JSON.parse(kat1) as Record<string, string>;
const edSix = {
  ...six,
  accountId: m12b.ed_pub,
  publicKey: m12b.ed_pub,
  privateKey: m12b.seed,
  ss58Address: m12b.ed_ss58,
};
const read = (value: unknown) => readPrivateKey(utf8(JSON.stringify(value)), 'file');
const addressOf = async (json: string): Promise<string | null> => {
  const content = utf8(json);
  try {
    return (await readPrivateKey(content, 'file')).pair.address;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    if (message.includes('only public fields')) return readPublicKey(content, 'file').address;
    expect(code).toMatch(/^(KEY_FILE_FORMAT|KEY_FILE_INCONSISTENT|UNSUPPORTED_KEY)$/);
    throw error;
  }
};

describe('readPrivateKey', () => {
  it.each(vectors.deserialise)('default: $case', async ({ json, results }) => {
    // bittensor-core is the strictest official reader; ours answers as it does.
    const expected = results['core-0.1.5'];
    if (expected === null) await expect(addressOf(json)).rejects.toMatchObject({ exitCode: 4 });
    else expect(await addressOf(json)).toBe(expected);
  });

  it.each(vectors.officialFiles.filter(({ file, password }) => !file.includes('pub') && !password))(
    'default: $file by $writer',
    async ({ bytesHex, ss58 }) => {
      const { pair, warnings } = await readPrivateKey(bytesOf(bytesHex), 'file');
      expect(pair.address).toBe(ss58);
      expect(warnings).toEqual([]);
    },
  );

  it('behavior: repairs a seed written as text, and says so', async () => {
    const { pair, warnings } = await readPrivateKey(utf8(vectors.seedTextQuirk.fileWrittenByRs), 'file');
    expect(hexOf(pair.seed ?? new Uint8Array())).toBe(vectors.seedTextQuirk.seed);
    expect(warnings).toHaveLength(1);
  });

  it('behavior: hexadecimal with capitals and repeated 0x', async () => {
    const { secretPhrase: _, ...rest } = six;
    const odd = { ...rest, secretSeed: `0x0x${m12b.seed.slice(2).toUpperCase()}` };
    expect((await read(odd)).pair.address).toBe(m12b.sr_ss58);
  });

  it('behavior: a private key in polkadot-js form is recognised by the public key', async () => {
    const expanded = hexOf(
      (await import('../../../src/wallet/sr25519-scalar.js')).toExpandedSecret(bytesOf(m12b.sr_priv)),
    );
    const { pair, warnings } = await read({ privateKey: expanded, ss58Address: m12b.sr_ss58 });
    expect(hexOf(pair.privateKey)).toBe(m12b.sr_priv);
    expect(warnings[0]).toContain('polkadot-js');
  });

  it('behavior: an address of another network is the same account', async () => {
    const elsewhere = { ...six, ss58Address: vectors.negative.ss58Prefix0SameKeyAsM12b };
    expect((await read(elsewhere)).pair.address).toBe(m12b.sr_ss58);
  });

  it('behavior: ed25519 without a stated type is found out and said', async () => {
    const { pair, warnings } = await read(edSix);
    expect(pair.type).toBe('ed25519');
    expect(warnings[0]).toContain('ed25519');
  });

  it('behavior: a redundant secret of another account only warns', async () => {
    const other = mnemonicVector('m12');
    const { pair, warnings } = await read({ ...six, secretSeed: other.seed, privateKey: other.sr_priv });
    expect(pair.address).toBe(m12b.sr_ss58);
    expect(warnings.map((text) => /secretSeed|privateKey/.exec(text)?.[0])).toEqual([
      'secretSeed',
      'privateKey',
    ]);
  });

  it('error: a stated type is not second-guessed', async () => {
    await expect(read({ ...edSix, cryptoType: 1 })).rejects.toMatchObject({ code: 'KEY_FILE_INCONSISTENT' });
    await expect(read({ ...six, cryptoType: '0' })).rejects.toMatchObject({ code: 'KEY_FILE_INCONSISTENT' });
  });

  it.each(['ss58Address', 'publicKey', 'accountId'])('error: a foreign %s is named', async (field) => {
    const other = mnemonicVector('m12');
    const foreign = field === 'ss58Address' ? other.sr_ss58 : other.sr_pub;
    await expect(read({ ...six, [field]: foreign })).rejects.toMatchObject({
      code: 'KEY_FILE_INCONSISTENT',
      message: expect.stringContaining(field),
    });
  });

  it('error: unsupported types never fall back to sr25519', async () => {
    for (const extra of [
      { cryptoType: 2 },
      { cryptoType: 4 },
      { cryptoType: 7 },
      { hashedDescriptor: '0x00' },
    ]) {
      await expect(read({ ...six, ...extra })).rejects.toMatchObject({
        code: 'UNSUPPORTED_KEY',
        exitCode: 4,
      });
    }
  });

  it.each([
    ['', 'empty'],
    ['null', 'null'],
    ['[]', 'array'],
    ['{}', 'no fields'],
    ['"0x00"', 'string'],
    ['{"secretPhrase":""}', 'empty phrase'],
    ['{"secretPhrase":12}', 'number for a phrase'],
    ['{"secretSeed":"0xzz"}', 'bad hex'],
    ['{"privateKey":"0x00"}', 'short private key'],
    ['\ufeff{}', 'byte order mark'],
    [`{"encoded":"x","encoding":{}}`, 'polkadot-js export'],
  ])('error: %j (%s)', async (text) => {
    await expect(readPrivateKey(utf8(text), 'some/file')).rejects.toMatchObject({
      code: 'KEY_FILE_FORMAT',
      exitCode: 4,
      message: expect.stringContaining('some/file'),
    });
  });

  it('error: bytes that are no text', async () => {
    await expect(readPrivateKey(Uint8Array.of(0xff, 0xfe), 'file')).rejects.toMatchObject({
      code: 'KEY_FILE_FORMAT',
    });
  });

  it('error: no message repeats a secret', async () => {
    const secrets = [m12b.seed.slice(2), m12b.sr_priv.slice(2), 'leopard'];
    const broken = [
      kat1.slice(0, -1),
      JSON.stringify({ ...six, secretPhrase: `${m12b.mnemonic} leopard` }),
      JSON.stringify({ ...six, ss58Address: mnemonicVector('m12').sr_ss58 }),
      m12b.mnemonic.replace('old', 'oldd'),
      `${m12b.seed}00`,
    ];
    for (const text of broken) {
      const error = (await readPrivateKey(utf8(text), 'file').catch((e: unknown) => e)) as Error;
      const shown = `${error.stack}${JSON.stringify(error)}${String(error.cause)}`;
      for (const secret of secrets) expect(shown).not.toContain(secret);
    }
  });
});

describe('readPublicKey', () => {
  it.each(vectors.officialFiles.filter(({ file }) => file.includes('pub')))(
    'default: $file by $writer',
    ({ bytesHex, ss58 }) => {
      expect(readPublicKey(bytesOf(bytesHex), 'file')).toMatchObject({ address: ss58, type: 'sr25519' });
    },
  );

  it('behavior: 64 hex digits in a public file are a public key', () => {
    expect(readPublicKey(utf8(`${m12b.sr_pub}\n`), 'file').address).toBe(m12b.sr_ss58);
  });

  it('behavior: an account we cannot sign for is still shown', () => {
    const content = utf8(JSON.stringify({ ss58Address: m12b.sr_ss58, cryptoType: 5 }));
    expect(readPublicKey(content, 'file')).toMatchObject({
      address: m12b.sr_ss58,
      cryptoType: 5,
      type: undefined,
    });
  });

  it('error: address and public key of different accounts', () => {
    const content = utf8(
      JSON.stringify({ ss58Address: m12b.sr_ss58, publicKey: mnemonicVector('m12').sr_pub }),
    );
    expect(() => readPublicKey(content, 'file')).toThrow(
      expect.objectContaining({ code: 'KEY_FILE_INCONSISTENT' }),
    );
  });
});

describe('privateKeyJson and publicKeyJson', () => {
  it('default: the six fields of the official vector, byte for byte', async () => {
    const pair = await keyPairFromMnemonic(m12b.mnemonic);
    expect(Buffer.from(privateKeyJson(pair)).toString()).toBe(kat1);
    expect(Object.keys(JSON.parse(Buffer.from(publicKeyJson(pair)).toString()))).toEqual([
      'accountId',
      'publicKey',
      'ss58Address',
    ]);
  });

  it('behavior: only text values for sr25519, so bittensor-wallet 4.0 can read it', async () => {
    for (const pair of [await keyPairFromMnemonic(m12b.mnemonic), await keyPairFromUri('//Alice')]) {
      const values = Object.values(JSON.parse(Buffer.from(privateKeyJson(pair)).toString()));
      expect(values.every((value) => typeof value === 'string')).toBe(true);
    }
  });

  it('behavior: ed25519 states its type, as a number beside a secret and as text in public', async () => {
    const pair = await keyPairFromMnemonic(m12b.mnemonic, { type: 'ed25519' });
    expect(JSON.parse(Buffer.from(privateKeyJson(pair)).toString())).toEqual({ ...edSix, cryptoType: 0 });
    expect(JSON.parse(Buffer.from(publicKeyJson(pair)).toString()).cryptoType).toBe('0');
  });

  it('args: privateKeyOnly', async () => {
    const pair = await keyPairFromMnemonic(m12b.mnemonic);
    const written = privateKeyJson(pair, { privateKeyOnly: true });
    expect(Buffer.from(written).toString()).not.toMatch(/secret/);
    expect((await readPrivateKey(written, 'file')).pair.address).toBe(pair.address);
  });

  it('args: style sdk', async () => {
    const pair = await keyPairFromMnemonic(m12b.mnemonic);
    const written = JSON.parse(Buffer.from(privateKeyJson(pair, { style: 'sdk' })).toString());
    expect(written).toEqual({ ...six, cryptoType: 1, accountType: 'standard', signingScheme: 'sr25519' });
  });
});
