import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { U64F64 } from '../../../src/math/fixed/types.js';
import { lockDecrease, rollForwardLock } from '../../../src/math/lock.js';
import { expectGolden } from './golden.js';

const rates = { unlockRateBlocks: 7200n, maturityRateBlocks: 1000n };

describe('expDecay', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'exp_decay'));
});

describe('rollForwardLock', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'roll_forward_lock'));

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
