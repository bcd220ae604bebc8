import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Runs a measurement in a process of its own, with a heap of its own, and reads the JSON it prints. It is bundled like the
 * product: what compiles TypeScript on the way would count as memory of what is measured.
 */
export function inOwnProcess<T>(module: string, ...args: (string | number)[]): T {
  const source = fileURLToPath(new URL(module, import.meta.url));
  const bundle = fileURLToPath(new URL(`../.cache/${basename(module, '.ts')}.mjs`, import.meta.url));
  buildSync({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    keepNames: true,
  });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', bundle, ...args.map(String)],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  if (status !== 0) throw new Error(`${module} failed: ${stderr}`);
  return JSON.parse(stdout) as T;
}
