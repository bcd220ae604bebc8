import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, run } from '../node/python.js';
import type { VirtualEnvironment } from '../virtual-environment.js';

/** A command takes two seconds, on a busy machine ten. */
const COMMAND_TIMEOUT_MS = 60_000;

/** An official btcli with a home folder of its own. */
export class Btcli {
  readonly #home = mkdtempSync(join(tmpdir(), 'tao-interop-'));

  constructor(readonly environment: VirtualEnvironment) {}

  get walletPath(): string {
    return join(this.#home, 'wallets');
  }

  run(...args: readonly string[]): Promise<Finished> {
    return run(this.environment, 'btcli', args, this.#home, COMMAND_TIMEOUT_MS);
  }

  /** Runs a command that prints one JSON document. @throws Error with all it printed when it does not */
  async json<T>(...args: readonly string[]): Promise<T> {
    const { code, stdout, stderr } = await this.run(...args);
    try {
      return JSON.parse(stdout) as T;
    } catch {
      throw new Error(`btcli ${args.join(' ')} ended with ${code ?? 'a timeout'}\n${stdout}\n${stderr}`);
    }
  }

  close(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}
