/** A chain that `tao sim start` serves from a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { BINARY } from './processes.js';

export interface ServedChain {
  readonly url: string;
  /** From the start of the process until it said that it answers. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

export async function serve(args: readonly string[], env: Record<string, string>): Promise<ServedChain> {
  const started = performance.now();
  const argv = [BINARY, 'sim', 'start', '--port', '0', '--json', ...args];
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let said = '';
  for await (const text of child.stdout) {
    said += text;
    if (said.includes('\n')) break;
  }
  const readyMs = performance.now() - started;
  const { url } = (JSON.parse(said) as { data: { url: string } }).data;
  return {
    url,
    readyMs,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
