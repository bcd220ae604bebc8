import { describe, expect, it } from '@jest/globals';
import { earliestCommitBlocks, isCommitExpired } from '../../../../src/math/epoch/commit-blocks.js';

const NONE = 2n ** 64n - 1n;
const commit = (uid: number, commitEpoch: bigint, commitBlock: bigint) => ({ uid, commitEpoch, commitBlock });

describe('isCommitExpired', () => {
  it('behavior: live in the reveal epoch, expired after it', () => {
    expect(isCommitExpired(10n, 11n, 1n)).toBe(false);
    expect(isCommitExpired(10n, 12n, 1n)).toBe(true);
    expect(isCommitExpired(NONE, NONE, 100n)).toBe(false);
  });
});

describe('earliestCommitBlocks', () => {
  it('default', () => {
    expect(earliestCommitBlocks(3, [], [], 10n, 1n)).toEqual([NONE, NONE, NONE]);
  });

  it('behavior: of hash commits the first live one counts, even if a later one is older', () => {
    const queue = [commit(1, 8n, 10n), commit(1, 9n, 40n), commit(1, 10n, 30n)];
    expect(earliestCommitBlocks(2, queue, [], 10n, 1n)).toEqual([NONE, 40n]);
  });

  it('behavior: of timelocked commits the oldest live one counts, together with the hash commits', () => {
    const timelocked = [commit(0, 8n, 5n), commit(0, 9n, 40n), commit(0, 10n, 30n)];
    expect(earliestCommitBlocks(1, [], timelocked, 10n, 1n)).toEqual([30n]);
    expect(earliestCommitBlocks(1, [commit(0, 9n, 20n)], timelocked, 10n, 1n)).toEqual([20n]);
  });

  it('behavior: uids beyond the subnet are ignored', () => {
    expect(earliestCommitBlocks(1, [commit(1, 10n, 5n)], [commit(7, 10n, 5n)], 10n, 1n)).toEqual([NONE]);
  });
});
