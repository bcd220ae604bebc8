import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgentOverview, SignatureLog } from '../../src/output/views/agent.js';
import { Cli } from '../helpers/cli.js';
import { expectSchema } from '../helpers/json-schema.js';
import { tempFolder } from '../helpers/temp-folder.js';

const cli = new Cli(tempFolder('agent'));
const guest = new Cli(join(tempFolder('agent-guest'), 'home'));
const PASSWORD = 'correct horse battery';
const DAVE = '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy';
const transfer = `wallet transfer -w me -d ${DAVE} -a 1 --yes`.split(' ');
const password = join(cli.home, 'password.txt');

beforeAll(() => {
  writeFileSync(password, `${PASSWORD}\n`, { mode: 0o600 });
  // Bob has TAO on every simulated chain.
  const made = cli.json(['wallet', 'create', '-w', 'me', '--uri', '//Bob']);
  expect(made.ok).toBe(true);
  const added = cli.json(['wallet', 'password', 'add', '-w', 'me', '--password-file', password]);
  expect(added.ok).toBe(true);
}, 60_000);

describe('the unlock agent', () => {
  afterAll(() => {
    cli.run(['wallet', 'lock']);
  });

  it('default: unlocked once, many transactions are signed without a password', () => {
    const locked = cli.json<never>(transfer);
    expect([locked.error.code, locked.error.exitCode]).toEqual(['PASSWORD_REQUIRED', 4]);

    const unlocked = cli.json(['wallet', 'unlock', '-w', 'me', '--for', '10m', '--password-file', password]);
    expectSchema(unlocked);
    const { unlockedAt, expiresAt } = unlocked.data as { unlockedAt: string; expiresAt: string };
    expect(Date.parse(expiresAt) - Date.parse(unlockedAt)).toBe(600_000);

    for (let i = 0; i < 3; i++) {
      const { stderr, exitCode } = cli.run(transfer);
      expect([stderr, exitCode]).toEqual(['The unlock agent signs for me.\n', 0]);
    }
    const status = cli.json<AgentOverview>(['wallet', 'agent', 'status']);
    expectSchema(status);
    expect(status.data.keys.map(({ label, signatures }) => [label, signatures])).toEqual([['me', 3]]);
    expect(statSync(status.data.folder).mode & 0o777).toBe(0o700);
    const log = cli.json<SignatureLog>(['wallet', 'agent', 'log']);
    expectSchema(log);
    expect(log.data.signatures.map(({ label, purpose }) => [label, purpose])).toEqual(
      Array.from({ length: 3 }, () => ['me', 'wallet transfer']),
    );
    expect(JSON.stringify(log)).not.toContain(PASSWORD);
  }, 120_000);

  it('behavior: locked, it is over at once', () => {
    const { pid = 0 } = cli.json<AgentOverview>(['wallet', 'agent', 'status']).data;
    expect(isAlive(pid)).toBe(true);
    const { data } = cli.json<{ locked: number }>(['wallet', 'lock', '-w', 'me']);
    expect(data.locked).toBe(1);
    // The process too, not only its key.
    expect(isAlive(pid)).toBe(false);
    expect(cli.json<never>(transfer).error.code).toBe('PASSWORD_REQUIRED');
    const status = cli.json<AgentOverview>(['wallet', 'agent', 'status']);
    expectSchema(status);
    expect([status.data.isRunning, status.data.keys]).toEqual([false, []]);
    expect(cli.json(['wallet', 'lock']).data).toEqual({ locked: 0 });
  }, 60_000);

  it('behavior: its time over, it ends by itself', async () => {
    const argv = ['wallet', 'unlock', '-w', 'me', '--for', '2s', '--password-fd', '0'];
    const unlocked = cli.json(argv, { stdin: PASSWORD });
    expect(unlocked.ok).toBe(true);
    const { pid = 0 } = cli.json<AgentOverview>(['wallet', 'agent', 'status']).data;
    await gone(pid);
    expect(cli.json<never>(transfer).error.code).toBe('PASSWORD_REQUIRED');
  }, 60_000);

  it('behavior: it does not outlive its home, and does not bring it back', async () => {
    expect(guest.json(['wallet', 'create', '-w', 'me', '--uri', '//Bob']).ok).toBe(true);
    const secret = { env: { BT_WALLET_PASSWORD: PASSWORD } };
    expect(guest.json(['wallet', 'password', 'add', '-w', 'me'], secret).ok).toBe(true);
    expect(guest.json(['wallet', 'unlock', '-w', 'me', '--for', '10m'], secret).ok).toBe(true);
    const { pid = 0 } = guest.json<AgentOverview>(['wallet', 'agent', 'status']).data;
    expect(isAlive(pid)).toBe(true);
    rmSync(guest.home, { recursive: true });
    await gone(pid);
    expect(existsSync(guest.home)).toBe(false);
  }, 60_000);

  it('error: a wrong password fails at once, whatever gives it', () => {
    const wrong = join(cli.home, 'wrong.txt');
    writeFileSync(wrong, 'not the password', { mode: 0o600 });
    const { error } = cli.json<never>(['wallet', 'unlock', '-w', 'me', '--password-file', wrong]);
    expect([error.code, error.exitCode]).toEqual(['WRONG_PASSWORD', 4]);
    expect(error.message).toContain(wrong);
    expect(cli.json<AgentOverview>(['wallet', 'agent', 'status']).data.isRunning).toBe(false);
  }, 60_000);

  it('error: a key that needs no unlocking, and times that make no sense', () => {
    cli.run(['wallet', 'create', '-w', 'plain', '--uri', '//Dave']);
    const plain = cli.json<never>(['wallet', 'unlock', '-w', 'plain']);
    expect([plain.error.code, plain.error.exitCode]).toEqual(['KEY_FILE_NOT_ENCRYPTED', 4]);
    for (const time of ['8d', '0s', 'soon']) {
      const { error } = cli.json<never>(['wallet', 'unlock', '-w', 'me', '--for', time]);
      expect([error.code, error.exitCode]).toEqual(['INVALID_DURATION', 2]);
    }
  }, 60_000);
});

/** Fails unless the process ends soon. */
async function gone(pid: number): Promise<void> {
  for (const end = Date.now() + 20_000; isAlive(pid) && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isAlive(pid)).toBe(false);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
