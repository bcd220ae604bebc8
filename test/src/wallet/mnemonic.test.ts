import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  createMnemonic,
  isDevPhrase,
  MNEMONIC_LENGTHS,
  mnemonicToEntropy,
  mnemonicToSeed,
  normaliseMnemonic,
} from '../../../src/wallet/index.js';
import { hexOf, mnemonicVector, vectors } from './vectors.js';

describe('mnemonicToSeed', () => {
  it.each(vectors.mnemonics)('default: $id gives the official entropy and mini-secret', async (vector) => {
    expect(hexOf(await mnemonicToEntropy(vector.mnemonic))).toBe(vector.entropy);
    expect(hexOf(await mnemonicToSeed(vector.mnemonic))).toBe(vector.seed);
  });

  it('args: passphrase', async () => {
    const { mnemonic, passphrase, seed } = vectors.passphrase;
    expect(hexOf(await mnemonicToSeed(mnemonic, passphrase))).toBe(seed);
  });

  it('behavior: any white space and case is understood', async () => {
    const { mnemonic, seed } = mnemonicVector('m12');
    const shouted = mnemonic.toUpperCase().replaceAll(' ', ' \n\t ');
    expect(hexOf(await mnemonicToSeed(`  ${shouted}\n`))).toBe(seed);
    expect(hexOf(await mnemonicToSeed(vectors.negative.mnemonicDoubleSpacesAccepted))).toBe(seed);
  });

  it('error: wrong number of words', async () => {
    await expect(mnemonicToSeed('abandon '.repeat(11))).rejects.toMatchObject({
      code: 'INVALID_MNEMONIC',
      exitCode: 2,
      message: expect.stringContaining('11 words'),
    });
    await expect(mnemonicToSeed('')).rejects.toMatchObject({ message: expect.stringContaining('0 words') });
  });

  it('error: the unknown word is named by place, with near words', async () => {
    const words = mnemonicVector('m12b').mnemonic.split(' ');
    words[6] = 'claim';
    await expect(mnemonicToSeed(words.join(' '))).rejects.toMatchObject({
      message: expect.stringContaining('checksum'),
    });
    words[6] = 'calmm';
    const error = await mnemonicToSeed(words.join(' ')).catch((e: unknown) => e);
    expect(error).toMatchObject({
      message: expect.stringContaining('word 7, "calmm"'),
      details: { position: 7, word: 'calmm' },
      help: [expect.stringContaining('Did you mean calm')],
    });
  });

  it('error: the checksum', async () => {
    await expect(mnemonicToSeed(vectors.negative.mnemonicsRejected[1] ?? '')).rejects.toMatchObject({
      message: expect.stringContaining('checksum'),
    });
  });
});

describe('normaliseMnemonic', () => {
  it('args: numbered words in any order', () => {
    expect(normaliseMnemonic('2-leopard 1-old 3-Transfer')).toBe('old leopard transfer');
  });

  it('error: gaps, repeats and mixtures', () => {
    for (const text of ['1-old 3-leopard', '1-old 1-leopard', '0-old 1-leopard', '1-old leopard']) {
      expect(() => normaliseMnemonic(text)).toThrow(expect.objectContaining({ code: 'INVALID_MNEMONIC' }));
    }
  });

  it('behavior: is idempotent on plain words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z]{1,8}$/), { minLength: 1 }), (words) => {
        const once = normaliseMnemonic(words.join('  '));
        expect(normaliseMnemonic(once)).toBe(once);
      }),
    );
  });
});

describe('createMnemonic', () => {
  it.each(MNEMONIC_LENGTHS)('args: %i words', async (length) => {
    const mnemonic = await createMnemonic(length);
    expect(mnemonic.split(' ')).toHaveLength(length);
    expect((await mnemonicToEntropy(mnemonic)).length).toBe((length / 3) * 4);
  });

  it('default: 12 words, never the same', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => createMnemonic()));
    expect(new Set(made).size).toBe(20);
    expect(made[0]?.split(' ')).toHaveLength(12);
  });

  it('error: another length', async () => {
    await expect(createMnemonic(13)).rejects.toMatchObject({ code: 'INVALID_MNEMONIC' });
  });
});

describe('isDevPhrase', () => {
  it('default', () => {
    expect(isDevPhrase(mnemonicVector('dev12').mnemonic)).toBe(true);
    expect(isDevPhrase(mnemonicVector('m12b').mnemonic)).toBe(false);
  });
});
