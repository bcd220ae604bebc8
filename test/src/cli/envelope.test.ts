import { describe, expect, it } from '@jest/globals';
import { exitCodeOf, failureEnvelope, successEnvelope } from '../../../src/cli/envelope.js';
import { EXIT } from '../../../src/errors/base.js';
import { CancelledError } from '../../../src/errors/cli.js';
import { InvalidAmountError } from '../../../src/errors/unit.js';
import { WrongPasswordError } from '../../../src/errors/wallet.js';
import { taoAmount } from '../../../src/units/index.js';

const chain = {
  network: 'sim',
  genesisHash: '0x01',
  specVersion: 425,
  blockNumber: 7,
  blockHash: '0x02',
};

describe('envelope', () => {
  it('default', () => {
    expect(
      successEnvelope({ spent: taoAmount(5n) }, { command: 'stake add', chain, warnings: ['w'] }),
    ).toEqual({
      schema: 'tao/1',
      command: 'stake add',
      ok: true,
      chain,
      data: { spent: { unit: 'tao', rao: '5' } },
      warnings: ['w'],
    });
  });

  it('behavior: without a chain there is no chain', () => {
    expect(successEnvelope({}, { command: 'wallet list', warnings: [] })).not.toHaveProperty('chain');
  });

  it('behavior: of an error only the listed fields leave', () => {
    const error = Object.assign(new InvalidAmountError('1e9', 'an exponent is not accepted'), {
      parse: { input: { context: { config: { home: '/home/me' } } } },
    });
    expect(failureEnvelope(error, { command: 'stake add', warnings: [] })).toEqual({
      schema: 'tao/1',
      command: 'stake add',
      ok: false,
      error: {
        code: 'INVALID_AMOUNT',
        message: '"1e9" is not an amount: an exponent is not accepted.',
        exitCode: 2,
        retry: 'never',
        details: { text: '1e9', reason: 'an exponent is not accepted' },
        help: ['Write plain decimals with at most nine places after the point, such as 1.5.'],
      },
      warnings: [],
    });
  });

  it('behavior: what nobody foresaw is said to be a defect', () => {
    expect(failureEnvelope(new TypeError('x is undefined'), { command: '', warnings: [] })).toMatchObject({
      error: { code: 'UNEXPECTED', message: 'x is undefined', exitCode: 1 },
    });
  });

  it('behavior: exit codes come from the kind of error', () => {
    expect(exitCodeOf(new CancelledError('It'))).toBe(EXIT.cancelled);
    expect(exitCodeOf(new WrongPasswordError('/key'))).toBe(EXIT.wallet);
    expect(exitCodeOf(new Error('Invalid password'))).toBe(EXIT.unexpected);
    expect(exitCodeOf('text')).toBe(EXIT.unexpected);
  });
});
