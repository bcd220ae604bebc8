import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BTCLI_9, BTCLI_9_21, SDK_11 } from '../environments.js';

/**
 * The official wallets, each in a virtual environment of its own below `.cache`, made on first use.
 * `rs`: bittensor-wallet 4.0.1 with btcli 9; `rs41`: 4.1, which writes other files; `core`: the wallet inside bittensor 11
 * with its btcli.
 */
const ENVIRONMENTS = { rs: BTCLI_9_21, rs41: BTCLI_9, core: SDK_11 };

export type OfficialName = keyof typeof ENVIRONMENTS;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** An official wallet to compare with. Install it before the first use. */
export class Official {
  constructor(readonly name: OfficialName) {}

  /** Makes the environment unless an earlier run has; needs the network then. */
  install = (python: string): Promise<void> => ENVIRONMENTS[this.name].install(python);

  /** Runs operations of official.py in one process. */
  run(operations: Operation[], env: Record<string, string> = {}): Outcome[] {
    const home = mkdtempSync(join(tmpdir(), 'tao-interop-'));
    const answers = join(home, 'answers.json');
    try {
      const input = JSON.stringify(operations);
      const script = path('./official.py');
      const options = { input, env: this.#environment(home, env), stdio: 'pipe', timeout: 300_000 } as const;
      execFileSync(this.#program('python'), [script, answers], options);
      return JSON.parse(readFileSync(answers, 'utf8')) as Outcome[];
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }

  /** Runs the official btcli in an empty home folder and parses what it prints. */
  btcli(args: string[], env: Record<string, string> = {}): unknown {
    const home = mkdtempSync(join(tmpdir(), 'tao-interop-'));
    try {
      const options = { env: this.#environment(home, env), encoding: 'utf8', timeout: 120_000 } as const;
      const { stdout, stderr } = spawnSync(this.#program('btcli'), args, options);
      const json = /[{[][\s\S]*[}\]]/.exec(stdout)?.[0];
      if (json === undefined) throw new Error(`btcli ${args.join(' ')} printed no JSON: ${stdout}${stderr}`);
      return JSON.parse(json);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }

  #program = (program: string): string => ENVIRONMENTS[this.name].program(program);

  #environment = (home: string, env: Record<string, string>): Record<string, string> => ({
    PATH: process.env.PATH ?? '',
    HOME: home,
    NO_COLOR: '1',
    COLUMNS: '500',
    ...env,
  });
}

export interface Operation {
  op: string;
  [argument: string]: unknown;
}

/** What an operation gave, or the name of the Python exception. */
export type Outcome = { value: never } | { error: string };

/** The value of an outcome that must be one. */
export function answerOf<T>(outcome: Outcome | undefined): T {
  if (outcome === undefined || 'error' in outcome)
    throw new Error(`the official library failed: ${outcome?.error}`);
  return outcome.value;
}

export const isError = (outcome: Outcome | undefined): boolean => outcome !== undefined && 'error' in outcome;
