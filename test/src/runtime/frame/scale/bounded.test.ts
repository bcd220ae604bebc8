import { describe, expect, it } from '@jest/globals';
import {
  boundedBytes,
  boundedVec,
  bytes,
  u16,
  vec,
  weakBoundedVec,
} from '../../../../../src/runtime/frame/scale/index.js';

describe('boundedVec', () => {
  it('default', () => {
    const encoded = vec(u16).codec.encode([1, 2, 3]);
    expect(boundedVec(u16, 3).codec.encode([1, 2, 3])).toEqual(encoded);
    expect(boundedVec(u16, 3).codec.decode(encoded)).toEqual([1, 2, 3]);
  });

  it('error: more items than allowed do not decode', () => {
    expect(() => boundedVec(u16, 2).codec.decode(vec(u16).codec.encode([1, 2, 3]))).toThrow(
      '3 items where 2 are allowed',
    );
  });
});

describe('boundedBytes', () => {
  it('default', () => {
    const full = bytes.codec.encode(new Uint8Array(5000).fill(7));
    expect(boundedBytes(5000).codec.decode(full)).toHaveLength(5000);
    expect(() => boundedBytes(4999).codec.decode(full)).toThrow('5000 items where 4999 are allowed');
  });
});

describe('weakBoundedVec', () => {
  it('behavior: decodes any number of items', () => {
    expect(weakBoundedVec(u16, 2).codec.decode(vec(u16).codec.encode([1, 2, 3]))).toEqual([1, 2, 3]);
  });
});
