import type { Answers } from './inputs.js';

/** A word as a POSIX shell reads it back. */
export const shellQuote = (word: string): string =>
  /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** The command line that does the same and asks nothing. */
export function equivalentCommand(words: string, argv: readonly string[], answers: Answers): string {
  const asked = Object.entries(answers).flatMap(([flag, text]) => [`--${flag}`, text]);
  const hasYes = argv.some((word) => ['--yes', '-y', '--no-prompt', '--no_prompt'].includes(word));
  return ['tao', ...words.split(' '), ...argv, ...asked, ...(hasYes ? [] : ['--yes'])]
    .map(shellQuote)
    .join(' ');
}
