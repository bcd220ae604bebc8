import { describe, expect, it } from '@jest/globals';
import {
  parseBlockNumber,
  parseMechid,
  parseNetuid,
  parseNetuids,
  parseUid,
} from '../../../src/units/identifiers.js';

describe('identifiers', () => {
  it('default', () => {
    expect(parseNetuid('0')).toBe(0);
    expect(parseUid('65535')).toBe(65_535);
    expect(parseMechid('255')).toBe(255);
    expect(parseBlockNumber('4294967295')).toBe(4_294_967_295);
  });

  it.each(['65536', '-1', '1.0', '1e2', '', ' 1', '0x1', 'one', '99999999999999999999'])(
    'error: netuid %j',
    (text) => {
      expect(() => parseNetuid(text)).toThrow('must be a whole number from 0 to 65535');
    },
  );

  it('error: names what it is and its range', () => {
    expect(() => parseMechid('256')).toThrow(
      expect.objectContaining({
        code: 'INVALID_MECHID',
        exitCode: 2,
        details: { text: '256', min: 0, max: 255 },
      }),
    );
    expect(() => parseBlockNumber('4294967296')).toThrow(
      expect.objectContaining({ code: 'INVALID_BLOCK_NUMBER' }),
    );
  });
});

describe('parseNetuids', () => {
  it('default', () => {
    expect(parseNetuids('1')).toEqual([1]);
    expect(parseNetuids('4-6, 1,5')).toEqual([1, 4, 5, 6]);
  });

  it.each(['', '1,', '1,,2', '6-4', '1-', '-1', '1-70000'])('error: %j', (text) => {
    expect(() => parseNetuids(text)).toThrow(expect.objectContaining({ code: 'INVALID_NETUID' }));
  });
});
