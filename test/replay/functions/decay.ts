import { U64F64 } from '../../../src/math/fixed/types.js';
import { expDecay, rollForwardLock } from '../../../src/math/lock.js';
import { decayFactorQ32, mulByQ32, powQ32 } from '../../../src/math/registration-price.js';
import { fn, type GoldenFunctions, int, plain } from './case.js';

/** The decay of stake locks and of the registration price. */
export const decayFunctions: GoldenFunctions = {
  decay_factor_q32: plain('half_life', (c) => decayFactorQ32(c.half_life as number)),
  pow_q32: plain('base_q32 exp', (c) => powQ32(int(c.base_q32), c.exp as number)),
  mul_by_q32: plain('value factor_q32', (c) => mulByQ32(int(c.value), int(c.factor_q32))),
  exp_decay: fn('dt tau', ({ dt, tau }) => ({ out_U64F64: expDecay(int(dt), int(tau)) })),
  roll_forward_lock: plain(
    'locked_mass conviction_U64F64 last_update now unlock_rate maturity_rate owner perpetual',
    (c) => {
      const rolled = rollForwardLock(
        {
          lockedMass: int(c.locked_mass),
          conviction: U64F64.fromBits(int(c.conviction_U64F64)),
          lastUpdate: int(c.last_update),
        },
        {
          now: int(c.now),
          unlockRateBlocks: int(c.unlock_rate),
          maturityRateBlocks: int(c.maturity_rate),
          isOwnerLock: c.owner as boolean,
          isPerpetual: c.perpetual as boolean,
        },
      );
      return [rolled.lockedMass, rolled.conviction, rolled.lastUpdate];
    },
  ),
};
