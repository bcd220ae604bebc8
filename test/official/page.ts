import { EXPLAINED } from './explained.js';
import type { Result } from './suite.js';

export interface Run {
  /** Commit of the checkout, as git names it. */
  readonly suite: string;
  /** Package and version of the client. */
  readonly client: string;
  readonly results: readonly Result[];
}

/** The page with every test, and for each that failed what is known and seen of it. */
export function renderPage({ suite, client, results }: Run): string {
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  return [
    '# The end-to-end suite of btcli against our node',
    '',
    `Written by \`npm run test:official -- DIR\`. Suite: opentensor/btcli ${suite}, unmodified. Client: \`${client}\`. Chain: a fresh`,
    '`tao sim start` per test; `--preset localnet --block-time 250ms`, or for tests of the slow build (`False`) production parameters',
    'and blocks every second.',
    '',
    `**${count('passed')} passed, ${failed.length} failed, ${count('skipped')} skipped by the suite itself.**`,
    '',
    '| test | outcome | seconds | reason |',
    '|---|---|---|---|',
    ...results.map(row),
    ...failed.flatMap(section),
    '',
  ].join('\n');
}

/** `test_file.py::test_name`. */
const nameOf = ({ test }: Result): string => test.split('/').at(-1) ?? test;

function row(result: Result): string {
  const { outcome, seconds, reason } = result;
  const shown =
    outcome === 'skipped' ? reason.replace(/^Skipped: /, '') : outcome === 'failed' ? 'see below' : '';
  return `| \`${nameOf(result)}\` | ${outcome} | ${Math.round(seconds)} | ${shown} |`;
}

function section(result: Result): string[] {
  const said = result.reason
    .split('\n')
    .filter((line) => line.startsWith('E  '))
    .map((line) => line.replace(/^E\s+/, '').slice(0, 220))
    .filter(Boolean)
    .slice(0, 6);
  return [
    '',
    `## \`${nameOf(result)}\``,
    '',
    EXPLAINED[nameOf(result)] ?? 'Not explained yet.',
    '',
    '```text',
    ...(said.length > 0 ? said : [result.reason.slice(0, 220)]),
    ...result.trace,
    '```',
  ];
}
