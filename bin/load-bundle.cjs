/**
 * Loads the bundle with the code V8 compiled for it in an earlier run of the same job, which halves the start-up. The code is kept
 * below the user's cache folder. It depends on nothing but the bundle: no data of a run is in it.
 */
const fs = require('node:fs');
const Module = require('node:module');
const { homedir } = require('node:os');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Each takes some megabytes. */
const FILES_KEPT = 32;

/**
 * @param {string} file the bundle: CommonJS in ASCII, whose first line is a comment with its digest
 * @param {string} job commands that need the same code share a name
 * @returns what the bundle exports
 */
exports.loadBundle = (file, job) => {
  const source = fs.readFileSync(file, 'latin1');
  const folder = join(
    process.env.XDG_CACHE_HOME || join(process.env.HOME || homedir(), '.cache'),
    'tao',
    'code',
  );
  // V8 itself compares no more than the length of the source.
  const digest = source.slice(2, source.indexOf('\n'));
  const kept = join(folder, `${digest}-${process.version}-${process.arch}-${job}`);
  const cachedData = readTrusted(kept);
  const script = new Script(Module.wrap(source), { filename: file, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) {
    process.once('exit', () => keep(script, folder, kept));
  }
  const bundle = new Module(file);
  bundle.filename = file;
  const require = Module.createRequire(file);
  // oclif asks for the commands by the path of the file.
  require.cache[file] = bundle;
  script.runInThisContext().call(bundle.exports, bundle.exports, require, bundle, file, dirname(file));
  bundle.loaded = true;
  return bundle.exports;
};

/** Content of a file that nobody but this user can have written: it will be run. */
function readTrusted(path) {
  let descriptor;
  try {
    descriptor = fs.openSync(path, 'r');
    const { uid, mode } = fs.fstatSync(descriptor);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? fs.readFileSync(descriptor) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/** A cache: whatever fails, the next run compiles anew. */
function keep(script, folder, path) {
  try {
    // A home that was taken away meanwhile, as tests do, does not come back for this.
    if (!fs.existsSync(dirname(dirname(dirname(folder))))) return;
    const temporary = `${path}.${process.pid}.tmp`;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.writeFileSync(temporary, script.createCachedData(), { flag: 'wx', mode: 0o600 });
    fs.renameSync(temporary, path);
    const age = (name) => fs.statSync(join(folder, name)).mtimeMs;
    const names = fs.readdirSync(folder).sort((one, other) => age(other) - age(one));
    for (const name of names.slice(FILES_KEPT)) fs.rmSync(join(folder, name));
  } catch {}
}
