import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a measurement in a process of its own, with a heap of its own, and reads the JSON it prints. */
export function inOwnProcess<T>(module: string, ...args: (string | number)[]): T {
  const path = fileURLToPath(new URL(module, import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, '--expose-gc', path, ...args.map(String)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${module} failed: ${stderr}`);
  return JSON.parse(stdout) as T;
}
