import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { BaseError } from '../../errors/base.js';
import { ServerStartError } from '../../errors/simulation.js';
import type { SimServer } from '../../output/views/sim-server.js';
import { withoutPasswords } from '../../wallet/index.js';
import type { ErrorJson } from '../envelope.js';
import type { Host } from '../host.js';
import { logFiles } from './server-log.js';

type Answer = { ok: true; data: SimServer } | { ok: false; error: ErrorJson };

/**
 * Runs `sim start` in the background and waits until it answers or fails.
 *
 * @param argv its flags, without those that say how to show the result
 * @throws what it failed with; ServerStartError when it told nothing
 */
export async function startDetached(host: Host, argv: readonly string[], folder: string): Promise<SimServer> {
  mkdirSync(folder, { recursive: true });
  const [, log] = logFiles(folder);
  const errors = openSync(log, 'a', 0o600);
  const [program, ...args] = host.self;
  const child = spawn(program, [...args, 'sim', 'start', ...argv, '--quiet', '--json'], {
    detached: true,
    // What a crash says must not be lost.
    stdio: ['ignore', 'pipe', errors],
    env: withoutPasswords(host.env),
  });
  closeSync(errors);
  const answer = await firstLine(child, log);
  child.stdout?.destroy();
  child.unref();
  if (answer.ok) return answer.data;
  const { message, code, exitCode, retry, details, help } = answer.error;
  throw new BaseError(message, { code, exitCode, retry, details: details as Record<string, unknown>, help });
}

function firstLine(child: ChildProcess, log: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (reason: string) => reject(new ServerStartError(reason, log));
    child.once('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'it could not be run'));
    child.once('close', (code) => fail(`it ended with exit code ${code}`));
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end < 0) return;
      try {
        resolve(JSON.parse(text.slice(0, end)) as Answer);
      } catch {
        fail('its answer is not understood');
      }
    });
  });
}
