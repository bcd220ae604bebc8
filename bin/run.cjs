#!/usr/bin/env node
// CommonJS, like the bundle: so the code V8 compiles can be kept between runs on every Node this works on.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stdout.write(`tao ${version}\n`);
} else {
  if (argv[0] === 'sim' && argv[1] === 'start') {
    // A server lives long: garbage is collected at 1.4 times what is alive, not at two to four times. Set before any code is taken
    // over, which V8 keeps for equal flags only.
    require('node:v8').setFlagsFromString('--heap-growing-percent=40');
  }
  const { loadBundle } = require('./load-bundle.cjs');
  // What a command needs differs by topic and name; a word more and every argument would count as a job.
  const job = argv.slice(0, 2).filter((word) => /^[a-z][a-z-]*$/.test(word));
  loadBundle(join(root, 'dist', 'tao.cjs'), job.join('-') || 'help').main(root, argv);
}
