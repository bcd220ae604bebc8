import { Flags } from '@oclif/core';
import type { Context } from './context.js';
import { readTextSource } from './text-source.js';

export const messageFlags = {
  message: Flags.string({
    char: 'm',
    summary: 'The message; - reads it from standard input, without its last line break.',
    helpValue: 'TEXT|-',
  }),
};

/** The message as given, or what standard input holds. @throws UnreadableInputError */
export async function readMessage(context: Context, given: string): Promise<string> {
  if (given !== '-') return given;
  return (await readTextSource(context.host, '-', '--message -')).replace(/\r?\n$/, '');
}
