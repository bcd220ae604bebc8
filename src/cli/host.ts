import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config/index.js';
import type { ExitCode } from '../errors/base.js';

type Input = Readable & { readonly isTTY?: boolean };
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command needs of the machine it runs on. A test gives another one. */
export interface Host {
  readonly env: Environment;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Program and arguments that run this program again, in the background too. */
  readonly self: readonly [string, ...string[]];
  /** Milliseconds since 1970. */
  now(): number;
  /** What the process will end with. */
  setExitCode(code: ExitCode): void;
}

export const processHost: Host = {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  self: [process.execPath, ...process.execArgv, process.argv[1] ?? ''],
  now: Date.now,
  setExitCode(code) {
    process.exitCode = code;
  },
};

/** Whether a question can be asked: it is written to stderr and answered on stdin. */
export const canAsk = ({ stdin, stderr }: Host): boolean => stdin.isTTY === true && stderr.isTTY === true;

/** Whether a stream takes colours. https://no-color.org: any value that is not empty switches them off. */
export function hasColor(host: Host, stream: Output): boolean {
  return stream.isTTY === true && !host.env.NO_COLOR && host.env.TERM !== 'dumb';
}

/** Writes and waits until the stream took it. A reader that went away (`| head`) is no failure of ours. */
export function write(stream: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}
