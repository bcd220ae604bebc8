/**
 * `npm run vectors -- DIR|FILE… [--all]`: replays every vector file and prints per file: cases, equal, different and the first
 * difference (with --all, all of them). Exit 1 on any.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pallets } from '../../src/runtime/pallets/index.js';
import { dispatchGuards } from '../../src/runtime/pallets/subtensor/guards/index.js';
import { palletApis } from '../../src/runtime/runtime-apis.js';
import { type ApiAnswers, replayApiAnswers } from './api-answers.js';
import { type Difference, Replay, type Trace } from './trace.js';

const all = process.argv.includes('--all');
const places = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = (places.length ? places : ['test/vectors']).flatMap((place) =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(place, name))
    : [place],
);
let failed = false;
for (const file of files) {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Trace | ApiAnswers;
  const started = performance.now();
  const outcome = replayFile(file, data);
  if (!outcome) continue;
  const { cases, equal, differences } = outcome;
  const ms = Math.round(performance.now() - started);
  process.stdout.write(
    `${basename(file)}: ${cases} cases, ${equal} equal, ${cases - equal} different (${ms} ms)\n`,
  );
  for (const { step, what } of all ? differences : differences.slice(0, 1)) {
    process.stdout.write(`  step ${step}: ${what.slice(0, 1500)}\n`);
  }
  failed ||= differences.length > 0;
}
process.exitCode = failed ? 1 : 0;

function replayFile(
  file: string,
  data: Trace | ApiAnswers,
): { cases: number; equal: number; differences: readonly Difference[] } | undefined {
  if ('steps' in data) {
    const replay = new Replay(data, { pallets, dispatchGuards });
    const { steps, equal } = replay.run();
    return { cases: steps, equal, differences: replay.differences };
  }
  if (data.cases.some((entry) => 'api' in entry)) return replayApiAnswers(file, data, pallets, palletApis);
  return undefined;
}
