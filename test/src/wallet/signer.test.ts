import { describe, expect, it } from '@jest/globals';
import { ed25519Verify, sr25519Verify } from '@polkadot/util-crypto';
import { createSigner, keyPairFromUri } from '../../../src/wallet/index.js';
import { bytesOf, hexOf, utf8, vectors } from './vectors.js';

const plainItems = vectors.signatures.items.filter(({ note }) => note === undefined);

describe('createSigner', () => {
  it.each(plainItems)(
    'default: ed25519 over $message is the official signature',
    async ({ messageHex, ed25519 }) => {
      const signer = createSigner(await keyPairFromUri('//Alice', 'ed25519'));
      expect(hexOf(await signer.sign(bytesOf(messageHex ?? '')))).toBe(ed25519);
    },
  );

  it.each(plainItems)(
    'default: sr25519 over $message verifies, in the form the chain wants',
    async ({ message }) => {
      const signer = createSigner(await keyPairFromUri('//Alice'));
      const signature = await signer.sign(utf8(message));
      expect(signature).toHaveLength(64);
      expect((signature[63] ?? 0) & 0x80).toBe(0x80);
      expect(sr25519Verify(utf8(message), signature, signer.publicKey)).toBe(true);
      expect(sr25519Verify(utf8(`${message}.`), signature, signer.publicKey)).toBe(false);
    },
  );

  it('behavior: a soft-derived key signs for its address', async () => {
    const pair = await keyPairFromUri('//Alice/1');
    const signature = await createSigner(pair).sign(utf8('x'));
    expect(sr25519Verify(utf8('x'), signature, pair.publicKey)).toBe(true);
  });

  it('behavior: holds its own copy of the secret', async () => {
    const pair = await keyPairFromUri('//Alice', 'ed25519');
    const signer = createSigner(pair);
    pair.privateKey.fill(0);
    expect(ed25519Verify(utf8('x'), await signer.sign(utf8('x')), signer.publicKey)).toBe(true);
  });
});
