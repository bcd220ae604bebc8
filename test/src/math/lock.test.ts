import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { U64F64 } from '../../../src/math/fixed/types.js';
import { expDecay, lockDecrease, rollForwardLock } from '../../../src/math/lock.js';
import { int, mathCases } from './vectors.js';

const rates = { unlockRateBlocks: 7200n, maturityRateBlocks: 1000n };

describe('expDecay', () => {
  it('behavior: every case of the chain', () => {
    for (const { dt, tau, out_U64F64 } of mathCases('exp_decay')) {
      expect({ dt, tau, out: expDecay(int(dt), int(tau)) }).toEqual({ dt, tau, out: int(out_U64F64) });
    }
  });
});

describe('rollForwardLock', () => {
  it('behavior: every case of the chain', () => {
    for (const entry of mathCases('roll_forward_lock')) {
      const rolled = rollForwardLock(
        {
          lockedMass: int(entry.locked_mass),
          conviction: U64F64.fromBits(int(entry.conviction_U64F64)),
          lastUpdate: int(entry.last_update),
        },
        {
          now: int(entry.now),
          unlockRateBlocks: int(entry.unlock_rate),
          maturityRateBlocks: int(entry.maturity_rate),
          isOwnerLock: entry.owner as boolean,
          isPerpetual: entry.perpetual as boolean,
        },
      );
      const out = (entry.out as (number | string)[]).map(BigInt);
      expect({ entry, out: [rolled.lockedMass, rolled.conviction, rolled.lastUpdate] }).toEqual({
        entry,
        out,
      });
    }
  });

  it('behavior: the input stays as it was', () => {
    const lock = Object.freeze({ lockedMass: 10n ** 12n, conviction: U64F64.ZERO, lastUpdate: 10n });
    rollForwardLock(lock, { now: 500n, ...rates, isOwnerLock: true, isPerpetual: false });
    expect(lock.conviction).toBe(0n);
  });

  it('behavior: a decaying lock never gains mass, a perpetual one keeps it', () => {
    const amount = fc.bigInt({ min: 100n, max: 10n ** 18n });
    fc.assert(
      fc.property(
        amount,
        fc.bigInt({ min: 0n, max: 10n ** 6n }),
        fc.boolean(),
        (lockedMass, now, isPerpetual) => {
          const lock = { lockedMass, conviction: U64F64.ZERO, lastUpdate: 0n };
          const rolled = rollForwardLock(lock, { now, ...rates, isOwnerLock: false, isPerpetual });
          if (isPerpetual) expect(rolled.lockedMass).toBe(lockedMass);
          else expect(rolled.lockedMass <= lockedMass).toBe(true);
          expect(lockDecrease(lock, rolled).lockedMass).toBe(lockedMass - rolled.lockedMass);
        },
      ),
    );
  });

  it('behavior: less than 100 rao of both counts as empty', () => {
    const lock = { lockedMass: 99n, conviction: U64F64.fromNum(99n), lastUpdate: 5n };
    const options = { now: 5n, ...rates, isOwnerLock: false, isPerpetual: true };
    expect(rollForwardLock(lock, options)).toEqual({ lockedMass: 0n, conviction: 0n, lastUpdate: 5n });
    expect(rollForwardLock({ ...lock, lockedMass: 100n }, options).lockedMass).toBe(100n);
  });
});
