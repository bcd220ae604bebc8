/**
 * Builds what is published: one bundle per command with shared chunks, and the manifest of commands. Bundling halves the
 * start-up; libraries with native parts stay outside.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, `.cache/dist-${process.pid}`);

/** CommonJS libraries inside the bundles call `require` for modules of Node. */
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

const commands = readdirSync(join(root, 'commands'), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(root, 'commands', file));

await build({
  entryPoints: [join(root, 'src/cli/main.ts'), ...commands],
  outbase: root,
  outdir: fresh,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  banner: { js: REQUIRE },
  external: ['lmdb', 'argon2', 'hash-wasm', 'typescript', 'tsx', 'ts-node'],
  define: { 'process.env.NODE_ENV': '"production"', TAO_RUNTIME_ID: JSON.stringify(runtimeId()) },
  logLevel: 'warning',
});

// Swapped in one step, so that a build that fails leaves the last one in place.
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);

const { Plugin } = await import('@oclif/core');
const plugin = new Plugin({ root, ignoreManifest: true, errorOnManifestCreate: true });
await plugin.load();
writeFileSync(join(root, 'oclif.manifest.json'), JSON.stringify(plugin.manifest));

/** A digest of the runtime's sources: metadata kept by one build is not taken for that of another. */
function runtimeId() {
  const hash = createHash('sha256');
  const folder = join(root, 'src/runtime');
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
