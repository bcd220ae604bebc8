import { describe, expect, it } from '@jest/globals';
import { keccak_256 } from '@noble/hashes/sha3';
import fc from 'fast-check';
import { cutTake } from '../../../../src/math/emission/dividends.js';
import { emissionFraction } from '../../../../src/math/emission/proportion.js';
import {
  claimedForStake,
  claimRateIncrease,
  rootClaimOwed,
  rootClaimPayable,
  sampleClaimIndices,
} from '../../../../src/math/emission/root-claim.js';
import { I96F32, U96F32 } from '../../../../src/math/fixed/types.js';
import { type SwapResult, swap } from '../../../../src/math/swap/swap.js';
import { expectGolden } from '../golden.js';
import { pool } from '../swap/pools.js';

const E9 = 10n ** 9n;
const TAKE = emissionFraction(11_796);

function bigEndian(word: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(word);
  return bytes;
}

describe('sampleClaimIndices', () => {
  it('behavior: every case of the chain', () => expectGolden('emission', 'block_hash_to_indices'));

  it('default', () => {
    const sample = (text: string, count: number) =>
      sampleClaimIndices(keccak_256(new TextEncoder().encode(text)), count, 15_000n).map(Number);
    expect(sample('some', 15)).toEqual([
      265, 630, 1286, 1558, 4496, 4861, 5517, 5789, 6803, 8096, 9092, 11034, 11399, 12055, 12327,
    ]);
    expect(sample('some2', 15)).toEqual([
      61, 246, 1440, 2855, 3521, 5236, 6130, 6615, 8511, 9405, 9890, 11786, 11971, 13165, 14580,
    ]);
    expect(sample('some', 0)).toEqual([]);
  });

  it('args: a hash in the middle of a larger buffer', () => {
    const hash = keccak_256(new Uint8Array(3));
    const buffer = new Uint8Array(64);
    buffer.set(hash, 17);
    expect(sampleClaimIndices(buffer.subarray(17, 49), 5, 1_000n)).toEqual(
      sampleClaimIndices(hash, 5, 1_000n),
    );
  });

  it('args: small words, a sum beyond u64', () => {
    const hash = (...words: bigint[]) => Uint8Array.from(Buffer.concat(words.map(bigEndian)));
    // Start 1; 1 + 1 = 2, 2 + 5 = 7, 7 + 10 = 17 → 7, 7 + 3 = 10 → 0, then the first word again: 1.
    expect(sampleClaimIndices(hash(1n, 5n, 10n, 3n), 5, 10n)).toEqual([0n, 1n, 2n, 7n]);
    expect(sampleClaimIndices(hash(1n << 63n, 0n, 0n, 0n), 1, 10n)).toEqual([((1n << 64n) - 1n) % 10n]);
  });

  it('args: nobody to claim for', () => {
    expect(sampleClaimIndices(new Uint8Array(32), 5, 0n)).toEqual([0n]);
  });
});

describe('root claims', () => {
  it('default', () => {
    // 2 000 000 of root stake, a dividend of 1 000 000: the validator takes 18 %, the staker claims the rest.
    const { take, rest } = cutTake(U96F32.fromNum(1_000_000n), TAKE);
    expect([take, rest]).toEqual([179_995n, 820_004n]);
    const rate = claimRateIncrease(rest, 2_000_000n)!;
    expect(rate).toBe(1_760_945_181n);
    const owed = rootClaimOwed(rate, 2_000_000n, 0n);
    expect(rootClaimPayable(owed, I96F32.fromNum(500_000n))).toBe(820_003n);
    expect(rootClaimPayable(rootClaimOwed(rate, 2_000_000n, 820_003n), I96F32.ZERO)).toBe(0n);
  });

  it('behavior: twice the stake, twice the claim', () => {
    const { rest } = cutTake(U96F32.fromNum(10_000_000n), TAKE);
    const rate = claimRateIncrease(rest, 10_000_000n)!;
    expect(rate).toBe(3_521_892_510n);
    const payable = (stake: bigint) => rootClaimPayable(rootClaimOwed(rate, stake, 0n), I96F32.ZERO);
    expect([payable(1_000_000n), payable(2_000_000n)]).toEqual([820_004n, 1_640_008n]);
  });

  it('behavior: three dividends, each sold for root stake', () => {
    let subnet = pool(50n * E9, 100n * E9);
    let rate = I96F32.ZERO;
    let stake = 2_000_000n;
    let claimed = 0n;
    const seen: bigint[][] = [];
    for (let round = 0; round < 3; round++) {
      const { rest } = cutTake(U96F32.fromNum(10_000_000n), TAKE);
      rate = I96F32.saturatingAdd(rate, claimRateIncrease(rest, 18_000_000n + stake)!);
      const amount = rootClaimPayable(rootClaimOwed(rate, stake, claimed), I96F32.fromNum(500_000n));
      const order = { side: 'sell', amount, limitPrice: 1_000n, dropFees: true } as const;
      const sale = swap(subnet, order) as SwapResult;
      subnet = sale.pool;
      stake += sale.paidOut;
      claimed += claimedForStake(rate, sale.paidOut) + amount;
      seen.push([sale.paidOut, stake, claimed]);
    }
    expect(seen).toEqual([
      [409_998n, 2_409_998n, 988_104n],
      [484_115n, 2_894_113n, 2_349_349n],
      [567_880n, 3_461_993n, 4_169_019n],
    ]);
  });

  it('args: less than the threshold, and more claimed than earned', () => {
    const rate = I96F32.ONE;
    expect(rootClaimPayable(rootClaimOwed(rate, 499_999n, 0n), I96F32.fromNum(500_000n))).toBe(0n);
    expect(rootClaimPayable(rootClaimOwed(rate, 500_000n, 0n), I96F32.fromNum(500_000n))).toBe(500_000n);
    const overclaimed = rootClaimOwed(rate, 5n, 6n);
    expect(overclaimed).toBe(-I96F32.ONE);
    expect(rootClaimPayable(overclaimed, I96F32.fromNum(-10n))).toBe(0n);
  });

  it('args: a dividend larger than the root stake has no rate', () => {
    expect(claimRateIncrease(11n, 10n)).toBeUndefined();
    expect(claimRateIncrease(10n, 10n)).toBe(I96F32.ONE);
    expect(claimRateIncrease(0n, 0n)).toBe(0n);
  });

  it('behavior: new root stake earns nothing retroactively', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const rateBits = fc.bigInt({ min: 0n, max: 2n ** 40n });
    fc.assert(
      fc.property(rateBits, amount, amount, (bits, stake, added) => {
        const rate = I96F32.fromBits(bits);
        const before = rootClaimOwed(rate, stake, 0n);
        const after = rootClaimOwed(rate, stake + added, claimedForStake(rate, added));
        expect(after >= before && after - before < I96F32.ONE).toBe(true);
      }),
    );
  });
});
