import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BINARY = join(ROOT, 'bin', 'run.cjs');

export interface CliResult {
  stdout: string;
  stderr: string;
  exitCode: number;
}

export interface CliOptions {
  env?: Record<string, string>;
  stdin?: string;
}

/** The built binary with a home of its own: no setting, wallet or chain of the machine is seen. */
export class Cli {
  readonly env: Record<string, string>;
  readonly binary = BINARY;

  /** @param home an existing folder */
  constructor(readonly home: string) {
    if (!existsSync(join(ROOT, 'oclif.manifest.json'))) throw new Error('Build first: npm run build');
    mkdirSync(home, { recursive: true });
    this.env = { HOME: home, PATH: process.env.PATH ?? '', NO_COLOR: '1' };
  }

  /** Runs a command with pipes for all three streams. */
  run(argv: readonly string[], options: CliOptions = {}): CliResult {
    return this.#spawn(process.execPath, [BINARY, ...argv], options);
  }

  /** Runs a command while this process goes on: it can be a node for it, or end it. */
  start(argv: readonly string[], options: CliOptions = {}): Running {
    const child = spawn(process.execPath, [BINARY, ...argv], {
      cwd: this.home,
      env: { ...this.env, ...options.env },
    });
    child.stdin.end(options.stdin ?? '');
    const out = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        out[name] += text;
      });
    }
    const result = new Promise<CliResult>((resolve) => {
      child.once('close', (code) => resolve({ ...out, exitCode: code ?? -1 }));
    });
    return { result, kill: (signal) => child.kill(signal) };
  }

  /** Runs a command with `--json` and reads the document. */
  json<T = Record<string, unknown>>(argv: readonly string[], options: CliOptions = {}): Document<T> {
    const { stdout, stderr, exitCode } = this.run([...argv, '--json'], options);
    if (stdout === '')
      throw new Error(`No document from ${argv.join(' ')}; exit code ${exitCode}.\n${stderr}`);
    return JSON.parse(stdout) as Document<T>;
  }

  /** Runs a line of shell in which `tao` is the binary. */
  shell(line: string, options: CliOptions = {}): CliResult {
    const script = `tao() { '${process.execPath}' '${BINARY}' "$@"; }; ${line}`;
    return this.#spawn('bash', ['-c', script], options);
  }

  /** Runs a command in a pseudo-terminal of 100 columns; what it prints comes back mixed. */
  terminal(argv: readonly string[], options: CliOptions = {}): { screen: string; exitCode: number } {
    const words = [process.execPath, BINARY, ...argv].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
    const command = `stty cols 100; ${words.join(' ')}`;
    const { stdout, exitCode } = this.#spawn('script', ['-qefc', command, '/dev/null'], options);
    return { screen: stdout.replaceAll('\r\n', '\n'), exitCode };
  }

  #spawn(program: string, argv: string[], { env = {}, stdin = '' }: CliOptions): CliResult {
    const result: SpawnSyncReturns<string> = spawnSync(program, argv, {
      cwd: this.home,
      encoding: 'utf8',
      env: { ...this.env, ...env },
      input: stdin,
      maxBuffer: 64 * 1024 * 1024,
      // A question nobody answers must not hold up the tests.
      timeout: 120_000,
      killSignal: 'SIGKILL',
    });
    if (result.error !== undefined) throw result.error;
    return { stdout: result.stdout, stderr: result.stderr, exitCode: result.status ?? -1 };
  }
}

/** A command under way. */
export interface Running {
  /** Exit code −1 when a signal ended it. */
  result: Promise<CliResult>;
  kill(signal: NodeJS.Signals): void;
}

/** What `--json` prints. */
export interface Document<T> {
  schema: string;
  command: string;
  ok: boolean;
  chain?: {
    network: string;
    genesisHash: string;
    specVersion: number;
    blockNumber: number;
    blockHash: string;
  };
  data: T;
  error: { code: string; message: string; exitCode: number; retry: string; details: unknown; help: string[] };
  warnings: string[];
}
