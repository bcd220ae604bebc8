import { describe, expect, it } from '@jest/globals';
import { parseSealing } from '../../../../src/cli/sim/flags.js';
import { UsageError } from '../../../../src/errors/cli.js';

describe('parseSealing', () => {
  it.each([
    ['12s', { mode: 'interval', everyMs: 12_000 }],
    ['250ms', { mode: 'interval', everyMs: 250 }],
    ['2m', { mode: 'interval', everyMs: 120_000 }],
    ['1440m', { mode: 'interval', everyMs: 86_400_000 }],
    ['instant', { mode: 'instant' }],
    ['manual', { mode: 'manual' }],
  ])('args: %s', (text, sealing) => {
    expect(parseSealing(text)).toEqual(sealing);
  });

  it.each(['', '12', '0s', '-1s', '1.5s', '12 s', '1441m', 'Instant', '12h', '9999999999ms'])(
    'error: %j',
    (text) => {
      expect(() => parseSealing(text)).toThrow(UsageError);
    },
  );
});
