import { EXIT } from '../errors/base.js';
import { printable } from '../output/printable.js';
import { errorToJson, exitCodeOf } from './envelope.js';
import { type Host, hasColor, write } from './host.js';

/** Says on stderr what went wrong and what to do next; with `--verbose`, also where. */
export async function reportError(error: unknown, host: Host, argv: readonly string[]): Promise<void> {
  const { message, help } = errorToJson(error);
  const label = hasColor(host, host.stderr) ? '\u001b[31merror:\u001b[39m' : 'error:';
  const lines = [`${label} ${printable(message)}`, ...help.map((line) => `  ${printable(line)}`)];
  const isDefect = exitCodeOf(error) === EXIT.unexpected;
  if (argv.includes('--verbose') || argv.includes('-v')) lines.push(...trace(error, isDefect));
  await write(host.stderr, `${lines.join('\n')}\n`);
}

/** The chain of causes; stacks only for defects, where they help. */
function trace(error: unknown, withStack: boolean): string[] {
  const lines: string[] = [];
  let current: unknown = error instanceof Error ? error.cause : undefined;
  if (withStack && error instanceof Error && error.stack !== undefined) lines.push(error.stack);
  while (current instanceof Error) {
    lines.push(`  caused by ${current.name}: ${printable(current.message)}`);
    current = current.cause;
  }
  return lines;
}
