import { describe, expect, it } from '@jest/globals';
import { Keyring } from '@polkadot/keyring';
import {
  exportPolkadotJson,
  keyPairFromMnemonic,
  keyPairFromPolkadotJson,
} from '../../../src/wallet/index.js';
import { hexOf, mnemonicVector, vectors } from './vectors.js';

const m12b = mnemonicVector('m12b');
const [official] = vectors.polkadotJsExports;
const json = () => JSON.parse(official?.json ?? '') as Record<string, unknown> & { encoded: string };
const load = (value: unknown, passphrase: string | undefined = official?.passphrase) =>
  keyPairFromPolkadotJson(
    typeof value === 'string' ? value : JSON.stringify(value),
    passphrase,
    'export.json',
  );

describe('keyPairFromPolkadotJson', () => {
  it.each(vectors.polkadotJsExports)(
    'default: the official export of $ss58',
    async ({ json: text, passphrase, ss58 }) => {
      const pair = await keyPairFromPolkadotJson(text, passphrase, 'export.json');
      expect(pair.address).toBe(ss58);
      if (pair.type === 'sr25519') expect(hexOf(pair.privateKey)).toBe(m12b.sr_priv);
    },
  );

  it('behavior: address and meta are not needed', async () => {
    const { address: _, meta: __, ...rest } = json();
    expect((await load(rest)).address).toBe(m12b.sr_ss58);
  });

  it('behavior: unencrypted exports of polkadot-js', async () => {
    for (const type of ['sr25519', 'ed25519'] as const) {
      const exported = new Keyring({ type, ss58Format: 42 }).addFromMnemonic(m12b.mnemonic).toJson();
      expect((await load(exported, undefined)).address).toBe(
        type === 'sr25519' ? m12b.sr_ss58 : m12b.ed_ss58,
      );
    }
  });

  it('behavior: the oldest generation, a seed under a padded passphrase', async () => {
    const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa');
    const plaintext = Buffer.from(
      `3053020101300506032b657004220420${m12b.seed.slice(2)}a123032100${m12b.ed_pub.slice(2)}`,
      'hex',
    );
    const [key, nonce] = [new Uint8Array(32), new Uint8Array(24)];
    key.set(Buffer.from('short'));
    const encoded = `0x${Buffer.concat([nonce, xsalsa20poly1305(key, nonce).encrypt(plaintext)]).toString('hex')}`;
    const old = {
      address: m12b.ed_ss58,
      encoded,
      encoding: { content: 'pkcs8', type: 'xsalsa20-poly1305', version: '0' },
    };
    expect((await load(old, 'short')).address).toBe(m12b.ed_ss58);
  });

  it('error: wrong or missing passphrase', async () => {
    await expect(load(json(), 'not it')).rejects.toMatchObject({ code: 'WRONG_PASSWORD', exitCode: 4 });
    await expect(keyPairFromPolkadotJson(JSON.stringify(json()), undefined, 'x')).rejects.toMatchObject({
      code: 'PASSWORD_REQUIRED',
    });
  });

  it('error: the address of another account', async () => {
    await expect(load({ ...json(), address: mnemonicVector('m12').sr_ss58 })).rejects.toMatchObject({
      code: 'KEY_FILE_INCONSISTENT',
    });
  });

  it('error: unsupported kinds by name', async () => {
    const encoding = { type: ['none'], version: '3' };
    for (const content of [['batch-pkcs8'], ['pkcs8', 'ethereum'], ['pkcs8', 'ecdsa']]) {
      const error = load({ ...json(), encoding: { ...encoding, content } });
      await expect(error).rejects.toMatchObject({ code: 'UNSUPPORTED_KEY' });
    }
  });

  it('error: a scrypt cost that would exhaust the machine is refused before it is paid', async () => {
    for (const [N, p, r] of [
      [2 ** 21, 1, 8],
      [2 ** 20, 1, 16],
      [2 ** 17, 64, 8],
      [1000, 1, 8],
      [0, 1, 8],
      [2 ** 14, 0, 8],
      [2 ** 14, 1, 0],
      [2 ** 31, 1, 1],
    ]) {
      const encoded = Buffer.from(json().encoded, 'base64');
      [N, p, r].forEach((value, i) => {
        encoded.writeUInt32LE(value ?? 0, 32 + 4 * i);
      });
      const start = performance.now();
      await expect(load({ ...json(), encoded: encoded.toString('base64') })).rejects.toMatchObject({
        code: 'KEY_FILE_FORMAT',
        message: expect.stringContaining('scrypt'),
      });
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  it.each([
    'not json',
    'null',
    '[]',
    '{}',
    '{"encoded":"AA=="}',
    '{"encoded":"AA==","encoding":null}',
    '{"encoded":"AA==","encoding":{"content":["pkcs8","sr25519"],"type":["scrypt","xsalsa20-poly1305"],"version":"3"}}',
    '{"encoded":"AA==","encoding":{"content":["pkcs8","sr25519"],"type":["none"],"version":"3"}}',
    '{"encoded":"AA==","encoding":{"content":["pkcs8","sr25519"],"type":["rot13"],"version":"3"}}',
    '{"encoded":"AA==","encoding":{"content":["pkcs8","sr25519"],"type":["none"],"version":"4"}}',
    '{"encoded":"???","encoding":{"content":["pkcs8","sr25519"],"type":["none"],"version":"3"}}',
    '{"encoded":"AA==","encoding":{"content":[],"type":["none"],"version":"3"}}',
  ])('error: malformed %s', async (text) => {
    await expect(load(text)).rejects.toMatchObject({ code: 'KEY_FILE_FORMAT', exitCode: 4 });
  });
});

describe('exportPolkadotJson', () => {
  it.each(['sr25519', 'ed25519'] as const)(
    'default: polkadot-js opens and signs with our %s export',
    async (type) => {
      const pair = await keyPairFromMnemonic(m12b.mnemonic, { type });
      const exported = await exportPolkadotJson(pair, 'export-pass', { name: 'kat', whenCreated: 1 });
      expect((await load(exported)).address).toBe(pair.address);
      const account = new Keyring({ ss58Format: 42 }).addFromJson(exported as never);
      expect(() => account.decodePkcs8('wrong')).toThrow();
      account.decodePkcs8('export-pass');
      expect(account.address).toBe(pair.address);
      expect(account.verify('x', account.sign('x'), pair.publicKey)).toBe(true);
    },
    30_000,
  );
});
