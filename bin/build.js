/**
 * Builds what is published: one bundle and the manifest of commands. Everything in one file, because a module costs more to
 * find than to run, and because the code compiled for it can be kept (load-bundle.cjs). Libraries with native parts stay outside.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, `.cache/dist-${process.pid}`);

const files = readdirSync(join(root, 'commands'), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** `COMMANDS[id]` loads a command when it is asked for; the shape of oclif's explicit discovery. */
const entry = `
  export { main } from './src/cli/main.ts';
  export const COMMANDS = {
    ${files.map((file) => `get ${JSON.stringify(idOf(file))}() { return require(${JSON.stringify(`./commands/${file}`)}).default; },`).join('\n')}
  };`;

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Inside the bundle an import is a call; of what is outside, nothing needs more than `require`.
  supported: { 'dynamic-import': false },
  minify: true,
  keepNames: true,
  banner: { js: "const __bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
  external: ['lmdb', 'argon2', 'hash-wasm', 'typescript', 'tsx', 'ts-node'],
  define: {
    'process.env.NODE_ENV': '"production"',
    'import.meta.url': '__bundleUrl',
    TAO_RUNTIME_ID: JSON.stringify(runtimeId()),
  },
  plugins: [plainWasm(), plainOrder()],
  logLevel: 'warning',
});
const [{ text }] = outputFiles;
mkdirSync(fresh, { recursive: true });
writeFileSync(join(fresh, 'tao.cjs'), `//${digestOf(text)}\n${text}`);

// Swapped in one step, so that a build that fails leaves the last one in place.
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);

const { Plugin } = await import('@oclif/core');
const plugin = new Plugin({ root, ignoreManifest: true, errorOnManifestCreate: true });
await plugin.load();
writeFileSync(join(root, 'oclif.manifest.json'), JSON.stringify(plugin.manifest));

/** polkadot-js inflates its WebAssembly in JavaScript at each start; Node's own zlib does it in a fiftieth of the time. */
function plainWasm() {
  const contents = `
    import { inflateSync } from 'node:zlib';
    import { bytes } from './cjs/bytes.js';
    export const wasmBytes = new Uint8Array(inflateSync(Buffer.from(bytes, 'base64')));
  `;
  return {
    name: 'plain-wasm',
    setup(build) {
      const filter = /wasm-crypto-wasm[/\\\\]bundle\.js$/;
      build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    },
  };
}

/** oclif and polkadot-js order ASCII names with a collator, which takes 7 ms to load at each start. */
function plainOrder() {
  const compared = /(\w+(?:\.\w+)*)\.localeCompare\((\w+(?:\.\w+)*)\)/g;
  return {
    name: 'plain-order',
    setup(build) {
      build.onLoad(
        { filter: /(@oclif[/\\]core[/\\]lib[/\\]config|@polkadot[/\\]networks)[/\\]\w+\.js$/ },
        ({ path }) => ({
          contents: readFileSync(path, 'utf8').replace(compared, '($1 < $2 ? -1 : $1 > $2 ? 1 : 0)'),
        }),
      );
    },
  };
}

/** `wallet/list.ts` → `wallet:list` */
function idOf(file) {
  return file.replace(/\.ts$/, '').replaceAll(sep, ':');
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** A digest of the runtime's sources: metadata kept by one build is not taken for that of another. */
function runtimeId() {
  const hash = createHash('sha256');
  const folder = join(root, 'src/runtime');
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
