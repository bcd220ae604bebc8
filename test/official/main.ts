/**
 * Runs btcli's own end-to-end suite against our node and writes the outcome to test/OFFICIAL.md:
 * `npm run test:official -- DIR [FILE…]`, DIR being a checkout of the public repository. Needs Python and, the first time, the
 * package registry; port 9945 has to be free. With FILEs only those run and the page stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { BTCLI_9 } from '../interop/environments.js';
import { findPython } from '../interop/virtual-environment.js';
import { EXPLAINED } from './explained.js';
import { renderPage } from './page.js';
import { type Result, Suite } from './suite.js';

const [checkout, ...files] = process.argv.slice(2);
const found = findPython();
if (checkout === undefined)
  fail('npm run test:official -- DIR [FILE…]: DIR is a checkout of opentensor/btcli.');
if ('missing' in found) fail(`${found.missing}.`);
await BTCLI_9.install(found.python);

const suite = new Suite(checkout, BTCLI_9);
const results: Result[] = [];
try {
  for (const file of files.length > 0 ? files : suite.files) {
    for (const result of await suite.run(file)) {
      results.push(result);
      process.stderr.write(`${result.outcome} ${result.test} ${Math.round(result.seconds)} s\n`);
    }
  }
  if (suite.nodeLog) process.stderr.write(`The chains said:\n${suite.nodeLog}`);
} finally {
  suite.remove();
}
if (files.length === 0) {
  const commit = execFileSync('git', ['-C', checkout, 'describe', '--tags', '--always'], {
    encoding: 'utf8',
  });
  const page = renderPage({ suite: commit.trim(), client: BTCLI_9.requirements[0], results });
  writeFileSync(new URL('../OFFICIAL.md', import.meta.url), page);
}
const unexplained = results.filter(
  ({ test, outcome }) => outcome === 'failed' && !(baseName(test) in EXPLAINED),
);
for (const { test, reason } of unexplained) process.stderr.write(`\n${test}\n${reason}\n`);
process.exitCode = unexplained.length > 0 ? 1 : 0;

function baseName(test: string): string {
  return test.split('/').at(-1) ?? test;
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
