import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';
import { findPython, type VirtualEnvironment } from '../virtual-environment.js';

/** Making an environment takes a minute, on a busy machine many. */
const INSTALL_TIMEOUT_MS = 15 * 60_000;
/** Official tools can hang. */
const RUN_TIMEOUT_MS = 4 * 60_000;

const found = findPython();
if ('missing' in found) console.warn(`Interop with official Python clients is skipped: ${found.missing}.`);

/** A suite that needs Python; skipped, with the reason printed, where there is none. */
export const describeWithPython = 'missing' in found ? describe.skip : describe;

/** Timeout for a hook that installs an environment and runs a scenario in it. */
export const SCENARIO_TIMEOUT_MS = INSTALL_TIMEOUT_MS + RUN_TIMEOUT_MS;

export async function install(environment: VirtualEnvironment): Promise<void> {
  if ('python' in found) await environment.install(found.python);
}

export interface Finished {
  /** Null when it was killed for taking too long. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of an environment in an empty home folder, or in the given one; for some time at most. */
export async function run(
  environment: VirtualEnvironment,
  program: string,
  args: readonly string[],
  home?: string,
  timeoutMs = RUN_TIMEOUT_MS,
): Promise<Finished> {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'tao-interop-'));
  const env = { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1', COLUMNS: '500', PYTHONUTF8: '1' };
  const child = spawn(environment.program(program), args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return { code, stdout, stderr };
  } finally {
    clearTimeout(timer);
    if (home === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a scenario of this folder against the chain at `url`; what it observed. @throws Error when it broke off */
export async function observe<T>(environment: VirtualEnvironment, scenario: string, url: string): Promise<T> {
  const script = fileURLToPath(new URL(scenario, import.meta.url));
  const { code, stdout, stderr } = await run(environment, 'python', ['-B', script, url]);
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (code !== 0 || !last.startsWith('{')) {
    throw new Error(`${scenario} ended with ${code ?? 'a timeout'}\n${stdout}\n${stderr}`);
  }
  const observed = JSON.parse(last) as T & { error?: string };
  if (observed.error !== undefined) throw new Error(`${scenario}: ${observed.error}\n${last}`);
  return observed;
}
