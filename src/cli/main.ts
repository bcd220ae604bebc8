import { Config, Help } from '@oclif/core';
import { EXIT } from '../errors/base.js';
import { UnknownCommandError } from '../errors/cli.js';
import { wantsJson } from './base-command.js';
import { exitCodeOf, failureEnvelope } from './envelope.js';
import { processHost, write } from './host.js';
import { interruption, takeCtrlC } from './interruption.js';
import { reportError } from './report-error.js';
import { canonicalArgv } from './spellings.js';

/**
 * Runs one command line and ends the process with the code it deserves.
 *
 * @param root folder of package.json
 */
export async function main(root: string, argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.on('SIGINT', () => {
    const instead = takeCtrlC();
    if (instead) instead();
    else void end(interruption(), argv);
  });
  // A reader that stopped reading is no failure; what was to be said is dropped.
  process.stdout.on('error', ignoreBrokenPipe);
  process.stderr.on('error', ignoreBrokenPipe);
  try {
    await dispatch(await Config.load(root), canonicalArgv(argv));
    await end(undefined, argv);
  } catch (error) {
    await end(error, argv);
  }
}

async function dispatch(config: Config, argv: readonly string[]): Promise<void> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    await write(process.stdout, `tao ${config.version}\n`);
    return;
  }
  const { id, rest, unknown } = findCommand(config, helpAsFlag(config, argv));
  if (unknown !== undefined) throw new UnknownCommandError(unknown, config.commandIDs.map(toWords));
  if (id === undefined || wantsHelp(rest) || config.findCommand(id) === undefined) {
    await new Help(config, { ...config.pjson.oclif.helpOptions }).showHelp(
      id === undefined ? [] : id.split(':'),
    );
    return;
  }
  await config.runCommand(id, rest);
}

/**
 * The command or topic the first words name, and what follows it. `unknown` is set when the words go astray: beyond a
 * topic, or at once.
 */
function findCommand(
  config: Config,
  argv: readonly string[],
): { id: string | undefined; rest: string[]; unknown?: string } {
  const end = argv.findIndex((word) => word.startsWith('-'));
  const words = argv.slice(0, end < 0 ? undefined : end);
  for (let length = words.length; length > 0; length--) {
    const id = words.slice(0, length).join(':');
    const isCommand = config.findCommand(id) !== undefined;
    if (!isCommand && config.findTopic(id) === undefined) continue;
    if (!isCommand && length < words.length) break;
    return { id, rest: argv.slice(length) };
  }
  if (words.length > 0) return { id: undefined, rest: [], unknown: words.slice(0, 2).join(' ') };
  return { id: undefined, rest: [...argv] };
}

/** `help stake add` is `stake add --help`; `help exit-codes` is a command of its own. */
function helpAsFlag(config: Config, argv: readonly string[]): readonly string[] {
  const [first, second, ...others] = argv;
  if (first !== 'help' || second === undefined || config.findCommand(`help:${second}`)) return argv;
  return [second, ...others, '--help'];
}

const wantsHelp = (rest: readonly string[]): boolean => {
  const end = rest.indexOf('--');
  return (end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h');
};

const toWords = (id: string): string => id.replaceAll(':', ' ');

async function end(error: unknown, argv: readonly string[]): Promise<void> {
  if (error !== undefined) {
    process.exitCode = exitCodeOf(error);
    if (wantsJson(argv)) {
      const document = failureEnvelope(error, { command: '', warnings: [] });
      await write(process.stdout, `${JSON.stringify(document)}\n`);
    } else {
      await reportError(error, processHost, argv);
    }
  }
  // Sockets and timers that a library left behind must not keep the process.
  process.exit(process.exitCode ?? EXIT.done);
}

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
