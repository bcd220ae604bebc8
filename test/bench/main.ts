/**
 * `npm run bench`: measures what the design sets bars for and writes RESULTS.md. With words, only the sections whose title
 * contains one of them (`npm run bench -- epochs`), printed and not written. Build first: commands are measured as published.
 */
import { writeFileSync } from 'node:fs';
import { measureEmptyBlocks, measureLargeChains } from './blocks-of-subnets.js';
import { measureCommands } from './commands.js';
import { measureEpochs } from './epochs.js';
import { measureExtrinsics } from './extrinsics.js';
import { measureNode } from './node.js';
import { measureOfficial } from './official.js';
import { report } from './report.js';
import type { Section } from './result.js';
import { measureWallets } from './wallets.js';

const sections: Readonly<Record<string, () => Section | Promise<Section>>> = {
  commands: measureCommands,
  wallets: measureWallets,
  epochs: measureEpochs,
  empty: measureEmptyBlocks,
  full: measureLargeChains,
  extrinsics: measureExtrinsics,
  node: measureNode,
  official: measureOfficial,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(', ')}: ${Object.keys(sections).join(', ')}`);
const started = performance.now();
const measured: Section[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(sections)) {
  process.stderr.write(`${name} …\n`);
  measured.push(await sections[name]!());
}
const page = report(measured, (performance.now() - started) / 1000);
process.stdout.write(page);
if (wanted.length === 0) writeFileSync(new URL('RESULTS.md', import.meta.url), page);
