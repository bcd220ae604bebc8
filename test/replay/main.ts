/**
 * `npm run vectors -- DIR|FILE… [--all]`: replays every vector file and prints per file: cases, equal, different and the first
 * difference (with --all, all of them). Exit 1 on any, and on a file of no known kind.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { equalCases } from './outcome.js';
import { replayFile } from './replay-file.js';

const all = process.argv.includes('--all');
const places = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
let failed = false;

/** The JSON files of a folder by name, or the file itself. */
function filesAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(place, name));
}

async function report(path: string): Promise<void> {
  const started = performance.now();
  const outcome = await replayFile(path);
  const equal = equalCases(outcome);
  const ms = Math.round(performance.now() - started);
  process.stdout.write(
    `${basename(path)}: ${outcome.cases} cases, ${equal} equal, ${outcome.cases - equal} different (${ms} ms)\n`,
  );
  for (const { step, what } of all ? outcome.differences : outcome.differences.slice(0, 1)) {
    process.stdout.write(`  case ${step}: ${what.slice(0, 1500)}\n`);
  }
  failed ||= outcome.differences.length > 0;
}

/** A place or file that cannot be read fails the run, but not the files after it. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    failed = true;
  }
}

for (const place of places.length > 0 ? places : ['test/vectors']) {
  await attempt(async () => {
    for (const path of filesAt(place)) await attempt(() => report(path));
  });
}
process.exitCode = failed ? 1 : 0;
