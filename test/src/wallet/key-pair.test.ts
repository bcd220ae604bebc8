import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  keyPairFromMnemonic,
  keyPairFromPrivateKey,
  keyPairFromSeed,
  keyPairFromUri,
  parseKeyUri,
  wipeKeyPair,
} from '../../../src/wallet/index.js';
import { toCanonicalSecret, toExpandedSecret } from '../../../src/wallet/sr25519-scalar.js';
import { bytesOf, hexOf, mnemonicVector, vectors } from './vectors.js';

describe('keyPairFromMnemonic', () => {
  it.each(vectors.mnemonics)('default: $id, both schemes', async (vector) => {
    const sr = await keyPairFromMnemonic(vector.mnemonic);
    expect(sr.address).toBe(vector.sr_ss58);
    expect(hexOf(sr.publicKey)).toBe(vector.sr_pub);
    expect(hexOf(sr.privateKey)).toBe(vector.sr_priv);
    expect(hexOf(sr.seed ?? new Uint8Array())).toBe(vector.seed);
    expect(sr.mnemonic).toBe(vector.mnemonic);
    const ed = await keyPairFromMnemonic(vector.mnemonic, { type: 'ed25519' });
    expect(ed.address).toBe(vector.ed_ss58);
    expect(hexOf(ed.publicKey)).toBe(vector.ed_pub);
    expect(hexOf(ed.privateKey)).toBe(vector.seed);
  });

  it('args: passphrase keeps the seed and forgets the phrase', async () => {
    const { mnemonic, passphrase, ss58, sr25519Public } = vectors.passphrase;
    const pair = await keyPairFromMnemonic(mnemonic, { passphrase });
    expect(pair).toMatchObject({ address: ss58 });
    expect(hexOf(pair.publicKey)).toBe(sr25519Public);
    expect(pair.mnemonic).toBeUndefined();
  });
});

describe('keyPairFromUri', () => {
  it.each(vectors.uris)('default: $uri', async ({ uri, sr25519, ed25519 }) => {
    const sr = await keyPairFromUri(uri);
    expect(sr.address).toBe(sr25519.ss58);
    expect(hexOf(sr.publicKey)).toBe(sr25519.publicKey);
    // Soft steps randomise the nonce half, so the vectors have no private key for them.
    if (sr25519.keyfilePrivateKey) expect(hexOf(sr.privateKey)).toBe(sr25519.keyfilePrivateKey);
    if (ed25519 === null) {
      await expect(keyPairFromUri(uri, 'ed25519')).rejects.toMatchObject({ code: 'INVALID_KEY_URI' });
    } else {
      const ed = await keyPairFromUri(uri, 'ed25519');
      expect(ed.address).toBe(ed25519.ss58);
      expect(hexOf(ed.privateKey)).toBe(ed25519.keyfilePrivateKey);
    }
  });

  it('behavior: a soft-derived private key leads back to its public key', async () => {
    const pair = await keyPairFromUri('//Alice/1');
    expect((await keyPairFromPrivateKey(pair.privateKey)).address).toBe(pair.address);
  });

  it('behavior: a derived key stores neither phrase nor seed', async () => {
    for (const type of ['sr25519', 'ed25519'] as const) {
      const pair = await keyPairFromUri('//Alice', type);
      expect(pair.mnemonic).toBeUndefined();
      expect(pair.seed).toBeUndefined();
    }
  });

  it('behavior: a number is one by value, as Rust parses it', () => {
    const chainCode = (uri: string) => hexOf(parseKeyUri(uri).path[0]?.chainCode ?? new Uint8Array());
    expect(chainCode('//007')).toBe(chainCode('//7'));
    expect(chainCode('//+7')).toBe(chainCode('//7'));
    expect(chainCode('//18446744073709551615')).toBe(`0x${'ff'.repeat(8)}${'00'.repeat(24)}`);
    // One above u64: a SCALE string of 20 characters.
    expect(chainCode('//18446744073709551616')).toMatch(/^0x503138/);
    // polkadot-js would read this as bytes; sp-core reads text.
    expect(chainCode('//0x00')).toMatch(/^0x10307830300/);
  });

  it('behavior: development keys are recognised', () => {
    expect(parseKeyUri('//Alice').isDev).toBe(true);
    expect(parseKeyUri(`${mnemonicVector('m12b').mnemonic}//Alice`).isDev).toBe(false);
  });

  it.each(['//', '/', '//Alice//', '//Alice/', 'a-b//Alice', '//Ali\u0000ce\n///x\ny', '0x12//Alice'])(
    'error: %j',
    async (uri) => {
      await expect(keyPairFromUri(uri)).rejects.toMatchObject({ exitCode: 2 });
    },
  );
});

describe('keyPairFromSeed and keyPairFromPrivateKey', () => {
  it('behavior: agree with node:crypto for ed25519', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (seed) => {
        const pair = await keyPairFromSeed(seed, 'ed25519');
        const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
        const own = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
        const spki = own.export({ format: 'der', type: 'spki' });
        expect(hexOf(pair.publicKey)).toBe(hexOf(spki.subarray(-32)));
      }),
      { numRuns: 20 },
    );
  });

  it('behavior: the private key of any seed gives the same account', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (seed) => {
        const pair = await keyPairFromSeed(seed);
        expect((await keyPairFromPrivateKey(pair.privateKey)).address).toBe(pair.address);
        expect(hexOf(toCanonicalSecret(toExpandedSecret(pair.privateKey)))).toBe(hexOf(pair.privateKey));
      }),
      { numRuns: 20 },
    );
  });

  it('behavior: the caller may wipe what it passed in, and wiping a pair leaves no secret', async () => {
    const seed = bytesOf(mnemonicVector('m12').seed);
    const pair = await keyPairFromSeed(seed);
    seed.fill(0);
    expect(hexOf(pair.seed ?? new Uint8Array())).toBe(mnemonicVector('m12').seed);
    wipeKeyPair(pair);
    expect(pair.privateKey.every((byte) => byte === 0)).toBe(true);
    expect(pair.seed?.every((byte) => byte === 0)).toBe(true);
  });

  it('args: an ed25519 private key as seed and public key', async () => {
    const { seed, ed_pub, ed_ss58 } = mnemonicVector('m12b');
    const both = Uint8Array.from([...bytesOf(seed), ...bytesOf(ed_pub)]);
    expect((await keyPairFromPrivateKey(both, 'ed25519')).address).toBe(ed_ss58);
    both[63] = (both[63] ?? 0) ^ 1;
    await expect(keyPairFromPrivateKey(both, 'ed25519')).rejects.toMatchObject({
      code: 'INVALID_PRIVATE_KEY',
    });
  });

  it('error: lengths and scalars out of range', async () => {
    await expect(keyPairFromSeed(new Uint8Array(31))).rejects.toMatchObject({ code: 'INVALID_SEED' });
    for (const secret of [new Uint8Array(63), new Uint8Array(64), new Uint8Array(64).fill(0xff)]) {
      await expect(keyPairFromPrivateKey(secret)).rejects.toMatchObject({
        code: 'INVALID_PRIVATE_KEY',
        exitCode: 2,
      });
    }
  });
});
