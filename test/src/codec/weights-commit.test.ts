import { describe, expect, it } from '@jest/globals';
import { toHex } from '../../../src/codec/hex.js';
import { weightsCommitHash } from '../../../src/codec/weights-commit.js';

const HOTKEY = Uint8Array.from({ length: 32 }, (_, i) => i);
const WEIGHTS = { uids: [0, 1], values: [10, 10], salt: [1, 2, 3, 4, 5, 6, 7, 8], versionKey: 0n };

/** The hashes are those of the chain's model for this preimage. */
describe('weightsCommitHash', () => {
  it('default', () => {
    expect(toHex(weightsCommitHash(HOTKEY, 1, WEIGHTS))).toBe(
      '0x639ca609fb55db5915955f2cfb2979e477ce7d3fe22fba75fdde768a7faa91ee',
    );
  });

  it('args: index', () => {
    // Subnet 1, mechanism 1.
    expect(toHex(weightsCommitHash(HOTKEY, 4097, WEIGHTS))).toBe(
      '0x4da908f5942e6fa624a9f9279ebfe9b9ba00a5f4ff92e4de8eeb9f964b227172',
    );
  });

  it.each([
    ['uids', { uids: [1, 0] }],
    ['values', { values: [10, 11] }],
    ['salt', { salt: [1, 2, 3, 4, 5, 6, 7] }],
    ['version key', { versionKey: 1n }],
  ])('behavior: another %s makes another commit', (_, change) => {
    const other = weightsCommitHash(HOTKEY, 1, { ...WEIGHTS, ...change });
    expect(other).not.toEqual(weightsCommitHash(HOTKEY, 1, WEIGHTS));
  });
});
