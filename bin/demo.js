/** `npm run demo`: builds what is missing, then tells the story of demo.sh with a home of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
if (!existsSync(join(root, 'oclif.manifest.json')) || !existsSync(join(root, 'dist/tao.cjs'))) {
  execFileSync(process.execPath, [join(root, 'bin/build.js')], { stdio: 'inherit' });
}

const home = mkdtempSync(join(tmpdir(), 'tao-demo-'));
const programs = join(home, 'bin');
mkdirSync(programs);
symlinkSync(join(root, 'bin/run.cjs'), join(programs, 'tao'));

const started = Date.now();
const { status } = spawnSync('sh', [join(root, 'bin/demo.sh')], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    HOME: home,
    PATH: [programs, dirname(process.execPath), process.env.PATH].join(delimiter),
    BT_WALLET_PASSWORD: 'a password for the demo',
    TERM: process.env.TERM ?? 'dumb',
    NO_COLOR: process.env.NO_COLOR ?? '',
  },
});
rmSync(home, { recursive: true, force: true });
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(status === 0 ? `\nDone in ${seconds} s.` : `\nThe story ended early, after ${seconds} s.`);
process.exit(status ?? 1);
