import { EXPLAINED } from './explained.js';
import type { Result } from './suite.js';

/** What an explained failure does otherwise. */
export interface Reruns {
  /** With the lines changed that the explanation names. */
  readonly changed: Result;
  /** Unmodified, with the client of the suite's own version. */
  readonly older: Result;
}

export interface Page {
  /** Commit of the checkout, as git names it. */
  readonly suite: string;
  /** Package and version of the client, and of the one that the suite was written for. */
  readonly client: string;
  readonly olderClient: string;
  readonly results: readonly Result[];
  /** By the name of the test. */
  readonly reruns: ReadonlyMap<string, Reruns>;
}

/** Why the client of the suite's own version fails earlier yet. */
const OLDER =
  ', as does all that needs a price: it asks for `Swap.AlphaSqrtPrice`, which the chain no longer has.';

/** `test_file.py::test_name`. */
export const nameOf = ({ test }: Result): string => test.split('/').at(-1) ?? test;

/** The page with every test, and for each that failed what is known and seen of it. */
export function renderPage(page: Page): string {
  const { suite, client, results } = page;
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  return [
    '# The end-to-end suite of btcli against our node',
    '',
    `Written by \`npm run test:official -- DIR\`. Suite: opentensor/btcli ${suite}, unmodified. Client: \`${client}\`. Chain: a fresh`,
    '`tao sim start` per test; `--preset localnet --block-time 250ms` (100 ms for `test_children_hotkeys`, which has to see 150',
    'blocks go by and does not wait for them), or for tests of the slow build (`False`) production parameters and blocks every second.',
    '',
    `**${count('passed')} passed, ${failed.length} failed, ${count('skipped')} skipped by the suite itself.**`,
    '',
    '| test | outcome | seconds | reason |',
    '|---|---|---|---|',
    ...results.map(row),
    ...failed.flatMap((result) => section(result, page)),
    '',
  ].join('\n');
}

function row(result: Result): string {
  const { outcome, seconds, reason } = result;
  const shown =
    outcome === 'skipped' ? reason.replace(/^Skipped: /, '') : outcome === 'failed' ? 'see below' : '';
  return `| \`${nameOf(result)}\` | ${outcome} | ${Math.round(seconds)} | ${shown} |`;
}

function section(result: Result, page: Page): string[] {
  const name = nameOf(result);
  return [
    '',
    `## \`${name}\``,
    '',
    EXPLAINED[name]?.reason ?? 'Not explained yet.',
    '',
    ...shownFailure(result),
    ...shownReruns(name, page),
  ];
}

function shownFailure({ reason, trace }: Result): string[] {
  return ['```text', ...said(reason), ...trace, '```'];
}

function shownReruns(name: string, { reruns, olderClient }: Page): string[] {
  const rerun = reruns.get(name);
  const changes = EXPLAINED[name]?.changes;
  if (!rerun || !changes) return [];
  const { changed, older } = rerun;
  const lines = changes.flatMap(({ from, to }) => [`- ${from.trim()}`, `+ ${to.trim()}`]);
  return [
    '',
    `With this change to the test the whole of it ${changed.outcome} (${Math.round(changed.seconds)} s):`,
    '',
    '```diff',
    ...lines,
    '```',
    ...(changed.outcome === 'passed' ? [] : ['', ...shownFailure(changed)]),
    '',
    `Unmodified, with \`${olderClient}\`, it ${older.outcome}${older.outcome === 'failed' ? OLDER : '.'}`,
  ];
}

/** The assertion that failed, as pytest marks it. */
function said(reason: string): string[] {
  const lines = reason
    .split('\n')
    .filter((line) => line.startsWith('E  '))
    .map((line) => line.replace(/^E\s+/, '').slice(0, 220))
    .filter(Boolean)
    .slice(0, 6);
  return lines.length > 0 ? lines : [reason.slice(0, 220)];
}
