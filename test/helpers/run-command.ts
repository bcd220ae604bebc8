import type { Command, Config } from '@oclif/core';
import type { Host } from '../../src/cli/host.js';
import { type FakeHost, type FakeHostOptions, fakeHost } from './fake-host.js';

/** As much of oclif's configuration as a command looks at. */
const CONFIG = {
  bin: 'tao',
  topicSeparator: ':',
  userAgent: 'test',
  runHook: async () => ({ successes: [], failures: [] }),
  scopedEnvVar: () => undefined,
  scopedEnvVarKeys: () => [],
} as unknown as Config;

type CommandClass = new (argv: string[], config: Config) => Command & { host: Host };

export interface RunResult {
  stdout: string;
  stderr: string;
  exitCode: number;
  /** The document on stdout, when there is one. */
  json: {
    ok: boolean;
    data: unknown;
    error: { code: string; message: string; details: Record<string, unknown>; help: string[] };
    warnings: string[];
  };
}

/** Runs a command in this process, on a machine of its own. */
export async function runCommand(
  command: CommandClass,
  id: string,
  argv: string[],
  options: FakeHostOptions | FakeHost = {},
): Promise<RunResult> {
  const host = 'out' in options ? options : fakeHost(options);
  Object.assign(command, { id: id.replaceAll(' ', ':') });
  const instance = new command(argv, CONFIG);
  instance.host = host;
  await (instance as unknown as { _run(): Promise<unknown> })._run();
  const { stdout, stderr, exitCode } = host.out;
  return {
    stdout,
    stderr,
    exitCode,
    json: stdout.startsWith('{') ? JSON.parse(stdout) : (undefined as never),
  };
}
