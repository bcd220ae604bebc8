import { describe, expect, it } from '@jest/globals';
import { hashedKey, type KeyPart } from '../../../../src/runtime/frame/keys.js';
import { flatEnum } from '../../../../src/runtime/frame/scale/index.js';

const keyed = (...variants: [string, ...string[]]): KeyPart => ({
  hasher: 'Identity',
  type: flatEnum({ path: 'test' }, variants),
});

describe('hashedKey', () => {
  it('behavior: a variant encodes by its own enum, whoever else has one of that name', () => {
    expect(hashedKey('0x', [keyed('Shared', 'Other')], ['Shared'])).toBe('0x00');
    expect(hashedKey('0x', [keyed('Other', 'Shared')], ['Shared'])).toBe('0x01');
  });
});
