import { describe, expect, it } from '@jest/globals';
import { didYouMean, orList, suggest } from '../../../src/errors/suggest.js';

describe('suggest', () => {
  it('default', () => {
    expect(suggest('finny', ['finney', 'test', 'archive'])).toEqual(['finney']);
    expect(suggest('lsit', ['list', 'show'])).toEqual(['list']);
    expect(suggest('hyper', ['hyperparameters', 'register'])).toEqual(['hyperparameters']);
  });

  it('behavior: nothing near is nothing', () => {
    expect(suggest('zzzzzz', ['list', 'show'])).toEqual([]);
    expect(suggest('', ['list'])).toEqual([]);
    expect(didYouMean('zzzzzz', ['list'])).toEqual([]);
  });

  it('behavior: nearest first, ties by name', () => {
    expect(suggest('stakes', ['stake', 'snakes', 'stakes2', 'sales'])).toEqual([
      'stakes2',
      'snakes',
      'stake',
    ]);
  });
});

describe('orList', () => {
  it('default', () => {
    expect(orList([])).toBe('');
    expect(orList(['a'])).toBe('a');
    expect(orList(['a', 'b', 'c'])).toBe('a, b or c');
  });
});
