import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EXPLAINED } from './explained.js';
import { type Page, renderPage } from './page.js';
import type { Result } from './suite.js';

const [NAME, { changes, reason }] = Object.entries(EXPLAINED)[0]!;
const result = (test: string, changed: Partial<Result>): Result => ({
  ...{ test: `tests/e2e_tests/${test}`, outcome: 'passed', seconds: 1.6, reason: '', trace: [] },
  ...changed,
});
const failed = result(NAME, {
  outcome: 'failed',
  reason: 'x\nE   assert 1 == 0\n',
  trace: ['> asked', '< refused'],
});
const page: Page = {
  ...{ suite: 'v1', client: 'a==1', olderClient: 'a==0' },
  results: [result('test_a.py::test_b', {}), failed],
  reruns: new Map([[NAME, { changed: result(NAME, {}), older: failed }]]),
};

describe('renderPage', () => {
  it('default: counts, a row per test, and for a failure why, what was seen, and what has to change', () => {
    const text = renderPage(page);
    expect(text).toContain('**1 passed, 1 failed, 0 skipped by the suite itself.**');
    expect(text).toContain('| `test_a.py::test_b` | passed | 2 |  |');
    expect(text).toContain(
      `\n## \`${NAME}\`\n\n${reason}\n\n\`\`\`text\nassert 1 == 0\n> asked\n< refused\n\`\`\`\n`,
    );
    expect(text).toContain('With this change to the test the whole of it passed (2 s):');
    expect(text).toContain(`- ${changes[0]!.from.trim()}\n+ ${changes[0]!.to.trim()}\n`);
    expect(text).toContain('Unmodified, with `a==0`, it failed, ');
  });

  it('args: a failure nobody has explained', () => {
    const unknown = result('test_a.py::test_c', { outcome: 'failed', reason: 'did not end in time' });
    const text = renderPage({ ...page, results: [unknown], reruns: new Map() });
    expect(text).toContain(
      '## `test_a.py::test_c`\n\nNot explained yet.\n\n```text\ndid not end in time\n```\n',
    );
  });

  it('behavior: in the page of the last run all that failed is explained, and passed as changed', () => {
    const text = readFileSync(new URL('../OFFICIAL.md', import.meta.url), 'utf8');
    const failures = [...text.matchAll(/^\| `(.+)` \| failed \|/gm)].map(([, name]) => name);
    expect(failures).toEqual(Object.keys(EXPLAINED));
    expect(text.match(/the whole of it passed/g)).toHaveLength(failures.length);
  });
});
