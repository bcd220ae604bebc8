import { describe, it } from '@jest/globals';
import { expectGolden } from '../golden.js';

describe('runSubnetEpoch', () => {
  it('behavior: every case of the chain', () => expectGolden('epoch'));
});
