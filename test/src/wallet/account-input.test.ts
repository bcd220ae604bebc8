import { describe, expect, it } from '@jest/globals';
import { classifySecret, isCurvePoint, parsePrivateKey, parseSeed } from '../../../src/wallet/index.js';
import { bytesOf, hexOf, mnemonicVector } from './vectors.js';

const m12b = mnemonicVector('m12b');

describe('classifySecret', () => {
  it.each([
    [m12b.seed, 'seed'],
    [m12b.seed.slice(2), 'seed'],
    [m12b.sr_priv, 'private-key'],
    [m12b.mnemonic, 'mnemonic'],
    ['//Alice', 'uri'],
    [`${m12b.mnemonic}//1`, 'uri'],
    ['', 'mnemonic'],
  ])('default: %s is a %s', (text, kind) => {
    expect(classifySecret(` ${text}\n`)).toBe(kind);
  });
});

describe('parseSeed and parsePrivateKey', () => {
  it('default: hexadecimal with or without 0x', () => {
    expect(hexOf(parseSeed(m12b.seed.slice(2).toUpperCase()))).toBe(m12b.seed);
    expect(hexOf(parsePrivateKey(m12b.sr_priv))).toBe(m12b.sr_priv);
  });

  it('error: never repeats the input', () => {
    for (const text of ['0xzz', `${m12b.seed}00`, `${m12b.seed}zz`, m12b.seed.slice(0, -1), '']) {
      for (const [parse, code] of [
        [parseSeed, 'INVALID_SEED'],
        [parsePrivateKey, 'INVALID_PRIVATE_KEY'],
      ] as const) {
        const error = capture(() => parse(text));
        expect(error).toMatchObject({ code, exitCode: 2 });
        if (text.length > 10) expect(JSON.stringify(error) + error.message).not.toContain(text.slice(2, 10));
      }
    }
  });
});

describe('isCurvePoint', () => {
  it('default: keys are points, other 32 bytes mostly are not', async () => {
    expect(await isCurvePoint(bytesOf(m12b.sr_pub))).toBe(true);
    expect(await isCurvePoint(bytesOf(m12b.ed_pub), 'ed25519')).toBe(true);
    // The pallet account of "modlpy/trsry": text, not a point.
    const pallet = Uint8Array.from(Buffer.from('modlpy/trsry'.padEnd(32, '\0'), 'latin1'));
    expect(await isCurvePoint(pallet)).toBe(false);
  });
});

function capture(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
