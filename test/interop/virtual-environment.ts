import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL('../../.cache/interop/', import.meta.url));

/** The Python to build environments with, or why there is none. */
export function findPython(): { python: string } | { missing: string } {
  for (const python of ['python3', 'python']) {
    const { status } = spawnSync(python, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 10))']);
    if (status === 0) return { python };
  }
  return { missing: 'Python 3.10 or newer with the venv module is not installed' };
}

/** A Python environment of its own below `.cache`, with packages pinned by version; the first one names it. */
export class VirtualEnvironment {
  readonly #folder: string;

  constructor(readonly requirements: readonly [string, ...string[]]) {
    this.#folder = join(CACHE, requirements[0].replace('==', '-'));
  }

  /** Path of a program in it. */
  program = (name: string): string => join(this.#folder, 'bin', name);

  /** Makes the environment unless an earlier run has; needs the network then. Several processes may ask at once. */
  async install(python: string): Promise<void> {
    const stamp = join(this.#folder, 'complete');
    const wanted = this.requirements.join('\n');
    const isComplete = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
    if (isComplete()) return;
    mkdirSync(CACHE, { recursive: true });
    const release = await lock(`${this.#folder}.lock`);
    try {
      if (isComplete()) return;
      rmSync(this.#folder, { recursive: true, force: true });
      await run(python, ['-m', 'venv', this.#folder]);
      const options = ['install', '--quiet', '--no-compile', '--disable-pip-version-check'];
      await run(this.program('pip'), [...options, ...this.requirements]);
      writeFileSync(stamp, wanted);
    } finally {
      release();
    }
  }
}

/** Waits until this process alone holds the file; a holder that is gone does not count. */
async function lock(path: string): Promise<() => void> {
  for (;;) {
    try {
      writeFileSync(path, `${process.pid}`, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch {
      if (isStale(path)) rmSync(path, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function isStale(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return false;
  } catch (error) {
    // No such process; a file that is gone by now was let go properly.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
