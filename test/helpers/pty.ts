import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Cli } from './cli.js';

const BINARY = fileURLToPath(new URL('../../bin/run.cjs', import.meta.url));

/** The built binary in a pseudo-terminal, answered like a person does: after the question is seen. */
export class Pty {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number>;
  #raw = '';
  /** How much of the screen earlier questions took. */
  #seen = 0;

  constructor(cli: Cli, argv: readonly string[], env: Record<string, string> = {}) {
    const words = [process.execPath, BINARY, ...argv].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
    this.#child = spawn('script', ['-qefc', `stty cols 100; exec ${words.join(' ')}`, '/dev/null'], {
      cwd: cli.home,
      env: { ...cli.env, TERM: 'xterm', ...env },
    });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#raw += text;
    });
    this.#ended = new Promise((resolve) => this.#child.once('close', (code) => resolve(code ?? -1)));
  }

  /** Everything that was on the screen, without control sequences. */
  get screen(): string {
    return stripVTControlCharacters(this.#raw).replaceAll('\r', '');
  }

  /** Waits for a text that was not there at the last question. @throws Error after a minute */
  async sees(text: string): Promise<void> {
    for (const end = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const at = this.screen.indexOf(text, this.#seen);
      if (at >= 0) {
        this.#seen = at + text.length;
        return;
      }
      if (Date.now() > end) throw new Error(`"${text}" did not appear:\n${this.screen}`);
    }
  }

  /** Waits for a question and answers it. */
  async answer(question: string, text: string): Promise<void> {
    await this.sees(question);
    this.#child.stdin.write(`${text}\r`);
  }

  /** Presses Ctrl-C. */
  interrupt(): void {
    this.#child.stdin.write('\u0003');
  }

  /** Waits for the end. @returns the exit code */
  end(): Promise<number> {
    return this.#ended;
  }
}
