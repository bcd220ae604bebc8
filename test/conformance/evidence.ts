/**
 * What the tests were seen to do: `evidence.txt`, one line per test file and kind. `npm run conformance` runs the tests, notes
 * what each does and merges it here, so that the table claims nothing that was not observed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const OBSERVED_KINDS = ['calls', 'storage', 'events', 'errors'] as const;
export type ObservedKind = (typeof OBSERVED_KINDS)[number];

const tests = fileURLToPath(new URL('../', import.meta.url));
const page = new URL('evidence.txt', import.meta.url);
const recordings = new URL('../../node_modules/.cache/tao-evidence/', import.meta.url);

/** `src/runtime/pallets/swap/swap` of the path of a test file. */
export function evidenceName(path: string): string {
  return path.replace(tests, '').replace(/\.test\.ts$/, '');
}

/** For the test file in progress: its lines, to be merged once all files are through. */
export function writeRecording(
  name: string,
  seen: Readonly<Record<ObservedKind, ReadonlySet<string>>>,
): void {
  mkdirSync(recordings, { recursive: true });
  const lines = OBSERVED_KINDS.filter((kind) => seen[kind].size > 0).map((kind) =>
    line(name, kind, seen[kind]),
  );
  writeFileSync(new URL(name.replaceAll('/', '.'), recordings), lines.join(''));
}

const line = (name: string, kind: string, labels: Iterable<string>) =>
  `${name} ${kind} ${[...labels].sort().join(' ')}\n`;

/** Takes over what was recorded since the last time. */
export function mergeRecordings(): void {
  if (!existsSync(recordings)) return;
  const merged = readLines(readFileSync(page, 'utf8'));
  for (const file of readdirSync(recordings)) {
    const recorded = readLines(readFileSync(new URL(file, recordings), 'utf8'));
    for (const [name, kinds] of recorded) merged.set(name, kinds);
  }
  const kept = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = kept.flatMap(([name, kinds]) => [...kinds].map(([kind, labels]) => line(name, kind, labels)));
  writeFileSync(page, lines.join(''));
  rmSync(recordings, { recursive: true });
}

/** By test file and kind; test files that are gone have seen nothing. */
function readLines(text: string): Map<string, Map<string, string[]>> {
  const read = new Map<string, Map<string, string[]>>();
  for (const entry of text.split('\n').filter((part) => part !== '')) {
    const [name, kind, ...labels] = entry.split(' ') as [string, string, ...string[]];
    if (!existsSync(`${tests}${name}.test.ts`)) continue;
    read.set(name, (read.get(name) ?? new Map()).set(kind, labels));
  }
  return read;
}

/** The test files that were seen to reach what has a label, `Pallet.name`. */
export class Evidence {
  readonly #files = new Map<string, string[]>();

  constructor() {
    for (const [name, kinds] of readLines(readFileSync(page, 'utf8')))
      for (const [kind, labels] of kinds)
        for (const label of labels) {
          const key = `${kind} ${label}`;
          this.#files.set(key, [...(this.#files.get(key) ?? []), name]);
        }
  }

  of(kind: ObservedKind, label: string): readonly string[] {
    return this.#files.get(`${kind} ${label}`) ?? [];
  }
}
