import { clearLine, cursorTo, moveCursor } from 'node:readline';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Host } from '../../src/cli/host.js';
import type { ExitCode } from '../../src/errors/base.js';
import { until } from './until.js';

const BINARY = fileURLToPath(new URL('../../bin/run.cjs', import.meta.url));

export interface FakeHostOptions {
  env?: Record<string, string>;
  /** What comes in on standard input, which then ends. */
  stdin?: string;
  /** Makes all three streams terminals, of this width. */
  terminal?: { width: number };
}

export interface FakeHost extends Host {
  readonly out: { stdout: string; stderr: string; exitCode: ExitCode };
  /** Types on the terminal. */
  type(text: string): void;
  /** Waits until something is written to stderr. */
  sees(text: string): Promise<void>;
}

/** A machine for a command to run on: its own environment, streams that are kept, a fixed clock. */
export function fakeHost({ env = {}, stdin, terminal }: FakeHostOptions = {}): FakeHost {
  const out: FakeHost['out'] = { stdout: '', stderr: '', exitCode: 0 };
  const isTTY = terminal !== undefined;
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input });
  if (stdin !== undefined) input.end(stdin);
  const output = (name: 'stdout' | 'stderr') => {
    const stream = Object.assign(new PassThrough(), { isTTY, columns: terminal?.width ?? 80, rows: 24 });
    // Like the streams of a process, these outlive whoever pipes into them.
    stream.end = () => stream;
    const move = { cursorTo, clearLine, moveCursor };
    for (const [name, act] of Object.entries(move)) {
      Object.assign(stream, {
        [name]: (...args: number[]) => (act as (...all: unknown[]) => boolean)(stream, ...args),
      });
    }
    stream.on('data', (chunk: Buffer) => {
      out[name] += chunk.toString('utf8');
    });
    return stream;
  };
  return {
    env: { NO_COLOR: '1', ...env },
    stdin: input,
    stdout: output('stdout'),
    stderr: output('stderr'),
    self: [process.execPath, BINARY],
    now: () => Date.UTC(2025, 0, 1),
    setExitCode(code) {
      out.exitCode = code;
    },
    out,
    sees: (text) =>
      until(
        () => out.stderr.includes(text),
        () => out.stderr,
      ),
    type: (text) => {
      input.write(text);
    },
  };
}
