import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a TypeScript program beside this file, so that a process of it starts as fast as the product does. Its path. */
export async function buildWorker(name: string): Promise<string> {
  // Below node_modules, where the native packages left out of the bundle are found.
  const folder = fileURLToPath(new URL('../../../../../node_modules/.cache/tao-tests/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}${name}.mjs`;
  await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['lmdb'],
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outfile;
}
