import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Cli, type Document } from '../helpers/cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const root = tempFolder('full-disk');
// For the one who is not root to come through.
chmodSync(root, 0o755);
/** Kilobytes a file may grow to: what a disk without room looks like to one process. */
const TOO_LITTLE = 1800;
const NOBODY = 65_534;

const headOf = (cli: Cli): number =>
  cli.json<{ head: { number: number } }>(['sim', 'status']).data.head.number;

describe('a disk without room', () => {
  it('error: the chain stays readable, keeps its whole blocks, and goes on once there is room', () => {
    const cli = new Cli(join(root, 'full'));
    cli.json(['sim', 'mine', '--blocks', '2']);
    const { stdout, exitCode } = cli.shell(`ulimit -f ${TOO_LITTLE}; tao sim mine --blocks 3000 --json`);
    expect(exitCode).toBe(5);
    expect((JSON.parse(stdout) as Document<unknown>).error).toMatchObject({
      code: 'CHAIN_FILE_FULL',
      retry: 'later',
      details: { problem: 'full' },
    });
    const head = headOf(cli);
    expect(head).toBeGreaterThanOrEqual(2);
    cli.json(['sim', 'mine', '--blocks', '1']);
    expect(headOf(cli)).toBe(head + 1);
  });

  it('error: a chain that cannot be made leaves nothing behind', () => {
    const cli = new Cli(join(root, 'new'));
    const { stdout, exitCode } = cli.shell('ulimit -f 100; tao sim status --json');
    expect(exitCode).toBe(5);
    expect((JSON.parse(stdout) as Document<unknown>).error?.code).toBe('CHAIN_FILE_FULL');
    expect(headOf(cli)).toBe(0);
  });
});

describe('a folder without leave to write', () => {
  const cli = new Cli(join(root, 'read-only'));
  const isRoot = process.getuid?.() === 0;
  /** To root nothing is read-only: the commands run as somebody else. */
  const run = (...argv: string[]) => {
    const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const { status, stdout } = spawnSync(process.execPath, [cli.binary, ...argv, '--json'], {
      ...user,
      cwd: '/',
      env: cli.env,
      encoding: 'utf8',
    });
    return {
      exitCode: status,
      document: stdout === '' ? undefined : (JSON.parse(stdout) as Document<unknown>),
    };
  };
  const canRun = run('config', 'get').exitCode === 0;
  if (!canRun) console.warn('Skipped: nobody may not run the built program where it lies.');

  (canRun ? it : it.skip)('error: the chain is read, and a command that writes says why it cannot', () => {
    cli.json(['sim', 'mine', '--blocks', '2']);
    const folder = join(cli.home, '.local', 'share', 'tao', 'sim', 'default');
    for (const path of [join(folder, 'chain.mdb'), join(folder, 'chain.mdb-lock')]) {
      if (isRoot) chownSync(path, NOBODY, NOBODY);
      chmodSync(path, 0o444);
    }
    chmodSync(folder, 0o555);
    try {
      expect(run('sim', 'status')).toMatchObject({
        exitCode: 0,
        document: { data: { head: { number: 2 } } },
      });
      expect(run('sim', 'mine')).toMatchObject({
        exitCode: 5,
        document: { error: { code: 'CHAIN_FILE_READ_ONLY' } },
      });
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});
