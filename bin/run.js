#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  process.stdout.write(`tao ${version}\n`);
} else {
  // Since Node 22.1; older ones compile anew.
  module.enableCompileCache?.();
  const { main } = await import('../dist/src/cli/main.js');
  await main(fileURLToPath(root), argv);
}
