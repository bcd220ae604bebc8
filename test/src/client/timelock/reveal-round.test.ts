import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseRevealRound } from '../../../../src/client/index.js';
import { roundAt } from '../../../../src/codec/timelock/drand.js';

/** Round 1 at Unix second 0, one every 3 seconds. */
const BEACON = { period: 3, genesis_time: 0 };
const NOW = 3_000_000n;
const BLOCK = 12_000n;
/** Round 1001 is the newest now. */
const times = (revealBlocks: bigint, tempoBlocks = 360n) => ({
  nowMs: NOW,
  blockMs: BLOCK,
  revealMs: NOW + revealBlocks * BLOCK,
  endMs: NOW + (revealBlocks + tempoBlocks) * BLOCK,
});

describe('chooseRevealRound', () => {
  it('default: 72 seconds before the reveal', () => {
    // Block 100 from now is 1200 s away: 400 rounds, less 24.
    expect(chooseRevealRound(BEACON, times(100n))).toBe(1001n + 400n - 24n);
  });

  it('behavior: not before the weights are in a block', () => {
    // The block of the commit comes with round 1005.
    expect(chooseRevealRound(BEACON, times(2n))).toBe(1006n);
    expect(chooseRevealRound(BEACON, times(7n))).toBe(1006n);
    expect(chooseRevealRound(BEACON, times(8n))).toBe(1009n);
  });

  it('behavior: early enough to be revealed at all, however short the tempo', () => {
    // Blocks of 250 ms: the window ends 3 s from now, and its last pulse must be stored 500 ms before.
    const short = { nowMs: NOW, blockMs: 250n, revealMs: NOW + 500n, endMs: NOW + 3_000n };
    expect(chooseRevealRound(BEACON, short)).toBe(1001n);
  });

  it('behavior: the pulse can be stored in one block and read in a later one before the time is over', () => {
    const ms = fc.bigInt({ min: 1n, max: 10_000_000n });
    fc.assert(
      fc.property(ms, ms, fc.bigInt({ min: 2n, max: 1000n }), ms, (nowMs, blockMs, tempo, untilReveal) => {
        const revealMs = nowMs + untilReveal;
        const endMs = revealMs + tempo * blockMs;
        const round = chooseRevealRound(BEACON, { nowMs, blockMs, revealMs, endMs });
        expect(round).toBeLessThanOrEqual(roundAt(BEACON, endMs - 2n * blockMs));
      }),
    );
  });
});
