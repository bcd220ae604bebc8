import { describe, expect, it } from '@jest/globals';
import {
  createSigner,
  keyPairFromUri,
  parseAccount,
  signMessage,
  verifyMessage,
} from '../../../src/wallet/index.js';
import { bytesOf, hexOf, mnemonicVector, utf8, vectors } from './vectors.js';

const alice = async (type: 'sr25519' | 'ed25519' = 'sr25519') =>
  createSigner(await keyPairFromUri('//Alice', type));

describe('verifyMessage', () => {
  it.each(vectors.signatures.items)(
    'default: official signatures over $message',
    async ({ message, note, sr25519, ed25519 }) => {
      const sr = await alice();
      const expected = { isValid: true, address: sr.address, type: 'sr25519', isWrapped: note !== undefined };
      expect(await verifyMessage(message, sr25519, sr.address)).toEqual(expected);
      if (ed25519) {
        const ed = await alice('ed25519');
        expect(await verifyMessage(message, ed25519, ed.address)).toMatchObject({
          isValid: true,
          type: 'ed25519',
        });
        expect(await verifyMessage(message, ed25519, ed.address, 'sr25519')).toMatchObject({
          isValid: false,
        });
      }
    },
  );

  it('behavior: a false signature is a result', async () => {
    const { message, signature } = vectors.negative.signatureFalse;
    expect(await verifyMessage(message, signature, (await alice()).address)).toMatchObject({
      isValid: false,
    });
  });

  it('args: signature and signer in the spellings of btcli', async () => {
    const signer = await alice();
    const [{ message, sr25519 } = { message: '', sr25519: '' }] = vectors.signatures.items;
    const publicKey = hexOf(signer.publicKey);
    for (const signature of [
      sr25519.slice(2),
      ` ${sr25519.toUpperCase().replace('0X', '0x')}\n`,
      bytesOf(sr25519),
    ]) {
      for (const who of [signer.address, publicKey, publicKey.slice(2)]) {
        expect((await verifyMessage(message, signature, who)).isValid).toBe(true);
      }
    }
  });

  it('error: what does not parse', async () => {
    const { address } = await alice();
    await expect(verifyMessage('x', '0x00', address)).rejects.toMatchObject({
      code: 'INVALID_SIGNATURE',
      exitCode: 2,
    });
    await expect(verifyMessage('x', 'zz', address)).rejects.toMatchObject({ code: 'INVALID_SIGNATURE' });
    await expect(verifyMessage('x', new Uint8Array(64), 'nobody')).rejects.toMatchObject({
      code: 'INVALID_ADDRESS',
    });
  });
});

describe('signMessage', () => {
  it('default: raw, as btcli; wrapped on request', async () => {
    const signer = await alice();
    for (const wrap of [false, true]) {
      const signature = await signMessage(signer, 'line1\nline2 "q" 😀', { wrap });
      expect(await verifyMessage('line1\nline2 "q" 😀', signature, signer.address)).toMatchObject({
        isValid: true,
        isWrapped: wrap,
      });
    }
  });

  it('behavior: 0x text is signed as text', async () => {
    const signer = await alice('ed25519');
    const item = vectors.signatures.items.find(({ message }) => message === '0x1234');
    expect(hexOf(await signMessage(signer, '0x1234'))).toBe(item?.ed25519);
  });

  it('error: messages that could be a transaction, unless wrapped or forced', async () => {
    const signer = await alice();
    for (const message of [
      new Uint8Array(32),
      utf8('x'.repeat(32)),
      Uint8Array.of(0xff),
      'a\u0000b',
      Uint8Array.of(4, 3, 0),
    ]) {
      await expect(signMessage(signer, message)).rejects.toMatchObject({
        code: 'UNSAFE_MESSAGE',
        exitCode: 2,
      });
      expect(await signMessage(signer, message, { wrap: true })).toHaveLength(64);
      expect(await signMessage(signer, message, { force: true })).toHaveLength(64);
    }
  });
});

describe('parseAccount', () => {
  const m12b = mnemonicVector('m12b');

  it('default: address or public key', () => {
    for (const text of [m12b.sr_ss58, m12b.sr_pub, m12b.sr_pub.slice(2), ` ${m12b.sr_ss58} `]) {
      expect(parseAccount(text).address).toBe(m12b.sr_ss58);
    }
  });

  it('error: another network, with the address to use instead', () => {
    expect(() => parseAccount(vectors.negative.ss58Prefix0SameKeyAsM12b)).toThrow(
      expect.objectContaining({ code: 'INVALID_ADDRESS', help: [expect.stringContaining(m12b.sr_ss58)] }),
    );
  });

  it('error: wrong lengths and checksums', () => {
    for (const text of ['', '0x00', `${m12b.sr_pub}0`, vectors.negative.ss58BadChecksum]) {
      expect(() => parseAccount(text)).toThrow(expect.objectContaining({ exitCode: 2 }));
    }
  });
});
