import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { tempFolder } from '../helpers/temp-folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = tempFolder('package');

const run = (program: string, argv: string[], cwd = ROOT): string =>
  execFileSync(program, argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the package', () => {
  it('default', () => {
    // The scripts stay out: packing builds, and other tests are using what is built.
    const [packed] = JSON.parse(
      run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]),
    );
    const files = (packed.files as { path: string }[]).map(({ path }) => path);
    const others = files.filter((path) => !path.startsWith('dist/') && !/^(README\.md|LICENSE)$/.test(path));
    expect(others.sort()).toEqual([
      'bin/load-bundle.cjs',
      'bin/run.cjs',
      'oclif.manifest.json',
      'package.json',
    ]);

    const prefix = join(folder, 'global');
    const options = ['--prefix', prefix, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    run('npm', ['install', '--global', ...options, join(folder, packed.filename)]);
    const tao = (...argv: string[]): string =>
      execFileSync(join(prefix, 'bin', 'tao'), argv, {
        cwd: folder,
        encoding: 'utf8',
        env: { HOME: folder, PATH: process.env.PATH ?? '' },
      });
    expect(tao('--version')).toBe('tao 0.1.0\n');
    expect(JSON.parse(tao('wallet', 'new-hotkey', '--uri', '//Alice', '--json')).ok).toBe(true);
    expect(JSON.parse(tao('subnets', 'burn-cost', '--json'))).toMatchObject({
      ok: true,
      chain: { network: 'sim' },
    });
  }, 300_000);

  it('behavior: nothing runs when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(scripts).not.toHaveProperty(hook);
  });
});
