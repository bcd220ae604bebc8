import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equivalentCommand, shellQuote } from '../../../src/cli/equivalent-command.js';

describe('equivalentCommand', () => {
  it('default', () => {
    expect(equivalentCommand('stake add', ['--hotkey', 'my key'], { netuid: '1', amount: '2.5' })).toBe(
      "tao stake add --hotkey 'my key' --netuid 1 --amount 2.5 --yes",
    );
  });

  it('behavior: agreement is not repeated', () => {
    expect(equivalentCommand('stake add', ['-y'], {})).toBe('tao stake add -y');
  });
});

describe('shellQuote', () => {
  it('behavior: a shell reads back every word', () => {
    const words = fc.sample(
      fc.string({ unit: fc.constantFrom(...'a \'"$`\\*!~#&|;<>(){}[]?é-='.split('')) }),
      { seed: 7, numRuns: 200 },
    );
    const script = `for word in ${words.map((word) => shellQuote(word)).join(' ')}; do printf '%s\\n' "$word"; done`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(`${words.join('\n')}\n`);
  });
});
