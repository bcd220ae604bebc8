/**
 * Runs btcli's own end-to-end suite against our node and writes the outcome to test/OFFICIAL.md:
 * `npm run test:official -- DIR [FILE…]`, DIR being a checkout of the public repository. Needs Python and, the first time, the
 * package registry; port 9945 has to be free. With FILEs (`test_axon.py`, or one test as `FILE::NAME`) only those run and the
 * page stays as it is. A failure that is the client's or the suite's runs twice more: with the lines changed that do not fit
 * the chain, to see that all the others do, and with the client of the suite's own version.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { BTCLI_9, BTCLI_9_21 } from '../interop/environments.js';
import { findPython } from '../interop/virtual-environment.js';
import { EXPLAINED } from './explained.js';
import { nameOf, type Page, type Reruns, renderPage } from './page.js';
import { type Result, Suite } from './suite.js';

const [checkout, ...files] = process.argv.slice(2);
const found = findPython();
if (checkout === undefined)
  fail('npm run test:official -- DIR [FILE…]: DIR is a checkout of opentensor/btcli.');
if ('missing' in found) fail(`${found.missing}.`);
for (const client of [BTCLI_9, BTCLI_9_21]) await client.install(found.python);

const suite = new Suite(checkout, BTCLI_9);
const olderClient = new Suite(checkout, BTCLI_9_21);
const results: Result[] = [];
const reruns = new Map<string, Reruns>();
try {
  for (const file of files.length > 0 ? files : suite.files) {
    for (const result of await suite.run(file)) {
      results.push(result);
      report(result);
    }
  }
  for (const name of results.filter(({ outcome }) => outcome === 'failed').map(nameOf)) {
    const explanation = EXPLAINED[name];
    if (!explanation) continue;
    const changed = await suite.runChanged(name, explanation.changes);
    report(changed, ', changed');
    const [older] = await olderClient.run(name);
    report(older!, `, ${BTCLI_9_21.requirements[0]}`);
    reruns.set(name, { changed, older: older! });
  }
  if (suite.nodeLog) process.stderr.write(`The chains said:\n${suite.nodeLog}`);
} finally {
  suite.remove();
  olderClient.remove();
}
if (files.length === 0) {
  const commit = execFileSync('git', ['-C', checkout, 'describe', '--tags', '--always'], {
    encoding: 'utf8',
  });
  const page: Page = {
    suite: commit.trim(),
    client: BTCLI_9.requirements[0],
    olderClient: BTCLI_9_21.requirements[0],
    results,
    reruns,
  };
  writeFileSync(new URL('../OFFICIAL.md', import.meta.url), renderPage(page));
}
const unexplained = results.filter(
  (result) => result.outcome === 'failed' && reruns.get(nameOf(result))?.changed.outcome !== 'passed',
);
for (const { test, reason } of unexplained) process.stderr.write(`\n${test}\n${reason}\n`);
process.exitCode = unexplained.length > 0 ? 1 : 0;

function report(result: Result, how = ''): void {
  process.stderr.write(`${result.outcome} ${nameOf(result)}${how} ${Math.round(result.seconds)} s\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
