/** Whole processes: the built binary against `node -e 0`, in pairs, so that whatever slows the machine slows both. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, type Result } from './result.js';
import { spreadOf } from './statistics.js';

/** The built command line. */
export const BINARY = fileURLToPath(new URL('../../bin/run.cjs', import.meta.url));

/** A command to be timed. */
export interface Timed {
  readonly what: string;
  readonly argv: readonly string[];
  /** Of the design, as a multiple of bare node; some have none. */
  readonly bar?: number;
  readonly pairs: number;
}

/** How many times as long as bare node a command takes. */
export function measurePairs({ what, argv, bar, pairs }: Timed, env: Record<string, string>): Result {
  const bare: number[] = [];
  const ratios: number[] = [];
  runCommand(argv, env);
  for (let i = 0; i < pairs; i++) {
    bare.push(runBareNode(env));
    ratios.push(runCommand(argv, env) / bare[i]!);
  }
  const measured = spreadOf(ratios);
  const rival = `bare \`node -e 0\`: ${Math.round(spreadOf(bare).median)} ms`;
  return { what, measured, unit: '×', rival, ...(bar === undefined ? {} : { bar: atMost(bar, measured) }) };
}

/** Milliseconds of a command of the built binary. Throws when it fails: a failing command is no measurement. */
export const runCommand = (argv: readonly string[], env: Record<string, string>): number =>
  run([BINARY, ...argv], env);

export const runBareNode = (env: Record<string, string>): number => run(['-e', '0'], env);

function run(argv: readonly string[], env: Record<string, string>): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`${argv.join(' ')} failed: ${stderr}`);
  return ms;
}
