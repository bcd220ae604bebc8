import { describe, expect, it } from '@jest/globals';
import { poolError } from '../../../src/client/pool-error.js';
import { JsonRpcError } from '../../../src/errors/node.js';
import { InvalidTransactionError } from '../../../src/errors/transaction.js';

const INVALID = 1010;

/** What a node answers to a submission, and what it means. */
function read(code: number, message: string, data?: unknown): InvalidTransactionError {
  const error = poolError(new JsonRpcError('author_submitAndWatchExtrinsic', code, message, data));
  expect(error).toBeInstanceOf(InvalidTransactionError);
  return error as InvalidTransactionError;
}

describe('poolError', () => {
  // The texts of the standard refusals in sp-runtime, as nodes send them.
  it.each([
    ['Inability to pay some fees (e.g. account balance too low)', 'Payment', 'never'],
    ['Transaction is outdated', 'Stale', 'now'],
    ['Transaction has a bad signature', 'BadProof', 'never'],
    ['Transaction will be valid in the future', 'Future', 'later'],
    ['Transaction call is not expected', 'Call', 'never'],
    ['Transaction would exhaust the block limits', 'ExhaustsResources', 'later'],
    ['Transaction has an ancient birth block', 'AncientBirthBlock', 'now'],
    ['Invalid signing address', 'BadSigner', 'never'],
  ])('behavior: %s', (text, reason, retry) => {
    const error = read(INVALID, 'Invalid Transaction', text);
    expect([error.reason, error.retry, error.customCode, error.exitCode]).toEqual([
      reason,
      retry,
      undefined,
      6,
    ]);
  });

  // The chain's own numbers. Source: subtensor common, transaction_error.rs.
  it.each([
    [0, 'ColdkeyInSwapSchedule', 'never'],
    [1, 'StakeAmountTooLow', 'never'],
    [6, 'RateLimitExceeded', 'later'],
    [8, 'SlippageTooHigh', 'later'],
    [12, 'ServingRateLimitExceeded', 'later'],
    [17, 'CommitBlockNotInRevealRange', 'later'],
    [20, 'EvmKeyAssociateRateLimitExceeded', 'later'],
    [27, 'DelegateTakeTooHigh', 'never'],
    [255, 'BadRequest', 'never'],
  ])('behavior: custom error %i', (number, reason, retry) => {
    const error = read(INVALID, 'Invalid Transaction', `Custom error: ${number}`);
    expect([error.reason, error.retry, error.customCode]).toEqual([reason, retry, number]);
  });

  it('behavior: a number of its own that is not known keeps it', () => {
    expect(read(INVALID, 'Invalid Transaction', 'Custom error: 77')).toMatchObject({
      reason: 'Custom',
      customCode: 77,
      details: { reason: 'Custom', customCode: 77 },
    });
  });

  it('behavior: a transaction the node has, and one that waits in its place', () => {
    expect(read(1013, 'Transaction Already Imported', '0x00')).toMatchObject({ reason: 'AlreadyImported' });
    expect(read(1014, 'Priority is too low: (1 vs 2)')).toMatchObject({
      reason: 'PriorityTooLow',
      retry: 'later',
    });
  });

  it('error: anything else stays what it is', () => {
    const odd = new JsonRpcError('author_submitExtrinsic', -32_603, 'Internal error', { some: 'object' });
    expect(poolError(odd)).toBe(odd);
  });
});
