import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VirtualEnvironment } from '../interop/virtual-environment.js';
import type { Change } from './explained.js';

/** What became of one test of the suite. */
export interface Result {
  readonly test: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
  /** Why it was skipped, or how it failed. */
  readonly reason: string;
  /** The last JSON-RPC of a failed test, as the client logged it. */
  readonly trace: readonly string[];
}

/** One file of the suite starts up to seven chains and sleeps in between. */
const FILE_TIMEOUT_MS = 20 * 60_000;
const TESTS = join('tests', 'e2e_tests');

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The end-to-end suite of a checkout of btcli, in a temporary folder of its own: the tests alone, so that they import the installed client. */
export class Suite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'tao-official-'));
  readonly #report = join(this.#folder, 'report.jsonl');

  /** @throws Error when `checkout` holds no such suite */
  constructor(
    checkout: string,
    readonly environment: VirtualEnvironment,
  ) {
    if (existsSync(join(checkout, TESTS))) {
      cpSync(join(checkout, 'tests'), join(this.#folder, 'tests'), { recursive: true });
    } else {
      // A repository without a work tree.
      const archive = execFileSync('git', ['-C', checkout, 'archive', 'HEAD', 'tests'], {
        maxBuffer: 2 ** 28,
      });
      execFileSync('tar', ['-x', '-C', this.#folder], { input: archive });
    }
    writeFileSync(join(this.#folder, 'pytest.ini'), '[pytest]\nasyncio_mode = auto\nlog_level = DEBUG\n');
    writeFileSync(join(this.#folder, 'overrides.json'), JSON.stringify(SLOW_BUILD));
    mkdirSync(join(this.#folder, 'home'));
    writeFileSync(this.#report, '');
  }

  get files(): string[] {
    return readdirSync(join(this.#folder, TESTS))
      .filter((name) => name.startsWith('test_') && name.endsWith('.py'))
      .sort();
  }

  /** What the chains wrote to stderr. */
  get nodeLog(): string {
    const path = join(this.#folder, 'node.log');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  /** Runs one file, or the one test `file::name`. */
  async run(test: string): Promise<Result[]> {
    const before = this.#results().length;
    const args = ['-m', 'pytest', '-q', '-p', 'plugin', join(TESTS, test)];
    // A process group of its own: what hangs is ended with its chain.
    const child = spawn(this.environment.program('python'), args, {
      cwd: this.#folder,
      env: this.#environment(),
      stdio: ['ignore', 'ignore', 'ignore'],
      detached: true,
    });
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), FILE_TIMEOUT_MS);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    clearTimeout(timer);
    const results = this.#results().slice(before);
    if (code === 0 && results.length > 0) return results;
    const reason = code === null ? 'did not end in time' : `pytest ended with ${code} and reported nothing`;
    return [...results, { test: `${TESTS}/${test}`, outcome: 'failed', seconds: 0, reason, trace: [] }];
  }

  /** Runs the one test `file::name` with some of its file's lines changed. @throws Error when a line is not there */
  async runChanged(test: string, changes: readonly Change[]): Promise<Result> {
    const path = join(this.#folder, TESTS, test.replace(/::.*/, ''));
    const original = readFileSync(path, 'utf8');
    let changed = original;
    for (const { from, to } of changes) {
      if (!changed.includes(from)) throw new Error(`${test} has no line "${from}".`);
      changed = changed.replace(from, to);
    }
    writeFileSync(path, changed);
    try {
      const [result] = await this.run(test);
      return result!;
    } finally {
      writeFileSync(path, original);
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #results(): Result[] {
    const lines = readFileSync(this.#report, 'utf8').split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Result);
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH ?? '',
      HOME: join(this.#folder, 'home'),
      PYTHONPATH: here('./'),
      PYTHONDONTWRITEBYTECODE: '1',
      USE_DOCKER: '0',
      LOCALNET_SH_PATH: here('./node.sh'),
      TAO_OFFICIAL_NODE: process.execPath,
      TAO_OFFICIAL_CLI: here('../../bin/run.cjs'),
      TAO_OFFICIAL_OVERRIDES: join(this.#folder, 'overrides.json'),
      TAO_OFFICIAL_LOG: join(this.#folder, 'node.log'),
      TAO_OFFICIAL_REPORT: this.#report,
    };
  }
}

/** The official slow build is the production runtime with one feature: subnets may follow each other at once. */
const SLOW_BUILD = { defaults: { 'SubtensorModule.NetworkRateLimit': 0 } };
