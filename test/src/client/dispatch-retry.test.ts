import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSING, retryOf } from '../../../src/client/dispatch-retry.js';
import type { Schema } from '../../../src/client/index.js';
import { type TestChain, testChain } from '../../helpers/test-chain.js';

let chain: TestChain;
let schema: Schema;
beforeAll(async () => {
  chain = await testChain();
  schema = await chain.client.schema();
});
afterAll(() => chain.close());

/** Every error of the chain, as `Pallet.Error`. */
function errorNames(): string[] {
  return schema.metadata.pallets.flatMap(({ index }) =>
    Array.from({ length: 256 }, (_, code) => schema.error(index, code)).flatMap((error) =>
      error ? [`${error.pallet}.${error.name}`] : [],
    ),
  );
}

describe('retryOf', () => {
  it('default', () => {
    expect(retryOf('SubtensorModule.SettingWeightsTooFast')).toBe('later');
    expect(retryOf('SubtensorModule.NotEnoughBalanceToStake')).toBe('never');
    expect(retryOf('BadOrigin')).toBe('never');
  });

  it('behavior: the chain has every error that is said to pass, and those whose names say so are among them', () => {
    const names = errorNames();
    expect([...PASSING].filter((name) => !names.includes(name))).toEqual([]);
    const speaking = names.filter((name) => /RateLimitExceeded|TooFast|TooEarly|NotPassed/.test(name));
    expect(speaking.filter((name) => retryOf(name) !== 'later')).toEqual([]);
  });
});
